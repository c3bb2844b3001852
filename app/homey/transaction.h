// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace foyer {

/// How the ids of this program's own writes begin, by which their echo is known (protocol.md 5.4).
inline constexpr std::string_view ownTransactions = "foyer-";

/// The id, when it is one of ours.
[[nodiscard]] inline QString ownTransaction(std::string_view id)
{
    return id.starts_with(ownTransactions)
               ? QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))
               : QString();
}

} // namespace foyer
