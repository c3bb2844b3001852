// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/flows.h"
#include "ui/flows/flowlist.h"
#include "ui/flows/flowtree.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/switchcontrol.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace foyer {

namespace {

QRect switchRect(const QStyleOptionViewItem &option)
{
    const QRect cell = option.rect.adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                               SwitchControl::switchSize, cell);
}

} // namespace

FlowDelegate::FlowDelegate(FlowList &list, const Flows &flows, QObject *parent)
    : RowDelegate(parent)
    , m_list(list)
    , m_flows(flows)
{
}

void FlowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const Inks inks = inksOf(*option);
    const Flow *flow = m_list.flowAt(index);
    const Colours &colours = coloursFor(option->palette);
    if (index.column() == FlowModel::Name) {
        if (!flow) {
            option->font = Theme::font(Theme::FontRole::Strong, option->font);
            setSymbol(option, QStringLiteral("folder"), inks.muted);
        } else if (flow->isBroken) {
            setSymbol(option, QStringLiteral("warning"),
                      inks.isSelected ? inks.text : colours.warning);
        } else {
            setSymbol(option,
                      flow->isAdvanced ? QStringLiteral("flow-graph") : QStringLiteral("flows"),
                      inks.muted);
        }
        if (flow && !m_flows.wanted(flow->id).value_or(flow->isEnabled))
            setInk(option, inks.muted);
        return;
    }
    const bool isWarning = flow && flow->isBroken && index.column() == FlowModel::State;
    setInk(option, isWarning && !inks.isSelected ? colours.warning : inks.muted);
}

void FlowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Flow *flow = m_list.flowAt(index);
    if (!flow || index.column() != FlowModel::State) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintFace(painter, cell);
    const auto wanted = m_flows.wanted(flow->id);
    const bool isOn = wanted.value_or(flow->isEnabled);
    const QRect knob = switchRect(option);
    SwitchControl::paint(*painter, knob, option.palette, isOn ? 1 : 0,
                         m_list.switchRefusal().isEmpty(), wanted.has_value());
    const int used = knob.width() + Theme::spacing(3);
    QRect room = option.rect.adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
    if (option.direction == Qt::RightToLeft)
        room.setRight(room.right() - used);
    else
        room.setLeft(room.left() + used);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, room.width()));
}

bool FlowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return RowDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool isInside = index.column() == FlowModel::State && m_list.flowAt(index) &&
                          mouse->button() == Qt::LeftButton &&
                          switchRect(option).contains(mouse->position().toPoint());
    const bool isClick = !isPress && isInside && m_pressed == index;
    m_pressed = isPress && isInside ? QPersistentModelIndex(index) : QPersistentModelIndex();
    if (isClick)
        Q_EMIT switchPressed(m_list.idAt(index));
    return false; // the row is still selected
}

} // namespace foyer
