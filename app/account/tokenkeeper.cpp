// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/tokenkeeper.h"

#include "account/logging.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace foyer {

TokenKeeper::TokenKeeper(OAuth &oauth, TokenSlots &slots, QObject *parent)
    : QObject(parent)
    , m_oauth(oauth)
    , m_slots(slots)
{
}

void TokenKeeper::restore(const QList<QByteArray> &refreshTokens)
{
    clear();
    m_refreshToken = refreshTokens.value(0);
    m_olderToken = refreshTokens.value(1);
    setRemembered(true);
}

void TokenKeeper::age(std::chrono::milliseconds slept)
{
    m_freshUntil -= slept.count();
}

void TokenKeeper::confirm()
{
    if (!m_isUnstored && !m_accessToken.isEmpty())
        m_slots.settle();
}

Async<Done> TokenKeeper::adopt(const Tokens &tokens)
{
    clear();
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    Async<Done> answer = promise->future();
    storeThenUse(tokens, [promise] {
        promise->addResult(Done{});
        promise->finish();
    });
    return answer;
}

void TokenKeeper::clear()
{
    ++m_epoch;
    m_accessToken.clear();
    m_refreshToken.clear();
    m_olderToken.clear();
    m_isUnstored = false;
    m_freshUntil = QDeadlineTimer();
    m_remembered = false;
    finishRenewal(foyer::fail(Error::Kind::Cancelled));
    Q_EMIT accessTokenChanged({});
}

Async<QByteArray> TokenKeeper::accessToken()
{
    if (!m_accessToken.isEmpty() && !m_freshUntil.hasExpired())
        return ready<QByteArray>(m_accessToken);
    return renew();
}

Async<QByteArray> TokenKeeper::renew()
{
    if (m_renewal)
        return m_renewal->future();
    if (m_refreshToken.isEmpty()) {
        return ready<QByteArray>(foyer::fail(Error::Kind::Unauthorized,
                                             QStringLiteral("not signed in"),
                                             QStringLiteral("signed_out")));
    }
    m_renewal = std::make_shared<QPromise<Result<QByteArray>>>();
    m_renewal->start();
    Async<QByteArray> answer = m_renewal->future();
    then(m_slots.takeTurn(), this, [this, epoch = m_epoch](const Result<TokenSlots::Turn> &turn) {
        if (epoch != m_epoch)
            return;
        if (turn)
            renewInTurn(*turn);
        else
            finishRenewal(foyer::fail(turn.error()));
    });
    return answer;
}

void TokenKeeper::renewInTurn(const TokenSlots::Turn &turn)
{
    if (!m_slots.isOutdated())
        return exchange(turn);
    // Another process has rotated meanwhile: what we hold is dead, what it stored is not.
    then(m_slots.load(), this,
         [this, turn, epoch = m_epoch](const Result<TokenSlots::Found> &found) {
             if (epoch != m_epoch)
                 return;
             if (found && !found->tokens.isEmpty()) {
                 m_refreshToken = found->tokens.first();
                 m_olderToken = found->tokens.value(1);
             }
             exchange(turn);
         });
}

void TokenKeeper::exchange(const TokenSlots::Turn &turn)
{
    then(m_oauth.refresh(m_refreshToken), this,
         [this, turn, epoch = m_epoch](const Result<Tokens> &tokens) {
             if (epoch != m_epoch)
                 return;
             if (!tokens)
                 return exchangeFailed(turn, tokens.error());
             // The turn ends when the rotated token is in the vault.
             storeThenUse(*tokens, [this, turn] { finishRenewal(m_accessToken); });
         });
}

void TokenKeeper::exchangeFailed(const TokenSlots::Turn &turn, const Error &error)
{
    qCWarning(lcAccount, "refresh: %s", qPrintable(error.toLogString()));
    if (OAuth::refused(error) && !m_olderToken.isEmpty()) {
        m_refreshToken = std::exchange(m_olderToken, {});
        m_isUnstored = true; // the vault's newest is dead; this one takes its place when it works
        return exchange(turn);
    }
    const quint64 epoch = m_epoch;
    finishRenewal(foyer::fail(error));
    if (OAuth::refused(error) && epoch == m_epoch) {
        clear();
        Q_EMIT refused(error);
    }
}

void TokenKeeper::storeThenUse(const Tokens &tokens, std::function<void()> next)
{
    const bool rotated = !tokens.refreshToken.isEmpty() && tokens.refreshToken != m_refreshToken;
    if (!rotated && !m_isUnstored) {
        use(tokens);
        return next();
    }
    if (rotated)
        m_refreshToken = tokens.refreshToken;
    m_isUnstored = true;

    auto goOn = std::make_shared<std::function<void()>>(
        [this, tokens, next = std::move(next), epoch = m_epoch] {
            if (epoch != m_epoch)
                return;
            use(tokens);
            next();
        });
    const auto once = [goOn] {
        if (const auto call = std::exchange(*goOn, nullptr))
            call();
    };
    auto *grace = new QTimer(this);
    grace->setSingleShot(true);
    connect(grace, &QTimer::timeout, this, [this, once, grace, epoch = m_epoch] {
        grace->deleteLater();
        if (epoch == m_epoch)
            setRemembered(false);
        once();
    });
    grace->start(m_timing.vaultGrace);
    ++m_storing;
    then(
        m_slots.store(m_refreshToken), this,
        [this, once, timer = QPointer<QTimer>(grace), epoch = m_epoch](const Result<Done> &result) {
            --m_storing;
            delete timer.data();
            if (!result)
                qCWarning(lcAccount, "the sign-in cannot be remembered: %s",
                          qPrintable(result.error().code));
            if (epoch == m_epoch) {
                m_isUnstored = !result;
                setRemembered(result.has_value());
                if (result)
                    Q_EMIT stored();
            }
            once();
        });
}

void TokenKeeper::use(const Tokens &tokens)
{
    m_accessToken = tokens.accessToken;
    const auto lifetime = std::chrono::milliseconds(tokens.lifetime);
    // A short-lived token is renewed at half its life rather than before every call.
    const auto fresh = std::max(lifetime - m_timing.refreshEarly, lifetime / 2);
    m_freshUntil = QDeadlineTimer(fresh);
    m_receivedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT accessTokenChanged(m_accessToken);
}

AccessTokenTimes TokenKeeper::accessTokenTimes() const
{
    if (m_accessToken.isEmpty())
        return {};
    return {m_receivedAt, std::chrono::milliseconds(m_freshUntil.remainingTime())};
}

void TokenKeeper::setRemembered(bool remembered)
{
    if (m_remembered == remembered)
        return;
    m_remembered = remembered;
    Q_EMIT rememberedChanged(remembered);
}

void TokenKeeper::finishRenewal(const Result<QByteArray> &result)
{
    const auto renewal = std::exchange(m_renewal, nullptr);
    if (!renewal)
        return;
    renewal->addResult(result);
    renewal->finish();
}

} // namespace foyer
