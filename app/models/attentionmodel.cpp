// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attentionmodel.h"

#include <algorithm>
#include <utility>

namespace foyer {

AttentionModel::AttentionModel(Home &home, QObject *parent)
    : QAbstractListModel(parent)
    , m_home(home)
    , m_clock(&QDateTime::currentDateTimeUtc)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(std::chrono::milliseconds(16));
    connect(&m_frame, &QTimer::timeout, this, &AttentionModel::flush);
    m_slow.setInterval(std::chrono::minutes(5));
    connect(&m_slow, &QTimer::timeout, this, &AttentionModel::touchAll);
    m_slow.start();

    connect(&home, &Home::deviceAdded, this, &AttentionModel::touch);
    connect(&home, &Home::deviceChanged, this, [this](const QString &id) {
        touch(id);
        tell(id); // its name or zone
    });
    connect(&home, &Home::deviceRemoved, this, [this](const QString &id) {
        m_dirty.remove(id);
        replace(id, {});
    });
    connect(&home, &Home::capabilityChanged, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                if (concernsAttention(capabilityId))
                    touch(deviceId);
            });
    connect(&home, &Home::zoneChanged, this, [this](const QString &zoneId) {
        for (const Attention &row : std::as_const(m_rows)) {
            const Device *device = m_home.device(row.deviceId);
            if (device && device->zoneId == zoneId)
                tell(row.deviceId);
        }
    });
    touchAll();
    flush();
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const Attention *AttentionModel::at(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows.at(index.row()) : nullptr;
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    const Attention *row = at(index);
    if (!row)
        return {};
    const Device *device = m_home.device(row->deviceId);
    switch (role) {
    case Qt::DisplayRole:
    case DeviceNameRole: return device ? device->name : QString();
    case ZoneNameRole: return device ? m_home.zoneName(device->zoneId) : QString();
    case DeviceIdRole: return row->deviceId;
    case KindRole: return int(row->kind);
    case CapabilityIdRole: return row->capabilityId;
    case PercentRole: return row->percent ? QVariant(*row->percent) : QVariant();
    case ReasonRole: return row->reason;
    case SinceRole: return row->since;
    default: return {};
    }
}

QHash<int, QByteArray> AttentionModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{DeviceIdRole, "deviceId"},
                  {KindRole, "kind"},
                  {CapabilityIdRole, "capabilityId"},
                  {PercentRole, "percent"},
                  {ReasonRole, "reason"},
                  {SinceRole, "since"},
                  {DeviceNameRole, "deviceName"},
                  {ZoneNameRole, "zoneName"}});
    return names;
}

int AttentionModel::count(Attention::Kind kind) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [kind](const Attention &row) { return row.kind == kind; }));
}

void AttentionModel::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    touchAll();
    flush();
}

void AttentionModel::setClockInterval(std::chrono::milliseconds interval)
{
    m_slow.start(interval);
}

void AttentionModel::touch(const QString &deviceId)
{
    m_dirty.insert(deviceId);
    if (!m_frame.isActive())
        m_frame.start();
}

void AttentionModel::touchAll()
{
    for (const QString &id : m_home.deviceIds())
        touch(id);
}

void AttentionModel::flush()
{
    m_frame.stop();
    const QDateTime now = m_clock();
    for (const QString &id : std::exchange(m_dirty, {})) {
        const Device *device = m_home.device(id);
        replace(id, device ? attentionFor(*device, now) : QList<Attention>());
    }
}

void AttentionModel::replace(const QString &deviceId, QList<Attention> wanted)
{
    // What stays as it is keeps its row; the rest goes and comes where it belongs.
    for (int row = int(m_rows.size()) - 1, left = m_rowsOf.value(deviceId); left > 0; --row) {
        if (m_rows.at(row).deviceId != deviceId)
            continue;
        --left;
        if (wanted.removeOne(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        --m_rowsOf[deviceId];
        endRemoveRows();
    }
    for (const Attention &one : std::as_const(wanted)) {
        const int row = int(std::upper_bound(m_rows.cbegin(), m_rows.cend(), one, comesBefore) -
                            m_rows.cbegin());
        beginInsertRows({}, row, row);
        m_rows.insert(row, one);
        ++m_rowsOf[deviceId];
        endInsertRows();
    }
    if (m_rowsOf.value(deviceId) == 0)
        m_rowsOf.remove(deviceId);
}

void AttentionModel::tell(const QString &deviceId)
{
    if (!m_rowsOf.contains(deviceId))
        return;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).deviceId == deviceId)
            Q_EMIT dataChanged(
                index(row), index(row),
                {Qt::DisplayRole, Qt::AccessibleTextRole, DeviceNameRole, ZoneNameRole});
    }
}

} // namespace foyer
