// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/colourwheel.h"

#include "ui/devices/composites/colourwheelaccessible.h"
#include "ui/theme/lampcolours.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace foyer {

namespace {
constexpr double turn = 2 * std::numbers::pi;
constexpr double handleRadius = 9;
// One key press: 5° of hue, 5 % of saturation.
constexpr double hueStep = 5.0 / 360;
constexpr double hueLeap = 30.0 / 360;
constexpr double saturationStep = 0.05;

double around(double hue)
{
    return hue - std::floor(hue);
}

double rounded(double value, double grid)
{
    return std::round(value / grid) * grid;
}
} // namespace

ColourWheel::ColourWheel(bool hasSaturation, QWidget *parent)
    : QWidget(parent)
    , m_hasSaturation(hasSaturation)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    installColourWheelAccessibility();
}

QSize ColourWheel::sizeHint() const
{
    return {Theme::spacing(42), Theme::spacing(42)};
}

QSize ColourWheel::minimumSizeHint() const
{
    return sizeHint();
}

void ColourWheel::setShown(double hue, double saturation)
{
    if (isDragging() || (hue == m_hue && saturation == m_saturation))
        return;
    m_hue = around(hue);
    m_saturation = std::clamp(saturation, 0.0, 1.0);
    update();
    tellColourChanged(this);
}

void ColourWheel::setInForce(bool isInForce)
{
    m_isInForce = isInForce;
    update();
}

void ColourWheel::setPending(bool isPending)
{
    m_isPending = isPending;
    update();
}

QString ColourWheel::valueText() const
{
    const QString degrees = locale().toString(int(std::lround(m_hue * 360)) % 360);
    if (!m_hasSaturation)
        return tr("Hue %1°").arg(degrees);
    return tr("Hue %1°, saturation %2 %")
        .arg(degrees, locale().toString(int(std::lround(m_saturation * 100))));
}

void ColourWheel::take(double hue, double saturation)
{
    // What a hub gets to read: tenths of a degree and whole percents are finer than any lamp.
    m_hue = rounded(around(hue), 1.0 / 3600);
    m_saturation = rounded(std::clamp(saturation, 0.0, 1.0), 0.01);
    update();
    tellColourChanged(this);
}

void ColourWheel::choose(double hue, double saturation)
{
    take(hue, saturation);
    Q_EMIT committed(m_hue, m_saturation);
}

double ColourWheel::outerRadius() const
{
    return std::min(width(), height()) / 2.0 - handleRadius - 2;
}

double ColourWheel::innerRadius() const
{
    return m_hasSaturation ? 0 : outerRadius() * 0.68;
}

QPointF ColourWheel::placeOf(double hue, double saturation) const
{
    const double radius = m_hasSaturation ? outerRadius() * std::clamp(saturation, 0.0, 1.0)
                                          : (outerRadius() + innerRadius()) / 2;
    return QPointF(width() / 2.0, height() / 2.0) +
           radius * QPointF(std::cos(hue * turn), -std::sin(hue * turn));
}

void ColourWheel::takeAt(const QPointF &position)
{
    const QPointF from = position - QPointF(width() / 2.0, height() / 2.0);
    const double distance = std::hypot(from.x(), from.y());
    // In the very middle an angle would be a matter of luck.
    const double hue = distance < 2 ? m_hue : around(std::atan2(-from.y(), from.x()) / turn);
    take(hue, m_hasSaturation ? distance / outerRadius() : m_saturation);
}

void ColourWheel::mousePressEvent(QMouseEvent *event)
{
    const QPointF from = event->position() - QPointF(width() / 2.0, height() / 2.0);
    if (event->button() != Qt::LeftButton ||
        std::hypot(from.x(), from.y()) > outerRadius() + handleRadius) {
        event->ignore();
        return;
    }
    m_isDragging = true;
    takeAt(event->position());
    Q_EMIT dragged(m_hue, m_saturation);
}

void ColourWheel::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    takeAt(event->position());
    Q_EMIT dragged(m_hue, m_saturation);
}

void ColourWheel::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragging || event->button() != Qt::LeftButton)
        return;
    m_isDragging = false;
    Q_EMIT committed(m_hue, m_saturation);
}

