// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/awaitedhub.h"

#include "ui/program.h"

namespace foyer {

namespace {

/// The account to be signed in again; empty when there is none.
QString signedOutAccount(const Program &program)
{
    if (program.stage() != Program::Stage::AtHome)
        return {};
    const QList<HubChoice> hubs = program.hubs();
    for (const HubChoice &hub : hubs) {
        if (hub.isCurrent)
            return hub.needsSignIn ? hub.accountId : QString();
    }
    return {};
}

} // namespace

bool isSignedOut(const Program &program)
{
    return !signedOutAccount(program).isEmpty();
}

Session::State connectionStateOf(Program &program)
{
    if (const Session *session = program.session())
        return session->state();
    if (program.stage() != Program::Stage::AtHome)
        return Session::State::Idle;
    if (isSignedOut(program))
        return Session::State::Refused;
    return program.signIn().state() == SignIn::State::Unreachable ? Session::State::Reconnecting
                                                                  : Session::State::LoggingIn;
}

std::optional<Error> connectionErrorOf(Program &program)
{
    if (const Session *session = program.session())
        return session->lastError();
    if (isSignedOut(program))
        return Error{Error::Kind::Unauthorized, {}, QStringLiteral("signed_out")};
    if (program.signIn().state() == SignIn::State::Unreachable)
        return program.signIn().error();
    return {};
}

void retryConnection(Program &program)
{
    if (Session *session = program.session())
        session->retryNow();
    else if (const QString account = signedOutAccount(program); !account.isEmpty())
        program.signInAgain(account);
    else
        program.signIn().retry();
}

} // namespace foyer
