// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/athomcloud.h"
#include "account/oauth.h"
#include "account/signin.h"
#include "account/tokenkeeper.h"
#include "account/tokenvault.h"
#include "net/backoff.h"

#include <QTimer>

#include <functional>

namespace foyer {

/// The state machine behind SignIn: one method per state, named after it (signinstates.cpp). Each
/// entry into a state drops the answers that an earlier one still waits for.
class SignIn::Private : public QObject
{
public:
    Private(SignIn *signIn, OAuthClient oauthClient, const CloudAddress &cloudAddress,
            TokenVault &tokenVault);

    // The states.
    void loading();
    void refreshing(); ///< State::Loading, second half
    void askingForUser();
    void unreachable(const Error &error);
    void keychainLocked(TokenVault::Availability availability);
    void signedOut(Problem problem, const Error &error = {});
    void awaitingCode();
    void exchanging(const QString &code);
    void signedIn(const CloudUser &who);
    void signingOut();

    /// Ends an attempt: back to where it was begun.
    void leaveAttempt(Problem problem, const Error &error = {});
    void refusedByServer(const Error &error);
    void rememberCredential(bool known);
    void enter(State next, Problem why = Problem::None, const Error &details = {});
    void setProblem(Problem why, const Error &details = {});
    void setClient(OAuthClient next);
    void resetBackoff();
    Async<QByteArray> delegationToken();

    /// Continues with the answer unless another state was entered meanwhile.
    template<typename T, typename Fn>
    void on(const Async<T> &answer, Fn &&fn)
    {
        then(answer, this,
             [this, entry = m_entry, fn = std::forward<Fn>(fn)](const Result<T> &result) mutable {
                 if (entry == m_entry)
                     fn(result);
             });
    }

    SignIn *q;
    TokenVault &vault;
    OAuth oauth;
    AthomCloud cloud;
    TokenSlots tokenSlots;
    TokenKeeper keeper;
    SignInTiming timing;
    State state = State::Idle;
    Problem problem = Problem::None;
    Error error;
    CloudUser user;
    QByteArray expectedState;
    bool credentialKnown = false;

private:
    /// Fills in the secret of an own client from the vault, then goes on.
    void withClientSecret(std::function<void()> next);
    [[nodiscard]] bool needsClientSecret() const;
    void newEntry();
    void retryLater(std::chrono::milliseconds atLeast = {});

    quint64 m_entry = 0;
    State m_begunFrom = State::SignedOut;
    Error m_errorBefore;
    Backoff m_backoff;
    QTimer m_retryTimer;
};

} // namespace foyer
