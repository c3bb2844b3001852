// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/latencyrecord.h"
#include "homey/routechecks.h"

#include <QPointer>

namespace foyer {

class HubLink;
class Session;

/// Something that went wrong with the connection, and how often in a row.
struct Problem
{
    QDateTime at; ///< UTC, the last time
    Error error;
    int times = 1;
};

/// What there is to know about the connection to the open hub beside the session's own facts: its
/// routes, how quickly it answers, what went wrong. Only listens: the figures come from the pings
/// and requests that are made anyway; nothing is sent unless routes().test() is asked for.
class ConnectionInspector : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumProblems = 20;

    explicit ConnectionInspector(HubLink &link, QObject *parent = nullptr);

    [[nodiscard]] RouteChecks &routes() { return m_routes; }
    [[nodiscard]] const LatencyRecord &latency() const { return m_latency; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; } ///< newest first
    /// Since when changes arrive, UTC; invalid while there is no connection.
    [[nodiscard]] QDateTime connectedSince() const { return m_connectedSince; }
    [[nodiscard]] int losses() const { return m_losses; } ///< of the connection to this hub

Q_SIGNALS:
    void latencyChanged();
    void problemsChanged();

private:
    void adopt();
    void follow();
    void noteProblem();
    void noteLatency(qint64 milliseconds);

    HubLink &m_link;
    RouteChecks m_routes;
    LatencyRecord m_latency;
    QList<Problem> m_problems;
    QString m_hubId;
    QDateTime m_connectedSince;
    QPointer<Session> m_session;
    QPointer<HttpClient> m_listenedTo;
    int m_losses = 0;
    bool m_wasOpen = false;
};

} // namespace foyer
