// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flow.h"

#include <QFont>
#include <QGraphicsItem>

namespace foyer {

/// A card on the canvas: kind, owner and sentence, as tall as they need. Paints in the colours of
/// the palette of its view.
class FlowNode : public QGraphicsItem
{
public:
    struct Face
    {
        FlowCard::Type type = FlowCard::Type::Unknown;
        QString kind;  ///< "When"
        QString owner; ///< may be empty
        QString text;
        QString icon;
        bool isBroken = false;
    };
    FlowNode(const FlowCard &card, Face face, const QFont &font);

    [[nodiscard]] const Face &face() const { return m_face; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    [[nodiscard]] QPointF in() const;
    /// Where a way leaves; the ways of one card leave below each other.
    [[nodiscard]] QPointF out(int way, int ways) const;
    void setCurrent(bool current);

    static constexpr double cardWidth = 260;

private:
    [[nodiscard]] bool isSmall() const; ///< any, all: no more than their word
    Face m_face;
    QFont m_font;
    QSizeF m_size;
    double m_textHeight = 0;
    bool m_isCurrent = false;
};

/// A way from one card to the next, named where it is not the usual one.
class FlowEdge : public QGraphicsPathItem
{
public:
    enum class Kind { Success, True, False, Error };
    FlowEdge(const FlowNode &from, const FlowNode &to, Kind kind, int way, int ways,
             const QString &label, const QFont &font);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Kind m_kind;
    QString m_label;
    QFont m_font;
    QPointF m_labelAt;
    QPointF m_end;
};

} // namespace foyer
