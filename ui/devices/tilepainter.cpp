// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tilepainter.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/switchcontrol.h"

#include <QPainter>
#include <QStyle>

namespace foyer {

namespace {
constexpr int symbolSize = 14;
constexpr int badgeSize = 16;

void stroke(QPainter &painter, const QColor &colour, double width,
            Qt::PenStyle style = Qt::SolidLine)
{
    painter.setPen(QPen(colour, width, style, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
}
} // namespace

void TilePainter::setLook(const QFont &font, const QPalette &palette, Qt::LayoutDirection direction)
{
    m_palette = palette;
    m_colours = coloursFor(palette);
    m_direction = direction;
    m_text.setLook(font, direction);
    m_face.clear();
}

void TilePainter::paint(QPainter &painter, const QRect &tile, const TileFacts &facts,
                        const TileWords &words, const TileInteraction &interaction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const TileGeometry parts = TileGeometry::of(tile, facts, m_direction);
    paintFace(painter, tile, facts, interaction);
    paintIcon(painter, parts.icon, facts);
    paintMarks(painter, parts.icon, facts, interaction);
    paintText(painter, parts, facts, words, interaction);
    if (!parts.action.isEmpty())
        paintAction(painter, parts.action, facts, interaction);
    if (!parts.slider.isEmpty())
        paintSlider(painter, parts, facts, interaction);
    painter.restore();
}

void TilePainter::paintFace(QPainter &painter, const QRect &tile, const TileFacts &facts,
                            const TileInteraction &interaction)
{
    const QRectF outline = QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isOn = facts.isOn.value_or(false) && facts.isAvailable && facts.hasSwitch();
    QColor face = isOn ? m_colours.tileOn : m_colours.tileOff;
    QColor border = isOn ? m_colours.tileOnBorder : m_colours.border;
    Qt::PenStyle line = Qt::SolidLine;
    if (!facts.isAvailable) {
        face = m_colours.window;
        line = Qt::DashLine;
    } else if (facts.hasAlarm) {
        face = m_colours.dangerSurface;
        border = m_colours.danger;
    }
    if (interaction.hovered != TilePart::None) {
        face = blended(face, m_colours.text, 0.03);
        border = blended(border, m_colours.control, 0.6);
    }
    if (facts.isHidden) {
        face = blended(face, m_colours.window, 0.6);
        line = Qt::DotLine;
    }
    if (interaction.isSelected) {
        face = blended(face, m_colours.accent, 0.12);
        painter.setPen(QPen(m_colours.accent, 2));
    } else if (interaction.isCurrent) {
        painter.setPen(QPen(m_colours.accent, 1.5));
    } else {
        painter.setPen(QPen(border, 1, line));
    }
    if (line == Qt::SolidLine && !interaction.isSelected && !interaction.isCurrent) {
        m_face.paintBox(painter, tile, face, border);
    } else {
        painter.setBrush(face);
        painter.drawRoundedRect(outline, Theme::radiusLarge, Theme::radiusLarge);
    }
    if (facts.hasAlarm && facts.isAvailable) {
        // A bar along the leading edge: an alarm is seen without its colour.
        const QRect bar(tile.left(), tile.top() + 14, 4, tile.height() - 28);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.danger);
        painter.drawRoundedRect(QStyle::visualRect(m_direction, tile, bar), 2, 2);
    }
    if (interaction.hasFocus) {
        stroke(painter, m_colours.focus, 2);
        painter.drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), Theme::radiusLarge,
                                Theme::radiusLarge);
    }
}

void TilePainter::paintIcon(QPainter &painter, const QRect &rect, const TileFacts &facts)
{
    const bool isOn = facts.isOn.value_or(false) && facts.hasSwitch();
    QColor tint = m_colours.textMuted;
    if (!facts.isAvailable) {
        stroke(painter, m_colours.border, 1, Qt::DashLine);
        painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
        tint = blended(m_colours.window, m_colours.text, 0.45);
    } else if (facts.hasAlarm) {
        m_face.paintDisc(painter, rect, m_colours.danger);
        tint = m_colours.dangerSurface;
    } else if (isOn) {
        m_face.paintDisc(painter, rect, m_colours.tileOnIcon);
        tint = m_colours.tileOn;
    } else {
        m_face.paintDisc(painter, rect, blended(m_colours.tileOff, m_colours.text, 0.07));
    }
    QRect picture(0, 0, Theme::iconLarge, Theme::iconLarge);
    picture.moveCenter(rect.center());
    const double dpr = painter.device()->devicePixelRatioF();
    QPixmap own = m_picture ? m_picture(facts.id, Theme::iconLarge, tint, dpr) : QPixmap();
    if (own.isNull())
        own = tintedPixmap(facts.icon, Theme::iconLarge, tint, dpr);
    painter.drawPixmap(picture.topLeft(), own);
}

