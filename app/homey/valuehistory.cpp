// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/valuehistory.h"

#include "homey/home.h"
#include "homey/hublink.h"
#include "homey/hubseries.h"
#include "homey/valuerecord.h"

#include <QMetaMethod>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace foyer {

namespace {

constexpr std::size_t mostGaps = 24;

std::optional<double> numberOf(const Value &value)
{
    if (const auto yes = value.boolean())
        return *yes ? 1.0 : 0.0;
    const auto number = value.number();
    return number && std::isfinite(*number) ? number : std::nullopt;
}

qint64 localMidnight(qint64 now)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch();
}

/// A value holds until the next point: what held when `from` came counts too.
std::optional<Series::Range> heldRange(const QList<Series::Point> &points, qint64 from)
{
    std::optional<Series::Range> found;
    const auto take = [&found](double value) {
        if (!std::isfinite(value))
            return;
        found =
            found ? Series::Range{std::min(found->minimum, value), std::max(found->maximum, value)}
                  : Series::Range{value, value};
    };
    double held = std::numeric_limits<double>::quiet_NaN();
    auto point = points.cbegin();
    for (; point != points.cend() && point->at <= from; ++point)
        held = point->value;
    take(held);
    for (; point != points.cend(); ++point)
        take(point->value);
    return found;
}

} // namespace

class ValueHistory::Private
{
public:
    struct Reading
    {
        QString capabilityId;
        bool isBoolean = false;
        ValueRecord record;
    };
    using Readings = std::vector<Reading>;

    Private(ValueHistory &owner, Home &theHome, HubLink &link)
        : q(owner)
        , home(theHome)
        , hub(link)
        , clock(&QDateTime::currentMSecsSinceEpoch)
    {
    }

    void note(const QString &deviceId, const Capability &capability);
    void note(Readings &known, const QString &deviceId, const Capability &capability, double value);
    void noteAll(const QString &deviceId);
    void dropLost(const QString &deviceId);
    void beginGap();
    void endGap();
    [[nodiscard]] const Reading *reading(const QString &deviceId,
                                         const QString &capabilityId) const;
    [[nodiscard]] Series extended(Series series, const QString &deviceId,
                                  const QString &capabilityId) const;

    ValueHistory &q;
    Home &home;
    HubSeries hub;
    std::function<qint64()> clock;
    QHash<QString, Readings> readings;
    std::vector<ValueRecord::Gap> gaps; ///< of all readings: the link is one
    QHash<QString, QStringList> changed;
    QTimer notice;
};

void ValueHistory::Private::note(const QString &deviceId, const Capability &capability)
{
    if (!isRecorded(capability))
        return;
    if (const auto value = numberOf(capability.reported))
        note(readings[deviceId], deviceId, capability, *value);
}

void ValueHistory::Private::note(Readings &known, const QString &deviceId,
                                 const Capability &capability, double value)
{
    auto found = std::find_if(known.begin(), known.end(), [&](const Reading &reading) {
        return reading.capabilityId == capability.id;
    });
    if (found == known.end())
        found = known.insert(
            known.end(),
            Reading{capability.id, capability.type == Capability::Type::Boolean, ValueRecord()});
    else if (!found->record.isEmpty() && found->record.last() == value)
        return; // pending, or the same again
    const qint64 now = clock();
    // The hub's own time, unless its clock is ahead of ours.
    const qint64 at = capability.reportedAt.isValid()
                          ? std::min(now, capability.reportedAt.toMSecsSinceEpoch())
                          : now;
    found->record.add(at, value);
    static const QMetaMethod signal = QMetaMethod::fromSignal(&ValueHistory::seriesChanged);
    if (!q.isSignalConnected(signal))
        return;
    QStringList &ids = changed[deviceId];
    if (!ids.contains(capability.id))
        ids << capability.id;
    if (!notice.isActive())
        notice.start();
}

void ValueHistory::Private::noteAll(const QString &deviceId)
{
    const Device *device = home.device(deviceId);
    if (!device)
        return;
    Readings &known = readings[deviceId];
    known.reserve(std::size_t(
        std::count_if(device->capabilities.cbegin(), device->capabilities.cend(), isRecorded)));
    for (const Capability &capability : device->capabilities) {
        const auto value = isRecorded(capability) ? numberOf(capability.reported) : std::nullopt;
        if (value)
            note(known, deviceId, capability, *value);
    }
}

void ValueHistory::Private::dropLost(const QString &deviceId)
{
    const Device *device = home.device(deviceId);
    const auto known = readings.find(deviceId);
    if (device && known != readings.end())
        std::erase_if(*known, [device](const Reading &reading) {
            return !device->capability(reading.capabilityId);
        });
}

void ValueHistory::Private::beginGap()
{
    if (!gaps.empty() && gaps.back().to == 0)
        return;
    const qint64 now = clock();
    std::erase_if(
        gaps, [now](const ValueRecord::Gap &gap) { return gap.to < now - ValueRecord::window; });
    if (gaps.size() >= mostGaps) { // a connection that comes and goes all day
        gaps[1].from = gaps[0].from;
        gaps.erase(gaps.begin());
    }
    gaps.push_back({now, 0});
}

void ValueHistory::Private::endGap()
{
    if (!home.isStale() && !gaps.empty() && gaps.back().to == 0)
        gaps.back().to = clock();
}

