// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowcanvas.h"

#include "ui/flows/flowgraph.h"
#include "ui/flows/flowwords.h"
#include "ui/frame/text.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>
#include <limits>

namespace foyer {

namespace {

constexpr double step = 1.2;
constexpr double grid = 40;
constexpr double margin = 60;

} // namespace

FlowCanvas::FlowCanvas(const FlowWords &words, QWidget *parent)
    : QGraphicsView(parent)
    , m_words(words)
{
    setObjectName(QStringLiteral("flowCanvas"));
    setAccessibleName(tr("Graph of the flow"));
    setScene(new QGraphicsScene(this));
    setFrameShape(NoFrame);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    // A drawing has no direction of reading: the hub's places hold.
    setLayoutDirection(Qt::LeftToRight);
}

FlowCanvas::~FlowCanvas() = default;

void FlowCanvas::show(const Flow &flow)
{
    const bool isSame = m_flow == flow.id;
    const QString kept = isSame ? m_current : QString();
    m_flow = flow.id;
    m_current.clear();
    m_nodes.clear();
    scene()->clear();
    for (const FlowCard &card : flow.cards) {
        FlowNode::Face face;
        face.type = card.type;
        face.kind = FlowWords::typeName(card.type);
        face.icon = m_words.iconName(card);
        face.isBroken = m_words.isBroken(card);
        FlowParts parts = m_words.sentence(flow, card);
        const bool isOwned = !parts.isEmpty() && (parts.first().kind == FlowPart::Kind::Owner ||
                                                  (face.isBroken && parts.size() > 1));
        if (isOwned)
            face.owner = parts.takeFirst().text;
        face.text = card.type == FlowCard::Type::Note ? card.note : FlowWords::textOf(parts);
        auto *node = new FlowNode(card, face, font());
        scene()->addItem(node);
        m_nodes.insert(card.key, node);
    }
    addEdges(flow);
    setSceneRect(scene()->itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
    if (m_nodes.contains(kept))
        choose(kept);
    if (!isSame) {
        m_isUntouched = true;
        begin();
    }
}

void FlowCanvas::addEdges(const Flow &flow)
{
    struct Way
    {
        QStringList to;
        FlowEdge::Kind kind;
        QString label;
    };
    for (const FlowCard &card : flow.cards) {
        QList<Way> ways;
        if (card.type == FlowCard::Type::Condition) {
            ways << Way{card.onTrue, FlowEdge::Kind::True, tr("yes", "way out of a condition")};
            ways << Way{card.onFalse, FlowEdge::Kind::False, tr("no", "way out of a condition")};
        } else {
            ways << Way{card.onSuccess, FlowEdge::Kind::Success, QString()};
        }
        if (!card.onError.isEmpty())
            ways << Way{card.onError, FlowEdge::Kind::Error, tr("error", "way out of a card")};
        for (int way = 0; way < ways.size(); ++way) {
            bool isFirst = true;
            for (const QString &key : std::as_const(ways.at(way).to)) {
                const FlowNode *to = m_nodes.value(key);
                if (!to)
                    continue;
                const QString label =
                    std::exchange(isFirst, false) ? ways.at(way).label : QString();
                scene()->addItem(new FlowEdge(*m_nodes.value(card.key), *to, ways.at(way).kind, way,
                                              int(ways.size()), label, font()));
            }
        }
    }
}

void FlowCanvas::zoomBy(double factor)
{
    const double wanted = std::clamp(zoom() * factor, minZoom, maxZoom);
    m_isUntouched = false;
    scale(wanted / zoom(), wanted / zoom());
}

void FlowCanvas::begin()
{
    fit();
    m_isUntouched = true;
    if (zoom() >= readableZoom || m_nodes.isEmpty())
        return;
    setTransform(QTransform::fromScale(readableZoom, readableZoom));
    const FlowNode *first = nullptr;
    for (const FlowNode *node : std::as_const(m_nodes)) {
        if (!first ||
            node->pos().x() * 2 + node->pos().y() < first->pos().x() * 2 + first->pos().y())
            first = node;
    }
    const double middle = sceneRect().center().y();
    const double half = viewport()->height() / readableZoom / 2;
    // The whole height where it fits; else where it begins.
    const double y = sceneRect().height() <= 2 * half ? middle : first->pos().y() + half - margin;
    centerOn(sceneRect().left() + viewport()->width() / readableZoom / 2, y);
}

void FlowCanvas::fit()
{
    m_isUntouched = false;
    if (sceneRect().isEmpty() || viewport()->width() < 10)
        return;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    // A small graph is not blown up.
    if (zoom() > 1)
        setTransform({});
}

void FlowCanvas::choose(const QString &key)
{
    FlowNode *node = m_nodes.value(key);
    if (!node || key == m_current)
        return;
    if (FlowNode *before = m_nodes.value(m_current))
        before->setCurrent(false);
    m_current = key;
    node->setCurrent(true);
    ensureVisible(node, 20, 20);
    setAccessibleDescription(textOf(key));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT chosen(key);
}

QString FlowCanvas::textOf(const QString &key) const
{
    const FlowNode *node = m_nodes.value(key);
    if (!node)
        return {};
    const FlowNode::Face &face = node->face();
    QStringList parts{face.kind};
    if (!face.owner.isEmpty())
        parts << face.owner;
    parts << plain(face.text, 400);
    return parts.join(QStringLiteral(", "));
}

void FlowCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoomBy(step);
    else if (isControl && event->key() == Qt::Key_Minus)
        zoomBy(1 / step);
    else if (isControl && event->key() == Qt::Key_0)
        fit();
    else if (!isControl && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ||
                            event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                            event->key() == Qt::Key_Home))
        goTo(event->key());
    else {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FlowCanvas::goTo(int key)
{
    const FlowNode *from = m_nodes.value(m_current);
    QString best;
    double least = std::numeric_limits<double>::max();
    for (auto it = m_nodes.cbegin(); it != m_nodes.cend(); ++it) {
        const QPointF at = it.value()->pos();
        double cost = 0;
        if (!from || key == Qt::Key_Home) { // the first one: top left
            cost = at.x() * 2 + at.y();
        } else {
            const QPointF way = at - from->pos();
            const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
            const double along = isSideways ? way.x() : way.y();
            const double across = isSideways ? way.y() : way.x();
            const double ahead = key == Qt::Key_Left || key == Qt::Key_Up ? -along : along;
            if (it.key() == m_current || ahead <= 1)
                continue;
            cost = ahead + 2 * std::abs(across);
        }
        if (cost < least) {
            least = cost;
            best = it.key();
        }
    }
    if (!best.isEmpty())
        choose(best);
}

void FlowCanvas::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (turns != 0)
        zoomBy(std::pow(step, turns));
    event->accept();
}

void FlowCanvas::mousePressEvent(QMouseEvent *event)
{
    for (auto it = m_nodes.cbegin(); it != m_nodes.cend(); ++it) {
        if (it.value()->sceneBoundingRect().contains(mapToScene(event->pos())))
            choose(it.key());
    }
    m_isUntouched = false;
    QGraphicsView::mousePressEvent(event);
}

void FlowCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isUntouched)
        begin();
}

void FlowCanvas::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_isUntouched)
        begin();
}

void FlowCanvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        resetCachedContent();
}

void FlowCanvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Colours &colours = coloursFor(palette());
    painter->fillRect(rect, colours.window);
    if (zoom() < 0.45)
        return;
    painter->setPen(QPen(colours.border, 2 / zoom()));
    for (double x = std::floor(rect.left() / grid) * grid; x < rect.right(); x += grid) {
        for (double y = std::floor(rect.top() / grid) * grid; y < rect.bottom(); y += grid)
            painter->drawPoint(QPointF(x, y));
    }
}

} // namespace foyer
