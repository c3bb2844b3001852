// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/logging.h"
#include "account/signin_p.h"

#include <algorithm>
#include <memory>

namespace foyer {

namespace {

Error keychainError(TokenVault::Availability availability)
{
    Error error{Error::Kind::Refused};
    switch (availability) {
    case TokenVault::Availability::Locked: error.code = QStringLiteral("keychain_locked"); break;
    case TokenVault::Availability::Missing: error.code = QStringLiteral("keychain_missing"); break;
    default: error.code = QStringLiteral("keychain_failed"); break;
    }
    return error;
}

} // namespace

SignIn::Private::Private(SignIn *signIn, OAuthClient oauthClient, const CloudAddress &cloudAddress,
                         TokenVault &tokenVault)
    : q(signIn)
    , vault(tokenVault)
    , oauth(std::move(oauthClient), cloudAddress)
    , cloud(cloudAddress)
    , tokenSlots(tokenVault)
    , keeper(oauth, tokenSlots)
    , m_backoff(timing.retryBase, timing.retryCap)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        if (state == State::Unreachable)
            refreshing();
    });
    connect(&keeper, &TokenKeeper::accessTokenChanged, &cloud, &AthomCloud::setAccessToken);
    connect(&keeper, &TokenKeeper::refused, this,
            [this](const Error &why) { refusedByServer(why); });
    connect(&keeper, &TokenKeeper::stored, this, [this] { rememberCredential(true); });
    connect(&keeper, &TokenKeeper::rememberedChanged, this, [this](bool remembered) {
        if (state == State::SignedIn)
            setProblem(remembered ? Problem::None : Problem::NotRemembered);
    });
    cloud.setRenewal([this] { return keeper.renew(); });
}

void SignIn::Private::loading()
{
    enter(State::Loading);
    on(tokenSlots.load(), [this](const Result<TokenSlots::Found> &answer) {
        const TokenSlots::Found found = answer.value_or(TokenSlots::Found{});
        if (!found.tokens.isEmpty()) {
            rememberCredential(true);
            keeper.restore(found.tokens);
            return refreshing();
        }
        if (found.couldLook()) {
            rememberCredential(false);
            return signedOut(Problem::None);
        }
        if (found.mayExist || credentialKnown)
            return keychainLocked(found.availability);
        signedOut(Problem::None);
    });
}

void SignIn::Private::refreshing()
{
    enter(State::Loading);
    withClientSecret([this] {
        on(keeper.accessToken(), [this](const Result<QByteArray> &token) {
            if (token)
                return askingForUser();
            if (OAuth::refreshProblem(token.error()) == Problem::WrongClient)
                return signedOut(Problem::WrongClient, token.error());
            unreachable(token.error());
        });
    });
}

void SignIn::Private::askingForUser()
{
    on(cloud.user(), [this](const Result<CloudUser> &who) {
        if (who)
            signedIn(*who);
        else
            unreachable(who.error());
    });
}

void SignIn::Private::unreachable(const Error &why)
{
    enter(State::Unreachable, Problem::Unreachable, why);
    retryLater(why.retryAfter);
}

void SignIn::Private::retryLater(std::chrono::milliseconds atLeast)
{
    // Whoever heard of the state may have left it already.
    if (state == State::Unreachable)
        m_retryTimer.start(std::max(m_backoff.next(), atLeast));
}

void SignIn::Private::keychainLocked(TokenVault::Availability availability)
{
    enter(State::KeychainLocked, Problem::KeychainLocked, keychainError(availability));
}

void SignIn::Private::signedOut(Problem why, const Error &details)
{
    keeper.clear();
    enter(State::SignedOut, why, details);
}

void SignIn::Private::awaitingCode()
{
    const bool again = state == State::AwaitingCode;
    if (!again) {
        m_begunFrom = state == State::Idle ? State::SignedOut : state;
        m_errorBefore = error;
    }
    expectedState = OAuth::newState();
    enter(State::AwaitingCode);
    if (again)
        Q_EMIT q->stateChanged(state); // same state, new authorise URL
}

void SignIn::Private::leaveAttempt(Problem why, const Error &details)
{
    expectedState.clear();
    if (m_begunFrom == State::KeychainLocked) {
        enter(State::KeychainLocked, why, details.code.isEmpty() ? m_errorBefore : details);
    } else if (m_begunFrom == State::Unreachable) {
        enter(State::Unreachable, why, details);
        retryLater();
    } else {
        signedOut(why, details);
    }
}

