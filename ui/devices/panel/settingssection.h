// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/devicesettings.h"
#include "ui/devices/panel/panelsection.h"

#include <vector>

class QPushButton;

namespace foyer {

class SettingField;

/// The driver's settings of a device: for everybody to read, to change where the sign-in allows.
/// What was changed goes to the hub together and only when the person says so; nothing is sent
/// twice.
class SettingsSection : public PanelSection
{
    Q_OBJECT

public:
    SettingsSection(Program &program, const UiWords &words, QWidget *parent);

    [[nodiscard]] QList<SettingField *> changed() const;

protected:
    [[nodiscard]] bool concerns(const Device &device) const override;
    void load() override;
    void forget() override;
    void redefined(const Device &device) override;
    [[nodiscard]] bool mayReload() const override;

private:
    void showGroups(const std::vector<SettingGroup> &groups);
    void refreshButtons();
    void apply();
    void applied(const QStringList &ids);
    void refused(const QStringList &ids, const Error &error);
    void discard();

    QWidget *m_form = nullptr;
    QList<SettingField *> m_fields;
    PlainLabel *m_refusal;
    MessageBar *m_problem;
    QWidget *m_buttons;
    PlainLabel *m_count;
    QPushButton *m_apply, *m_discard;
    bool m_isSending = false;
};

} // namespace foyer
