// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/readingmodel.h"

#include <algorithm>
#include <utility>

namespace foyer {

namespace {

/// Index ids: 0 for a kind; kind + 1 for what is below it.
quintptr idOf(ReadingKind kind)
{
    return quintptr(kind) + 1;
}

} // namespace

ReadingModel::ReadingModel(Home &home, QObject *parent)
    : QAbstractItemModel(parent)
    , m_home(home)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(std::chrono::milliseconds(16));
    connect(&m_frame, &QTimer::timeout, this, &ReadingModel::flush);
    connect(&home, &Home::deviceAdded, this, &ReadingModel::sync);
    connect(&home, &Home::deviceChanged, this, [this](const QString &id) {
        sync(id);
        touchDevice(id);
    });
    connect(&home, &Home::deviceAboutToBeRemoved, this, [this](const QString &id) {
        for (const QString &capabilityId : m_readingsOf.take(id))
            remove({id, capabilityId});
    });
    connect(&home, &Home::capabilityChanged, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                if (const Key key(deviceId, capabilityId); m_rowOf.contains(key))
                    touch(key);
            });
    const auto touchZone = [this](const QString &zoneId) {
        for (const QString &id : m_home.deviceIds()) {
            if (m_home.device(id)->zoneId == zoneId)
                touchDevice(id);
        }
    };
    connect(&home, &Home::zoneAdded, this, touchZone);
    connect(&home, &Home::zoneChanged, this, touchZone);
    connect(&home, &Home::zoneRemoved, this, touchZone);
    for (const QString &id : home.deviceIds())
        sync(id);
}

ReadingModel::~ReadingModel() = default;

int ReadingModel::groupRow(ReadingKind kind) const
{
    return int(std::count_if(m_groups.cbegin(), m_groups.cbegin() + int(kind),
                             [](const Group &g) { return !g.rows.empty(); }));
}

QModelIndex ReadingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idOf(kindAt(parent)) : quintptr(0));
}

QModelIndex ReadingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(groupRow(ReadingKind(child.internalId() - 1)), 0, quintptr(0));
}

int ReadingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(std::count_if(m_groups.cbegin(), m_groups.cend(),
                                 [](const Group &g) { return !g.rows.empty(); }));
    return isKind(parent) && parent.column() == 0 ? countOf(kindAt(parent)) : 0;
}

int ReadingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool ReadingModel::isKind(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0;
}

ReadingKind ReadingModel::kindAt(const QModelIndex &index) const
{
    if (!isKind(index))
        return index.isValid() ? ReadingKind(index.internalId() - 1) : ReadingKind::Other;
    int row = index.row();
    for (int kind = 0; kind < readingKindCount; ++kind) {
        if (!m_groups[std::size_t(kind)].rows.empty() && row-- == 0)
            return ReadingKind(kind);
    }
    return ReadingKind::Other;
}

const ReadingModel::Key *ReadingModel::keyAt(const QModelIndex &index) const
{
    if (!index.isValid() || isKind(index))
        return nullptr;
    const Group &g = group(kindAt(index));
    return index.row() < int(g.rows.size()) ? &g.rows[std::size_t(index.row())] : nullptr;
}

const Device *ReadingModel::deviceAt(const QModelIndex &index) const
{
    const Key *key = keyAt(index);
    return key ? m_home.device(key->first) : nullptr;
}

const Capability *ReadingModel::capabilityAt(const QModelIndex &index) const
{
    const Device *device = deviceAt(index);
    return device ? device->capability(keyAt(index)->second) : nullptr;
}

QModelIndex ReadingModel::indexOf(const QString &deviceId, const QString &capabilityId) const
{
    const int row = m_rowOf.value(Key(deviceId, capabilityId), -1);
    return row < 0 ? QModelIndex() : createIndex(row, 0, idOf(readingKind(capabilityId)));
}

int ReadingModel::countOf(ReadingKind kind) const
{
    return int(group(kind).rows.size());
}

QVariant ReadingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KindRole)
        return int(kindAt(index));
    const Device *device = deviceAt(index);
    const Capability *capability = capabilityAt(index);
    if (!device || !capability)
        return {};
    switch (role) {
    case DeviceIdRole: return device->id;
    case CapabilityIdRole: return capability->id;
    case DeviceNameRole: return device->name;
    case ZoneNameRole: return m_home.zoneName(device->zoneId);
    case IsAvailableRole: return device->isAvailable;
    case ReportedAtRole: return capability->reportedAt;
    case Qt::DisplayRole:
    case SortRole: break;
    default: return {};
    }
    switch (index.column()) {
    case DeviceColumn: return device->name;
    case ZoneColumn: return m_home.zoneName(device->zoneId);
    case ReadingColumn: return capability->title;
    case ValueColumn:
        if (const auto number = capability->reported.number())
            return *number;
        if (const auto yes = capability->reported.boolean())
            return *yes;
        return capability->reported.string().value_or(QString());
    case AgeColumn: return capability->reportedAt;
    default: return {};
    }
}

QHash<int, QByteArray> ReadingModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{DeviceIdRole, "deviceId"},
                  {CapabilityIdRole, "capabilityId"},
                  {KindRole, "kind"},
                  {DeviceNameRole, "deviceName"},
                  {ZoneNameRole, "zoneName"},
                  {IsAvailableRole, "isAvailable"},
                  {ReportedAtRole, "reportedAt"},
                  {SortRole, "sort"}});
    return names;
}

