// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"
#include "net/result.h"

#include <QWidget>

namespace foyer {

class CapabilityEditor;
class PlainLabel;
class Program;
class UiWords;
class WriteNote;

/// One capability in the device panel: title, control, and a line below for its age, what is
/// pending or what went wrong. Asks before changes that open something up; leaves alone what is
/// being edited.
class CapabilityRow : public QWidget
{
    Q_OBJECT

public:
    /// `title` is unique in the panel. `width` is the room for wide controls.
    CapabilityRow(Program &program, const UiWords &words, const QString &deviceId,
                  const Capability &capability, const QString &title, int width,
                  QWidget *parent = nullptr);

    [[nodiscard]] const Capability &described() const { return m_described; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QWidget *control() const;
    /// Reads the value again.
    void refresh();
    void refreshAge();
    /// `reason` is empty when the device may be controlled.
    void setBlocked(const QString &reason);
    void rename(const QString &deviceName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Failure
    {
        Value wanted;
        Error error;
    };
    void buildLayout();
    void onWanted(const Value &value);
    void write(Value value);
    void onFailed(const Value &value, const Error &error);
    void showNote();
    [[nodiscard]] const Capability *capability() const;

    Program &m_program;
    const UiWords &m_words;
    QString m_deviceId;
    Capability m_described;
    QString m_title;
    QString m_blocked;
    std::optional<Failure> m_failure;
    CapabilityEditor *m_editor;
    PlainLabel *m_titleLabel;
    WriteNote *m_note;
};

} // namespace foyer
