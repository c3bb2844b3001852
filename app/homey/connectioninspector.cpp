// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/connectioninspector.h"

#include "homey/homeyapi.h"
#include "homey/hublink.h"
#include "homey/session.h"
#include "homey/sessionfacts.h"

namespace foyer {

namespace {

bool isSameProblem(const Error &a, const Error &b)
{
    return a.kind == b.kind && a.code == b.code && a.httpStatus == b.httpStatus &&
           a.tlsFailed == b.tlsFailed;
}

} // namespace

ConnectionInspector::ConnectionInspector(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&m_link, &HubLink::hubChanged, this, &ConnectionInspector::adopt);
    adopt();
}

void ConnectionInspector::adopt()
{
    if (m_session)
        m_session->disconnect(this);
    m_session = m_link.session();
    const Session *session = m_session;
    const QString hubId = session ? session->hub().id : QString();
    if (!session || hubId != m_hubId || hubId.isEmpty()) {
        m_problems.clear();
        m_latency.clear();
        m_losses = 0;
        Q_EMIT problemsChanged();
    }
    m_hubId = hubId;
    m_connectedSince = {};
    m_wasOpen = false;
    m_routes.setHub(session ? session->hub() : Hub());
    Q_EMIT latencyChanged();
    if (!session)
        return;
    connect(session, &Session::stateChanged, this, &ConnectionInspector::follow);
    connect(session, &Session::problemChanged, this, &ConnectionInspector::noteProblem);
    connect(session, &Session::latencyMeasured, this, &ConnectionInspector::noteLatency);
    const auto learn = [this] {
        m_hubId = m_session->hub().id; // a typed address says only now whose it is
        m_routes.setHub(m_session->hub());
    };
    connect(session, &Session::hubChanged, this, learn);
    connect(session, &Session::routeChanged, this, learn);
    follow();
}

void ConnectionInspector::follow()
{
    const Session *session = m_session;
    if (!session)
        return;
    switch (session->state()) {
    case Session::State::Live:
    case Session::State::Polling:
        if (!m_wasOpen)
            m_connectedSince = QDateTime::currentDateTimeUtc();
        m_wasOpen = true;
        break;
    case Session::State::Loading: break; // the first time, or only catching up
    case Session::State::Reconnecting:
    case Session::State::Refused:
        if (m_wasOpen)
            ++m_losses;
        [[fallthrough]];
    default:
        m_wasOpen = false;
        m_connectedSince = {};
        m_latency.addGap(QDateTime::currentMSecsSinceEpoch());
        Q_EMIT latencyChanged();
        break;
    }
    HttpClient *http = session->api() ? &session->api()->http() : nullptr;
    if (!http || http == m_listenedTo)
        return;
    m_listenedTo = http;
    connect(http, &HttpClient::requestFinished, this,
            [this](const QString &, int status, qint64 milliseconds) {
                // Without a socket there are no pongs: then the answers to requests tell.
                if (m_session && m_session->state() == Session::State::Polling && status / 100 == 2)
                    noteLatency(milliseconds);
            });
}

void ConnectionInspector::noteProblem()
{
    if (!m_session || !m_session->lastError())
        return;
    const Error &error = *m_session->lastError();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_problems.isEmpty() && isSameProblem(m_problems.constFirst().error, error)) {
        m_problems.first().at = now;
        m_problems.first().error = error;
        ++m_problems.first().times;
    } else {
        m_problems.prepend({now, error, 1});
        if (m_problems.size() > maximumProblems)
            m_problems.removeLast();
    }
    Q_EMIT problemsChanged();
}

void ConnectionInspector::noteLatency(qint64 milliseconds)
{
    m_latency.add(QDateTime::currentMSecsSinceEpoch(), milliseconds);
    Q_EMIT latencyChanged();
}

} // namespace foyer