const ReadingSummary &ReadingModel::summary(ReadingKind kind) const
{
    const Group &g = group(kind);
    if (!std::exchange(g.isSummaryOld, false))
        return g.summary;
    ReadingSummary made;
    QString units;
    bool isOneUnit = true;
    for (const Key &key : g.rows) {
        ++made.readings;
        const Device *device = m_home.device(key.first);
        const Capability *capability = device ? device->capability(key.second) : nullptr;
        if (!capability || !device->isAvailable)
            continue;
        if (const auto yes = capability->reported.boolean()) {
            ++made.booleans;
            made.yes += *yes ? 1 : 0;
        } else if (const auto number = capability->reported.number()) {
            // A fraction and a percentage carry the same unit and are not the same.
            const QString unit =
                capability->isFraction() ? QStringLiteral("0…1") : capability->units;
            if (made.numbers++ == 0)
                units = unit;
            isOneUnit = isOneUnit && unit == units;
            made.minimum = std::min(made.minimum.value_or(*number), *number);
            made.maximum = std::max(made.maximum.value_or(*number), *number);
        }
    }
    if (!isOneUnit)
        made.minimum = made.maximum = std::nullopt;
    g.summary = made;
    return g.summary;
}

void ReadingModel::sync(const QString &deviceId)
{
    const Device *device = m_home.device(deviceId);
    if (!device)
        return;
    QStringList wanted;
    for (const Capability &capability : device->capabilities) {
        if (isReading(capability))
            wanted << capability.id;
    }
    const QStringList present = m_readingsOf.value(deviceId);
    if (wanted == present)
        return;
    for (const QString &id : present) {
        if (!wanted.contains(id))
            remove({deviceId, id});
    }
    for (const QString &id : std::as_const(wanted)) {
        if (!present.contains(id))
            add({deviceId, id});
    }
    if (wanted.isEmpty())
        m_readingsOf.remove(deviceId);
    else
        m_readingsOf.insert(deviceId, wanted);
}

void ReadingModel::add(const Key &key)
{
    const ReadingKind kind = readingKind(key.second);
    Group &g = group(kind);
    g.isSummaryOld = true;
    ++m_total;
    if (g.rows.empty()) {
        // The kind comes with its first reading: views see a branch with one leaf.
        const int row = groupRow(kind);
        beginInsertRows({}, row, row);
        g.rows.push_back(key);
        m_rowOf.insert(key, 0);
        endInsertRows();
        Q_EMIT kindsChanged();
        return;
    }
    const int row = int(g.rows.size());
    beginInsertRows(createIndex(groupRow(kind), 0, quintptr(0)), row, row);
    g.rows.push_back(key);
    m_rowOf.insert(key, row);
    endInsertRows();
    touch(key); // and with it what its kind says
}

void ReadingModel::remove(const Key &key)
{
    const int row = m_rowOf.value(key, -1);
    if (row < 0)
        return;
    const ReadingKind kind = readingKind(key.second);
    Group &g = group(kind);
    g.isSummaryOld = true;
    m_dirty.remove(key);
    m_redefined.remove(key);
    --m_total;
    const bool isLast = g.rows.size() == 1;
    const int at = groupRow(kind);
    if (isLast)
        beginRemoveRows({}, at, at);
    else
        beginRemoveRows(createIndex(at, 0, quintptr(0)), row, row);
    g.rows.erase(g.rows.begin() + row);
    m_rowOf.remove(key);
    for (std::size_t i = std::size_t(row); i < g.rows.size(); ++i)
        m_rowOf[g.rows[i]] = int(i);
    endRemoveRows();
    if (isLast)
        Q_EMIT kindsChanged();
    else
        touch(g.rows.front());
}

void ReadingModel::touch(const Key &key)
{
    m_dirty.insert(key);
    if (!m_frame.isActive())
        m_frame.start();
}

void ReadingModel::touchDevice(const QString &deviceId)
{
    for (const QString &capabilityId : m_readingsOf.value(deviceId)) {
        m_redefined.insert({deviceId, capabilityId});
        touch({deviceId, capabilityId});
    }
}

void ReadingModel::flush()
{
    QSet<int> kinds;
    const QSet<Key> redefined = std::exchange(m_redefined, {});
    for (const Key &key : std::exchange(m_dirty, {})) {
        const QModelIndex first = indexOf(key.first, key.second);
        if (!first.isValid())
            continue;
        kinds.insert(int(readingKind(key.second)));
        // A value leaves name and zone alone: a list sorted by those need not look at it.
        const int from = redefined.contains(key) ? DeviceColumn : ValueColumn;
        Q_EMIT dataChanged(first.siblingAtColumn(from), first.siblingAtColumn(ColumnCount - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, SortRole, ReportedAtRole});
    }
    for (const int kind : std::as_const(kinds)) {
        group(ReadingKind(kind)).isSummaryOld = true;
        const QModelIndex index = createIndex(groupRow(ReadingKind(kind)), 0, quintptr(0));
        Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

} // namespace foyer
