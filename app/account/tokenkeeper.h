// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/oauth.h"
#include "account/tokenslots.h"

#include <QDeadlineTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace foyer {

/// Holds the access token in memory and the refresh token in memory and vault, and renews them:
/// once for all callers, a minute before the end, by monotonic time. A rotated refresh token is in
/// the vault before its access token is used; a vault that fails costs only the memory of the next
/// start. Forgets nothing in the vault by itself.
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    TokenKeeper(OAuth &oauth, TokenSlots &slots, QObject *parent = nullptr);
    void setTiming(const SignInTiming &timing) { m_timing = timing; }

    /// Refresh tokens that were found in the vault, newest first. When the server refuses the
    /// newest, the other one is tried once: the newest may have been lost on the server's side of a
    /// crash.
    void restore(const QList<QByteArray> &refreshTokens);
    /// New tokens from a code. Done when the vault has the refresh token or has failed to take it;
    /// never fails.
    [[nodiscard]] Async<Done> adopt(const Tokens &tokens);
    /// Forgets both tokens in memory; answers that are still under way are dropped.
    void clear();

    [[nodiscard]] bool hasTokens() const
    {
        return !m_refreshToken.isEmpty() || !m_accessToken.isEmpty();
    }
    [[nodiscard]] bool isRemembered() const { return m_remembered; }
    [[nodiscard]] bool isStoring() const { return m_storing > 0; }

    [[nodiscard]] AccessTokenTimes accessTokenTimes() const;

    /// One with at least a minute to live. Errors: Unauthorized with code "signed_out" without
    /// tokens, else those of OAuth::refresh().
    [[nodiscard]] Async<QByteArray> accessToken();
    /// The computer slept so long, which the clock that the access token's life is counted on did
    /// not notice.
    void age(std::chrono::milliseconds slept);
    /// The newest access token has worked: the refresh token before it is no longer needed.
    void confirm();
    /// A new one in any case; callers that come while one is under way share it.
    [[nodiscard]] Async<QByteArray> renew();

Q_SIGNALS:
    void accessTokenChanged(const QByteArray &token);
    /// The server refused the refresh token; both tokens are cleared already.
    void refused(const foyer::Error &error);
    /// Whether the vault has the newest refresh token; clear() makes it false without a word.
    void rememberedChanged(bool remembered);
    void stored(); ///< the vault took a refresh token

private:
    void renewInTurn(const TokenSlots::Turn &turn);
    void exchange(const TokenSlots::Turn &turn);
    void exchangeFailed(const TokenSlots::Turn &turn, const Error &error);
    void storeThenUse(const Tokens &tokens, std::function<void()> next);
    void use(const Tokens &tokens);
    void setRemembered(bool remembered);
    void finishRenewal(const Result<QByteArray> &result);

    OAuth &m_oauth;
    TokenSlots &m_slots;
    SignInTiming m_timing;
    QByteArray m_accessToken;
    QByteArray m_refreshToken;
    QByteArray m_olderToken;   ///< tried when the newest is refused; empty when there is none
    bool m_isUnstored = false; ///< the vault's newest is not the one in use
    QDeadlineTimer m_freshUntil;
    QDateTime m_receivedAt;
    std::shared_ptr<QPromise<Result<QByteArray>>> m_renewal;
    quint64 m_epoch = 0;
    int m_storing = 0;
    bool m_remembered = false;
};

} // namespace foyer
