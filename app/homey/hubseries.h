// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"
#include "net/async.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPair>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace foyer {

class HubLink;

/// The hub's own logs of device readings over the last 24 hours: reads the list of logs once per
/// opening of the link and each log when it is asked for, two at a time, and keeps the newest few.
class HubSeries : public QObject
{
    Q_OBJECT

public:
    static constexpr int inFlightLimit = 2;
    static constexpr int kept = 500;               ///< about 5 kB each
    static constexpr qint64 shortestLife = 60'000; ///< ms a series or a refusal is believed

    explicit HubSeries(HubLink &link, QObject *parent = nullptr);
    ~HubSeries() override;

    /// NotFound when the hub keeps no log of it, Cancelled when the link closed meanwhile, else as
    /// HomeyApi::insightsEntries().
    [[nodiscard]] Async<Series> last24Hours(const QString &deviceId, const QString &capabilityId);
    /// What was read before, however old; null when nothing was.
    [[nodiscard]] const Series *known(const QString &deviceId, const QString &capabilityId) const;
    void forget(); ///< another hub: everything asked for is answered with Cancelled
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); } ///< ms, epoch

private:
    using Key = QPair<QString, QString>;
    using Promise = std::shared_ptr<QPromise<Result<Series>>>;
    enum class Logs { Unknown, Asked, Known };
    struct Entry
    {
        Series series;
        Error error; ///< when there is no series
        bool isSeries = false;
        qint64 validUntil = 0;
    };

    void askForLogs();
    void work();
    void ask(const Key &key, const InsightsLog &log);
    void settle(const Key &key, const Result<Series> &answer);
    void cancelAll();

    HubLink &m_link;
    std::function<qint64()> m_clock;
    Logs m_logsState = Logs::Unknown;
    QHash<Key, InsightsLog> m_logs;
    QCache<Key, Entry> m_entries{kept};
    QHash<Key, std::vector<Promise>> m_waiting;
    std::deque<Key> m_queue;
    int m_inFlight = 0;
    int m_generation = 0; ///< answers of an earlier one are not for us any more
};

} // namespace foyer
