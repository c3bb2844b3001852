// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace foyer {

/// The face of a card, over all of `card`: for its paintEvent(). What is on it is painted after.
void paintCardFace(QWidget &card);

} // namespace foyer
