// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/panel/devicedialog.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace foyer {

/// Asks for the zone a device should be in, among those of the home.
class MoveDialog : public DeviceDialog
{
    Q_OBJECT

public:
    MoveDialog(Program &program, const UiWords &words, const QString &deviceId, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject changes() const override;

private:
    void fill(const QString &parentId, QTreeWidgetItem *parent, int depth);

    QTreeWidget *m_zones;
};

} // namespace foyer
