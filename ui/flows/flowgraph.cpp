// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowgraph.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace foyer {

namespace {

constexpr double edge = 12;
constexpr double stripe = 5;
constexpr double minNote = 80;
constexpr double maxNote = 1200;
constexpr int maxLines = 6;

const Colours &coloursOf(const QWidget *widget)
{
    return coloursFor(widget ? widget->palette() : QPalette());
}

QColor kindColour(const Colours &colours, FlowCard::Type type)
{
    switch (type) {
    case FlowCard::Type::Trigger:
    case FlowCard::Type::Start: return colours.accent;
    case FlowCard::Type::Condition: return colours.pending;
    case FlowCard::Type::Action: return colours.positive;
    case FlowCard::Type::Note: return colours.warning;
    default: return colours.textMuted;
    }
}

} // namespace

FlowNode::FlowNode(const FlowCard &card, Face face, const QFont &font)
    : m_face(std::move(face))
    , m_font(font)
{
    setPos(card.x, card.y);
    setZValue(1);
    const QFontMetricsF metrics(m_font);
    const double width = isSmall() ? 96 : cardWidth;
    const QRectF text = metrics.boundingRect(
        QRectF(0, 0, width - 2 * edge - stripe, maxLines * metrics.lineSpacing()), Qt::TextWordWrap,
        m_face.text);
    m_textHeight = isSmall() ? 0
                             : std::clamp(text.height(), metrics.lineSpacing(),
                                          maxLines * metrics.lineSpacing());
    const double head = std::max<double>(Theme::iconSize, metrics.lineSpacing());
    m_size = QSizeF(width, 2 * edge + head + (m_textHeight > 0 ? 4 + m_textHeight : 0));
    if (m_face.type == FlowCard::Type::Note && card.width > 0 && card.height > 0) {
        m_size = QSizeF(std::clamp(card.width, minNote, maxNote),
                        std::clamp(card.height, minNote, maxNote));
        m_textHeight = m_size.height() - 2 * edge - head - 4;
        setZValue(-1); // under the cards that it is about
    }
}

bool FlowNode::isSmall() const
{
    return m_face.type == FlowCard::Type::Any || m_face.type == FlowCard::Type::All;
}

QRectF FlowNode::boundingRect() const
{
    return QRectF(QPointF(), m_size).adjusted(-4, -4, 4, 4);
}

QPointF FlowNode::in() const
{
    return pos() + QPointF(0, m_size.height() / 2);
}

QPointF FlowNode::out(int way, int ways) const
{
    return pos() + QPointF(m_size.width(), m_size.height() * (way + 1) / (ways + 1));
}

void FlowNode::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void FlowNode::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const Colours &colours = coloursOf(widget);
    const QRectF body(QPointF(), m_size);
    const bool isNote = m_face.type == FlowCard::Type::Note;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LeftToRight); // as the hub laid the graph out
    if (m_isCurrent) {
        painter->setPen(QPen(colours.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(body.adjusted(-3, -3, 3, 3), Theme::radiusLarge + 2,
                                 Theme::radiusLarge + 2);
    }
    const QColor kind = m_face.isBroken ? colours.warning : kindColour(colours, m_face.type);
    painter->setPen(QPen(m_face.isBroken ? colours.warning : colours.control, 1,
                         isNote ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(isNote ? colours.warningSurface : colours.surfaceRaised);
    painter->drawRoundedRect(body, Theme::radiusLarge, Theme::radiusLarge);
    if (!isNote) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(kind);
        painter->drawRoundedRect(
            QRectF(0, Theme::radiusLarge, stripe, m_size.height() - 2 * Theme::radiusLarge), 2, 2);
    }
    const double ratio =
        painter->worldTransform().m11() * (widget ? widget->devicePixelRatioF() : 1);
    painter->drawPixmap(
        QRectF(edge + stripe, edge, Theme::iconSize, Theme::iconSize),
        tintedPixmap(m_face.icon, Theme::iconSize, kind, std::clamp(ratio, 1.0, 3.0)), {});
    const double left = edge + stripe + Theme::iconSize + 8;
    const QString head =
        m_face.owner.isEmpty() ? m_face.kind : QString(m_face.kind + u" · " + m_face.owner);
    QFont strong = Theme::font(Theme::FontRole::Strong, m_font);
    painter->setFont(strong);
    painter->setPen(colours.text);
    painter->drawText(
        QRectF(left, edge, m_size.width() - left - edge, Theme::iconSize),
        Qt::AlignVCenter | Qt::AlignLeading,
        QFontMetricsF(strong).elidedText(head, Qt::ElideRight, m_size.width() - left - edge));
    if (m_textHeight <= 0)
        return;
    painter->setFont(m_font);
    painter->setPen(isNote ? colours.text : colours.textMuted);
    const QRectF room(edge + stripe, edge + Theme::iconSize + 4, m_size.width() - 2 * edge - stripe,
                      m_textHeight + 2);
    painter->drawText(room, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, m_face.text);
}

FlowEdge::FlowEdge(const FlowNode &from, const FlowNode &to, Kind kind, int way, int ways,
                   const QString &label, const QFont &font)
    : m_kind(kind)
    , m_label(label)
    , m_font(Theme::font(Theme::FontRole::Caption, font))
{
    const QPointF start = from.out(way, ways);
    m_end = to.in();
    // The longer the way, the wider its bends; back to the left it goes around.
    const double reach = std::clamp(std::abs(m_end.x() - start.x()) / 2, 40.0, 220.0);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(reach, 0), m_end - QPointF(reach, 0), m_end);
    setPath(path);
    m_labelAt = start + QPointF(6, -4);
}

QRectF FlowEdge::boundingRect() const
{
    const QRectF label(m_labelAt - QPointF(2, 24), QSizeF(120, 30));
    return QGraphicsPathItem::boundingRect().united(label).adjusted(-8, -8, 8, 8);
}

void FlowEdge::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const Colours &colours = coloursOf(widget);
    const QColor ink = m_kind == Kind::Error   ? colours.danger
                       : m_kind == Kind::True  ? colours.positive
                       : m_kind == Kind::False ? colours.warning
                                               : colours.control;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 2, m_kind == Kind::Error ? Qt::DashLine : Qt::SolidLine));
    painter->drawPath(path());
    QPainterPath arrow(m_end);
    arrow.lineTo(m_end + QPointF(-9, -5));
    arrow.lineTo(m_end + QPointF(-9, 5));
    arrow.closeSubpath();
    painter->fillPath(arrow, ink);
    if (m_label.isEmpty())
        return;
    painter->setFont(m_font);
    painter->setPen(ink);
    painter->drawText(m_labelAt, m_label);
}

} // namespace foyer
