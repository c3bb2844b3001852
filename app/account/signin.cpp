// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/signin.h"

#include "account/logging.h"
#include "account/redirect.h"
#include "account/signin_p.h"

namespace foyer {

SignIn::SignIn(OAuthClient client, CloudAddress cloud, TokenVault &vault, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(client), cloud, vault))
{
}

SignIn::~SignIn() = default;

SignIn::State SignIn::state() const
{
    return d->state;
}
SignIn::Problem SignIn::problem() const
{
    return d->problem;
}
Error SignIn::error() const
{
    return d->error;
}
const CloudUser &SignIn::user() const
{
    return d->user;
}
const OAuthClient &SignIn::client() const
{
    return d->oauth.client();
}
bool SignIn::isCredentialKnown() const
{
    return d->credentialKnown;
}
QByteArray SignIn::expectedState() const
{
    return d->expectedState;
}

void SignIn::setDrawer(const QString &drawer)
{
    d->tokenSlots.setDrawer(drawer);
}

void SignIn::setRotationFolder(const QString &folder)
{
    d->tokenSlots.setFolder(folder);
}

void SignIn::setCredentialKnown(bool known)
{
    d->credentialKnown = known;
}

void SignIn::setTiming(const SignInTiming &timing)
{
    d->timing = timing;
    d->keeper.setTiming(timing);
    d->resetBackoff();
}

void SignIn::setClient(OAuthClient client)
{
    if (client == d->oauth.client())
        return;
    if (d->state == State::SignedIn || d->state == State::Exchanging) {
        qCWarning(lcAccount, "the client cannot change while someone is signed in");
        return;
    }
    d->setClient(std::move(client));
}

void SignIn::restore()
{
    if (d->state == State::SignedIn || d->state == State::Exchanging ||
        d->state == State::SigningOut)
        return;
    d->loading();
}

void SignIn::begin()
{
    switch (d->state) {
    case State::Idle:
    case State::Unreachable:
    case State::KeychainLocked:
    case State::SignedOut:
    case State::AwaitingCode: return d->awaitingCode();
    case State::Loading:
    case State::Exchanging:
    case State::SignedIn:
    case State::SigningOut: return;
    }
}

QUrl SignIn::authoriseUrl() const
{
    return d->expectedState.isEmpty() ? QUrl() : d->oauth.authoriseUrl(d->expectedState);
}

void SignIn::submitCode(const QString &code, const QString &state)
{
    if (d->state != State::AwaitingCode)
        return;
    if (state.toUtf8() != d->expectedState) {
        qCWarning(lcAccount, "a code came back with a state that is not ours");
        return d->setProblem(Problem::WrongState);
    }
    if (!looksLikeCode(code))
        return d->setProblem(Problem::CodeInvalid);
    d->exchanging(code);
}

void SignIn::submitRedirect(const QString &address, bool allowBareCode)
{
    if (d->state != State::AwaitingCode)
        return;
    const QString text = address.trimmed();
    if (allowBareCode && looksLikeCode(text) && !text.contains(u'/'))
        return d->exchanging(text);

    const RedirectAnswer answer = checkRedirect(text, d->oauth.client().redirectUri);
    switch (answer.verdict) {
    case RedirectAnswer::Verdict::Code: return submitCode(answer.code, answer.state);
    case RedirectAnswer::Verdict::Denied: return fail(Problem::Denied);
    case RedirectAnswer::Verdict::NotOurs:
    case RedirectAnswer::Verdict::Malformed: return d->setProblem(Problem::CodeInvalid);
    }
}

void SignIn::fail(Problem problem)
{
    if (d->state == State::AwaitingCode)
        d->leaveAttempt(problem);
}

void SignIn::cancel()
{
    switch (d->state) {
    case State::AwaitingCode: return d->leaveAttempt(Problem::Cancelled);
    case State::Exchanging:
        // The tokens of a cancelled attempt must not come back at the next start.
        return d->keeper.hasTokens() || d->keeper.isStoring() ? d->signingOut()
                                                              : d->leaveAttempt(Problem::Cancelled);
    case State::Loading:
    case State::Unreachable:
    case State::KeychainLocked: return d->signedOut(Problem::None);
    case State::Idle:
    case State::SignedOut:
    case State::SignedIn:
    case State::SigningOut: return;
    }
}

void SignIn::retry()
{
    if (d->state == State::KeychainLocked)
        d->loading();
    else if (d->state == State::Unreachable)
        d->refreshing();
}

void SignIn::signOut()
{
    if (d->state != State::SigningOut)
        d->signingOut();
}

AccessTokenTimes SignIn::accessTokenTimes() const
{
    return d->keeper.accessTokenTimes();
}

Async<QByteArray> SignIn::delegationToken()
{
    return d->delegationToken();
}

void SignIn::age(std::chrono::milliseconds slept)
{
    d->keeper.age(slept);
}

void SignIn::refreshUser()
{
    if (d->state != State::SignedIn)
        return;
    d->on(d->cloud.user(), [this](const Result<CloudUser> &user) {
        if (!user) {
            qCWarning(lcAccount, "the account could not be read again: %s",
                      qPrintable(user.error().toLogString()));
            return;
        }
        d->user = *user;
        Q_EMIT userChanged();
    });
}

} // namespace foyer
