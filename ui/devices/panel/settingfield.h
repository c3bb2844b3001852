// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/devicesettings.h"

#include <QWidget>

namespace foyer {

class PlainLabel;
class UiWords;

/// One setting of a device: its label, the control its type calls for, the driver's hint, and room
/// for what is wrong with it. Sends nothing; a password is masked and told to nobody but the hub.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(const DeviceSetting &setting, const UiWords &words, QWidget *parent);

    [[nodiscard]] const DeviceSetting &setting() const { return m_setting; }
    /// What it is set to now differs from what the hub has.
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] Value value() const; ///< of the control
    /// False when what is typed is too long to be sent.
    [[nodiscard]] bool isUsable() const;
    void discard();                          ///< back to what the hub has
    void adopt();                            ///< the hub took what is set now
    void setProblem(const QString &problem); ///< empty: none
    /// `reason` is empty when it may be edited.
    void setRefusal(const QString &reason);
    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] bool canBeEdited() const; ///< by its type

Q_SIGNALS:
    void edited();

private:
    QWidget *makeControl();
    [[nodiscard]] QString labelText() const;
    void display(const Value &value);

    DeviceSetting m_setting;
    const UiWords &m_words;
    QWidget *m_control = nullptr;
    PlainLabel *m_label;
    PlainLabel *m_hint;
    PlainLabel *m_problem;
    bool m_isDisplaying = false;
};

} // namespace foyer
