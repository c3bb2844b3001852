// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tiledelegate.h"

#include "homey/home.h"
#include "models/devicemodel.h"
#include "ui/devices/deviceicon.h"
#include "ui/frame/words.h"

#include <QHelpEvent>
#include <QToolTip>

namespace foyer {

TileDelegate::TileDelegate(const Home &home, const UiWords &words, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_home(home)
    , m_words(words)
{
}

void TileDelegate::setInteraction(const QModelIndex &index, const TileInteraction &interaction)
{
    m_touched = index;
    m_interaction = interaction;
}

void TileDelegate::setLook(const QFont &font, const QPalette &palette,
                           Qt::LayoutDirection direction)
{
    m_painter.setLook(font, palette, direction);
}

bool TileDelegate::takeHasAges()
{
    return std::exchange(m_hasAges, false);
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    TileFacts facts = TileFacts::of(index);
    TileWords words;
    if (const Device *device = m_home.device(facts.id)) {
        facts.icon = deviceIconName(*device);
        if (facts.isBatteryLow)
            words.battery = m_words.batteryLevel(*device);
    }
    if (facts.hasFailed)
        words.failed = tr("Not changed");
    if (facts.isHidden)
        words.hidden = tr("Hidden");
    if (facts.isStale) {
        words.age = m_words.age(facts.lastChange);
        m_hasAges = true;
    }
    TileInteraction interaction;
    if (index == m_touched)
        interaction = m_interaction;
    interaction.hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    interaction.isCurrent = option.state.testFlag(QStyle::State_On);
    interaction.isSelected = option.state.testFlag(QStyle::State_Selected);
    interaction.isSelecting = m_isSelecting || interaction.isSelected;
    m_painter.paint(*painter, option.rect, facts, words, interaction);
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), TileGeometry::heightFor(option.font)};
}

QString TileDelegate::toolTip(const QModelIndex &index) const
{
    const TileFacts facts = TileFacts::of(index);
    QStringList lines{facts.name};
    if (!facts.zone.isEmpty())
        lines << facts.zone;
    if (!facts.state.isEmpty())
        lines << facts.state;
    if (facts.isFavourite)
        lines << tr("Favourite");
    if (facts.isHidden)
        lines << tr("Hidden: shown because you want to see hidden devices");
    if (facts.isPending)
        lines << tr("Waiting for the hub to confirm");
    if (facts.hasFailed) {
        const auto error = index.data(DeviceModel::FailureRole).value<Error>();
        lines << tr("Not changed: %1").arg(m_words.errorText(error));
        if (const QString next = m_words.errorNextStep(error); !next.isEmpty())
            lines << next;
    }
    if (facts.isBatteryLow)
        lines << tr("Battery low");
    if (facts.isStale) {
        const QString age = m_words.age(facts.lastChange);
        lines << (age.isEmpty() ? tr("No connection: this may have changed since")
                                : tr("No connection: last heard of %1").arg(age));
    }
    return lines.join(QLatin1Char('\n'));
}

bool TileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(toolTip(index)),
                       static_cast<QWidget *>(static_cast<QObject *>(parent())), option.rect);
    return true;
}

} // namespace foyer