void ColourWheel::keyPressEvent(QKeyEvent *event)
{
    double hue = m_hue;
    double saturation = m_saturation;
    switch (event->key()) {
    case Qt::Key_Right: hue += hueStep; break;
    case Qt::Key_Left: hue -= hueStep; break;
    case Qt::Key_PageUp: hue += hueLeap; break;
    case Qt::Key_PageDown: hue -= hueLeap; break;
    case Qt::Key_Up: saturation += saturationStep; break;
    case Qt::Key_Down: saturation -= saturationStep; break;
    case Qt::Key_Home: saturation = 1; break;
    case Qt::Key_End: saturation = 0; break;
    default: QWidget::keyPressEvent(event); return;
    }
    take(hue, m_hasSaturation ? saturation : m_saturation);
    m_isKeyHeld = true;
    Q_EMIT dragged(m_hue, m_saturation);
}

void ColourWheel::keyReleaseEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return;
    endKey();
    QWidget::keyReleaseEvent(event);
}

void ColourWheel::focusOutEvent(QFocusEvent *event)
{
    endKey();
    QWidget::focusOutEvent(event);
}

void ColourWheel::endKey()
{
    if (!std::exchange(m_isKeyHeld, false))
        return;
    Q_EMIT committed(m_hue, m_saturation);
}

bool ColourWheel::event(QEvent *event)
{
    // A drag that loses its window or is disabled ends where it is.
    const bool isOver = event->type() == QEvent::WindowDeactivate ||
                        event->type() == QEvent::Hide ||
                        (event->type() == QEvent::EnabledChange && !isEnabled());
    if (isOver && std::exchange(m_isDragging, false))
        Q_EMIT committed(m_hue, m_saturation);
    if (event->type() == QEvent::Resize || event->type() == QEvent::EnabledChange)
        m_face = {};
    return QWidget::event(event);
}

const QPixmap &ColourWheel::face()
{
    const double dpr = devicePixelRatioF();
    if (!m_face.isNull() && m_face.devicePixelRatio() == dpr)
        return m_face;
    QImage image(size() * dpr, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QPointF middle(width() * dpr / 2, height() * dpr / 2);
    const double outer = outerRadius() * dpr;
    const double inner = innerRadius() * dpr;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QPointF from = QPointF(x + 0.5, y + 0.5) - middle;
            const double distance = std::hypot(from.x(), from.y());
            // Soft edges: one device pixel of transition.
            const double cover = std::clamp(outer - distance + 0.5, 0.0, 1.0) *
                                 (inner > 0 ? std::clamp(distance - inner + 0.5, 0.0, 1.0) : 1.0);
            if (cover <= 0)
                continue;
            const double hue = std::atan2(-from.y(), from.x()) / turn;
            QColor colour = lampColour(hue, m_hasSaturation ? distance / outer : 1);
            colour.setAlphaF(float(cover * (isEnabled() ? 1 : 0.45)));
            line[x] = qPremultiply(colour.rgba());
        }
    }
    m_face = QPixmap::fromImage(std::move(image));
    m_face.setDevicePixelRatio(dpr);
    return m_face;
}

void ColourWheel::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, face());
    const QPointF middle(width() / 2.0, height() / 2.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.control, 1));
    painter.drawEllipse(middle, outerRadius(), outerRadius());
    if (innerRadius() > 0)
        painter.drawEllipse(middle, innerRadius(), innerRadius());
    const QPointF handle = placeOf(m_hue, m_saturation);
    // Dark and light ring: visible on every colour of the wheel.
    painter.setPen(QPen(m_isPending ? colours.pending : colours.text, 1.5));
    painter.setBrush(colours.surface);
    painter.drawEllipse(handle, handleRadius, handleRadius);
    if (m_isInForce && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(lampColour(m_hue, m_hasSaturation ? m_saturation : 1));
        painter.drawEllipse(handle, handleRadius - 2.5, handleRadius - 2.5);
    }
    if (hasFocus())
        paintFocusRing(painter,
                       QRectF(handle - QPointF(handleRadius + 1, handleRadius + 1),
                              QSizeF(2 * handleRadius + 2, 2 * handleRadius + 2)),
                       colours, handleRadius + 1);
}

} // namespace foyer
