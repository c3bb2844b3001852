// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/sessionlife.h"

#include "homey/capabilitywriter.h"
#include "homey/decode.h"
#include "homey/log.h"
#include "homey/sessionfacts.h"

// What the hub reports while a session runs.

namespace foyer {

namespace {

constexpr qsizetype mostMeanwhile = 50'000;

} // namespace

/// Whatever changes the home, be it an event, a list that came alone or another part of the
/// program: then the next lists count, even if they look as the last ones did.
void Session::Private::watchHome()
{
    const auto forgetLists = [this] { m_listed = {}; };
    for (const auto signal : {&Home::deviceAdded, &Home::deviceRemoved, &Home::deviceChanged,
                              &Home::zoneAdded, &Home::zoneRemoved, &Home::zoneChanged,
                              &Home::variableAdded, &Home::variableRemoved, &Home::variableChanged})
        connect(&home, signal, this, forgetLists);
    connect(&home, &Home::capabilityChanged, this, forgetLists);
}

void Session::Private::capabilityReported(const QString &deviceId, const QString &capabilityId,
                                          const Value &value, const QDateTime &at,
                                          const QString &transactionId)
{
    const bool isKnown = home.reportCapability(deviceId, capabilityId, value, at);
    if (m_snapshotRunning) {
        Report &newest = m_reports[{deviceId, capabilityId}];
        if (!(at.isValid() && newest.at.isValid() && at < newest.at))
            newest = {value, at};
        if (m_reports.size() > mostMeanwhile) {
            m_reports.clear();
            m_snapshotAgain = true; // another list instead
        }
    } else if (!isKnown) {
        reloadSoon(); // a device or capability that was added without a word
    }
    if (!isKnown)
        return;
    if (capabilities.noteEcho(transactionId, deviceId, capabilityId))
        qCDebug(lcHomey) << "echo of our own write";
}

void Session::Private::itemReported(const QString &uri, const QString &event, const JsonValue &data)
{
    const auto dot = event.lastIndexOf(QLatin1Char('.'));
    const QString item = event.left(dot);
    const QString verb = event.mid(dot + 1);
    if (uri == QLatin1String("homey:manager:devices") && item == QLatin1String("device"))
        deviceEvent(verb, data);
    else if (uri == QLatin1String("homey:manager:zones") && item == QLatin1String("zone"))
        zoneEvent(verb, data);
    else if (uri == QLatin1String("homey:manager:logic") && item == QLatin1String("variable"))
        variableEvent(verb, data);
    else if (uri.startsWith(QLatin1String("homey:device:")) && dot < 0)
        deviceEvent(verb, data); // "update" and "delete" on the device's own channel
    Q_EMIT q->itemReported(uri, event, data);
}

void Session::Private::deviceEvent(const QString &verb, const JsonValue &data)
{
    const QString id = data["id"].string().value_or(QString());
    if (id.isEmpty())
        return;
    if (verb == QLatin1String("delete")) {
        m_feed.unsubscribe(QStringLiteral("homey:device:") + id);
        home.removeDevice(id);
        noteMeanwhile([this, id] { home.removeDevice(id); });
        return;
    }
    // Some firmwares report only what changed; a whole device has its capabilities.
    if (!data["capabilitiesObj"].isObject()) {
        fetchDevice(id);
        return;
    }
    JsonProblems problems;
    if (const auto device = decodeDevice(data, id, problems)) {
        home.upsertDevice(*device);
        noteMeanwhile([this, device = *device] { home.upsertDevice(device); });
        subscribeAll();
    }
}

void Session::Private::fetchDevice(const QString &id)
{
    if (!api || m_fetching.contains(id) || state == State::Reconnecting || state == State::Idle)
        return;
    m_fetching.insert(id);
    then(api->device(id), this, [this, id, attempt = m_attempt](const Result<Device> &device) {
        m_fetching.remove(id);
        if (attempt != m_attempt)
            return;
        if (device) {
            home.upsertDevice(*device);
            noteMeanwhile([this, known = *device] { home.upsertDevice(known); });
            subscribeAll();
        } else if (device.error().kind == Error::Kind::NotFound) {
            home.removeDevice(id);
        } else if (device.error().kind != Error::Kind::Cancelled) {
            reloadSoon();
        }
    });
}

void Session::Private::zoneEvent(const QString &verb, const JsonValue &data)
{
    const QString id = data["id"].string().value_or(QString());
    if (verb == QLatin1String("delete")) {
        home.removeZone(id);
        noteMeanwhile([this, id] { home.removeZone(id); });
        return;
    }
    JsonProblems problems;
    const auto zone = decodeZone(data, {}, problems);
    if (zone && data["name"].isString() && data["parent"].exists()) {
        home.upsertZone(*zone);
        noteMeanwhile([this, zone = *zone] { home.upsertZone(zone); });
    } else {
        reloadSoon();
    }
}

void Session::Private::variableEvent(const QString &verb, const JsonValue &data)
{
    const QString id = data["id"].string().value_or(QString());
    if (verb == QLatin1String("delete")) {
        home.removeVariable(id);
        noteMeanwhile([this, id] { home.removeVariable(id); });
        return;
    }
    JsonProblems problems;
    const auto variable = decodeVariable(data, {}, problems);
    if (variable && data["name"].isString() && data["type"].isString() && data["value"].exists()) {
        home.upsertVariable(*variable);
        noteMeanwhile([this, variable = *variable] { home.upsertVariable(variable); });
    } else {
        reloadSoon();
    }
}

void Session::Private::noteMeanwhile(std::function<void()> again)
{
    if (!m_snapshotRunning)
        return;
    if (qsizetype(m_meanwhile.size()) < mostMeanwhile)
        m_meanwhile.push_back(std::move(again));
    else
        m_snapshotAgain = true; // the next list knows
}

void Session::Private::replayMeanwhile()
{
    for (const auto &again : std::exchange(m_meanwhile, {}))
        again();
    const auto reports = std::exchange(m_reports, {});
    for (auto report = reports.cbegin(); report != reports.cend(); ++report) {
        const auto &[deviceId, capabilityId] = report.key();
        if (!home.reportCapability(deviceId, capabilityId, report->value, report->at))
            reloadSoon();
    }
}

SessionFacts Session::Private::facts() const
{
    SessionFacts facts;
    facts.socket = m_feed.socket();
    facts.subscriptions = m_feed.subscriptions();
    facts.unanswered = m_feed.unanswered();
    facts.unconfirmed = m_feed.unconfirmed();
    facts.hasFixedKey = !access.loginToken;
    if (login) {
        facts.loggedInAt = login->loggedInAt();
        facts.renewsIn = login->renewsIn();
    }
    if (m_retry.isActive())
        facts.triesAgain = m_retry.remainingTimeAsDuration();
    return facts;
}

void Session::Private::leaveWay()
{
    if (login && access.loginToken)
        m_knownToken = login->token();
    spare.reset();
    login.reset();
    if (api)
        api.release()->deleteLater(); // what it was about to do is told to those who wait
}

void Session::Private::makeSpare()
{
    spare.reset();
    // A key of its own needs none beside it.
    if (!api || access.spareKey.isEmpty() || !access.loginToken)
        return;
    spare = std::make_unique<SpareKey>(*api, access.spareKey, m_spareFacts);
    m_spareFacts = spare->facts();
    connect(spare.get(), &SpareKey::changed, this, [this] {
        m_spareFacts = spare->facts();
        Q_EMIT q->scopesChanged();
    });
}

void Session::Private::askSpare()
{
    if (spare)
        spare->ask(login->userId());
}

void Session::Private::setSpareKey(const QByteArray &key)
{
    access.spareKey = key;
    m_spareFacts = {};
    makeSpare();
    if (state == State::Loading || state == State::Live || state == State::Polling)
        askSpare();
    Q_EMIT q->scopesChanged();
}

void Session::Private::reloadSoon()
{
    if (!m_reload.isActive() && (state == State::Live || state == State::Polling))
        m_reload.start(timing.reloadSpacing);
}

} // namespace foyer
