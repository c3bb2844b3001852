// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/theme/colours.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace foyer {

/// How yes/no series are drawn: a lane each, with its name above it.
namespace bandlanes {

[[nodiscard]] int laneHeight(const QFont &caption);
/// `points` as Decimation::visible() gives them, `step` ms between them; stronger where true for
/// more of the time.
void paint(QPainter &painter, const QRect &lane, const ChartSeries &series,
           const QList<Series::Point> &points, qint64 from, qint64 to, const Colours &colours,
           const QFont &caption);

} // namespace bandlanes

} // namespace foyer
