// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicemodel.h"

#include "homey/capabilitywriter.h"

#include <QVariantMap>

#include <algorithm>

namespace foyer {

namespace {

constexpr std::chrono::milliseconds frameLength{16};

/// What any value event may change on a tile or in a row.
const QList<int> &valueRoles()
{
    static const QList<int> roles = {
        Qt::DisplayRole,           Qt::AccessibleTextRole,      DeviceModel::StateTextRole,
        DeviceModel::LevelRole,    DeviceModel::IsPendingRole,  DeviceModel::IsBatteryLowRole,
        DeviceModel::HasAlarmRole, DeviceModel::LastChangeRole, DeviceModel::SortRole};
    return roles;
}

bool isPending(const Device &device)
{
    return std::any_of(device.capabilities.cbegin(), device.capabilities.cend(),
                       [](const Capability &c) { return c.pending.has_value(); });
}

QVariant level(const Device &device)
{
    const Capability *c = levelCapability(device);
    if (!c)
        return {};
    const double minimum = c->minimum.value_or(0.0);
    const double maximum = c->maximum.value_or(1.0);
    QVariantMap map{{QStringLiteral("capability"), c->id},
                    {QStringLiteral("min"), minimum},
                    {QStringLiteral("max"), maximum},
                    {QStringLiteral("fraction"), c->isFraction()},
                    {QStringLiteral("units"), c->units},
                    {QStringLiteral("decimals"), c->decimals.value_or(2)}};
    map[QStringLiteral("step")] =
        c->step.value_or(c->isFraction() ? 0.01 : (maximum - minimum) / 100);
    if (const auto value = c->shown().number())
        map[QStringLiteral("value")] = std::clamp(*value, minimum, maximum);
    return map;
}

} // namespace

const Capability *levelCapability(const Device &device)
{
    for (const QStringView id :
         {u"dim", u"windowcoverings_set", u"target_temperature", u"volume_set", u"fan_speed"}) {
        const Capability *c = device.capability(id);
        if (c && c->isSetable && c->type == Capability::Type::Number &&
            c->maximum.value_or(1.0) > c->minimum.value_or(0.0))
            return c;
    }
    return nullptr;
}

DeviceModel::DeviceModel(Home &home, CapabilityWriter &writer, const Words &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_home(home)
    , m_writer(writer)
    , m_words(words)
{
    for (const QString &id : home.deviceIds()) {
        m_rowOf.insert(id, int(m_rows.size()));
        m_rows.push_back({home.device(id)});
    }

    m_frame.setSingleShot(true);
    m_frame.setInterval(frameLength);
    connect(&m_frame, &QTimer::timeout, this, &DeviceModel::flush);

    connect(&home, &Home::deviceAdded, this, [this] {
        // Of many that came with one list the first one told brings all: the rows are a beginning
        // of the home's own order.
        const QStringList &ids = m_home.deviceIds();
        const int first = static_cast<int>(m_rows.size());
        const int last = static_cast<int>(ids.size()) - 1;
        if (first > last)
            return;
        beginInsertRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_rows.push_back({m_home.device(ids.at(row))});
            m_rowOf.insert(ids.at(row), row);
        }
        endInsertRows();
    });
    connect(&home, &Home::deviceAboutToBeRemoved, this, [this](const QString &id) {
        const int row = m_rowOf.value(id, -1);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        m_rowOf.remove(id);
        m_dirty.clear();
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (i >= row)
                m_rowOf[m_rows[std::size_t(i)].device->id] = i;
            if (m_rows[std::size_t(i)].dirty != 0)
                m_dirty.push_back(i);
        }
        endRemoveRows();
    });
    connect(&home, &Home::deviceChanged, this, [this](const QString &id) { touch(id, allRoles); });
    // Most events are readings, and the views count what is on when that may have changed.
    connect(&home, &Home::capabilityChanged, this,
            [this, roles = rolesOf(valueRoles()),
             onRole = rolesOf({IsOnRole})](const QString &id, const QString &capabilityId) {
                const auto row = m_rowOf.constFind(id);
                if (row == m_rowOf.cend())
                    return;
                const Device &device = *m_rows[std::size_t(*row)].device;
                const bool mayBeAction =
                    capabilityId == device.quickAction || capabilityId == QLatin1String("onoff");
                touch(*row, mayBeAction ? roles | onRole : roles);
            });
    connect(&home, &Home::staleChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                               {IsStaleRole, Qt::AccessibleTextRole});
    });
    const Roles zoneRoles =
        rolesOf({ZoneNameRole, Qt::DisplayRole, Qt::AccessibleTextRole, SortRole});
    const auto zoneNames = [this, zoneRoles](const QString &zoneId) {
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (m_rows[std::size_t(row)].device->zoneId == zoneId)
                touch(row, zoneRoles);
        }
    };
    connect(&home, &Home::zoneAdded, this, zoneNames);
    connect(&home, &Home::zoneChanged, this, zoneNames);
    connect(&home, &Home::zoneRemoved, this, zoneNames);
    connect(&writer, &CapabilityWriter::failureChanged, this, [this](const QString &id) {
        touch(id, rolesOf({FailureRole, Qt::AccessibleTextRole}));
    });
}

DeviceModel::~DeviceModel() = default;

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Device *DeviceModel::deviceAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? row->device : nullptr;
}

