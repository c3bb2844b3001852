// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/panel/devicedialog.h"

class QComboBox;
class QListWidget;

namespace foyer {

/// What a device counts as, and its icon: kinds that the hub knows for its class (protocol.md
/// 4.22), icons that the home shows already. Invents no ids.
class IconChooser : public DeviceDialog
{
    Q_OBJECT

public:
    IconChooser(Program &program, const UiWords &words, const QString &deviceId, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject changes() const override;

private:
    void addKinds(const Device &device);
    void addIcons(const Device &device);
    void refreshIcons();

    QComboBox *m_kind = nullptr;
    QListWidget *m_icons = nullptr;
};

/// The kinds a device of this class may count as (protocol.md 4.22); empty for most classes.
[[nodiscard]] QStringList virtualClassChoices(const QString &ownClass);

} // namespace foyer