void TilePainter::paintMarks(QPainter &painter, const QRect &icon, const TileFacts &facts,
                             const TileInteraction &interaction) const
{
    const double dpr = painter.device()->devicePixelRatioF();
    const bool isMirrored = m_direction == Qt::RightToLeft;
    const auto badge = [&](bool isBelow) {
        QRect rect(0, 0, badgeSize, badgeSize);
        rect.moveCenter(QPoint(isMirrored ? icon.left() + 4 : icon.right() - 3,
                               isBelow ? icon.bottom() - 3 : icon.top() + 4));
        return rect;
    };
    if (facts.isFavourite) {
        const QRect at = badge(false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.tileOff);
        painter.drawEllipse(QRectF(at));
        painter.drawPixmap(
            at.topLeft() + QPoint(1, 1),
            tintedPixmap(QStringLiteral("star-filled"), badgeSize - 2, m_colours.warning, dpr));
    }
    if (!interaction.isSelecting)
        return;
    const QRect at = badge(true);
    painter.setBrush(interaction.isSelected ? m_colours.accent : m_colours.tileOff);
    painter.setPen(QPen(interaction.isSelected ? m_colours.tileOff : m_colours.control, 1.5));
    painter.drawEllipse(QRectF(at).adjusted(-0.5, -0.5, 0.5, 0.5));
    if (interaction.isSelected)
        painter.drawPixmap(
            at.topLeft() + QPoint(2, 2),
            tintedPixmap(QStringLiteral("check"), badgeSize - 4, m_colours.onAccent, dpr));
}

void TilePainter::paintText(QPainter &painter, const TileGeometry &parts, const TileFacts &facts,
                            const TileWords &words, const TileInteraction &interaction)
{
    if (parts.text.width() < 8)
        return;
    const int nameHeight = m_text.lineHeight(TileText::Name);
    const int stateHeight = m_text.lineHeight(TileText::State);
    const int names = m_text.nameLines(facts.name, parts.text.width());
    const int height = names * nameHeight + 2 + stateHeight;
    int y = parts.text.center().y() - height / 2 + 1;
    const QColor colour =
        facts.isAvailable && !facts.isHidden ? m_colours.text : m_colours.textMuted;
    const auto line = [&](int lineHeight) {
        const QRect rect(parts.text.left(), y, parts.text.width(), lineHeight);
        y += lineHeight;
        return rect;
    };
    painter.setPen(colour);
    for (int i = 0; i < names; ++i)
        m_text.paintName(painter, line(nameHeight), facts.name, i);
    y += 2;
    paintState(painter, line(stateHeight), facts, words, interaction);
}

void TilePainter::paintState(QPainter &painter, QRect line, const TileFacts &facts,
                             const TileWords &words, const TileInteraction &interaction)
{
    QString text = facts.state;
    QString age;
    auto style = TileText::State;
    QColor colour = m_colours.textMuted;
    if (interaction.drag) {
        text = interaction.dragText;
        style = TileText::StrongState;
        colour = m_colours.text;
    } else if (!facts.isAvailable) {
        paintSymbol(painter, line, QStringLiteral("offline"), m_colours.textMuted, false);
    } else if (facts.hasAlarm) {
        paintSymbol(painter, line, QStringLiteral("warning"), m_colours.danger, false);
        style = TileText::StrongState;
        colour = m_colours.danger;
    } else if (facts.hasFailed) {
        paintSymbol(painter, line, QStringLiteral("error"), m_colours.danger, false);
        text = words.failed;
        colour = m_colours.danger;
    } else if (facts.isPending) {
        text += QStringLiteral(" …");
        style = TileText::PendingState;
        colour = m_colours.pending;
    }
    if (facts.isHidden && !interaction.drag) {
        paintSymbol(painter, line, QStringLiteral("eye-off"), m_colours.textMuted, false);
        text = text.isEmpty() ? words.hidden : QString(words.hidden + QStringLiteral(" · ") + text);
    }
    if (facts.isBatteryLow && facts.isAvailable) {
        const int width =
            4 + paintLine(painter, line, words.battery, TileText::State, m_colours.warning, true);
        const bool isMirrored = m_direction == Qt::RightToLeft;
        line.adjust(isMirrored ? width : 0, 0, isMirrored ? 0 : -width, 0);
        paintSymbol(painter, line, QStringLiteral("battery-low"), m_colours.warning, true);
    }
    if (facts.isStale && facts.isAvailable && !facts.hasFailed && !interaction.drag) {
        paintSymbol(painter, line, QStringLiteral("clock"), m_colours.stale, false);
        if (!words.age.isEmpty() && !text.isEmpty())
            age = QStringLiteral(" · ") + words.age;
    }
    // The state matters more than its age: what does not fit beside it is in the tool tip.
    if (const QString both = text + age;
        !age.isEmpty() && m_text.width(both, style) <= line.width())
        text = both;
    paintLine(painter, line, text, style, colour);
}

void TilePainter::paintSymbol(QPainter &painter, QRect &line, const QString &icon,
                              const QColor &colour, bool atEnd) const
{
    const bool atRight = atEnd != (m_direction == Qt::RightToLeft);
    const int x = atRight ? line.right() - symbolSize + 1 : line.left();
    const int y = line.top() + (line.height() - symbolSize) / 2;
    painter.drawPixmap(
        x, y, tintedPixmap(icon, symbolSize, colour, painter.device()->devicePixelRatioF()));
    const int taken = symbolSize + 4;
    line.adjust(atRight ? 0 : taken, 0, atRight ? -taken : 0, 0);
}

