// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/run.h"

#include <QJsonDocument>

namespace foyer::test {

namespace {

constexpr int lookEvery = 25;
constexpr qint64 maxAge = 10'000;       // of a write when it leaves, B.1 (v); simulated time
constexpr qint64 slowestWrite = 13'000; // what the hub took before the healing is done by then
constexpr qint64 callTimeout = 10'000;  // how long what has left may still be under way
// Real time between the decision to send and the moment the line sees it: the network has a thread
// of its own, whose lateness nobody measures. What is replayed is later than that.
constexpr qint64 slack = 500;

} // namespace

Run::Run(World &world, const Lag &lag, RunOptions options)
    : m_world(world)
    , m_lag(lag)
    , m_options(options)
    , m_script(options.seed, options.length, world)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
}

Run::~Run() = default;

qint64 Run::real(qint64 simulated) const
{
    return qint64(double(simulated) / m_options.scale);
}

void Run::start()
{
    m_clock.start();
    m_lagOffset = m_lag.now();
    m_world.heal();
    for (const Register &where : m_world.registers()) {
        m_world.turn(where, where.capability == QLatin1String("onoff") ? Value(false) : Value(0.5));
        m_before.insert(where.item, m_world.truth(where));
    }
    m_world.simulator().clearReceived();
    connect(&m_world.simulator(), &sim::Simulator::requestReceived, this, &Run::noteRequest);

    const auto scaled = [this](qint64 ms) { return std::chrono::milliseconds(real(ms)); };
    SessionTiming timing;
    timing.pollInterval = scaled(10'000);
    timing.resyncInterval = std::chrono::hours(1); // must not hide what was missed
    timing.backoffBase = scaled(1'000);
    timing.backoffCap = scaled(30'000);
    timing.callTimeout = scaled(callTimeout);
    timing.routeTimeout = scaled(5'000);
    timing.socketTimeout = scaled(10'000);
    timing.stableAfter = scaled(30'000);
    timing.reloadSpacing = scaled(5'000);
    WriteTiming writes;
    writes.maxAge = scaled(maxAge);
    writes.grace = scaled(5'000);
    writes.readBackTimeout = scaled(4'000);
    writes.readBackPause = scaled(1'000);
    for (int i = 0; i < 2; ++i) {
        m_clients.push_back(std::make_unique<Client>(i, m_world.hub().url, m_world.hub().id,
                                                     m_world.hub().apiKey.toUtf8(), timing, writes,
                                                     m_clock));
        connect(m_clients.back()->session.get(), &Session::stateChanged, this, &Run::connected);
        m_clients.back()->start();
    }
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_clock.elapsed() - lagBetween(0, m_clock.elapsed()) < m_options.patience) {
            m_timer.start(1000);
            return;
        }
        violated(QStringLiteral("the clients did not get connected in the first place"));
        finish();
    });
    m_timer.start(int(m_options.patience));
}

void Run::connected()
{
    if (m_begin > 0 || std::any_of(m_clients.begin(), m_clients.end(), [](const auto &client) {
            return client->session->state() != Session::State::Live;
        }))
        return;
    m_begin = m_clock.elapsed();
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &Run::nextStep);
    m_timer.start(0);
}

void Run::nextStep()
{
    const auto &steps = m_script.steps();
    Script::Stage stage{
        m_world, {}, m_options.scale, [this](const Register &where, const Value &value) {
            m_wall.push_back({m_clock.elapsed(), where, value});
        }};
    for (const auto &client : m_clients)
        stage.clients.push_back(client.get());
    const auto isDue = [&] {
        return m_step < steps.size() && steps[m_step].at < m_options.length &&
               m_begin + real(steps[m_step].at) <= m_clock.elapsed();
    };
    while (isDue()) {
        const Script::Step &step = steps[m_step++];
        m_story
            << QStringLiteral("%1 s: %2").arg(double(step.at) / 1000, 7, 'f', 3).arg(step.words);
        m_faults += step.isFault ? 1 : 0;
        step.run(stage);
    }
    const bool isOver = m_step >= steps.size() || steps[m_step].at >= m_options.length;
    const qint64 next = m_begin + real(isOver ? m_options.length : steps[m_step].at);
    const qint64 wait = next - m_clock.elapsed();
    if (isOver && wait <= 0)
        healed();
    else
        m_timer.start(int(std::max<qint64>(wait, 0)));
}

void Run::healed()
{
    m_story << QStringLiteral("healed");
    m_world.heal();
    for (const auto &client : m_clients)
        client->line.heal();
    m_healing.start();
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &Run::look);
    m_timer.start(lookEvery);
}

QString Run::disagreement() const
{
    for (size_t i = 0; i < m_clients.size(); ++i) {
        const Client &client = *m_clients[i];
        if (!client.isConnected())
            return QStringLiteral("client %1 is not connected (state %2)")
                .arg(i)
                .arg(int(client.session->state()));
        for (const Register &where : m_world.registers()) {
            const auto shown = client.shown(where);
            const Value truth = m_world.truth(where);
            if (!shown || !(*shown == truth))
                return QStringLiteral("client %1 (state %2) shows %3 for %4, the hub has %5; %6")
                    .arg(i)
                    .arg(int(client.session->state()))
                    .arg(shown ? shown->toJson().toVariant().toString() : QStringLiteral("nothing"),
                         where.item, truth.toJson().toVariant().toString(),
                         client.isPending(where) ? QStringLiteral("pending")
                                                 : QStringLiteral("as reported"));
        }
        if (!client.isAtRest())
            return QStringLiteral("client %1 still waits for something").arg(i);
    }
    return {};
}

void Run::look()
{
    const QString open = disagreement();
    const bool mayStillChange = m_healing.elapsed() < real(slowestWrite);
    const qint64 now = m_clock.elapsed();
    const qint64 waited = m_healing.elapsed() - lagBetween(now - m_healing.elapsed(), now);
    if (mayStillChange || (!open.isEmpty() && waited < m_options.patience)) {
        m_timer.start(lookEvery);
        return;
    }
    if (!open.isEmpty())
        violated(QStringLiteral("(i) no agreement: ") + open);
    m_settledAfter = m_healing.elapsed();
    check();
    finish();
}

void Run::finish()
{
    m_timer.stop();
    m_world.simulator().disconnect(this);
    for (const auto &client : m_clients)
        client->session->stop();
    Q_EMIT finished();
}

void Run::violated(const QString &words)
{
    m_violations << words;
    m_story << QStringLiteral("VIOLATION ") + words;
}

void Run::noteRequest(const sim::ReceivedRequest &request)
{
    if (request.method != QLatin1String("PUT") || request.hubId != m_world.hub().id)
        return;
    const QStringList parts = request.path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonValue value = body.value(QLatin1String("value"));
    Put put;
    put.at = m_clock.elapsed();
    put.value = value.isBool() ? Value(value.toBool()) : Value(value.toDouble());
    if (parts.value(2) == QLatin1String("logic")) {
        put.where = {parts.value(4), {}};
        put.mark = request.body;
    } else {
        put.where = {parts.value(4), parts.value(6)};
        put.mark = body.value(QLatin1String("transactionId")).toString().toLatin1();
    }
    m_story << QStringLiteral("    %1 s: the hub receives %2 for %3")
                   .arg(double(put.at - m_begin) * m_options.scale / 1000, 7, 'f', 3)
                   .arg(value.toVariant().toString(), put.where.item);
    m_puts.push_back(std::move(put));
}

qint64 Run::leftAt(const Put &put) const
{
    for (const auto &client : m_clients) {
        if (const qint64 at = client->leftAt(put.mark); at >= 0)
            return at;
    }
    return -1;
}

const Action *Run::actionOf(const Put &put) const
{
    for (const auto &client : m_clients) {
        const qint64 left = client->leftAt(put.mark);
        if (left < 0)
            continue;
        const auto &actions = client->actions();
        const auto found =
            std::find_if(actions.rbegin(), actions.rend(), [&](const Action &action) {
                return action.at <= left && action.where == put.where && action.wanted == put.value;
            });
        if (found != actions.rend())
            return &*found;
    }
    return nullptr;
}

qint64 Run::lagBetween(qint64 from, qint64 to) const
{
    return m_lag.between(from + m_lagOffset, to + m_lagOffset) + 3 * Lag::beat;
}

void Run::check()
{
    for (const auto &client : m_clients) {
        for (const QString &complaint : std::as_const(client->complaints))
            violated(complaint);
    }
    checkPuts();
    for (const Register &where : m_world.numbers()) {
        checkOutcome(where);
        checkOrder(where);
    }
    for (const auto &client : m_clients) {
        for (const Register &where : m_world.registers()) {
            const auto &actions = client->actions();
            const auto last =
                std::find_if(actions.rbegin(), actions.rend(),
                             [&](const Action &action) { return action.where == where; });
            if (last != actions.rend() && last->outcome == Action::Outcome::Open)
                violated(QStringLiteral("client %1 was never told what became of %2")
                             .arg(last->client)
                             .arg(where.item));
        }
    }
}

void Run::checkPuts()
{
    QHash<QByteArray, int> seen;
    for (const Put &put : m_puts) {
        if (++seen[put.mark] > 1)
            violated(QStringLiteral("(vi) received twice: ") + QString::fromLatin1(put.mark));
        const Action *action = actionOf(put);
        if (!action) {
            violated(QStringLiteral("(vi) nobody asked for %1 of %2")
                         .arg(put.value.toJson().toVariant().toString(), put.where.item));
            continue;
        }
        const qint64 left = leftAt(put);
        const auto late = [&](const char *what, qint64 at, qint64 limit) {
            const qint64 age = at - action->at;
            if (age > real(limit) + slack + lagBetween(action->at, at))
                violated(QStringLiteral("(v) %1 %2 simulated ms after the person's action: %3")
                             .arg(QLatin1String(what))
                             .arg(double(age) * m_options.scale)
                             .arg(put.where.item));
        };
        late("left the client", left, maxAge);
        late("reached the hub", put.at, maxAge + callTimeout);
        if (action->outcome == Action::Outcome::Failed && left > action->toldAt)
            violated(QStringLiteral("(v) sent after the person was told it failed (%1): %2")
                         .arg(action->code, put.where.item));
    }
}

void Run::checkOutcome(const Register &where)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const Value final = m_world.truth(where);
    // When the write that won was over and done with.
    qint64 over = never;
    bool isKnown = m_before.value(where.item) == final;
    if (isKnown)
        over = -1;
    for (const WallWrite &write : m_wall) {
        if (write.where == where && write.value == final) {
            isKnown = true;
            over = write.at;
        }
    }
    for (const Put &put : m_puts) {
        if (!(put.where == where && put.value == final))
            continue;
        isKnown = true;
        const Action *action = actionOf(put);
        over = action && action->outcome == Action::Outcome::Confirmed ? action->toldAt : never;
    }
    if (!isKnown)
        violated(QStringLiteral("(iii) %1 ended as %2, which nobody wrote")
                     .arg(where.item, final.toJson().toVariant().toString()));
    const auto lost = [&](qint64 begun, const Value &value, const char *whose) {
        if (!(value == final) && over < begun)
            violated(
                QStringLiteral("(ii) the acknowledged write of %1 to %2 by %3 is lost")
                    .arg(value.toJson().toVariant().toString(), where.item, QLatin1String(whose)));
    };
    for (const WallWrite &write : m_wall) {
        if (write.where == where)
            lost(write.at, write.value, "the wall");
    }
    for (const Put &put : m_puts) {
        const Action *action = put.where == where ? actionOf(put) : nullptr;
        if (action && action->outcome == Action::Outcome::Confirmed)
            lost(put.at, put.value, "a client");
    }
    for (const auto &client : m_clients) {
        for (const Action &action : client->actions()) {
            const bool isSent = std::any_of(m_puts.begin(), m_puts.end(), [&](const Put &put) {
                return put.where == where && put.value == action.wanted;
            });
            if (action.where == where && action.outcome == Action::Outcome::Confirmed && !isSent)
                violated(QStringLiteral("(ii) %1 was confirmed and never sent").arg(where.item));
        }
    }
}

void Run::checkOrder(const Register &where)
{
    // What a person wanted later must not be overtaken by what they wanted before.
    qint64 newest[2] = {-1, -1};
    for (const Put &put : m_puts) {
        const Action *action = put.where == where ? actionOf(put) : nullptr;
        if (!action)
            continue;
        qint64 &before = newest[action->client];
        if (action->at < before)
            violated(QStringLiteral("(F44) an older wish reached the hub last: ") + where.item);
        before = std::max(before, action->at);
    }
}

int Run::reconnects() const
{
    int sum = 0;
    for (const auto &client : m_clients)
        sum += client->reconnects;
    return sum;
}

int Run::actions() const
{
    size_t sum = 0;
    for (const auto &client : m_clients)
        sum += client->actions().size();
    return int(sum);
}

} // namespace foyer::test
