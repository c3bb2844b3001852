// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batteries/batterytable.h"

#include "ui/batteries/batterieslist.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/batterygauge.h"
#include "ui/widgets/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace foyer {

namespace {

constexpr int ageInterval = 30'000;

struct ColumnWish
{
    int letters;
    int leftOutBelow; ///< letters of the page's width
};
constexpr ColumnWish wishes[] = {{30, 0}, {20, 76}, {28, 0}, {18, 88}, {16, 58}};

} // namespace

BatteryTable::BatteryTable(BatteriesList &list, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("batteryTable"));
    setAccessibleName(tr("Batteries"));
    setUpPlainTable(*this, RowDelegate::rowHeight(fontMetrics()));
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new BatteryDelegate(this));
    setModel(&list);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicator(BatteryModel::Level, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this, &BatteryTable::open);
    m_ages.setInterval(ageInterval);
    connect(&m_ages, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

void BatteryTable::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT deviceActivated(index.data(BatteryModel::DeviceIdRole).toString());
}

void BatteryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpening && currentIndex().isValid()) {
        open(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void BatteryTable::fitColumns()
{
    const int letter = std::max(1, fontMetrics().averageCharWidth());
    const int room = viewport()->width();
    int wanted = 0, fixed = 0;
    for (int column = 0; column < BatteryModel::ColumnCount; ++column) {
        setColumnHidden(column, room < wishes[column].leftOutBelow * letter);
        wanted += isColumnHidden(column) ? 0 : wishes[column].letters;
    }
    for (int column = 1; column < BatteryModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = std::max(wishes[column].letters * room / std::max(1, wanted),
                                   horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        fixed += width;
    }
    setColumnWidth(0, std::max(letter * 12, room - fixed));
}

void BatteryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void BatteryTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
    m_ages.start();
}

void BatteryTable::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    m_ages.stop();
}

void BatteryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const Inks inks = inksOf(*option);
    const bool isAvailable = index.data(BatteryModel::IsAvailableRole).toBool();
    const auto state = BatteryModel::State(index.data(BatteryModel::StateRole).toInt());
    const bool isLevel = index.column() == BatteryModel::Level;
    if (!isAvailable || (index.column() != BatteryModel::Name && !isLevel) ||
        (isLevel && state == BatteryModel::State::Unknown))
        setInk(option, inks.muted);
    if (isLevel && (state == BatteryModel::State::Low || state == BatteryModel::State::Dead))
        option->font = Theme::font(Theme::FontRole::Strong, option->font);
}

void BatteryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.column() != BatteryModel::Level) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintFace(painter, cell);
    const Inks inks = inksOf(option);
    const Colours &colours = coloursFor(option.palette);
    BatteryGauge gauge;
    if (const QVariant percent = index.data(BatteryModel::PercentRole); percent.isValid())
        gauge.percent = percent.toDouble();
    QColor fill = colours.positive;
    switch (BatteryModel::State(index.data(BatteryModel::StateRole).toInt())) {
    case BatteryModel::State::Good: break;
    case BatteryModel::State::Low:
        gauge.mark = BatteryGauge::Mark::Low;
        fill = colours.warning;
        break;
    case BatteryModel::State::Dead:
        gauge.mark = BatteryGauge::Mark::Dead;
        fill = colours.danger;
        break;
    case BatteryModel::State::Unknown: gauge.mark = BatteryGauge::Mark::Unknown; break;
    }
    const QRect inside = cell.rect.adjusted(Theme::spacing(2), 0, -Theme::spacing(1), 0);
    const QRect place(inside.left(), inside.center().y() - int(BatteryGauge::height / 2),
                      int(BatteryGauge::width), int(BatteryGauge::height));
    gauge.paint(*painter, QStyle::visualRect(cell.direction, cell.rect, place), inks.muted,
                inks.isSelected ? inks.text : fill, cell.direction == Qt::RightToLeft);
    QRect words = inside;
    words.setLeft(place.right() + Theme::spacing(3));
    words = QStyle::visualRect(cell.direction, cell.rect, words);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    const int flags = Qt::AlignVCenter | Qt::AlignAbsolute |
                      (cell.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(words, flags,
                      QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, words.width()));
}

} // namespace foyer
