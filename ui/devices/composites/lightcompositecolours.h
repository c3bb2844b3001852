// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace foyer {

class ColourWheel;
class GradientSlider;

/// Where the colour of a lamp is chosen: the wheel, colours with names beside it, and the
/// saturation on its own for who cannot aim. Says which colour is wanted; knows no lamp.
class LightColours : public QWidget
{
    Q_OBJECT

public:
    LightColours(bool hasSaturation, QWidget *parent = nullptr);

    /// 0…1 each; left alone while the person drags.
    void setShown(double hue, double saturation);
    void setInForce(bool isInForce);
    void setPending(bool isPending);
    [[nodiscard]] bool isDragging() const;
    [[nodiscard]] ColourWheel *wheel() const { return m_wheel; }
    /// Null for a lamp without saturation.
    [[nodiscard]] GradientSlider *saturation() const { return m_saturation; }

    struct Swatch
    {
        QPushButton *button;
        QString name; ///< "Red"
    };
    [[nodiscard]] const QList<Swatch> &swatches() const { return m_swatches; }

Q_SIGNALS:
    void dragged(double hue, double saturation);
    void committed(double hue, double saturation);

private:
    void addSwatches();
    void showSaturation(double hue, double saturation);

    ColourWheel *m_wheel;
    GradientSlider *m_saturation = nullptr;
    QList<Swatch> m_swatches;
};

} // namespace foyer
