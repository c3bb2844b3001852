// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/moods/valuetree.h"

namespace foyer {

class Home;
class UiWords;

/// A row of the tree for a value of a device that is there, ticked by nobody yet: whose it is and
/// what it is now. `key` is what chosen() says.
[[nodiscard]] ValueTree::Value valueRow(const Home &home, const UiWords &words, const QString &key,
                                        const QString &deviceId, const QString &capabilityId);

/// "3 of 12 values chosen", or that there is nothing to choose.
[[nodiscard]] QString chosenText(const ValueTree &tree, const UiWords &words);

} // namespace foyer
