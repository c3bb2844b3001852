// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokens.h"
#include "homey/hub.h"

namespace foyer {

/// A hub as the account lists it, in the words of the connection: the account does not know of
/// sessions, nor they of accounts.
[[nodiscard]] Hub hubFrom(const CloudHub &cloud);

} // namespace foyer
