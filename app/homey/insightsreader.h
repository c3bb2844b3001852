// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"
#include "homey/pacedcalls.h"
#include "net/result.h"

#include <QHash>
#include <QPair>
#include <QTimeZone>

#include <vector>

namespace foyer {

class HubLink;

/// Everything the hub keeps logs of, and what is in the logs one asks for: one question at a time
/// and none twice while the answer is fresh. Keeps the newest few; changes nothing at the hub.
class InsightsReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int kept = 200;

    /// `scope` missing: nothing is asked, problem() says so.
    explicit InsightsReader(HubLink &link, QObject *parent = nullptr);
    ~InsightsReader() override;

    /// From now on: reads the list as soon as there is a hub, and again whenever it is reached
    /// anew.
    void open();
    [[nodiscard]] const std::vector<InsightsLog> &logs() const { return m_logs; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// Why the list could not be read; nullopt when it was, or was not asked for yet.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// The zone of the hub's days; the system's own as long as the hub did not say.
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }

    struct Wanted
    {
        InsightsLog log;
        Resolution resolution = Resolution::Last24Hours;
    };
    /// "homey:device:<uuid>:measure_power", also on V2.
    [[nodiscard]] static QString keyOf(const InsightsLog &log);
    /// Reads what is not fresh, in this order; what was wanted before and is not now is left out.
    void want(const std::vector<Wanted> &wanted);
    /// What was read, however old; null when nothing was.
    [[nodiscard]] const Series *series(const QString &key, Resolution resolution) const;
    /// Until the first of what was read over this window is not fresh any more.
    [[nodiscard]] std::chrono::milliseconds updatesIn(Resolution resolution) const;
    [[nodiscard]] const Error *problemOf(const QString &key, Resolution resolution) const;
    [[nodiscard]] PacedCalls &progress() { return m_calls; }

Q_SIGNALS:
    void logsChanged();
    void seriesChanged(); ///< one more was read, or could not be

private:
    using Key = QPair<QString, int>; ///< of keyOf() and the resolution
    [[nodiscard]] static Key keyOf(const QString &log, Resolution resolution)
    {
        return {log, int(resolution)};
    }
    struct Entry
    {
        Series series;
        std::optional<Error> error;
        qint64 validUntil = 0; ///< ms since the epoch
    };
    void readList();
    void forget();
    void ask(const Wanted &wanted, const PacedCalls::Done &done);

    HubLink &m_link;
    PacedCalls m_calls;
    std::vector<InsightsLog> m_logs;
    QHash<Key, Entry> m_entries;
    std::optional<Error> m_problem;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_isOpen = false, m_isKnown = false, m_isReading = false;
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
};

} // namespace foyer
