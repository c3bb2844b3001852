// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/devicetable.h"

#include "homey/home.h"
#include "models/devicemodel.h"
#include "ui/devices/deviceicon.h"
#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace foyer {

namespace {
const QString columnsPreference = QStringLiteral("devices.columns");
const QString sortPreference = QStringLiteral("devices.sort");
/// The names of the columns in the preferences, in the order of DeviceModel::Column.
const QStringList &columnNames()
{
    static const QStringList names{QStringLiteral("name"),    QStringLiteral("zone"),
                                   QStringLiteral("class"),   QStringLiteral("state"),
                                   QStringLiteral("battery"), QStringLiteral("lastChange")};
    return names;
}

/// The room between the edge of a cell and what is in it; the first column begins where the page's
/// title does.
QRect insideOf(const QRect &cell, int column, Qt::LayoutDirection direction)
{
    const int lead = column == DeviceModel::Name ? Theme::spacing(6) - 3 : Theme::spacing(2);
    return QStyle::visualRect(direction, cell, cell.adjusted(lead, 0, -Theme::spacing(1), 0));
}

class RoomyHeader : public QHeaderView
{
public:
    explicit RoomyHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QStyleOptionHeaderV2 background;
        initStyleOption(&background);
        background.rect = rect;
        style()->drawControl(QStyle::CE_Header, &background, painter, this);
        QHeaderView::paintSection(painter, insideOf(rect, section, layoutDirection()), section);
    }
};
} // namespace

DeviceTable::DeviceTable(Program &program, QWidget *parent)
    : QTableView(parent)
    , m_program(program)
    , m_ages(new QTimer(this))
{
    setObjectName(QStringLiteral("deviceTable"));
    setAccessibleName(tr("Devices"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new DeviceTableDelegate(program.home(), this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        std::max(36, fontMetrics().lineSpacing() + Theme::spacing(4)));
    setHorizontalHeader(new RoomyHeader(this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(Theme::spacing(14));
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this, &DeviceTable::open);
    // "2 min ago" grows old by itself.
    m_ages->setInterval(std::chrono::seconds(30));
    connect(m_ages, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
}

void DeviceTable::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    const QByteArray state = m_program.preference(columnsPreference).toByteArray();
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)) {
        const int letter = fontMetrics().averageCharWidth();
        constexpr int letters[] = {34, 22, 20, 34, 12, 18};
        for (int column = 0; column < DeviceModel::ColumnCount; ++column)
            setColumnWidth(column, letter * letters[column]);
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DeviceTable::rememberColumns,
            Qt::UniqueConnection);
}

void DeviceTable::restoreSorting()
{
    QString name = m_program.preference(sortPreference).toString();
    const bool isDescending = name.startsWith(QLatin1Char('-'));
    if (isDescending)
        name.remove(0, 1);
    const int column = std::max(0, int(columnNames().indexOf(name)));
    const auto order = isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column, order);
    if (!isSortingEnabled()) {
        setSortingEnabled(true);
        connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
                [this](int sorted, Qt::SortOrder sortedOrder) {
                    const QString prefix =
                        sortedOrder == Qt::DescendingOrder ? QStringLiteral("-") : QString();
                    m_program.setPreference(sortPreference,
                                            QString(prefix + columnNames().value(sorted)));
                });
    } else {
        sortByColumn(column, order);
    }
}

void DeviceTable::rememberColumns()
{
    // Only widths a person set: before the first showing the layout still moves them.
    if (isVisible())
        m_program.setPreference(columnsPreference, horizontalHeader()->saveState());
}

void DeviceTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    // Rows outside the viewport need nothing: they are read again when they come into view.
    const int first = rowAt(0);
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? std::numeric_limits<int>::max() : below;
    if (!isVisible() || first < 0 || bottomRight.row() < first || topLeft.row() > last)
        return;
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

void DeviceTable::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT deviceActivated(index.data(DeviceModel::IdRole).toString());
}

void DeviceTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        open(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DeviceTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept = index;
    connect(menu->addAction(themedIcon(QStringLiteral("info")), tr("Open")), &QAction::triggered,
            this, [this, kept] { open(kept); });
    connect(menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy name")),
            &QAction::triggered, this, [kept] {
                const QModelIndex named = kept.sibling(kept.row(), DeviceModel::Name);
                QApplication::clipboard()->setText(named.data(Qt::DisplayRole).toString());
            });
    menu->popup(isKeyboard ? viewport()->mapToGlobal(visualRect(index).center())
                           : event->globalPos());
}

void DeviceTable::showEvent(QShowEvent *event)
{
    m_ages->start();
    QTableView::showEvent(event);
    // Only now does the header have its font. Whatever the language calls a column, and in whatever
    // width it was remembered: its title is readable.
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        setColumnWidth(column,
                       std::max(columnWidth(column), horizontalHeader()->sectionSizeHint(column)));
}

void DeviceTable::hideEvent(QHideEvent *event)
{
    m_ages->stop();
    QTableView::hideEvent(event);
}

void DeviceTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    // The row is the focus; a frame around the words of one cell would say less.
    cell.state &= ~QStyle::State_HasFocus;
    cell.rect = insideOf(cell.rect, index.column(), cell.direction);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

void DeviceTableDelegate::initStyleOption(QStyleOptionViewItem *option,
                                          const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = plain(option->text);
    const Colours &colours = coloursFor(option->palette);
    bool isSelected = option->state.testFlag(QStyle::State_Selected);
    if (isSelected && option->widget && !option->widget->hasFocus()) {
        // Chosen, but the keyboard is elsewhere: a quiet row.
        option->palette.setColor(QPalette::Highlight,
                                 blended(colours.surface, colours.accent, 0.14));
        option->palette.setColor(QPalette::HighlightedText, colours.text);
        isSelected = false;
    }
    const QColor text =
        isSelected ? option->palette.color(QPalette::HighlightedText) : colours.text;
    const QColor muted = isSelected ? text : colours.textMuted;
    const auto setSymbol = [option](const QString &name, const QColor &colour) {
        const double dpr = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        option->icon = QIcon(tintedPixmap(name, Theme::iconSize, colour, dpr));
        option->decorationSize = QSize(Theme::iconSize, Theme::iconSize);
        option->features |= QStyleOptionViewItem::HasDecoration;
    };
    const bool isAvailable = index.data(DeviceModel::IsAvailableRole).toBool();
    QColor ink = isAvailable && index.column() == DeviceModel::Name ? text : muted;
    option->features &=
        ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
    switch (index.column()) {
    case DeviceModel::Name:
        if (const Device *device = m_home.device(index.data(DeviceModel::IdRole).toString()))
            setSymbol(deviceIconName(*device), muted);
        break;
    case DeviceModel::State:
        if (!isAvailable) {
            setSymbol(QStringLiteral("offline"), muted);
        } else if (index.data(DeviceModel::HasAlarmRole).toBool()) {
            setSymbol(QStringLiteral("warning"), isSelected ? text : colours.danger);
            ink = isSelected ? text : colours.danger;
        } else if (index.data(DeviceModel::FailureRole).isValid()) {
            setSymbol(QStringLiteral("error"), isSelected ? text : colours.danger);
        } else if (index.data(DeviceModel::IsPendingRole).toBool()) {
            option->text += QStringLiteral(" …");
            option->font.setItalic(true);
        } else if (index.data(DeviceModel::IsStaleRole).toBool()) {
            setSymbol(QStringLiteral("clock"), isSelected ? text : colours.stale);
        }
        break;
    case DeviceModel::Battery:
        if (index.data(DeviceModel::IsBatteryLowRole).toBool()) {
            setSymbol(QStringLiteral("battery-low"), isSelected ? text : colours.warning);
            ink = isSelected ? text : colours.warning;
        }
        break;
    default: break;
    }
    option->palette.setColor(QPalette::Text, ink);
    if (!isSelected)
        option->palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace foyer
