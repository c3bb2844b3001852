// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/batterymodel.h"

#include <algorithm>
#include <utility>

namespace foyer {

namespace {

QDateTime reportedAt(const Device &device)
{
    QDateTime newest;
    for (const QStringView id : {u"measure_battery", u"alarm_battery"}) {
        const Capability *capability = device.capability(id);
        if (capability && !capability->reported.isNull() && capability->reportedAt.isValid() &&
            (!newest.isValid() || capability->reportedAt > newest))
            newest = capability->reportedAt;
    }
    return newest;
}

QVariant isCharging(const Device &device)
{
    const Capability *state = device.capability(u"battery_charging_state");
    const auto text = state ? state->reported.string() : std::nullopt;
    return text ? QVariant(*text == QLatin1String("charging")) : QVariant();
}

/// Emptiest first; a low battery without a number among the low ones; what is not known at the end.
double rankOf(const Device &device)
{
    constexpr double lowWithoutNumber = 10;
    constexpr double goodWithoutNumber = 100.5;
    constexpr double unknown = 101;
    const auto percent = device.battery();
    switch (BatteryModel::stateOf(device)) {
    case BatteryModel::State::Unknown: return unknown;
    case BatteryModel::State::Good: return percent.value_or(goodWithoutNumber);
    case BatteryModel::State::Low: return std::min(19.9, percent.value_or(lowWithoutNumber));
    case BatteryModel::State::Dead: break;
    }
    return 0;
}

} // namespace

BatteryModel::BatteryModel(Home &home, QObject *parent)
    : QAbstractTableModel(parent)
    , m_home(home)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(std::chrono::milliseconds(16));
    connect(&m_frame, &QTimer::timeout, this, &BatteryModel::flush);
    connect(&home, &Home::deviceAdded, this, &BatteryModel::sync);
    connect(&home, &Home::deviceChanged, this, [this](const QString &id) {
        sync(id);
        touch(id);
    });
    connect(&home, &Home::deviceAboutToBeRemoved, this, [this](const QString &id) {
        const int row = int(m_rows.indexOf(id));
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_dirty.remove(id);
        endRemoveRows();
    });
    connect(&home, &Home::capabilityChanged, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                if (capabilityId.contains(QLatin1String("battery")))
                    touch(deviceId);
            });
    const auto touchZone = [this](const QString &zoneId) {
        for (const QString &id : std::as_const(m_rows)) {
            if (m_home.device(id)->zoneId == zoneId)
                touch(id);
        }
    };
    connect(&home, &Home::zoneAdded, this, touchZone);
    connect(&home, &Home::zoneChanged, this, touchZone);
    connect(&home, &Home::zoneRemoved, this, touchZone);
    for (const QString &id : home.deviceIds())
        sync(id);
}

bool BatteryModel::hasBattery(const Device &device)
{
    return device.capability(u"measure_battery") || device.capability(u"alarm_battery") ||
           !device.energy.batteries.isEmpty();
}

BatteryModel::State BatteryModel::stateOf(const Device &device)
{
    const Capability *alarm = device.capability(u"alarm_battery");
    const auto percent = device.battery();
    if (percent && *percent <= 0)
        return State::Dead;
    if (device.isBatteryLow())
        return State::Low;
    return percent || (alarm && alarm->reported.boolean()) ? State::Good : State::Unknown;
}

int BatteryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatteryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Device *BatteryModel::deviceAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_home.device(m_rows.at(index.row()))
                                                             : nullptr;
}

QModelIndex BatteryModel::indexOf(const QString &deviceId) const
{
    const int row = int(m_rows.indexOf(deviceId));
    return row < 0 ? QModelIndex() : index(row, 0);
}

int BatteryModel::count(State state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const QString &id) {
        return stateOf(*m_home.device(id)) == state;
    }));
}

QVariant BatteryModel::data(const QModelIndex &index, int role) const
{
    const Device *device = deviceAt(index);
    if (!device)
        return {};
    switch (role) {
    case DeviceIdRole: return device->id;
    case DeviceNameRole: return device->name;
    case ZoneNameRole: return m_home.zoneName(device->zoneId);
    case StateRole: return int(stateOf(*device));
    case PercentRole: {
        const auto percent = device->battery();
        return percent ? QVariant(*percent) : QVariant();
    }
    case BatteriesRole: return device->energy.batteries;
    case ReportedAtRole: return reportedAt(*device);
    case IsAvailableRole: return device->isAvailable;
    case IsChargingRole: return isCharging(*device);
    case Qt::DisplayRole:
    case SortRole: break;
    default: return {};
    }
    switch (index.column()) {
    case Name: return device->name;
    case ZoneColumn: return m_home.zoneName(device->zoneId);
    case Level: return rankOf(*device);
    case Type: return device->energy.batteries.join(QLatin1Char(' '));
    case LastReport: return reportedAt(*device);
    default: return {};
    }
}

QHash<int, QByteArray> BatteryModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{DeviceIdRole, "deviceId"},
                  {DeviceNameRole, "deviceName"},
                  {ZoneNameRole, "zoneName"},
                  {StateRole, "state"},
                  {PercentRole, "percent"},
                  {BatteriesRole, "batteries"},
                  {ReportedAtRole, "reportedAt"},
                  {IsAvailableRole, "isAvailable"},
                  {IsChargingRole, "isCharging"},
                  {SortRole, "sort"}});
    return names;
}

void BatteryModel::sync(const QString &deviceId)
{
    const Device *device = m_home.device(deviceId);
    const bool isWanted = device && hasBattery(*device);
    const int row = int(m_rows.indexOf(deviceId));
    if (isWanted == (row >= 0))
        return;
    if (isWanted) {
        const int end = int(m_rows.size());
        beginInsertRows({}, end, end);
        m_rows << deviceId;
        endInsertRows();
    } else {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void BatteryModel::touch(const QString &deviceId)
{
    m_dirty.insert(deviceId);
    if (!m_frame.isActive())
        m_frame.start();
}

void BatteryModel::flush()
{
    for (const QString &id : std::exchange(m_dirty, {})) {
        const QModelIndex first = indexOf(id);
        if (first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1),
                               {Qt::DisplayRole, Qt::AccessibleTextRole, SortRole, StateRole,
                                PercentRole, ReportedAtRole});
    }
}

} // namespace foyer
