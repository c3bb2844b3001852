// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace foyer {

/// A person of the household (protocol.md 4.13). Text bounded to 256 characters.
struct User
{
    QString id;
    QString name; ///< may be empty
    QString role; ///< owner, manager, user, guest
    bool isEnabled = true;
    std::optional<bool> isPresent; ///< nullopt: not known
    std::optional<bool> isAsleep;
    QStringList favouriteDevices; ///< properties.favoriteDevices
    QStringList favouriteFlows;

    [[nodiscard]] bool operator==(const User &) const = default;
};

} // namespace foyer
