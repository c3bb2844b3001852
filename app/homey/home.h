// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"
#include "homey/variable.h"
#include "homey/zone.h"

#include <QHash>
#include <QObject>

#include <unordered_map>
#include <vector>

namespace foyer {

/// What one snapshot of the hub holds. A list that could not be read (missing scope) is nullopt:
/// nothing is known, nothing is removed.
struct HomeSnapshot
{
    std::optional<std::vector<Device>> devices;
    std::optional<std::vector<Zone>> zones;
    std::optional<std::vector<Variable>> variables;
};

/// The store: the only mutable truth about the home. Tells of each change with a fine-grained
/// signal, after it was made; never a reset. Refuses to know where data comes from. Pointers to
/// devices are valid until deviceAboutToBeRemoved() is through; to zones and variables until the
/// next event loop turn.
class Home : public QObject
{
    Q_OBJECT

public:
    explicit Home(QObject *parent = nullptr);
    ~Home() override;

    [[nodiscard]] const Device *device(const QString &id) const;
    [[nodiscard]] const Zone *zone(const QString &id) const;
    [[nodiscard]] const Variable *variable(const QString &id) const;
    [[nodiscard]] const QStringList &deviceIds() const
    {
        return m_deviceOrder;
    } ///< the hub's own order
    [[nodiscard]] const QStringList &zoneIds() const { return m_zoneOrder; }
    [[nodiscard]] const QStringList &variableIds() const { return m_variableOrder; }

    /// Child zones of `parentId` ("" = roots: no parent, unknown parent, or part of a cycle),
    /// sorted by order then name. Cheap: arranged once after a zone changed.
    [[nodiscard]] QStringList childZones(const QString &parentId) const;
    /// The zone and all below it; bounded even when parents form a cycle.
    [[nodiscard]] QSet<QString> zoneWithDescendants(const QString &zoneId) const;
    /// The name for a device's zone, empty when the zone is unknown.
    [[nodiscard]] QString zoneName(const QString &zoneId) const;

    /// True once a snapshot was applied. Values are stale while the session is not live.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isStale() const { return m_stale; }
    void setStale(bool stale);

    /// Reconciles: adds, removes and changes what differs, keeps pending values.
    void apply(HomeSnapshot snapshot);
    void upsertDevice(Device device);
    void removeDevice(const QString &id);
    void upsertZone(const Zone &zone);
    void removeZone(const QString &id);
    void upsertVariable(const Variable &variable);
    void removeVariable(const QString &id);
    /// A value event. Older than what is known (`at` valid and before reportedAt) is ignored. False
    /// when the device or capability is unknown.
    bool reportCapability(const QString &deviceId, const QString &capabilityId, const Value &value,
                          const QDateTime &at);
    void setPending(const QString &deviceId, const QString &capabilityId,
                    std::optional<Value> pending);
    void setVariablePending(const QString &id, std::optional<Value> pending);
    void clear(); ///< everything removed, one by one; isLoaded() is false again

Q_SIGNALS:
    void deviceAdded(const QString &id);
    void deviceAboutToBeRemoved(const QString &id);
    void deviceRemoved(const QString &id);
    void
    deviceChanged(const QString &id); ///< definition: name, zone, availability, capabilities list …
    void capabilityChanged(const QString &deviceId,
                           const QString &capabilityId); ///< shown value, pending or time
    void zoneAdded(const QString &id);
    void zoneRemoved(const QString &id);
    void zoneChanged(const QString &id);
    void variableAdded(const QString &id);
    void variableRemoved(const QString &id);
    void variableChanged(const QString &id);
    void staleChanged(bool stale);
    void loaded(); ///< the first snapshot after construction or clear() is in

private:
    template<typename T, typename Upsert, typename Remove>
    void reconcile(std::vector<T> &wanted, const QStringList &present, Upsert upsert,
                   Remove remove);
    [[nodiscard]] Device *find(const QString &id) const;
    void insert(Device device);

    void arrangeZones() const;

    std::unordered_map<QString, Device> m_devices; ///< a device stays where it is
    mutable Device *m_latest = nullptr; ///< asked for last: all who hear of a change ask for it
    QHash<QString, Zone> m_zones;
    QHash<QString, Variable> m_variables;
    QStringList m_deviceOrder, m_zoneOrder, m_variableOrder;
    mutable QHash<QString, QStringList> m_zoneTree; ///< children by parent; empty = to be arranged
    bool m_loaded = false;
    bool m_stale = true;
};

} // namespace foyer
