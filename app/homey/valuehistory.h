// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"
#include "net/async.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace foyer {

struct Capability;
class Home;
class HubLink;

/// What readings were: the hub's log where the device has one, else what the program saw since it
/// started, with gaps where it was not connected. Bounded: 24 h, at most 300 changes per reading.
class ValueHistory : public QObject
{
    Q_OBJECT

public:
    ValueHistory(Home &home, HubLink &link, QObject *parent = nullptr);
    ~ValueHistory() override;

    /// What the program itself saw of a number or yes/no, oldest first: a point per change, held
    /// until the next (step 0). It begins with the value the hub reported before, at its own time.
    [[nodiscard]] Series seen(const QString &deviceId, const QString &capabilityId) const;
    /// The last 24 hours: of the hub when it logs this, else as seen(). Requests are paced (two in
    /// flight) and kept for `updatesIn`, at least a minute. The hub's series is followed by what
    /// was seen after its end. Never fails.
    [[nodiscard]] Async<Series> last24Hours(const QString &deviceId, const QString &capabilityId);
    /// Lowest and highest since local midnight, of what is known now: the hub's series if it was
    /// asked for, and what was seen.
    [[nodiscard]] std::optional<Series::Range> today(const QString &deviceId,
                                                     const QString &capabilityId) const;

    /// True for what has a history: a number or yes/no that can be read.
    [[nodiscard]] static bool isRecorded(const Capability &capability);
    /// ms since the epoch; for tests. The system's clock by default.
    void setClock(std::function<qint64()> clock);
    void setNoticeInterval(std::chrono::milliseconds interval); ///< of seriesChanged; default 1 s
    [[nodiscard]] qsizetype bytes() const; ///< held for what was seen, without the hub's series

Q_SIGNALS:
    void seriesChanged(const QString &deviceId,
                       const QString &capabilityId); ///< at most once a second

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
