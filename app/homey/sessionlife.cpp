// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/sessionlife.h"

#include "homey/capabilitywriter.h"
#include "homey/log.h"
#include "homey/variablewriter.h"

namespace foyer {

namespace {

constexpr std::chrono::milliseconds longestWait{300'000}; // whatever the hub asks for
constexpr int failuresBeforeRediscovery = 2;

SocketIoOptions socketOptions(const SessionTiming &timing)
{
    SocketIoOptions options;
    options.connectTimeout = timing.socketTimeout;
    options.stepTimeout = timing.socketTimeout;
    options.ackTimeout = timing.socketTimeout;
    return options;
}

std::chrono::milliseconds callTimeout(const Hub &hub, const SessionTiming &timing)
{
    // Hubs of 2019 and before take their time (protocol.md 0.4).
    return hub.dialect == Dialect::V2 ? 3 * timing.callTimeout : timing.callTimeout;
}

DiscoveryTiming discoveryTiming(const SessionTiming &timing)
{
    DiscoveryTiming times;
    for (auto *time : {&times.localSecure, &times.local, &times.mdns, &times.forwarded,
                       &times.cloud, &times.typed})
        *time = std::min(*time, timing.routeTimeout);
    return times;
}

} // namespace

Session::Private::Private(Session *session, Hub hub_, HubAccess access_, Home &home_,
                          CapabilityWriter &capabilities_, VariableWriter &variables_,
                          SessionTiming timing_)
    : q(session)
    , hub(std::move(hub_))
    , access(std::move(access_))
    , home(home_)
    , capabilities(capabilities_)
    , variables(variables_)
    , timing(timing_)
    , m_feed(socketOptions(timing_))
    , m_backoff(timing.backoffBase, timing.backoffCap)
{
    for (QTimer *timer : {&m_retry, &m_poll, &m_reload, &m_stable, &m_feedAgain, &m_unheard})
        timer->setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Private::attemptAgain);
    connect(&m_poll, &QTimer::timeout, this, &Private::poll);
    connect(&m_reload, &QTimer::timeout, this, &Private::resync);
    connect(&m_resync, &QTimer::timeout, this, &Private::resync);
    connect(&m_stable, &QTimer::timeout, this, [this] { m_backoff.reset(); });
    connect(&m_feedAgain, &QTimer::timeout, this, [this] {
        if (state == State::Polling)
            openFeed();
    });

    connect(&m_feed, &LiveFeed::ready, this, &Private::feedReady);
    connect(&m_feed, &LiveFeed::subscribed, this, [this](int unconfirmed) {
        if (unconfirmed > 0)
            qCWarning(lcHomey) << unconfirmed << "subscriptions were not confirmed by the hub";
        m_isSubscribed = true;
        resync(); // what changed before the subscriptions were in force
        askUnheard();
    });
    connect(&m_feed, &LiveFeed::subscriptionSettled, this, &Private::subscriptionSettled);
    connect(&m_unheard, &QTimer::timeout, this, &Private::askUnheard);
    connect(&m_feed, &LiveFeed::lost, this, &Private::feedLost);
    connect(&m_feed, &LiveFeed::refused, this, &Private::feedRefused);
    connect(&m_feed, &LiveFeed::unauthorized, this, &Private::feedUnauthorized);
    connect(&m_feed, &LiveFeed::capabilityReported, this, &Private::capabilityReported);
    connect(&m_feed, &LiveFeed::itemReported, this, &Private::itemReported);
    connect(&m_feed, &LiveFeed::latencyMeasured, this, [this](qint64 ms) {
        latency = ms;
        Q_EMIT q->latencyMeasured(ms);
    });

    watchHome();

