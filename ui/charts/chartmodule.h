// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartplot.h"

#include <memory>

namespace foyer {

/// A plot within `parent`, which owns its widget. Loads what draws with the first one, from beside
/// the program or from the folder it was installed to; where that is missing or of another version,
/// one that cannot draw. Never null.
[[nodiscard]] std::unique_ptr<ChartPlot> makeChartPlot(QWidget *parent);

} // namespace foyer
