// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/home.h"

#include <QSet>

#include <algorithm>

namespace foyer {

namespace {

/// A new description of a device keeps what the user asked for and any newer value an event brought
/// meanwhile.
void keepNewer(Device &incoming, const Device &known)
{
    for (Capability &c : incoming.capabilities) {
        const Capability *old = known.capability(c.id);
        if (!old)
            continue;
        if (old->type == c.type)
            c.pending = old->pending;
        const bool olderThanKnown =
            c.reportedAt.isValid() && old->reportedAt.isValid() && c.reportedAt < old->reportedAt;
        if (olderThanKnown) {
            c.reported = old->reported;
            c.reportedAt = old->reportedAt;
        }
    }
}

} // namespace

Home::Home(QObject *parent)
    : QObject(parent)
{
}

Home::~Home() = default;

const Device *Home::device(const QString &id) const
{
    return find(id);
}

Device *Home::find(const QString &id) const
{
    if (m_latest && m_latest->id == id)
        return m_latest;
    const auto found = m_devices.find(id);
    if (found == m_devices.cend())
        return nullptr;
    m_latest = const_cast<Device *>(&found->second);
    return m_latest;
}

void Home::insert(Device device)
{
    const QString id = device.id;
    m_devices.emplace(id, std::move(device));
    m_deviceOrder << id;
}

const Zone *Home::zone(const QString &id) const
{
    const auto found = m_zones.constFind(id);
    return found == m_zones.cend() ? nullptr : &*found;
}

const Variable *Home::variable(const QString &id) const
{
    const auto found = m_variables.constFind(id);
    return found == m_variables.cend() ? nullptr : &*found;
}

QStringList Home::childZones(const QString &parentId) const
{
    if (m_zoneTree.isEmpty())
        arrangeZones();
    return m_zoneTree.value(parentId);
}

void Home::arrangeZones() const
{
    // A zone whose parents never end at a root (unknown parent, itself, a cycle) counts as a root.
    const auto hangsInTheAir = [this](const Zone &zone) {
        QSet<QString> seen{zone.id};
        QString at = zone.parentId;
        while (!at.isEmpty()) {
            const auto parent = m_zones.constFind(at);
            if (parent == m_zones.cend())
                return zone.parentId == at; // only the topmost of an orphaned branch is a root
            if (seen.contains(at))
                return true;
            seen.insert(at);
            at = parent->parentId;
        }
        return zone.parentId.isEmpty();
    };

    for (const QString &id : m_zoneOrder) {
        const Zone &zone = *m_zones.constFind(id);
        m_zoneTree[hangsInTheAir(zone) ? QString() : zone.parentId] << id;
    }
    for (QStringList &children : m_zoneTree) {
        std::stable_sort(children.begin(), children.end(),
                         [this](const QString &a, const QString &b) {
                             const Zone &left = *m_zones.constFind(a);
                             const Zone &right = *m_zones.constFind(b);
                             if (left.order.has_value() != right.order.has_value())
                                 return left.order.has_value();
                             if (left.order && *left.order != *right.order)
                                 return *left.order < *right.order;
                             return QString::localeAwareCompare(left.name, right.name) < 0;
                         });
    }
}

QSet<QString> Home::zoneWithDescendants(const QString &zoneId) const
{
    QMultiHash<QString, QString> childrenOf;
    for (const Zone &zone : m_zones)
        childrenOf.insert(zone.parentId, zone.id);
    QSet<QString> found;
    QStringList open{zoneId};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (found.contains(id))
            continue;
        found.insert(id);
        const auto [first, last] = childrenOf.equal_range(id);
        for (auto child = first; child != last; ++child)
            open << *child;
    }
    return found;
}

QString Home::zoneName(const QString &zoneId) const
{
    const Zone *known = zone(zoneId);
    return known ? known->name : QString();
}

void Home::setStale(bool stale)
{
    if (m_stale == stale)
        return;
    m_stale = stale;
    Q_EMIT staleChanged(stale);
}

template<typename T, typename Upsert, typename Remove>
void Home::reconcile(std::vector<T> &wanted, const QStringList &present, Upsert upsert,
                     Remove remove)
{
    const QStringList before = present; // removal changes `present`
    if (!before.isEmpty()) {
        QSet<QString> wantedIds;
        for (const T &item : wanted)
            wantedIds.insert(item.id);
        for (const QString &id : before) {
            if (!wantedIds.contains(id))
                remove(id);
        }
    }
    for (T &item : wanted)
        upsert(item);
}

void Home::apply(HomeSnapshot snapshot)
{
    // Zones first: a device that arrives finds its zone. All are there before the first is told of:
    // who listens may take them together.
    if (snapshot.zones) {
        QStringList added;
        reconcile(
            *snapshot.zones, m_zoneOrder,
            [this, &added](const Zone &zone) {
                if (m_zones.contains(zone.id) || zone.id.isEmpty())
                    return upsertZone(zone);
                m_zones.insert(zone.id, zone);
                m_zoneOrder << zone.id;
                added << zone.id;
            },
            [this](const QString &id) { removeZone(id); });
        if (!added.isEmpty())
            m_zoneTree.clear();
        for (const QString &id : std::as_const(added)) {
            if (m_zones.contains(id)) // somebody may have reacted to the ones before
                Q_EMIT zoneAdded(id);
        }
    }
    if (snapshot.devices) {
        QStringList added;
        m_devices.reserve(snapshot.devices->size());
        reconcile(
            *snapshot.devices, m_deviceOrder,
            [this, &added](Device &device) {
                if (find(device.id) || device.id.isEmpty())
                    return upsertDevice(std::move(device));
                added << device.id;
                insert(std::move(device));
            },
            [this](const QString &id) { removeDevice(id); });
        for (const QString &id : std::as_const(added)) {
            if (find(id))
                Q_EMIT deviceAdded(id);
        }
    }
    if (snapshot.variables) {
        reconcile(
            *snapshot.variables, m_variableOrder, [this](const Variable &v) { upsertVariable(v); },
            [this](const QString &id) { removeVariable(id); });
    }
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT loaded();
    }
}

