// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"

namespace foyer {

/// One logic variable (protocol.md 4.4). The type never changes.
struct Variable
{
    enum class Type { Boolean, Number, String };
    QString id;
    QString name;
    Type type = Type::String;
    Value value;
    std::optional<Value> pending; ///< this user's edit, not confirmed yet
    [[nodiscard]] const Value &shown() const { return pending ? *pending : value; }
    [[nodiscard]] bool accepts(const Value &candidate) const; ///< right type; numbers finite
};

} // namespace foyer
