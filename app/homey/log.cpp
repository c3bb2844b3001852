// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/log.h"

namespace foyer {

Q_LOGGING_CATEGORY(lcHomey, "foyer.homey", QtInfoMsg)

} // namespace foyer
