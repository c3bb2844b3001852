// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/insightsreader.h"

#include "homey/homeyapi_p.h"
#include "homey/hublink.h"
#include "homey/hubtimezone.h"

#include <algorithm>

namespace foyer {

namespace {
constexpr qint64 shortestLife = 20'000, longestLife = 3'600'000; ///< ms
} // namespace

InsightsReader::InsightsReader(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&link, &HubLink::opened, this, &InsightsReader::readList);
    connect(&link, &HubLink::closed, this, [this] {
        m_isReading = false;
        m_calls.cancel();
    });
    connect(&link, &HubLink::hubChanged, this, &InsightsReader::forget);
}

InsightsReader::~InsightsReader() = default;

void InsightsReader::open()
{
    m_isOpen = true;
    if (!m_isKnown)
        readList();
}

void InsightsReader::forget()
{
    ++m_hub;
    m_calls.cancel();
    m_logs.clear();
    m_entries.clear();
    m_problem.reset();
    m_zone = QTimeZone::systemTimeZone();
    m_isKnown = m_isReading = false;
    Q_EMIT logsChanged();
}

void InsightsReader::readList()
{
    HomeyApi *api = m_link.api();
    if (!m_isOpen || !api || m_isReading)
        return;
    if (!m_link.mayUse(QStringLiteral("homey.insights.readonly"))) {
        m_problem = Error{Error::Kind::MissingScope};
        Q_EMIT logsChanged();
        return;
    }
    m_isReading = true;
    // The zone first: days are cut by it. Without the scope the system's own has to do.
    then(hubTimeZone(*api), this, [this, hub = m_hub](const Result<QTimeZone> &zone) {
        if (hub == m_hub && zone)
            m_zone = *zone;
    });
    then(api->insightsLogs(), this,
         [this, hub = m_hub](const Result<std::vector<InsightsLog>> &logs) {
             if (hub != m_hub)
                 return;
             m_isReading = false;
             if (logs) {
                 m_logs = *logs;
                 m_isKnown = true;
             }
             if (logs || logs.error().kind != Error::Kind::Cancelled)
                 m_problem = logs ? std::nullopt : std::optional(logs.error());
             Q_EMIT logsChanged();
         });
}

QString InsightsReader::keyOf(const InsightsLog &log)
{
    return log.ownerUri + QLatin1Char(':') + log.shortId;
}

void InsightsReader::want(const std::vector<Wanted> &wanted)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::deque<PacedCalls::Call> calls;
    for (const Wanted &each : wanted) {
        const auto entry = m_entries.constFind(keyOf(keyOf(each.log), each.resolution));
        if (entry != m_entries.cend() && now < entry->validUntil)
            continue;
        calls.push_back([this, each](const PacedCalls::Done &done) { ask(each, done); });
    }
    if (calls.empty())
        m_calls.cancel();
    else
        m_calls.start(std::move(calls));
}

void InsightsReader::ask(const Wanted &wanted, const PacedCalls::Done &done)
{
    HomeyApi *api = m_link.api();
    if (!api) {
        done();
        return;
    }
    then(api->insightsEntries(wanted.log, wanted.resolution), this,
         [this, wanted, done, hub = m_hub](const Result<Series> &answer) {
             if (hub == m_hub && (answer || answer.error().kind != Error::Kind::Cancelled)) {
                 if (m_entries.size() >= kept)
                     m_entries.clear(); // rare, and what is shown is asked for again
                 Entry entry;
                 if (answer)
                     entry.series = *answer;
                 else
                     entry.error = answer.error();
                 entry.validUntil =
                     QDateTime::currentMSecsSinceEpoch() +
                     std::clamp(answer ? answer->updatesIn : 0, shortestLife, longestLife);
                 m_entries.insert(keyOf(keyOf(wanted.log), wanted.resolution), entry);
                 Q_EMIT seriesChanged();
             }
             done();
         });
}

const Series *InsightsReader::series(const QString &key, Resolution resolution) const
{
    const auto entry = m_entries.constFind(keyOf(key, resolution));
    return entry == m_entries.cend() || entry->error ? nullptr : &entry->series;
}

std::chrono::milliseconds InsightsReader::updatesIn(Resolution resolution) const
{
    qint64 first = longestLife;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry.key().second == int(resolution))
            first = std::min(first, entry->validUntil - now);
    }
    return std::chrono::milliseconds(std::max<qint64>(first, 0));
}

const Error *InsightsReader::problemOf(const QString &key, Resolution resolution) const
{
    const auto entry = m_entries.constFind(keyOf(key, resolution));
    return entry == m_entries.cend() || !entry->error ? nullptr : &*entry->error;
}

} // namespace foyer
