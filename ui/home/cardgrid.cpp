// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/cardgrid.h"

#include "ui/home/homecard.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace foyer {

namespace {
constexpr int gap = Theme::spacing(4);
constexpr int mostColumns = 3;
/// Letters a column should hold before there is another one.
constexpr int columnLetters = 46;
} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::addCard(HomeCard *card)
{
    card->setParent(this);
    card->installEventFilter(this);
    m_cards << card;
    connect(card, &HomeCard::heightChanged, this, [this] {
        updateGeometry();
        arrange(width(), true);
    });
}

int CardGrid::columnsFor(int width, int letter)
{
    const int wanted = columnLetters * std::max(1, letter);
    return std::clamp((width + gap) / (wanted + gap), 1, mostColumns);
}

QSize CardGrid::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * columnLetters;
    return {width, heightForWidth(width)};
}

int CardGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

int CardGrid::arrange(int width, bool isReal) const
{
    const int columns = columnsFor(width, fontMetrics().averageCharWidth());
    std::vector<int> bottoms(std::size_t(columns), 0);
    const int pitch = width + gap;
    for (HomeCard *card : m_cards) {
        if (card->isHidden())
            continue;
        // A column that is only a little longer stays out of it: cards keep their reading order.
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        const int column = int(shortest - bottoms.begin());
        const int left = column * pitch / columns;
        const int columnWidth = (column + 1) * pitch / columns - gap - left;
        const int height = std::max(card->minimumSizeHint().height(),
                                    card->hasHeightForWidth() ? card->heightForWidth(columnWidth)
                                                              : card->sizeHint().height());
        if (isReal)
            card->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1),
                                                 QRect(left, *shortest, columnWidth, height)));
        *shortest += height + gap;
    }
    return std::max(0, *std::max_element(bottoms.begin(), bottoms.end()) - gap);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

bool CardGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foyer
