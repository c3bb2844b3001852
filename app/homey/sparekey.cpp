// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/sparekey.h"

#include "homey/homeyapi.h"
#include "homey/log.h"

#include <algorithm>

namespace foyer {

bool scopesCover(const QStringList &granted, const QString &scope)
{
    return std::any_of(granted.cbegin(), granted.cend(), [&](const QString &g) {
        return scope == g || scope.startsWith(g + QLatin1Char('.'));
    });
}

namespace {

/// "/api/manager/users/user/me/…": what is said there is of whoever the bearer belongs to.
bool isAboutMe(const QString &path)
{
    return path.endsWith(QLatin1String("/me")) || path.contains(QLatin1String("/me/"));
}

} // namespace

SpareKey::SpareKey(HomeyApi &api, QByteArray key, SpareKeyFacts known, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_key(std::move(key))
    , m_facts(std::move(known))
{
    if (m_key.isEmpty())
        m_facts = {};
    else if (m_facts.state != SpareKeyFacts::State::Accepted)
        m_facts.state = SpareKeyFacts::State::Asking;
    connect(&m_api.http(), &HttpClient::spareRefused, this, [this] {
        SpareKeyFacts refused;
        refused.state = SpareKeyFacts::State::Refused;
        setFacts(std::move(refused));
    });
    give();
}

SpareKey::~SpareKey()
{
    m_api.http().setSpareBearer({});
}

void SpareKey::give()
{
    if (m_facts.state != SpareKeyFacts::State::Accepted) {
        m_api.http().setSpareBearer({});
        return;
    }
    HttpClient::SpareRule rule;
    if (!m_facts.isOwn)
        rule = [](const HttpRequest &request) { return !isAboutMe(request.url.path()); };
    m_api.http().setSpareBearer(m_key, std::move(rule));
}

Async<SpareKeyFacts> SpareKey::check(HomeyApi &api, const QByteArray &key)
{
    auto promise = std::make_shared<QPromise<Result<SpareKeyFacts>>>();
    promise->start();
    Async<SpareKeyFacts> answer = promise->future();
    // A client of its own: in the session's this bearer has no place before it is known.
    HomeyApi *with = api.makeSibling(key);
    then(with->sessionMe(), with, [promise, with](const Result<SessionInfo> &info) {
        if (info) {
            SpareKeyFacts facts;
            facts.state = SpareKeyFacts::State::Accepted;
            facts.scopes = info->scopes;
            facts.userName = info->userName;
            facts.userId = info->userId;
            promise->addResult(std::move(facts));
        } else {
            promise->addResult(fail(info.error()));
        }
        promise->finish();
        with->deleteLater();
    });
    return answer;
}

void SpareKey::ask(const QString &userId)
{
    if (m_key.isEmpty() || m_isAsking)
        return;
    m_isAsking = true;
    then(check(m_api, m_key), this, [this, userId](const Result<SpareKeyFacts> &answer) {
        m_isAsking = false;
        SpareKeyFacts facts;
        if (answer) {
            facts = *answer;
            facts.isOwn = !userId.isEmpty() && facts.userId == userId;
        } else {
            qCWarning(lcHomey).noquote()
                << "the API key beside the account:" << answer.error().toLogString();
            const bool isRefused = answer.error().kind == Error::Kind::Unauthorized;
            if (!isRefused && m_facts.state == SpareKeyFacts::State::Accepted)
                return; // it was good a moment ago
            facts.state = isRefused ? SpareKeyFacts::State::Refused : SpareKeyFacts::State::Unknown;
        }
        setFacts(std::move(facts));
    });
}

void SpareKey::setFacts(SpareKeyFacts facts)
{
    const bool isSame = m_facts == facts;
    m_facts = std::move(facts);
    give();
    if (!isSame)
        Q_EMIT changed();
}

} // namespace foyer