const ValueHistory::Private::Reading *
ValueHistory::Private::reading(const QString &deviceId, const QString &capabilityId) const
{
    const auto known = readings.constFind(deviceId);
    if (known == readings.cend())
        return nullptr;
    const auto found = std::find_if(known->cbegin(), known->cend(), [&](const Reading &reading) {
        return reading.capabilityId == capabilityId;
    });
    return found == known->cend() ? nullptr : &*found;
}

Series ValueHistory::Private::extended(Series series, const QString &deviceId,
                                       const QString &capabilityId) const
{
    const qint64 end = series.points.isEmpty() ? series.end : series.points.constLast().at;
    for (const Series::Point &point : q.seen(deviceId, capabilityId).points) {
        if (point.at > end)
            series.points << point;
    }
    series.end = std::max(series.end, clock());
    return series;
}

ValueHistory::ValueHistory(Home &home, HubLink &link, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, home, link))
{
    d->notice.setSingleShot(true);
    d->notice.setInterval(1000);
    connect(&d->notice, &QTimer::timeout, this, [this] {
        const QHash<QString, QStringList> changed = std::exchange(d->changed, {});
        for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
            for (const QString &capabilityId : it.value())
                Q_EMIT seriesChanged(it.key(), capabilityId);
        }
    });
    connect(&home, &Home::deviceAdded, this, [this, &link](const QString &id) {
        // A home that was kept is noted when there is a hub to say what it was since.
        if (link.session() || !d->home.isStale())
            d->noteAll(id);
    });
    connect(&home, &Home::deviceChanged, this, [this](const QString &id) {
        d->dropLost(id);
        d->noteAll(id);
    });
    connect(&home, &Home::deviceRemoved, this, [this](const QString &id) {
        d->readings.remove(id);
        d->changed.remove(id);
    });
    connect(&home, &Home::capabilityChanged, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                const Device *device = d->home.device(deviceId);
                const Capability *c = device ? device->capability(capabilityId) : nullptr;
                if (c)
                    d->note(deviceId, *c);
            });
    const auto noteHome = [this] {
        for (const QString &id : d->home.deviceIds())
            d->noteAll(id);
    };
    connect(&home, &Home::staleChanged, this, [this](bool stale) {
        if (stale)
            d->beginGap();
        else
            d->endGap();
    });
    connect(&link, &HubLink::closed, this, [this] { d->beginGap(); });
    connect(&link, &HubLink::opened, this, [this, noteHome] {
        d->endGap();
        noteHome(); // the same hub through a new session: its home was kept
    });
    connect(&link, &HubLink::hubChanged, this, [this] {
        d->readings.clear();
        d->gaps.clear();
        d->changed.clear();
    });
    noteHome();
}

ValueHistory::~ValueHistory() = default;

bool ValueHistory::isRecorded(const Capability &capability)
{
    return capability.isGetable && (capability.type == Capability::Type::Number ||
                                    capability.type == Capability::Type::Boolean);
}

void ValueHistory::setClock(std::function<qint64()> clock)
{
    d->hub.setClock(clock);
    d->clock = std::move(clock);
}

void ValueHistory::setNoticeInterval(std::chrono::milliseconds interval)
{
    d->notice.setInterval(interval);
}

qsizetype ValueHistory::bytes() const
{
    qsizetype bytes = 0;
    for (const Private::Readings &known : std::as_const(d->readings)) {
        bytes += qsizetype(known.capacity() * sizeof(Private::Reading));
        for (const Private::Reading &reading : known)
            bytes += reading.record.bytes();
    }
    return bytes;
}

Series ValueHistory::seen(const QString &deviceId, const QString &capabilityId) const
{
    const qint64 now = d->clock();
    Series series;
    series.start = now - ValueRecord::window;
    series.end = now;
    const Private::Reading *reading = d->reading(deviceId, capabilityId);
    if (!reading)
        return series;
    series.source = Series::Source::Program;
    series.isBoolean = reading->isBoolean;
    series.points = reading->record.points(now, d->gaps);
    return series;
}

Async<Series> ValueHistory::last24Hours(const QString &deviceId, const QString &capabilityId)
{
    const Device *device = d->home.device(deviceId);
    const bool isKnownToHaveNone = !device || (!device->loggedCapabilities.isEmpty() &&
                                               !device->loggedCapabilities.contains(capabilityId));
    if (isKnownToHaveNone)
        return ready<Series>(seen(deviceId, capabilityId));
    auto promise = std::make_shared<QPromise<Result<Series>>>();
    promise->start();
    then(d->hub.last24Hours(deviceId, capabilityId), this,
         [this, promise, deviceId, capabilityId](const Result<Series> &answer) {
             promise->addResult(answer && answer->range()
                                    ? d->extended(*answer, deviceId, capabilityId)
                                    : seen(deviceId, capabilityId));
             promise->finish();
         });
    return promise->future();
}

std::optional<Series::Range> ValueHistory::today(const QString &deviceId,
                                                 const QString &capabilityId) const
{
    const qint64 midnight = localMidnight(d->clock());
    std::optional<Series::Range> found = heldRange(seen(deviceId, capabilityId).points, midnight);
    const Series *hub = d->hub.known(deviceId, capabilityId);
    const auto logged = hub ? hub->range(midnight) : std::nullopt;
    if (!logged)
        return found;
    if (!found)
        return logged;
    return Series::Range{std::min(found->minimum, logged->minimum),
                         std::max(found->maximum, logged->maximum)};
}

} // namespace foyer
