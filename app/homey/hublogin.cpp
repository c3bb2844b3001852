// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hublogin.h"

#include "homey/log.h"

namespace foyer {

namespace {

// QTimer counts int milliseconds; a session of 24 h fits, a year does not.
constexpr std::chrono::milliseconds longestTimer = std::chrono::hours(24 * 7);

} // namespace

HubLogin::HubLogin(HomeyApi &api, LoginToken loginToken, QByteArray apiKey,
                   std::chrono::milliseconds renewBefore, QByteArray known, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_loginToken(std::move(loginToken))
    , m_apiKey(std::move(apiKey))
    , m_renewBefore(renewBefore)
    , m_known(std::move(known))
{
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, [this] { static_cast<void>(logIn()); });
    allowRenewal();
}

void HubLogin::allowRenewal()
{
    if (!m_loginToken)
        return;
    m_api.http().setRenewal([this] {
        m_isForClient = true;
        return logIn();
    });
}

Async<QByteArray> HubLogin::logIn()
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    Async<QByteArray> answer = promise->future();
    m_waiting.push_back(promise);
    if (m_waiting.size() > 1)
        return answer;

    m_renewal.stop();
    m_isRenewal = !m_token.isEmpty();
    if (!m_loginToken) {
        useToken(m_apiKey);
    } else if (!m_known.isEmpty()) {
        m_isTrial = true;
        useToken(std::exchange(m_known, {}));
    } else {
        askAccount();
    }
    return answer;
}

void HubLogin::askAccount()
{
    then(m_loginToken(), this, [this](const Result<QByteArray> &loginToken) {
        if (!loginToken) {
            finish(fail(loginToken.error()));
            return;
        }
        then(m_api.login(*loginToken), this, [this](const Result<QByteArray> &token) {
            if (token)
                useToken(*token);
            else
                finish(fail(token.error()));
        });
    });
}

void HubLogin::useToken(const QByteArray &token)
{
    m_token = token;
    m_loggedInAt = QDateTime::currentDateTimeUtc();
    m_api.http().setBearer(token);
    // A 401 below must not ask for yet another login. In its own renewal the client knows that by
    // itself, and requests that were refused a moment later still have to join that renewal.
    if (!m_isForClient)
        m_api.http().setRenewal({});
    askForSession();
}

void HubLogin::askForSession()
{
    then(m_api.sessionMe(), this, [this](const Result<SessionInfo> &info) {
        allowRenewal();
        const bool isTrial = std::exchange(m_isTrial, false);
        if (isTrial && !info && info.error().kind == Error::Kind::Unauthorized) {
            m_token.clear();
            askAccount();
            return;
        }
        if (!info && info.error().kind != Error::Kind::MissingScope &&
            info.error().kind != Error::Kind::NotFound &&
            info.error().kind != Error::Kind::Refused) {
            finish(fail(info.error()));
            return;
        }
        if (info) {
            m_userId = info->userId;
            if (m_scopes != info->scopes) {
                m_scopes = info->scopes;
                Q_EMIT scopesChanged();
            }
            scheduleRenewal(*info);
        }
        finish(m_token);
    });
}

void HubLogin::scheduleRenewal(const SessionInfo &info)
{
    if (!m_loginToken || !info.createdAt.isValid() || !info.expiresAt.isValid())
        return;
    // A length of the hub's own clock, counted from now on ours: skewed clocks do no harm.
    const std::chrono::milliseconds length(info.createdAt.msecsTo(info.expiresAt));
    const auto wait = std::min(length - m_renewBefore, longestTimer);
    if (wait > std::chrono::seconds(10))
        m_renewal.start(wait);
}

std::chrono::milliseconds HubLogin::renewsIn() const
{
    return m_renewal.isActive() ? m_renewal.remainingTimeAsDuration()
                                : std::chrono::milliseconds(-1);
}

void HubLogin::finish(const Result<QByteArray> &result)
{
    if (!result)
        qCWarning(lcHomey).noquote() << "hub login failed:" << result.error().toLogString();
    const auto waiting = std::exchange(m_waiting, {});
    const bool isRenewal = m_isRenewal;
    m_isForClient = false;
    for (const auto &promise : waiting) {
        promise->addResult(result);
        promise->finish();
    }
    if (result && isRenewal && m_loginToken)
        Q_EMIT renewed();
}

} // namespace foyer
