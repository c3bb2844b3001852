// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace foyer {

/// One zone (protocol.md 4.3).
struct Zone
{
    QString id;
    QString name;
    QString parentId; ///< empty for the root
    QString icon;     ///< camelCase key, e.g. "bedroomSingle"; may be empty
    bool isActive = false;
    std::optional<double> order; ///< sortIndex (V3) or order (V2)
    [[nodiscard]] bool operator==(const Zone &) const = default;
};

} // namespace foyer
