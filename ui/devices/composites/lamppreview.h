// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace foyer {

/// A dot in the colour and brightness a lamp has now; a ring when it is off. Only decoration: the
/// controls beside it say the same in words.
class LampPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LampPreview(QWidget *parent = nullptr);

    /// All 0…1; `level` 0 is off. White shows `warmth`, else hue and saturation.
    void setLight(double level, bool isWhite, double hue, double saturation, double warmth);
    [[nodiscard]] QColor colour() const { return m_colour; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
    double m_level = 0;
};

} // namespace foyer
