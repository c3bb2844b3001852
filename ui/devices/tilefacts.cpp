// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tilefacts.h"

#include "models/devicemodel.h"
#include "ui/frame/text.h"

#include <QModelIndex>

namespace foyer {

TileFacts TileFacts::shapeOf(const QModelIndex &index)
{
    TileFacts facts;
    if (index.data(DeviceModel::HasQuickActionRole).toBool())
        facts.action = index.data(DeviceModel::QuickActionRole).toString();
    if (const QVariant on = index.data(DeviceModel::IsOnRole); on.isValid())
        facts.isOn = on.toBool();
    facts.level = Level::from(index.data(DeviceModel::LevelRole));
    facts.isAvailable = index.data(DeviceModel::IsAvailableRole).toBool();
    facts.asksFirst = index.data(DeviceModel::NeedsConfirmationRole).toBool();
    return facts;
}

TileFacts TileFacts::of(const QModelIndex &index)
{
    TileFacts facts = shapeOf(index);
    facts.id = index.data(DeviceModel::IdRole).toString();
    facts.name = plain(index.data(Qt::DisplayRole).toString());
    facts.zone = plain(index.data(DeviceModel::ZoneNameRole).toString());
    facts.state = plain(index.data(DeviceModel::StateTextRole).toString());
    facts.lastChange = index.data(DeviceModel::LastChangeRole).toDateTime();
    facts.isPending = index.data(DeviceModel::IsPendingRole).toBool();
    facts.hasFailed = index.data(DeviceModel::FailureRole).isValid();
    facts.hasAlarm = index.data(DeviceModel::HasAlarmRole).toBool();
    facts.isBatteryLow = index.data(DeviceModel::IsBatteryLowRole).toBool();
    facts.isStale = index.data(DeviceModel::IsStaleRole).toBool();
    facts.isFavourite = index.data(DeviceModel::IsFavouriteRole).toBool();
    facts.isHidden = index.data(DeviceModel::IsHiddenRole).toBool();
    return facts;
}

bool TileFacts::hasSwitch() const
{
    return isOn && !action.isEmpty() && !action.startsWith(QLatin1String("locked")) &&
           !action.startsWith(QLatin1String("speaker_")) &&
           !action.startsWith(QLatin1String("garagedoor"));
}

QString TileFacts::actionIcon() const
{
    if (action.startsWith(QLatin1String("locked")))
        return isOn.value_or(true) ? QStringLiteral("lock") : QStringLiteral("unlock");
    if (action.startsWith(QLatin1String("speaker_")))
        return isOn.value_or(false) ? QStringLiteral("pause") : QStringLiteral("play");
    if (action.startsWith(QLatin1String("garagedoor")))
        return isOn.value_or(true) ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down");
    if (action.startsWith(QLatin1String("homealarm")))
        return QStringLiteral("lock");
    return QStringLiteral("power");
}

} // namespace foyer
