// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hubseries.h"

#include "homey/homeyapi.h"
#include "homey/hublink.h"

#include <utility>

namespace foyer {

namespace {
const QString deviceUri = QStringLiteral("homey:device:");
} // namespace

HubSeries::HubSeries(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_clock(&QDateTime::currentMSecsSinceEpoch)
{
    connect(&link, &HubLink::closed, this, [this] {
        m_logsState = Logs::Unknown;
        cancelAll();
    });
    connect(&link, &HubLink::hubChanged, this, &HubSeries::forget);
}

HubSeries::~HubSeries()
{
    cancelAll();
}

Async<Series> HubSeries::last24Hours(const QString &deviceId, const QString &capabilityId)
{
    const Key key(deviceId, capabilityId);
    if (const Entry *entry = m_entries.object(key); entry && m_clock() < entry->validUntil)
        return ready<Series>(entry->isSeries ? Result<Series>(entry->series)
                                             : Result<Series>(fail(entry->error)));
    if (!m_link.api())
        return ready<Series>(fail(Error::Kind::Offline));
    auto promise = std::make_shared<QPromise<Result<Series>>>();
    promise->start();
    std::vector<Promise> &waiting = m_waiting[key];
    waiting.push_back(promise);
    if (waiting.size() == 1)
        m_queue.push_back(key);
    work();
    return promise->future();
}

const Series *HubSeries::known(const QString &deviceId, const QString &capabilityId) const
{
    const Entry *entry = m_entries.object(Key(deviceId, capabilityId));
    return entry && entry->isSeries ? &entry->series : nullptr;
}

void HubSeries::forget()
{
    m_logsState = Logs::Unknown;
    m_logs.clear();
    m_entries.clear();
    cancelAll();
}

void HubSeries::cancelAll()
{
    ++m_generation;
    m_inFlight = 0;
    m_queue.clear();
    for (const std::vector<Promise> &promises : std::exchange(m_waiting, {})) {
        for (const Promise &promise : promises) {
            promise->addResult(fail(Error::Kind::Cancelled));
            promise->finish();
        }
    }
}

void HubSeries::askForLogs()
{
    m_logsState = Logs::Asked;
    then(m_link.api()->insightsLogs(), this,
         [this, generation = m_generation](const Result<std::vector<InsightsLog>> &logs) {
             if (generation != m_generation)
                 return;
             // A list that cannot be read (no scope, say) is asked for again at the next opening.
             m_logsState = Logs::Known;
             m_logs.clear();
             for (const InsightsLog &log : logs.value_or(std::vector<InsightsLog>())) {
                 if (!log.ownerUri.startsWith(deviceUri))
                     continue;
                 InsightsLog lean = log; // a home has thousands, and their words are known already
                 lean.ownerName.clear();
                 lean.title.clear();
                 lean.units.clear();
                 m_logs.insert(Key(log.ownerUri.mid(deviceUri.size()), log.shortId), lean);
             }
             work();
         });
}

void HubSeries::work()
{
    if (m_queue.empty() || m_logsState == Logs::Asked || !m_link.api())
        return;
    if (m_logsState == Logs::Unknown) {
        askForLogs();
        return;
    }
    while (!m_queue.empty() && m_inFlight < inFlightLimit) {
        const Key key = m_queue.front();
        m_queue.pop_front();
        const auto log = m_logs.constFind(key);
        if (log == m_logs.cend())
            settle(key, fail(Error::Kind::NotFound));
        else
            ask(key, *log);
    }
}

void HubSeries::ask(const Key &key, const InsightsLog &log)
{
    ++m_inFlight;
    then(m_link.api()->insightsEntries(log, Resolution::Last24Hours), this,
         [this, key, isBoolean = log.isBoolean,
          generation = m_generation](const Result<Series> &answer) {
             if (generation != m_generation)
                 return;
             --m_inFlight;
             if (answer) {
                 Series series = *answer;
                 series.source = Series::Source::Hub;
                 series.isBoolean = series.isBoolean || isBoolean;
                 settle(key, series);
             } else {
                 settle(key, answer);
             }
             work();
         });
}

void HubSeries::settle(const Key &key, const Result<Series> &answer)
{
    auto *entry = new Entry;
    entry->isSeries = answer.has_value();
    if (answer)
        entry->series = *answer;
    else
        entry->error = answer.error();
    entry->validUntil = m_clock() + std::max(shortestLife, answer ? answer->updatesIn : qint64(0));
    m_entries.insert(key, entry); // the cache owns it
    for (const Promise &promise : m_waiting.take(key)) {
        promise->addResult(answer);
        promise->finish();
    }
}

} // namespace foyer
