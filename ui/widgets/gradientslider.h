// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/grooveslider.h"

#include <QGradient>

namespace foyer {

/// A slider whose groove shows what each position means: a strip of colours. Behaves as any other
/// slider.
class GradientSlider : public GrooveSlider
{
    Q_OBJECT

public:
    explicit GradientSlider(QWidget *parent = nullptr);

    /// From the lowest value to the highest, wherever that is on the screen.
    void setStops(const QGradientStops &stops);
    /// A hollow handle: the value is remembered but another one is in force.
    void setInForce(bool isInForce);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGradientStops m_stops;
    bool m_isInForce = true;
};

} // namespace foyer