int TilePainter::paintLine(QPainter &painter, const QRect &rect, const QString &text,
                           TileText::Style style, const QColor &colour, bool atEnd)
{
    painter.setPen(colour);
    const bool atRight = atEnd != (m_direction == Qt::RightToLeft);
    return qRound(m_text.paint(painter, rect, text, style, atRight));
}

void TilePainter::paintAction(QPainter &painter, const QRect &rect, const TileFacts &facts,
                              const TileInteraction &interaction)
{
    const bool isHovered = interaction.hovered == TilePart::Action;
    const bool isPressed = interaction.pressed == TilePart::Action;
    if (facts.hasSwitch()) {
        QRect control(QPoint(0, 0), SwitchControl::switchSize);
        control.moveCenter(rect.center());
        if (isHovered || isPressed) {
            QColor halo = m_colours.text;
            halo.setAlphaF(isPressed ? 0.14F : 0.07F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(halo);
            painter.drawRoundedRect(control.adjusted(-4, -4, 4, 4), 14, 14);
        }
        painter.save();
        if (m_direction == Qt::RightToLeft) {
            painter.translate(2 * control.center().x() + 1, 0);
            painter.scale(-1, 1);
        }
        m_face.paintSwitch(painter, control, m_palette, *facts.isOn, facts.isPending);
        painter.restore();
        return;
    }
    const QRectF ring = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    QColor fill = m_colours.text;
    fill.setAlphaF(isPressed ? 0.16F : isHovered ? 0.08F : 0.0F);
    painter.setBrush(fill);
    painter.setPen(facts.isPending ? QPen(m_colours.pending, 1.5, Qt::DotLine)
                                   : QPen(m_colours.control, 1));
    painter.drawEllipse(ring);
    QRect picture(0, 0, Theme::iconSize, Theme::iconSize);
    picture.moveCenter(rect.center());
    painter.drawPixmap(picture.topLeft(),
                       tintedPixmap(facts.actionIcon(), Theme::iconSize,
                                    facts.isPending ? m_colours.pending : m_colours.text,
                                    painter.device()->devicePixelRatioF()));
}

void TilePainter::paintSlider(QPainter &painter, const TileGeometry &parts, const TileFacts &facts,
                              const TileInteraction &interaction) const
{
    const double position = interaction.drag.value_or(facts.level->position());
    const bool isDim = facts.isOn.has_value() && !*facts.isOn && !interaction.drag;
    const QRect groove = parts.groove;
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(m_colours.tileOff, m_colours.control, 0.45));
    painter.drawRoundedRect(groove, 2, 2);
    if (!facts.level->isKnown && !interaction.drag)
        return;
    const int filled = int(position * groove.width());
    QRect bar = groove;
    bar.setWidth(filled);
    const QColor colour = isDim                                             ? m_colours.control
                          : facts.isOn.value_or(false) && facts.hasSwitch() ? m_colours.tileOnIcon
                                                                            : m_colours.accent;
    painter.setBrush(colour);
    painter.drawRoundedRect(QStyle::visualRect(m_direction, groove, bar), 2, 2);
    const bool isTouched =
        interaction.hovered == TilePart::Slider || interaction.drag || interaction.hasFocus;
    const double radius = isTouched ? 7 : 5;
    const double along = 5 + position * (groove.width() - 10);
    const QPointF handle(m_direction == Qt::RightToLeft ? groove.right() + 1 - along
                                                        : groove.left() + along,
                         groove.top() + groove.height() / 2.0);
    painter.setBrush(m_colours.tileOff);
    painter.setPen(QPen(colour, 2));
    painter.drawEllipse(handle, radius, radius);
}

void TilePainter::paintHeading(QPainter &painter, const QRect &rect, const QString &path,
                               const QString &name, const QString &count)
{
    painter.save();
    // Text sits close to the tiles it belongs to.
    QRect line = rect.adjusted(2, 10, -2, -4);
    const bool isMirrored = m_direction == Qt::RightToLeft;
    const auto put = [&](const QString &text, TileText::Style style, const QColor &colour) {
        const int taken = paintLine(painter, line, text, style, colour);
        line.adjust(isMirrored ? 0 : taken, 0, isMirrored ? -taken : 0, 0);
    };
    if (!count.isEmpty()) {
        const int taken =
            12 + paintLine(painter, line, count, TileText::State, m_colours.textMuted, true);
        line.adjust(isMirrored ? taken : 0, 0, isMirrored ? 0 : -taken, 0);
    }
    put(name, TileText::Name, m_colours.text);
    if (!path.isEmpty()) {
        line.adjust(isMirrored ? 0 : 10, 0, isMirrored ? -10 : 0, 0);
        put(path, TileText::State, m_colours.textMuted);
    }
    painter.restore();
}

} // namespace foyer
