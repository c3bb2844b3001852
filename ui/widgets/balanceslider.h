// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/grooveslider.h"

namespace foyer {

/// A slider around a zero in its middle, for values of two directions (power in and out): filled
/// from the zero, which is marked.
class BalanceSlider : public GrooveSlider
{
    Q_OBJECT

public:
    explicit BalanceSlider(QWidget *parent = nullptr);

    void setZero(int position);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_zero = 0;
};

} // namespace foyer
