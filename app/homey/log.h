// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace foyer {

Q_DECLARE_LOGGING_CATEGORY(lcHomey)

} // namespace foyer
