// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/routes.h"

#include <QDateTime>
#include <QObject>

namespace foyer {

/// One way to the hub and what was found out about it.
struct RouteCheck
{
    enum class State { Untested, Testing, Answered, Failed };
    Route route = Route::None;
    QUrl base;
    RouteBar bar = RouteBar::None; ///< barred routes are never tested
    State state = State::Untested;
    qint64 milliseconds = -1; ///< connect, encrypt, ask, answer; when Answered
    Error error;              ///< when Failed
};

/// Pings every permitted route of one hub when asked to and checks that the one that answers is
/// that hub. Sends no credential, tests nothing by itself and leaves the session alone.
class RouteChecks : public QObject
{
    Q_OBJECT

public:
    explicit RouteChecks(DiscoveryTiming timing = {}, QObject *parent = nullptr);

    void setTiming(const DiscoveryTiming &timing) { m_timing = timing; }
    /// The hub from now on; what is known about routes that stay is kept. Empty: no hub.
    void setHub(const Hub &hub);
    [[nodiscard]] const QList<RouteCheck> &all() const { return m_checks; }

    void test(); ///< all of them at the same moment; ignored while a test runs
    [[nodiscard]] bool isTesting() const { return m_waiting > 0; }
    [[nodiscard]] QDateTime testedAt() const { return m_testedAt; } ///< UTC; invalid: never

Q_SIGNALS:
    void listChanged(); ///< other routes than before
    void checkChanged(int index);
    void testingChanged(bool testing);

private:
    void answered(int index, const Result<HttpResponse> &response, qint64 milliseconds);

    DiscoveryTiming m_timing;
    Hub m_hub;
    HttpClient m_http;
    QList<RouteCheck> m_checks;
    QDateTime m_testedAt;
    int m_waiting = 0;
    quint64 m_round = 0; ///< answers to an earlier test are ignored
};

} // namespace foyer
