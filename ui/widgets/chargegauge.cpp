// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chargegauge.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foyer {

ChargeGauge::ChargeGauge(int side, QWidget *parent)
    : QProgressBar(parent)
    , m_side(side)
{
    setRange(0, 100);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChargeGauge::setCharge(std::optional<double> percent, const QString &words)
{
    m_percent = percent && std::isfinite(*percent) ? std::optional(std::clamp(*percent, 0.0, 100.0))
                                                   : std::nullopt;
    m_words = words;
    setAccessibleDescription(words);
    if (m_percent)
        setValue(int(std::lround(*m_percent)));
    else
        reset();
    update();
}

void ChargeGauge::setCharging(bool isCharging)
{
    m_isCharging = isCharging;
    update();
}

void ChargeGauge::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    const QColor ink = isLow() ? colours.danger : colours.positive;
    const double thickness = m_side >= Theme::spacing(14) ? 5 : 3.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = thickness / 2 + 1;
    const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(blended(colours.surface, colours.control, 0.35), thickness));
    painter.drawEllipse(ring);
    if (m_percent && *m_percent > 0) {
        painter.setPen(QPen(ink, thickness, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -int(std::lround(*m_percent / 100 * 360 * 16)));
    }
    const bool isSmall = m_side < Theme::spacing(14);
    QFont words =
        Theme::font(isSmall ? Theme::FontRole::Caption : Theme::FontRole::Heading, font());
    if (isSmall)
        words.setPointSizeF(words.pointSizeF() * 0.9);
    QRectF room = QRectF(rect());
    // A bolt or a mark below the figure: not by colour alone.
    const QString sign = m_isCharging ? QStringLiteral("bolt")
                         : isLow()    ? QStringLiteral("warning")
                                      : QString();
    const int size = isSmall ? 11 : 16;
    if (!sign.isEmpty()) {
        room.adjust(0, 0, 0, -size * 0.9);
        painter.drawPixmap(
            QPointF((width() - size) / 2.0, height() / 2.0 + (isSmall ? 4 : 7)),
            tintedPixmap(sign, size, isLow() ? colours.danger : colours.text, devicePixelRatioF()));
    }
    painter.setFont(words);
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignCenter, m_words);
}

} // namespace foyer
