// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/sessionlife.h"

// The realtime connection of a session: opened, subscribed, lost, refused.

namespace foyer {

namespace {

const auto devicePrefix = QStringLiteral("homey:device:");
constexpr int feedFailuresBeforePolling = 3;
constexpr int mostUnheard = 5; // more are cheaper with one list

} // namespace

void Session::Private::openFeed()
{
    m_isSubscribed = false;
    m_isFeedRefused = false;
    m_feed.open(api->base(), login->token(), hub.id);
}

void Session::Private::feedReady()
{
    m_feedFailures = 0;
    if (state == State::Polling)
        setState(State::Loading);
    if (!m_snapshotRunning)
        subscribeAll(); // else as soon as the devices are known
}

void Session::Private::feedLost(const Error &reason)
{
    m_isSubscribed = false;
    if (state == State::Loading)
        ++m_feedFailures;
    if (state == State::Polling) {
        m_isFeedRefused = true;
        m_feedAgain.start(m_feedFailures > 0 ? m_backoff.next() : timing.feedAgainAfter);
    } else if (m_feedFailures >= feedFailuresBeforePolling) {
        // Something on the way lets HTTP pass and no websocket: values now and then are better than
        // none.
        feedRefused(reason);
        m_feedPause = m_backoff.next();
    } else if (state == State::Live || state == State::Loading) {
        reconnect(reason);
    }
}

void Session::Private::subscriptionSettled(const QString &uri, bool confirmed)
{
    // Something may have been reported before a later try was heard.
    if (confirmed && uri.startsWith(devicePrefix))
        fetchDevice(uri.mid(devicePrefix.size()));
    else if (confirmed)
        resync();
    else
        askUnheard();
}

void Session::Private::askUnheard()
{
    if (state != State::Live || m_feed.unheard().isEmpty()) {
        m_unheard.stop();
    } else if (m_feed.unheard().size() > mostUnheard) {
        resync();
    } else {
        for (const QString &uri : m_feed.unheard()) {
            if (uri.startsWith(devicePrefix))
                fetchDevice(uri.mid(devicePrefix.size()));
        }
    }
    if (!m_feed.unheard().isEmpty())
        m_unheard.start(timing.pollInterval);
}

void Session::Private::subscribeAll()
{
    if (m_feed.isReady())
        m_feed.subscribe(subscriptions());
}

QStringList Session::Private::subscriptions() const
{
    QStringList uris{QStringLiteral("homey:manager:devices"), QStringLiteral("homey:manager:zones"),
                     QStringLiteral("homey:manager:logic"), QStringLiteral("homey:manager:users"),
                     QStringLiteral("homey:manager:images")};
    // What only some pages show: asked for where it may be read (and a cloud hub has no alarms).
    for (const auto &[manager, scope] :
         {std::pair("flow", "flow"), std::pair("notifications", "notifications"),
          std::pair("moods", "mood"), std::pair("alarms", "alarm"),
          std::pair("weather", "geolocation")}) {
        const QString wanted = QStringLiteral("homey.%1.readonly").arg(QLatin1String(scope));
        // The socket is the session's: a key beside it opens nothing there.
        if (q->scopes().isEmpty() || scopesCover(q->scopes(), wanted))
            uris << QString(QStringLiteral("homey:manager:") + QLatin1String(manager));
    }
    for (const QString &id : home.deviceIds())
        uris << devicePrefix + id;
    return uris;
}

void Session::Private::feedRefused(const Error &reason)
{
    if (state != State::Loading && state != State::Live && state != State::Polling)
        return;
    // HTTP still works, most often the key lacks homey.system.readonly: ask every few seconds
    // instead.
    setError(reason);
    m_isFeedRefused = true;
    m_isSubscribed = false;
    m_feedAgain.stop();
    m_feedPause = timing.feedAgainAfter;
    resync();
}

void Session::Private::feedUnauthorized()
{
    if (m_handshakeRenewed || !access.loginToken) {
        // HTTP decides whether the credential itself is bad.
        m_feed.close();
        feedRefused(Error{Error::Kind::Unauthorized, {}, QStringLiteral("handshake")});
        return;
    }
    m_handshakeRenewed = true;
    then(login->logIn(), this, [this, attempt = m_attempt](const Result<QByteArray> &token) {
        if (attempt != m_attempt)
            return;
        if (token)
            m_feed.handshake(*token);
        else if (token.error().isDecision())
            refuse(token.error());
        else
            reconnect(token.error());
    });
}

} // namespace foyer
