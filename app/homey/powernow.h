// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energy.h"
#include "net/result.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace foyer {

class HubLink;

/// The power of the home at this moment. The hub tells of it only when asked (protocol.md 3.2), so
/// it is asked every interval() while somebody watches, and not otherwise.
class PowerNow : public QObject
{
    Q_OBJECT

public:
    explicit PowerNow(HubLink &link, QObject *parent = nullptr);
    ~PowerNow() override;

    /// `watcher` wants to know until it calls unwatch() or is destroyed.
    void watch(QObject *watcher);
    void unwatch(QObject *watcher);
    void setInterval(std::chrono::milliseconds interval); ///< default 10 s
    [[nodiscard]] const std::optional<EnergyLive> &report() const { return m_report; }
    /// Why the last question was not answered; the report then stays what it was. Not asked again
    /// before the hub is reached anew when it said no.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void forget();
    /// Asks now, or when the next question is due; stops when nobody watches.
    void plan();
    void ask();
    void answered(const Result<EnergyLive> &report);

    HubLink &m_link;
    QTimer m_timer;
    QElapsedTimer m_sinceAnswer; ///< invalid: not asked yet
    std::chrono::milliseconds m_interval{std::chrono::seconds(10)};
    QList<QObject *> m_watchers;
    std::optional<EnergyLive> m_report;
    std::optional<Error> m_problem;
    int m_failures = 0; ///< in a row
    int m_hub = 0;      ///< counts hubs: answers of an earlier one are not for us
    bool m_isAsking = false;
};

} // namespace foyer
