// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokens.h"
#include "program/settings.h"

namespace foyer {

/// The OAuth client that the preferences name, without its secret (that is in the vault); the
/// built-in one when they name none.
[[nodiscard]] OAuthClient clientFrom(const Settings &settings);

} // namespace foyer
