// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/switchoff.h"

#include "ui/bulk/bulkaction.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/frame/text.h"
#include "ui/program.h"

#include <QCoreApplication>
#include <QSet>

namespace foyer {

namespace {

struct Questions
{
    Q_DECLARE_TR_FUNCTIONS(foyer::SwitchOff)
};

QString question(BulkScope scope, int count, const QString &zone)
{
    if (scope == BulkScope::Lights)
        return count == 1
                   ? Questions::tr("Switch off 1 light in “%1”?").arg(zone)
                   : Questions::tr("Switch off %n lights in “%1”?", nullptr, count).arg(zone);
    return count == 1 ? Questions::tr("Switch off 1 device in “%1”?").arg(zone)
                      : Questions::tr("Switch off %n devices in “%1”?", nullptr, count).arg(zone);
}

} // namespace

BulkDialog *askSwitchOff(Program &program, const UiWords &words, QWidget *parent,
                         const QString &zoneId, BulkScope scope)
{
    const Home &home = program.home();
    const QList<BulkItem> plan = switchOffPlan(home, zoneId, scope);
    QSet<QString> devices;
    for (const BulkItem &item : plan) {
        if (!item.isSkipped())
            devices.insert(item.deviceId);
    }
    if (devices.isEmpty())
        return nullptr;
    return actOnMany(program, words, parent, plan,
                     question(scope, int(devices.size()), plain(home.zoneName(zoneId))),
                     QStringLiteral("switchOff"));
}

} // namespace foyer
