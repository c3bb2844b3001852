// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/logging.h"

namespace foyer {

Q_LOGGING_CATEGORY(lcAccount, "foyer.account", QtInfoMsg)

} // namespace foyer
