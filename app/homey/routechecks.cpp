// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/routechecks.h"

#include <QElapsedTimer>

#include <algorithm>

namespace foyer {

namespace {

HttpOptions allAtOnce()
{
    HttpOptions options;
    options.maxInFlight = 12;
    return options;
}

} // namespace

RouteChecks::RouteChecks(DiscoveryTiming timing, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
    , m_http(allAtOnce())
{
}

void RouteChecks::setHub(const Hub &hub)
{
    const bool isSameHub = hub.id == m_hub.id || m_hub.id.isEmpty();
    QList<RouteCheck> checks;
    for (const auto &[route, base] : knownRoutes(hub)) {
        RouteCheck check{route, base, routeBar(hub, route, base)};
        const auto known = std::find_if(m_checks.cbegin(), m_checks.cend(),
                                        [&, wanted = base](const RouteCheck &old) {
                                            return old.base == wanted && old.bar == check.bar;
                                        });
        if (isSameHub && known != m_checks.cend())
            check = *known;
        checks << check;
    }
    const bool isSameList =
        std::equal(checks.cbegin(), checks.cend(), m_checks.cbegin(), m_checks.cend(),
                   [](const RouteCheck &a, const RouteCheck &b) {
                       return a.route == b.route && a.base == b.base && a.bar == b.bar;
                   });
    m_hub = hub;
    if (isSameHub && isSameList)
        return;
    if (m_waiting > 0) { // their places in the list are gone
        ++m_round;
        m_waiting = 0;
        m_http.cancelAll();
        for (RouteCheck &check : checks) {
            if (check.state == RouteCheck::State::Testing)
                check.state = RouteCheck::State::Untested;
        }
        Q_EMIT testingChanged(false);
    }
    if (!isSameHub)
        m_testedAt = {};
    m_checks = checks;
    Q_EMIT listChanged();
}

void RouteChecks::test()
{
    if (m_waiting > 0)
        return;
    ++m_round;
    m_waiting = int(std::count_if(m_checks.cbegin(), m_checks.cend(), [](const RouteCheck &check) {
        return check.bar == RouteBar::None;
    }));
    m_testedAt = QDateTime::currentDateTimeUtc();
    if (m_waiting == 0)
        return;
    Q_EMIT testingChanged(true);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < m_checks.size(); ++i) {
        RouteCheck &check = m_checks[i];
        if (check.bar != RouteBar::None)
            continue;
        check.state = RouteCheck::State::Testing;
        then(m_http.send(pingRequest(m_hub, check.base, m_timing.of(check.route))), this,
             [this, i, clock, round = m_round](const Result<HttpResponse> &response) {
                 if (round == m_round)
                     answered(i, response, clock.elapsed());
             });
        Q_EMIT checkChanged(i);
    }
}

void RouteChecks::answered(int index, const Result<HttpResponse> &response, qint64 milliseconds)
{
    RouteCheck &check = m_checks[index];
    const Result<PingAnswer> answer = judgePing(m_hub, response);
    check.state = answer ? RouteCheck::State::Answered : RouteCheck::State::Failed;
    check.milliseconds = answer ? milliseconds : -1;
    check.error = answer ? Error() : answer.error();
    --m_waiting;
    Q_EMIT checkChanged(index);
    if (m_waiting == 0)
        Q_EMIT testingChanged(false);
}

} // namespace foyer
