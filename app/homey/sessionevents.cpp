// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/sessionlife.h"

#include "homey/capabilitywriter.h"
#include "homey/decode.h"
#include "homey/log.h"

// What the hub reports while a session runs.

namespace foyer {

void Session::Private::capabilityReported(const QString &deviceId, const QString &capabilityId,
                                          const Value &value, const QDateTime &at,
                                          const QString &transactionId)
{
    if (!home.reportCapability(deviceId, capabilityId, value, at)) {
        reloadSoon(); // a device or capability that was added without a word
        return;
    }
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
        return;
    }
    JsonProblems problems;
    const auto zone = decodeZone(data, {}, problems);
    if (zone && data["name"].isString() && data["parent"].exists())
        home.upsertZone(*zone);
    else
        reloadSoon();
}

void Session::Private::variableEvent(const QString &verb, const JsonValue &data)
{
    const QString id = data["id"].string().value_or(QString());
    if (verb == QLatin1String("delete")) {
        home.removeVariable(id);
        return;
    }
    JsonProblems problems;
    const auto variable = decodeVariable(data, {}, problems);
    if (variable && data["name"].isString() && data["type"].isString() && data["value"].exists())
        home.upsertVariable(*variable);
    else
        reloadSoon();
}

void Session::Private::reloadSoon()
{
    if (!m_reload.isActive() && (state == State::Live || state == State::Polling))
        m_reload.start(timing.reloadSpacing);
}

} // namespace foyer