const DeviceModel::Row *DeviceModel::rowAt(const QModelIndex &index) const
{
    const auto row = std::size_t(index.row());
    return index.model() == this && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QModelIndex DeviceModel::indexOf(const QString &deviceId) const
{
    const int row = m_rowOf.value(deviceId, -1);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    const Device *device = row->device;
    const auto zoneName = [&] {
        const Zone *zone = m_home.zone(device->zoneId);
        return zone ? zone->name : m_words.noZone();
    };
    switch (role) {
    case Qt::DisplayRole: return displayText(*row, index.column());
    case SortRole: return sortValue(*row, index.column());
    case Qt::AccessibleTextRole:
        // look.md, accessibility contract: "<name>, <zone>, <state>", whichever cell is read.
        if (index.column() != Name)
            return displayText(*row, index.column());
        return QString(device->name + QStringLiteral(", ") + zoneName() + QStringLiteral(", ") +
                       stateText(*row));
    case Qt::ToolTipRole:
        return {}; // tool tips interpret mark-up: the views show plain ones of their own
    case IdRole: return device->id;
    case ZoneIdRole: return device->zoneId;
    case ZoneNameRole: return zoneName();
    case ClassRole: return device->deviceClass;
    case StateTextRole: return stateText(*row);
    case IsOnRole: {
        const Capability *action = device->quickActionCapability();
        if (!action || !action->isGetable)
            return {};
        const auto on = action->shown().boolean();
        return on ? QVariant(*on) : QVariant();
    }
    case HasQuickActionRole: return device->quickActionCapability() != nullptr;
    case QuickActionRole: {
        const Capability *action = device->quickActionCapability();
        return action ? QVariant(action->id) : QVariant();
    }
    case LevelRole: return level(*device);
    case IsPendingRole: return isPending(*device);
    case FailureRole: {
        const auto failure = m_writer.failure(device->id);
        return failure ? QVariant::fromValue(*failure) : QVariant();
    }
    case IsAvailableRole: return device->isAvailable;
    case UnavailableMessageRole: return device->unavailableMessage;
    case HasAlarmRole: return device->activeAlarm() != nullptr;
    case IsBatteryLowRole: return device->isBatteryLow();
    case IsStaleRole: return m_home.isStale();
    case LastChangeRole: return device->lastChange();
    case IconUrlRole: return device->iconUrl;
    case IconIdRole: return device->iconId;
    case IsFavouriteRole: return false;
    case IsHiddenRole: return device->isHidden;
    case NeedsConfirmationRole: {
        const Capability *action = device->quickActionCapability();
        return action && device->guards(action->id);
    }
    default: return {};
    }
}

QString DeviceModel::stateText(const Row &row) const
{
    if (row.state.isNull()) {
        row.state = m_words.deviceState(*row.device);
        if (row.state.isNull())
            row.state = QLatin1String("");
    }
    return row.state;
}

QVariant DeviceModel::displayText(const Row &row, int column) const
{
    const Device &device = *row.device;
    switch (column) {
    case Name: return device.name;
    case ZoneColumn: {
        const Zone *zone = m_home.zone(device.zoneId);
        return zone ? zone->name : m_words.noZone();
    }
    case Class: return m_words.className(device.deviceClass);
    case State: return stateText(row);
    case Battery: return m_words.batteryLevel(device);
    case LastChange: return m_words.age(device.lastChange());
    default: return {};
    }
}

QVariant DeviceModel::sortValue(const Row &row, int column) const
{
    const Device &device = *row.device;
    switch (column) {
    case Battery: // low without a number: among the low ones; without battery: after the full ones
        return device.battery().value_or(device.isBatteryLow() ? 10.0 : 101.0);
    case LastChange: return device.lastChange();
    default: return displayText(row, column);
    }
}

bool DeviceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Device *device = deviceAt(index);
    if (!device)
        return false;
    if (role == QuickActionRole) {
        const Capability *action = device->quickActionCapability();
        if (!action || action->type != Capability::Type::Boolean)
            return false;
        // Always an absolute value: a toggle repeated by a lost connection would undo itself.
        const bool wanted = action->isTrigger() || !action->shown().boolean().value_or(false);
        m_writer.set(device->id, action->id, Value(wanted));
        return true;
    }
    if (role == LevelRole) {
        const Capability *c = levelCapability(*device);
        bool isNumber = false;
        const double wanted = value.toDouble(&isNumber);
        if (!c || !isNumber)
            return false;
        m_writer.set(device->id, c->id,
                     Value(std::clamp(wanted, c->minimum.value_or(0.0), c->maximum.value_or(1.0))));
        return true;
    }
    return false;
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    static const QStringList keys = {QStringLiteral("name"),    QStringLiteral("zone"),
                                     QStringLiteral("class"),   QStringLiteral("state"),
                                     QStringLiteral("battery"), QStringLiteral("lastChange")};
    return section >= 0 && section < keys.size() ? m_words.header(keys.at(section)) : QString();
}

Qt::ItemFlags DeviceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QHash<int, QByteArray> DeviceModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{IdRole, "id"},
                  {ZoneIdRole, "zoneId"},
                  {ZoneNameRole, "zoneName"},
                  {ClassRole, "deviceClass"},
                  {StateTextRole, "stateText"},
                  {IsOnRole, "isOn"},
                  {QuickActionRole, "quickAction"},
                  {LevelRole, "level"},
                  {IsPendingRole, "isPending"},
                  {FailureRole, "failure"},
                  {IsAvailableRole, "isAvailable"}});
    return names;
}

} // namespace foyer
