// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/powerrows.h"

#include "ui/frame/words.h"
#include "ui/theme/colours.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace foyer {

PowerRows::PowerRows(const UiWords &words, QObject *parent)
    : QAbstractListModel(parent)
    , m_words(words)
{
}

void PowerRows::setItems(std::vector<EnergyLive::Item> items)
{
    const int before = int(m_items.size()), now = int(items.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_items = std::move(items);
        endRemoveRows();
    } else if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_items = std::move(items);
        endInsertRows();
    } else {
        m_items = std::move(items);
    }
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(now - 1));
}

int PowerRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PowerRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EnergyLive::Item &item = m_items[std::size_t(index.row())];
    const double watts = item.watts.value_or(0);
    // The sign of "about": the hub estimates what it cannot measure.
    const QString text = item.isApproximated ? QString(QStringLiteral("≈ ") + m_words.power(watts))
                                             : m_words.power(watts);
    switch (role) {
    case Qt::DisplayRole: return plain(item.name);
    case Qt::AccessibleTextRole: return QString(plain(item.name) + QStringLiteral(", ") + text);
    case DeviceIdRole: return item.id;
    case WattsTextRole: return text;
    case ShareRole: return watts / std::max(1.0, m_items.front().watts.value_or(1));
    default: return {};
    }
}

int PowerRowDelegate::height(const QFontMetrics &metrics)
{
    return metrics.lineSpacing() + Theme::spacing(4);
}

QSize PowerRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, height(option.fontMetrics)};
}

void PowerRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(option.palette);
    const bool isFocused =
        option.widget && option.widget->hasFocus() && option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_MouseOver) || isFocused) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(blended(colours.surface, colours.text, 0.05));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Theme::radius,
                                 Theme::radius);
    }
    const QRect inside = option.rect.adjusted(Theme::spacing(2), 0, -Theme::spacing(2), 0);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, inside, rect);
    };
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int line = option.fontMetrics.lineSpacing();
    const QString watts = index.data(PowerRows::WattsTextRole).toString();
    const int wanted = option.fontMetrics.horizontalAdvance(watts) + 1;
    const int top = inside.top() + Theme::spacing(1);
    painter->setFont(option.font);
    painter->setPen(colours.textMuted);
    painter->drawText(mirrored({inside.right() - wanted, top, wanted, line}),
                      Qt::AlignVCenter | Qt::AlignAbsolute |
                          (isMirrored ? Qt::AlignLeft : Qt::AlignRight),
                      watts);
    painter->setPen(colours.text);
    const QRect name(inside.left(), top, inside.width() - wanted - Theme::spacing(2), line);
    painter->drawText(
        mirrored(name),
        Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    constexpr int barHeight = 4;
    const QRect track(inside.left(), top + line + 2, inside.width(), barHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.skeleton);
    painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    const double share = std::clamp(index.data(PowerRows::ShareRole).toDouble(), 0.0, 1.0);
    QRect bar = track;
    bar.setWidth(std::max(barHeight, int(track.width() * share)));
    painter->setBrush(colours.accent);
    painter->drawRoundedRect(mirrored(bar), barHeight / 2.0, barHeight / 2.0);
    if (isFocused)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), colours,
                       Theme::radius);
    painter->restore();
}

} // namespace foyer