void SignIn::Private::exchanging(const QString &code)
{
    expectedState.clear(); // one state, one answer
    enter(State::Exchanging);
    withClientSecret([this, code] {
        on(oauth.exchange(code), [this](const Result<Tokens> &tokens) {
            if (!tokens) {
                qCWarning(lcAccount, "sign-in: %s", qPrintable(tokens.error().toLogString()));
                return leaveAttempt(OAuth::exchangeProblem(tokens.error()), tokens.error());
            }
            on(keeper.adopt(*tokens), [this](const Result<Done> &) { askingForUser(); });
        });
    });
}

void SignIn::Private::signedIn(const CloudUser &who)
{
    m_backoff.reset();
    user = who;
    keeper.confirm();
    enter(State::SignedIn, keeper.isRemembered() ? Problem::None : Problem::NotRemembered);
    Q_EMIT q->userChanged();
}

void SignIn::Private::signingOut()
{
    const bool mayBeStored = credentialKnown || keeper.isStoring();
    const bool hadUser = !user.id.isEmpty();
    expectedState.clear();
    user = {};
    enter(State::SigningOut);
    keeper.clear();
    cloud.cancelAll();
    if (hadUser)
        Q_EMIT q->userChanged();
    on(tokenSlots.forget(), [this, mayBeStored](const Result<Done> &gone) {
        if (gone) {
            rememberCredential(false);
            return signedOut(Problem::None);
        }
        if (!mayBeStored)
            return signedOut(Problem::None);
        qCWarning(lcAccount, "sign-out: %s", qPrintable(gone.error().code));
        signedOut(Problem::SignOutIncomplete, gone.error());
    });
}

void SignIn::Private::refusedByServer(const Error &why)
{
    user = {};
    signedOut(Problem::Refused, why);
    Q_EMIT q->userChanged();
    then(tokenSlots.forget(), this, [this](const Result<Done> &gone) {
        if (gone && state == State::SignedOut)
            rememberCredential(false);
    });
}

void SignIn::Private::rememberCredential(bool known)
{
    if (credentialKnown == known)
        return;
    credentialKnown = known;
    Q_EMIT q->credentialKnownChanged(known);
}

void SignIn::Private::newEntry()
{
    ++m_entry;
    m_retryTimer.stop();
}

void SignIn::Private::enter(State next, Problem why, const Error &details)
{
    newEntry();
    const bool changed = next != state;
    const bool otherProblem = why != problem;
    state = next;
    problem = why;
    error = details;
    if (changed) {
        qCInfo(lcAccount) << "sign-in:" << next;
        Q_EMIT q->stateChanged(next);
    }
    if (otherProblem)
        Q_EMIT q->problemChanged(problem);
}

void SignIn::Private::setProblem(Problem why, const Error &details)
{
    error = details;
    if (problem == why && why == Problem::None)
        return;
    problem = why;
    Q_EMIT q->problemChanged(why);
}

void SignIn::Private::resetBackoff()
{
    m_backoff = Backoff(timing.retryBase, timing.retryCap);
}

bool SignIn::Private::needsClientSecret() const
{
    const OAuthClient &client = oauth.client();
    return client.secret.isEmpty() && client.id != OAuthClient::builtIn().id;
}

void SignIn::Private::withClientSecret(std::function<void()> next)
{
    if (!needsClientSecret())
        return next();
    on(vault.load(TokenVault::clientSecretKey()),
       [this, next = std::move(next)](const Result<TokenVault::Lookup> &found) {
           if (found && found->found) {
               OAuthClient client = oauth.client();
               client.secret = QString::fromUtf8(found->secret);
               oauth.setClient(std::move(client));
           }
           next(); // a client without a secret is judged by the server
       });
}

void SignIn::Private::setClient(OAuthClient next)
{
    const QString builtIn = OAuthClient::builtIn().id;
    const auto log = [](const Result<Done> &done) {
        if (!done)
            qCWarning(lcAccount, "the client secret: %s", qPrintable(done.error().code));
    };
    if (next.id != builtIn && !next.secret.isEmpty())
        then(vault.store(TokenVault::clientSecretKey(), next.secret.toUtf8()), this, log);
    else if (next.id == builtIn && oauth.client().id != builtIn)
        then(vault.forget(TokenVault::clientSecretKey()), this, log);
    oauth.setClient(std::move(next));
}

Async<QByteArray> SignIn::Private::delegationToken()
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    Async<QByteArray> answer = promise->future();
    const auto finish = [promise](const Result<QByteArray> &result) {
        promise->addResult(result);
        promise->finish();
    };
    then(keeper.accessToken(), this, [this, finish](const Result<QByteArray> &access) {
        if (!access)
            return finish(access);
        then(cloud.delegationToken(), this, [this, finish](const Result<QByteArray> &token) {
            if (token)
                keeper.confirm();
            finish(token);
        });
    });
    return answer;
}

} // namespace foyer
