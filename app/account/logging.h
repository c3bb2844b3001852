// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace foyer {

/// What the account layer did and why; never a code, a token, a state or a secret.
Q_DECLARE_LOGGING_CATEGORY(lcAccount)

} // namespace foyer
