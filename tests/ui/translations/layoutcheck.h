// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace foyer::test {

/// What a person could not read in this window as it is now, one line per widget with its path:
/// texts that need more room than their widget has, widgets that reach over the edge of what holds
/// them, and neighbours that lie on each other. Labels that cut their text on purpose
/// (PlainLabel::setElided) and the chip of a folded sidebar are left out; texts that items paint
/// are not seen.
[[nodiscard]] QStringList unreadable(const QWidget &window);

} // namespace foyer::test
