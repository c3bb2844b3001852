// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace foyer {

/// What all tables of the window share: whole rows are chosen, one at a time, nothing is edited in
/// place, Tab leaves the table, no grid, no frame, one line a row, no numbers at the side.
/// `rowHeight` in pixels. To be called before what a table wants otherwise.
void setUpPlainTable(QTableView &table, int rowHeight);

} // namespace foyer
