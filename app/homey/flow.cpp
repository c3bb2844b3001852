// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/flow.h"

#include <algorithm>

namespace foyer {

namespace {

template<typename Items>
auto named(const Items &items, const QString &name) -> decltype(items.data())
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const auto &item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const FlowArg *FlowCard::arg(const QString &name) const
{
    return named(args, name);
}

const FlowCardDefinition::Argument *FlowCardDefinition::argument(const QString &name) const
{
    return named(args, name);
}

} // namespace foyer
