// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/zonefilterbox.h"

#include "homey/home.h"
#include "models/devicefilter.h"
#include "ui/frame/text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace foyer {

namespace {
constexpr int depthRole = Qt::UserRole + 1;

/// Indents the rows of the popup only; the closed box shows the bare name.
class IndentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem indented = option;
        const int indent = index.data(depthRole).toInt() * Theme::spacing(4);
        // The background still spans the row: only what is written moves.
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
        indented.rect = option.direction == Qt::RightToLeft ? option.rect.adjusted(0, 0, -indent, 0)
                                                            : option.rect.adjusted(indent, 0, 0, 0);
        QStyledItemDelegate::paint(painter, indented, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.rwidth() += index.data(depthRole).toInt() * Theme::spacing(4) + Theme::spacing(4);
        size.setHeight(std::max(size.height(), Theme::spacing(7)));
        return size;
    }
};
} // namespace

ZoneFilterBox::ZoneFilterBox(const Home &home, QWidget *parent)
    : QComboBox(parent)
    , m_home(home)
{
    setObjectName(QStringLiteral("zoneFilter"));
    setAccessibleName(tr("Zone"));
    setToolTip(tr("Show one zone"));
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &ZoneFilterBox::rebuild);
    const auto later = [this] {
        m_isOld = true;
        m_rebuild.start();
    };
    connect(&home, &Home::zoneAdded, this, later);
    connect(&home, &Home::zoneRemoved, this, later);
    connect(&home, &Home::zoneChanged, this, later);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT zoneChosen(zone()); });
    addItem(tr("All zones"), QString());
}

QString ZoneFilterBox::zone() const
{
    return currentData().toString();
}

void ZoneFilterBox::setZone(const QString &zoneId)
{
    if (m_isOld)
        rebuild();
    setCurrentIndex(std::max(0, findData(zoneId)));
}

void ZoneFilterBox::rebuild()
{
    m_isOld = false;
    m_rebuild.stop();
    const QString before = zone();
    clear();
    addItem(tr("All zones"), QString());
    constexpr int deepest = 16; // deeper than any home; what is below stands beside it
    for (const ZoneLine &line : zonesInOrder(m_home)) {
        addItem(plain(m_home.zoneName(line.id)), line.id);
        setItemData(count() - 1, std::min(line.depth, deepest), depthRole);
    }
    setCurrentIndex(std::max(0, findData(before)));
    if (zone() != before)
        Q_EMIT zoneChosen(zone());
}

void ZoneFilterBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    if (m_isOld)
        m_rebuild.start(); // the list could wait until the home was painted
}

void ZoneFilterBox::showPopup()
{
    if (!m_indents)
        setItemDelegate(m_indents = new IndentDelegate(this));
    if (m_isOld)
        rebuild();
    // The list is as wide as its longest name, whatever the box is.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + Theme::spacing(8));
    QComboBox::showPopup();
}

} // namespace foyer
