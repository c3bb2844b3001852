// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variable.h"

#include <cmath>

namespace foyer {

bool Variable::accepts(const Value &candidate) const
{
    switch (type) {
    case Type::Boolean: return candidate.boolean().has_value();
    case Type::Number: {
        const auto number = candidate.number();
        return number && std::isfinite(*number);
    }
    case Type::String: return candidate.string().has_value();
    }
    return false;
}

} // namespace foyer
