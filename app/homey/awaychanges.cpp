// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/awaychanges.h"

#include "homey/home.h"
#include "homey/lasthome.h"

#include <algorithm>

namespace foyer {

using Kind = AwayChange::Kind;

namespace {

/// What may have changed of the home since the beginning of a gap: shared with the home until it
/// does.
struct Baseline
{
    struct DeviceThen
    {
        QString id, name, zoneId;
        bool isAvailable;
        QList<Capability> capabilities;
    };
    QDateTime since;
    bool isStart = false; ///< the program was not running
    std::vector<DeviceThen> devices;
    QHash<QString, QString> zoneNames; ///< by id
    std::vector<Variable> variables;
};

} // namespace

class AwayChanges::Private
{
public:
    explicit Private(const Home &theHome)
        : home(theHome)
    {
    }

    void compare(const Baseline &then);
    void compareDevice(const Baseline::DeviceThen &before, const QString &zoneThen);
    void compareValues(const QList<Capability> &then, const Device &now);
    void compareVariables(const std::vector<Variable> &then);
    AwayChange &add(Kind kind, const QString &id, const QString &name, const QString &zone = {});

    const Home &home;
    std::optional<Baseline> baseline;
    std::vector<AwayChange> changes;
    int count = 0;
    QDateTime from, to;
    std::chrono::milliseconds worthTelling{30'000};
};

bool AwayChange::isReading() const
{
    return kind == Kind::Value && capability.type == Capability::Type::Number &&
           !capability.isSetable;
}

AwayChange &AwayChanges::Private::add(Kind kind, const QString &id, const QString &name,
                                      const QString &zone)
{
    AwayChange &change = changes.emplace_back();
    change.kind = kind;
    change.subjectId = id;
    change.subjectName = name;
    change.zoneName = zone;
    return change;
}

void AwayChanges::Private::compareValues(const QList<Capability> &then, const Device &now)
{
    for (const Capability &capability : now.capabilities) {
        const auto before = std::find_if(then.cbegin(), then.cend(), [&](const Capability &each) {
            return each.id == capability.id;
        });
        // A press leaves no value, and what the hub never told has nothing to differ from.
        if (before == then.cend() || !capability.isGetable ||
            before->reported == capability.reported)
            continue;
        AwayChange &change = add(Kind::Value, now.id, now.name, home.zoneName(now.zoneId));
        change.capability = capability;
        change.capability.pending.reset();
        change.from = before->reported;
        change.to = capability.reported;
        change.at = capability.reportedAt;
    }
}

void AwayChanges::Private::compareDevice(const Baseline::DeviceThen &before,
                                         const QString &zoneThen)
{
    const Device *now = home.device(before.id);
    if (!now) {
        add(Kind::DeviceRemoved, before.id, before.name, zoneThen);
        return;
    }
    const QString zone = home.zoneName(now->zoneId);
    if (now->name != before.name) {
        AwayChange &change = add(Kind::Renamed, now->id, now->name, zone);
        change.from = Value(before.name);
        change.to = Value(now->name);
    }
    if (now->zoneId != before.zoneId) {
        AwayChange &change = add(Kind::Moved, now->id, now->name, zone);
        change.from = Value(zoneThen);
        change.to = Value(zone);
    }
    if (now->isAvailable != before.isAvailable)
        add(now->isAvailable ? Kind::Available : Kind::Unavailable, now->id, now->name, zone);
    compareValues(before.capabilities, *now);
}

void AwayChanges::Private::compareVariables(const std::vector<Variable> &then)
{
    QSet<QString> known;
    for (const Variable &before : then) {
        known.insert(before.id);
        const Variable *now = home.variable(before.id);
        if (!now) {
            add(Kind::VariableRemoved, before.id, before.name).from = before.value;
        } else if (!(now->value == before.value)) {
            AwayChange &change = add(Kind::Variable, now->id, now->name);
            change.from = before.value;
            change.to = now->value;
        }
    }
    for (const QString &id : home.variableIds()) {
        if (!known.contains(id)) {
            const Variable *added = home.variable(id);
            add(Kind::VariableAdded, id, added->name).to = added->value;
        }
    }
}

void AwayChanges::Private::compare(const Baseline &then)
{
    changes.clear();
    QSet<QString> known;
    for (const Baseline::DeviceThen &each : then.devices) {
        known.insert(each.id);
        compareDevice(each, then.zoneNames.value(each.zoneId));
    }
    for (const QString &id : home.deviceIds()) {
        if (!known.contains(id)) {
            const Device *added = home.device(id);
            add(Kind::DeviceAdded, id, added->name, home.zoneName(added->zoneId));
        }
    }
    compareVariables(then.variables);
    std::stable_partition(changes.begin(), changes.end(),
                          [](const AwayChange &change) { return !change.isReading(); });
    count = int(changes.size());
    if (count > most)
        changes.resize(most);
}

AwayChanges::AwayChanges(const Home &home, const LastHome &lastHome, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(home))
{
    connect(&lastHome, &LastHome::shown, this,
            [this, &lastHome] { begin(lastHome.confirmedAt(), true); });
    connect(&home, &Home::staleChanged, this, [this, &home, &lastHome](bool stale) {
        if (!stale)
            end();
        else if (home.isLoaded() && !d->baseline)
            begin(lastHome.confirmedAt(), false);
    });
}

AwayChanges::~AwayChanges() = default;

void AwayChanges::begin(const QDateTime &since, bool isStart)
{
    Baseline baseline;
    baseline.since = since;
    baseline.isStart = isStart;
    baseline.devices.reserve(size_t(d->home.deviceIds().size()));
    for (const QString &id : d->home.deviceIds()) {
        const Device &device = *d->home.device(id);
        baseline.devices.push_back(
            {device.id, device.name, device.zoneId, device.isAvailable, device.capabilities});
    }
    for (const QString &id : d->home.zoneIds())
        baseline.zoneNames.insert(id, d->home.zoneName(id));
    for (const QString &id : d->home.variableIds())
        baseline.variables.push_back(*d->home.variable(id));
    d->baseline = std::move(baseline);
}

void AwayChanges::end()
{
    const std::optional<Baseline> baseline = std::exchange(d->baseline, std::nullopt);
    if (!baseline)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::vector<AwayChange> before = std::exchange(d->changes, {});
    const int countBefore = d->count;
    d->compare(*baseline);
    if (d->count == 0) { // what the last gap brought is still worth looking at
        d->changes = before;
        d->count = countBefore;
        return;
    }
    d->from = baseline->since;
    d->to = now;
    Q_EMIT changesChanged();
    const std::chrono::milliseconds gap(baseline->since.msecsTo(now));
    if (baseline->isStart || gap >= d->worthTelling)
        Q_EMIT caughtUp(d->count);
}

void AwayChanges::clear()
{
    d->baseline.reset();
    if (d->count == 0)
        return;
    d->changes.clear();
    d->count = 0;
    d->from = {};
    d->to = {};
    Q_EMIT changesChanged();
}

const std::vector<AwayChange> &AwayChanges::changes() const
{
    return d->changes;
}

int AwayChanges::count() const
{
    return d->count;
}

QDateTime AwayChanges::from() const
{
    return d->from;
}

QDateTime AwayChanges::to() const
{
    return d->to;
}

void AwayChanges::setWorthTelling(std::chrono::milliseconds gap)
{
    d->worthTelling = gap;
}

} // namespace foyer
