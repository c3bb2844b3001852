// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/session.h"

#include "homey/sessionfacts.h"
#include "homey/sessionlife.h"

namespace foyer {

Session::Session(Hub hub, HubAccess access, Home &home, CapabilityWriter &capabilities,
                 VariableWriter &variables, SessionTiming timing, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(hub), std::move(access), home, capabilities,
                                  variables, timing))
{
}

Session::~Session()
{
    d->stop();
}

void Session::start()
{
    if (d->state == State::Idle)
        d->discover();
}

void Session::stop()
{
    d->stop();
}

void Session::retryNow()
{
    d->retryNow();
}

void Session::refresh()
{
    d->refresh();
}

void Session::startOver(std::chrono::milliseconds slept)
{
    d->startOver(slept);
}

void Session::setNetworkMissing(bool missing)
{
    d->setNetworkMissing(missing);
}

Session::State Session::state() const
{
    return d->state;
}

Route Session::route() const
{
    return d->route;
}

QUrl Session::baseUrl() const
{
    return d->api ? d->api->base() : QUrl();
}

const Hub &Session::hub() const
{
    return d->hub;
}

const std::optional<Error> &Session::lastError() const
{
    return d->error;
}

const QStringList &Session::scopes() const
{
    static const QStringList unknown;
    return d->login ? d->login->scopes() : unknown;
}

bool Session::hasScope(const QString &scope) const
{
    // A parent scope implies its children; an unknown list hides nothing, the hub decides.
    const QStringList &granted = scopes();
    return granted.isEmpty() || scopesCover(granted, scope) || d->spareFacts().covers(scope);
}

void Session::setSpareKey(const QByteArray &key)
{
    d->setSpareKey(key);
}

SpareKeyFacts Session::spareKey() const
{
    return d->spareFacts();
}

Async<SpareKeyFacts> Session::checkSpareKey(const QByteArray &key)
{
    const bool isOpen = d->state == State::Live || d->state == State::Polling;
    if (!d->api || !isOpen)
        return ready<SpareKeyFacts>(fail(Error::Kind::Offline));
    return SpareKey::check(*d->api, key);
}

HomeyApi *Session::api() const
{
    return d->api.get();
}

qint64 Session::latencyMs() const
{
    return d->latency;
}

SessionFacts Session::facts() const
{
    return d->facts();
}

} // namespace foyer