    // Somebody waits for an answer that does not come: is there still a connection?
    connect(&capabilities, &CapabilityWriter::hubSilent, this, &Private::reloadSoon);
    connect(&variables, &VariableWriter::hubSilent, this, &Private::reloadSoon);
}

Session::Private::~Private() = default;

void Session::Private::discover()
{
    newAttempt();
    letWriters(false);
    leaveWay();
    setState(State::Discovering);
    m_discovery = std::make_unique<Discovery>(hub, discoveryTiming(timing));
    connect(m_discovery.get(), &Discovery::found, this, &Private::routeFound);
    connect(m_discovery.get(), &Discovery::failed, this, [this](const Error &reason) {
        if (reason.kind == Error::Kind::Refused && reason.code != QLatin1String("wrong_hub"))
            refuse(reason); // no permitted route, or the subscription is inactive: only a person
                            // can change that
        else
            reconnect(reason);
    });
    m_discovery->start();
}

void Session::Private::routeFound(const Discovery::Found &found)
{
    qCInfo(lcHomey).noquote() << "hub found, route" << static_cast<int>(found.route)
                              << found.base.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (hub.id.isEmpty())
        hub.id = found.hubId;
    route = found.route;
    Q_EMIT q->routeChanged(route);
    const bool plainAllowed = found.route == Route::Typed || hub.plainLanAllowed;
    api = std::make_unique<HomeyApi>(found.base, hub.id, hub.dialect, plainAllowed,
                                     callTimeout(hub, timing));
    login = std::make_unique<HubLogin>(*api, access.loginToken, access.apiKey, timing.renewBefore,
                                       std::exchange(m_knownToken, {}));
    connect(login.get(), &HubLogin::scopesChanged, q, &Session::hubChanged);
    connect(login.get(), &HubLogin::renewed, this, [this] {
        if (m_feed.isReady())
            m_feed.handshake(login->token());
    });
    makeSpare();
    logIn();
}

void Session::Private::logIn()
{
    setState(State::LoggingIn);
    then(login->logIn(), this, [this, attempt = m_attempt](const Result<QByteArray> &token) {
        if (attempt != m_attempt)
            return;
        if (token)
            load();
        else if (token.error().isDecision())
            refuse(token.error());
        else
            reconnect(token.error());
    });
}

void Session::Private::load()
{
    setState(State::Loading);
    m_handshakeRenewed = false;
    askSpare();
    if (hub.name.isEmpty()) {
        then(api->systemName(), this, [this](const Result<QString> &name) {
            if (name && hub.name.isEmpty()) {
                hub.name = *name;
                Q_EMIT q->hubChanged();
            }
        });
    }
    openFeed();
    // Something to look at while the socket is still coming up; and what is known from an earlier
    // run may name devices that no longer exist.
    if (!m_hasSnapshot)
        resync();
}

void Session::Private::resync()
{
    if (!api || state == State::Idle || state == State::Refused || state == State::Reconnecting)
        return;
    if (m_snapshotRunning) {
        m_snapshotAgain = true;
        return;
    }
    m_snapshotRunning = true;
    m_reports.clear();
    m_meanwhile.clear();
    then(fetchSnapshot(*api, m_listed, api.get()), this,
         [this, attempt = m_attempt,
          afterSubscription = m_isSubscribed](const Result<FetchedSnapshot> &snapshot) {
             if (attempt != m_attempt)
                 return;
             m_snapshotRunning = false;
             const bool again = std::exchange(m_snapshotAgain, false);
             if (!snapshot) {
                 snapshotFailed(snapshot.error());
                 return;
             }
             applySnapshot(*snapshot);
             replayMeanwhile();
             if (afterSubscription && m_feed.isReady())
                 goLive(State::Live);
             else if (m_isFeedRefused || state == State::Polling)
                 goLive(State::Polling);
             else if (state == State::Loading)
                 letWriters(true); // values are at most this answer's age, and a write is safe
             subscribeAll();       // also devices that this list brought
             if (again)
                 resync();
         });
}

void Session::Private::applySnapshot(const FetchedSnapshot &fetched)
{
    HomeSnapshot &snapshot = *fetched.snapshot;
    if (!std::exchange(m_hasSnapshot, true)) {
        // What this session may not read is not shown as if it could: it is from an earlier one.
        if (!snapshot.devices)
            snapshot.devices.emplace();
        if (!snapshot.zones)
            snapshot.zones.emplace();
        if (!snapshot.variables)
            snapshot.variables.emplace();
    }
    home.apply(std::move(snapshot));
    m_listed = fetched.prints;
}

void Session::Private::snapshotFailed(const Error &reason)
{
    if (reason.kind == Error::Kind::Cancelled)
        return;
    if (reason.kind == Error::Kind::Unauthorized)
        refuse(reason); // the renewal was tried already
    else if ((reason.kind == Error::Kind::RateLimited || reason.httpStatus == 503) &&
             state == State::Live) // busy: the socket still tells everything
        m_reload.start(std::clamp(reason.retryAfter, timing.reloadSpacing, longestWait));
    else
        reconnect(reason);
}

void Session::Private::goLive(State reached)
{
    const bool isNew = state != reached;
    m_failures = 0;
    if (reached != State::Polling) // there the reason stays, and is told once
        setError(std::nullopt);
    letWriters(true);
    setState(reached);
    home.setStale(false);
    if (reached == State::Polling) {
        m_poll.start(timing.pollInterval);
        if (m_isFeedRefused && !m_feedAgain.isActive())
            m_feedAgain.start(m_feedPause);
    } else if (isNew) {
        m_feedAgain.stop();
        m_poll.stop();
        m_stable.start(timing.stableAfter);
        m_resync.start(timing.resyncInterval);
    }
}

void Session::Private::poll()
{
    if (state == State::Polling || state == State::Loading)
        resync();
}

void Session::Private::reconnect(const Error &reason)
{
    newAttempt();
    ++m_failures;
    letWriters(false);
    home.setStale(true);
    Error told = reason;
    if (m_isNetworkMissing &&
        (reason.kind == Error::Kind::Offline || reason.kind == Error::Kind::Timeout))
        told = Error{Error::Kind::Offline, {}, QStringLiteral("no_network")};
    setError(std::move(told));
    setState(State::Reconnecting);
    const auto asked = std::min(reason.retryAfter, longestWait);
    m_retry.start(std::max(m_backoff.next(), asked));
}

void Session::Private::attemptAgain()
{
    if (!api || m_failures >= failuresBeforeRediscovery || !login || login->token().isEmpty())
        discover();
    else
        load();
}

void Session::Private::refuse(const Error &reason)
{
    reconnect(reason);
    m_retry.stop();
    m_knownToken.clear();
    setState(State::Refused);
}

void Session::Private::retryNow()
{
    if (state != State::Reconnecting && state != State::Refused && state != State::Idle)
        return;
    m_retry.stop();
    m_backoff.reset();
    discover();
}

void Session::Private::refresh()
{
    if (state == State::Live || state == State::Polling)
        resync();
    else
        retryNow();
}

void Session::Private::startOver(std::chrono::milliseconds slept)
{
    // Idle is not ours to leave, and a refusal needs a person, not a network.
    if (state == State::Idle || state == State::Refused)
        return;
    constexpr std::chrono::hours longSleep{1};
    m_failures = 0;
    m_backoff.reset();
    home.setStale(true);
    discover();
    if (slept > longSleep)
        m_knownToken.clear(); // it may have run out meanwhile
}

void Session::Private::setNetworkMissing(bool missing)
{
    if (std::exchange(m_isNetworkMissing, missing) == missing)
        return;
    if (state == State::Idle || state == State::Refused)
        return;
    if (missing)
        reconnect(Error{Error::Kind::Offline, {}, QStringLiteral("no_network")});
    else
        startOver({});
}

void Session::Private::stop()
{
    if (state == State::Idle)
        return; // the writers may belong to another session by now
    newAttempt();
    m_discovery.reset();
    letWriters(false);
    m_knownToken.clear();
    spare.reset();
    login.reset();
    api.reset();
    home.setStale(true);
    setState(State::Idle);
}

void Session::Private::newAttempt()
{
    ++m_attempt;
    for (QTimer *timer :
         {&m_retry, &m_poll, &m_resync, &m_reload, &m_stable, &m_feedAgain, &m_unheard})
        timer->stop();
    m_feed.close();
    // A write that waits for its turn is taken back with the connection: it must not go out later.
    if (api)
        api->http().cancelAll();
    m_fetching.clear();
    m_isSubscribed = false;
    m_isFeedRefused = false;
    m_snapshotRunning = false;
    m_snapshotAgain = false;
    m_reports.clear();
    m_meanwhile.clear();
}

void Session::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    qCInfo(lcHomey) << "session" << next;
    Q_EMIT q->stateChanged(next);
}

void Session::Private::setError(std::optional<Error> next)
{
    if (!error && !next)
        return;
    error = std::move(next);
    Q_EMIT q->problemChanged();
}

void Session::Private::letWriters(bool write)
{
    capabilities.setApi(write ? api.get() : nullptr);
    variables.setApi(write ? api.get() : nullptr);
}

} // namespace foyer
