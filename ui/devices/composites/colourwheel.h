// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

namespace foyer {

/// All colours a lamp can have: the angle is the hue, the distance from the middle the saturation;
/// a ring when the lamp only knows hues. With keys: left and right turn, up and down change the
/// saturation, page keys turn further, Home is the full colour and End white. Knows no lamp.
class ColourWheel : public QWidget
{
    Q_OBJECT

public:
    explicit ColourWheel(bool hasSaturation, QWidget *parent = nullptr);

    /// Hue and saturation 0…1 as the hub counts; left alone while the person drags.
    void setShown(double hue, double saturation);
    [[nodiscard]] double hue() const { return m_hue; }
    [[nodiscard]] double saturation() const { return m_saturation; }
    [[nodiscard]] bool hasSaturation() const { return m_hasSaturation; }
    [[nodiscard]] bool isDragging() const { return m_isDragging || m_isKeyHeld; }
    /// Hollow handle when the lamp shows something else now, e.g. white.
    void setInForce(bool isInForce);
    void setPending(bool isPending);
    /// "Hue 210°, saturation 60 %": what assistive technology says.
    [[nodiscard]] QString valueText() const;
    /// As if the person had chosen it; committed() follows.
    void choose(double hue, double saturation);
    /// Where a colour is on the wheel, in widget coordinates.
    [[nodiscard]] QPointF placeOf(double hue, double saturation) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dragged(double hue, double saturation);   ///< send at a bounded pace
    void committed(double hue, double saturation); ///< send for certain

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void take(double hue, double saturation);
    void takeAt(const QPointF &position);
    void endKey();
    [[nodiscard]] double outerRadius() const;
    [[nodiscard]] double innerRadius() const;
    [[nodiscard]] const QPixmap &face();

    bool m_hasSaturation;
    double m_hue = 0;
    double m_saturation = 1;
    bool m_isInForce = true;
    bool m_isPending = false;
    bool m_isDragging = false;
    bool m_isKeyHeld = false;
    QPixmap m_face;
};

} // namespace foyer