void Home::upsertDevice(Device incoming)
{
    const QString id = incoming.id;
    if (id.isEmpty())
        return;
    Device *known = find(id);
    if (!known) {
        insert(std::move(incoming));
        Q_EMIT deviceAdded(id);
        return;
    }

    keepNewer(incoming, *known);
    const bool redefined = !incoming.describesSameAs(*known);
    QStringList changedValues;
    for (const Capability &c : std::as_const(incoming.capabilities)) {
        const Capability *old = std::as_const(*known).capability(c.id);
        if (old && (!(old->reported == c.reported) || old->reportedAt != c.reportedAt))
            changedValues << c.id;
    }
    if (!redefined && changedValues.isEmpty()) {
        known->lastSeenAt = incoming.lastSeenAt;
        return;
    }
    *known = std::move(incoming);
    if (redefined)
        Q_EMIT deviceChanged(id);
    for (const QString &capabilityId : std::as_const(changedValues))
        Q_EMIT capabilityChanged(id, capabilityId);
}

void Home::removeDevice(const QString &id)
{
    if (!find(id))
        return;
    const QString gone = id; // it may be the device's own
    Q_EMIT deviceAboutToBeRemoved(gone);
    m_latest = nullptr;
    m_devices.erase(gone);
    m_deviceOrder.removeOne(gone);
    Q_EMIT deviceRemoved(gone);
}

void Home::upsertZone(const Zone &zone)
{
    if (zone.id.isEmpty())
        return;
    const auto known = m_zones.find(zone.id);
    if (known == m_zones.end()) {
        m_zones.insert(zone.id, zone);
        m_zoneOrder << zone.id;
        m_zoneTree.clear();
        Q_EMIT zoneAdded(zone.id);
    } else if (!(*known == zone)) {
        *known = zone;
        m_zoneTree.clear();
        Q_EMIT zoneChanged(zone.id);
    }
}

void Home::removeZone(const QString &id)
{
    if (m_zones.remove(id) == 0)
        return;
    m_zoneOrder.removeOne(id);
    m_zoneTree.clear();
    Q_EMIT zoneRemoved(id);
}

void Home::upsertVariable(const Variable &variable)
{
    if (variable.id.isEmpty())
        return;
    const auto known = m_variables.find(variable.id);
    if (known == m_variables.end()) {
        m_variables.insert(variable.id, variable);
        m_variableOrder << variable.id;
        Q_EMIT variableAdded(variable.id);
        return;
    }
    const bool same = known->name == variable.name && known->type == variable.type &&
                      known->value == variable.value;
    if (same)
        return;
    const auto pending = known->pending;
    *known = variable;
    if (pending && variable.accepts(*pending))
        known->pending = pending;
    Q_EMIT variableChanged(variable.id);
}

void Home::removeVariable(const QString &id)
{
    if (m_variables.remove(id) == 0)
        return;
    m_variableOrder.removeOne(id);
    Q_EMIT variableRemoved(id);
}

bool Home::reportCapability(const QString &deviceId, const QString &capabilityId,
                            const Value &value, const QDateTime &at)
{
    Device *known = find(deviceId);
    if (!known)
        return false;
    Capability *capability = known->capability(capabilityId);
    if (!capability)
        return false;
    if (at.isValid() && capability->reportedAt.isValid() && at < capability->reportedAt)
        return true; // out of order: only the hub's own times are compared with each other
    const QDateTime when = at.isValid() ? at : capability->reportedAt;
    if (capability->reported == value && capability->reportedAt == when)
        return true;
    capability->reported = value;
    capability->reportedAt = when;
    Q_EMIT capabilityChanged(deviceId, capabilityId);
    return true;
}

void Home::setPending(const QString &deviceId, const QString &capabilityId,
                      std::optional<Value> pending)
{
    Device *known = find(deviceId);
    if (!known)
        return;
    Capability *capability = known->capability(capabilityId);
    if (!capability || capability->pending == pending)
        return;
    capability->pending = std::move(pending);
    Q_EMIT capabilityChanged(deviceId, capabilityId);
}

void Home::setVariablePending(const QString &id, std::optional<Value> pending)
{
    const auto known = m_variables.find(id);
    if (known == m_variables.end() || known->pending == pending)
        return;
    known->pending = std::move(pending);
    Q_EMIT variableChanged(id);
}

void Home::clear()
{
    while (!m_deviceOrder.isEmpty())
        removeDevice(m_deviceOrder.last());
    while (!m_variableOrder.isEmpty())
        removeVariable(m_variableOrder.last());
    while (!m_zoneOrder.isEmpty())
        removeZone(m_zoneOrder.last());
    m_loaded = false;
    setStale(true);
}

} // namespace foyer
