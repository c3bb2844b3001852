// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/zonesummary.h"

#include <QDialog>

class QPushButton;

namespace foyer {

/// Asks before many devices are switched off: how many, which ones, by name. Decides nothing;
/// accepted means that the person agreed to exactly plan().
class SwitchOffDialog : public QDialog
{
    Q_OBJECT

public:
    SwitchOffDialog(const Home &home, const QString &zoneName, BulkScope scope,
                    const QList<BulkWrite> &plan, QWidget *parent = nullptr);

    [[nodiscard]] const QList<BulkWrite> &plan() const { return m_plan; }

private:
    QList<BulkWrite> m_plan;
};

} // namespace foyer
