// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/devicetable.h"

#include "models/devicemodel.h"
#include "ui/program.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace foyer {

namespace {
const QString columnsPreference = QStringLiteral("devices.columns");
const QString sortPreference = QStringLiteral("devices.sort");
const QString hubOrder = QStringLiteral("hub");
/// The names of the columns in the preferences, in the order of DeviceModel::Column.
const QStringList &columnNames()
{
    static const QStringList names{QStringLiteral("name"),    QStringLiteral("zone"),
                                   QStringLiteral("class"),   QStringLiteral("state"),
                                   QStringLiteral("battery"), QStringLiteral("lastChange")};
    return names;
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
        QHeaderView::paintSection(
            painter, DeviceTableDelegate::insideOf(rect, section, layoutDirection()), section);
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
    setItemDelegate(new DeviceTableDelegate(program, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
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
    // Ascending, descending, and then as the hub lists them.
    horizontalHeader()->setSortIndicatorClearable(true);
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
    const int column = name == hubOrder ? -1 : std::max(0, int(columnNames().indexOf(name)));
    const auto order = isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column, order);
    if (!isSortingEnabled()) {
        setSortingEnabled(true);
        connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
                [this](int sorted, Qt::SortOrder sortedOrder) {
                    const QString prefix =
                        sortedOrder == Qt::DescendingOrder ? QStringLiteral("-") : QString();
                    m_program.setPreference(
                        sortPreference,
                        sorted < 0 ? hubOrder : QString(prefix + columnNames().value(sorted)));
                });
    } else {
        sortByColumn(column, order);
    }
}

void DeviceTable::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
}

void DeviceTable::repaintPicture(const QString &iconId)
{
    const int first = rowAt(0);
    if (!isVisible() || first < 0)
        return;
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, DeviceModel::Name);
        if (index.data(DeviceModel::IconIdRole).toString() == iconId)
            update(index);
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

void DeviceTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void DeviceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void DeviceTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void DeviceTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

QItemSelectionModel::SelectionFlags DeviceTable::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (!event)
        return QItemSelectionModel::NoUpdate;
    constexpr auto toggle = QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    const auto selects = Qt::ShiftModifier | Qt::ControlModifier;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        if (mouse->modifiers() & selects)
            break;
        if (event->type() == QEvent::MouseButtonRelease || mouse->button() != Qt::LeftButton)
            return QItemSelectionModel::NoUpdate;
        return m_isSelecting && index.isValid() ? toggle : QItemSelectionModel::Clear;
    }
    case QEvent::KeyPress: {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space)
            return toggle;
        if (!(key->modifiers() & selects))
            return QItemSelectionModel::NoUpdate;
        break;
    }
    default: break;
    }
    return QTableView::selectionCommand(index, event);
}

void DeviceTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isMenu = event->key() == Qt::Key_Menu ||
                        (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (isMenu && current.isValid()) {
        Q_EMIT menuWanted(current.siblingAtColumn(DeviceModel::Name),
                          viewport()->mapToGlobal(visualRect(current).center()));
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid()) {
        open(current);
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
    setCurrentIndex(index);
    Q_EMIT menuWanted(index.siblingAtColumn(DeviceModel::Name),
                      isKeyboard ? viewport()->mapToGlobal(visualRect(index).center())
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

} // namespace foyer
