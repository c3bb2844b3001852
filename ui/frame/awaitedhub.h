// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/session.h"

#include <optional>

namespace foyer {

class Program;

// How the hub is reached, also before there is a session: while the last known home is shown and
// the account or the keychain is asked for the way.

/// The session's state, or what it amounts to.
[[nodiscard]] Session::State connectionStateOf(Program &program);
/// Why it is not reached; nothing while nothing failed.
[[nodiscard]] std::optional<Error> connectionErrorOf(Program &program);
/// The home on the screen is remembered, and its account has to be signed in again.
[[nodiscard]] bool isSignedOut(const Program &program);
/// At once, whoever has to; a person, when the account is signed out.
void retryConnection(Program &program);

} // namespace foyer
