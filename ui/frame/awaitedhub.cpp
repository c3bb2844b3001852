// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/awaitedhub.h"

#include "ui/program.h"

namespace foyer {

Session::State connectionStateOf(Program &program)
{
    if (const Session *session = program.session())
        return session->state();
    if (program.stage() != Program::Stage::AtHome)
        return Session::State::Idle;
    return program.signIn().state() == SignIn::State::Unreachable ? Session::State::Reconnecting
                                                                  : Session::State::LoggingIn;
}

std::optional<Error> connectionErrorOf(Program &program)
{
    if (const Session *session = program.session())
        return session->lastError();
    if (program.signIn().state() == SignIn::State::Unreachable)
        return program.signIn().error();
    return {};
}

void retryConnection(Program &program)
{
    if (Session *session = program.session())
        session->retryNow();
    else
        program.signIn().retry();
}

} // namespace foyer
