// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tileview.h"

#include "homey/home.h"
#include "models/devicemodel.h"
#include "ui/devices/tileaccessible.h"
#include "ui/devices/zonepath.h"
#include "ui/frame/words.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace foyer {

TileView::TileView(const Home &home, const UiWords &words, QWidget *parent)
    : QAbstractItemView(parent)
    , m_home(home)
    , m_words(words)
    , m_delegate(new TileDelegate(home, words, this))
{
    installTileAccessibility();
    setObjectName(QStringLiteral("deviceTiles"));
    setAccessibleName(tr("Devices"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    connect(&m_pacer, &Pacer::due, this, [this](double value) {
        if (m_touched.isValid())
            model()->setData(m_touched, value, DeviceModel::LevelRole);
    });
    // Ages are words that change by themselves: one slow clock, and only while there is one to see.
    m_ages.setInterval(std::chrono::seconds(30));
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (m_delegate->takeHasAges())
            viewport()->update();
    });
    updateLook();
}

TileView::~TileView() = default;

void TileView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QAbstractItemView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TileView::invalidate);
        connect(newModel, &QAbstractItemModel::rowsMoved, this, &TileView::invalidate);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &TileView::invalidate);
    }
    invalidate();
}

void TileView::reset()
{
    endDrag(false);
    m_touched = QPersistentModelIndex();
    QAbstractItemView::reset();
    invalidate();
}

void TileView::invalidate()
{
    m_isLayoutDirty = m_areRowsDirty = true;
    scheduleDelayedItemsLayout();
}

void TileView::ensureLayout() const
{
    if (!m_isLayoutDirty || !model())
        return;
    m_isLayoutDirty = false;
    TileMetrics metrics;
    metrics.tileHeight = TileGeometry::heightFor(font());
    metrics.minimumTileWidth = std::max(180, fontMetrics().averageCharWidth() * 28);
    metrics.headingHeight = fontMetrics().lineSpacing() + 22;
    // Another width needs other places; what belongs together stays.
    if (std::exchange(m_areRowsDirty, false) || m_layout.rowCount() != model()->rowCount())
        readRows();
    m_layout.arrange(viewport()->width(), metrics, isRightToLeft());
}

void TileView::readRows() const
{
    TileLayout::KeyOf keyOf;
    if (m_grouping == Grouping::Zone) {
        // The devices of all zones the home does not know stand together.
        keyOf = [this](const QModelIndex &index) {
            const QString zone = index.data(DeviceModel::ZoneIdRole).toString();
            return m_home.zone(zone) ? zone : QString();
        };
    } else if (m_grouping == Grouping::Class) {
        keyOf = [](const QModelIndex &index) {
            return index.data(DeviceModel::ClassRole).toString();
        };
    }
    m_layout.read(*model(), keyOf);
}

void TileView::setGrouping(Grouping grouping)
{
    if (std::exchange(m_grouping, grouping) != grouping)
        invalidate();
}

void TileView::setPicture(Picture picture)
{
    if (!picture) {
        m_delegate->painter().setPicture({});
        return;
    }
    m_delegate->painter().setPicture(
        [this, picture = std::move(picture)](const QString &id, int size, const QColor &colour,
                                             double dpr) {
            const Device *device = m_home.device(id);
            return device ? picture(*device, size, colour, dpr) : QPixmap();
        });
}

std::pair<int, int> TileView::rowsInSight() const
{
    const int top = verticalOffset();
    const int bottom = top + viewport()->height();
    const int first = tiles().firstSectionBelow(top);
    int last = first;
    const auto &sections = m_layout.sections();
    while (last + 1 < int(sections.size()) && sections[std::size_t(last + 1)].top <= bottom)
        ++last;
    if (first >= int(sections.size()))
        return {0, -1};
    const auto &end = sections[std::size_t(last)];
    return {m_layout.rowsBetween(first, top, bottom).first,
            std::min(end.firstRow + end.rows - 1,
                     std::max(m_layout.rowsBetween(last, top, bottom).second, end.firstRow))};
}

void TileView::repaintPicture(const QString &iconId)
{
    if (!isVisible() || !model())
        return;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        if (rowIndex(row).data(DeviceModel::IconIdRole).toString() == iconId)
            viewport()->update(m_layout.tile(row).translated(-offset()));
    }
}

const TileLayout &TileView::tiles() const
{
    ensureLayout();
    return m_layout;
}

void TileView::doItemsLayout()
{
    m_isLayoutDirty = true;
    m_onCounts.assign(tiles().sections().size(), -1);
    QAbstractItemView::doItemsLayout();
}

void TileView::updateGeometries()
{
    const int height = tiles().height();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(TileGeometry::heightFor(font()) / 2);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void TileView::updateLook()
{
    m_delegate->setLook(font(), palette(), layoutDirection());
    viewport()->update();
}

int TileView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TileView::isIndexHidden(const QModelIndex &index) const
{
    return index.column() != 0;
}

QModelIndex TileView::rowIndex(int row) const
{
    return model() ? model()->index(row, 0) : QModelIndex();
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model())
        return {};
    return tiles().tile(index.row()).translated(-offset());
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    return rowIndex(tiles().rowAt(point + offset()));
}

QRect TileView::partRect(const QModelIndex &index, TilePart part) const
{
    const QRect tile = visualRect(index);
    if (tile.isEmpty())
        return {};
    const TileGeometry parts = TileGeometry::of(tile, TileFacts::shapeOf(index), layoutDirection());
    switch (part) {
    case TilePart::Action: return parts.action;
    case TilePart::Slider: return parts.slider;
    case TilePart::Body: return parts.text;
    case TilePart::None: break;
    }
    return {};
}

TilePart TileView::partAt(const QModelIndex &index, const QPoint &point) const
{
    if (!index.isValid())
        return TilePart::None;
    return TileGeometry::of(visualRect(index), TileFacts::shapeOf(index), layoutDirection())
        .partAt(point);
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QRect tile = tiles().tile(index.isValid() ? index.row() : -1);
    if (tile.isEmpty())
        return;
    const int section = m_layout.sectionOf(index.row());
    // The first line of a zone brings its heading along.
    if (index.row() - m_layout.sections()[std::size_t(section)].firstRow < m_layout.columns())
        tile.setTop(m_layout.heading(section).top());
    tile.adjust(0, -4, 0, 8);
    const int top = verticalOffset();
    const int height = viewport()->height();
    int wanted = top;
    if (hint == PositionAtCenter)
        wanted = tile.center().y() - height / 2;
    else if (hint == PositionAtTop || tile.top() < top)
        wanted = tile.top();
    else if (hint == PositionAtBottom || tile.bottom() > top + height)
        wanted = tile.bottom() - height;
    verticalScrollBar()->setValue(wanted);
}

void TileView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    invalidate();
}

void TileView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    if (m_touched.isValid() && m_touched.row() >= start && m_touched.row() <= end)
        endDrag(false);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    invalidate();
}

void TileView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    // Not the base class: it repaints the whole viewport for each row that has several columns.
    if (m_isLayoutDirty || !isVisible())
        return;
    if (roles.isEmpty())
        invalidate(); // it may be in another zone, of another kind
    const int top = verticalOffset();
    const int bottom = top + viewport()->height();
    const int lastSection = m_layout.sectionOf(bottomRight.row());
    for (int s = std::max(0, m_layout.sectionOf(topLeft.row())); s <= lastSection; ++s) {
        if (s < int(m_onCounts.size()))
            m_onCounts[std::size_t(s)] = -1;
        const auto &section = m_layout.sections()[std::size_t(s)];
        if (section.top > bottom || section.bottom <= top)
            continue;
        // A heading names the zone and says how many are on; readings, most of the news, are
        // neither.
        if (roles.isEmpty() || roles.contains(DeviceModel::IsOnRole) ||
            roles.contains(DeviceModel::ZoneNameRole))
            viewport()->update(m_layout.heading(s).translated(-offset()));
        const auto [first, last] = m_layout.rowsBetween(s, top, bottom);
        for (int row = std::max(first, topLeft.row()); row <= std::min(last, bottomRight.row());
             ++row)
            viewport()->update(m_layout.tile(row).translated(-offset()));
    }
    const int current = currentIndex().row();
    if (current >= topLeft.row() && current <= bottomRight.row())
        tellNameChanged(current);
}

int TileView::switchedOnIn(int section)
{
    if (m_onCounts.size() != m_layout.sections().size())
        m_onCounts.assign(m_layout.sections().size(), -1);
    int &count = m_onCounts[std::size_t(section)];
    if (count < 0) {
        const auto &s = m_layout.sections()[std::size_t(section)];
        count = 0;
        for (int row = s.firstRow; row < s.firstRow + s.rows; ++row) {
            const TileFacts facts = TileFacts::shapeOf(rowIndex(row));
            count += facts.isAvailable && facts.hasSwitch() && *facts.isOn ? 1 : 0;
        }
    }
    return count;
}

void TileView::paintHeading(QPainter &painter, int section)
{
    const QString key = m_layout.sections()[std::size_t(section)].key;
    const int on = switchedOnIn(section);
    m_delegate->painter().paintHeading(
        painter, m_layout.heading(section).translated(-offset()),
        m_grouping == Grouping::Zone ? zonePath(m_home, key) : QString(), headingOf(key),
        on > 0 ? tr("%n on", nullptr, on) : QString());
}

QString TileView::headingOf(const QString &key) const
{
    if (m_grouping == Grouping::Class)
        return plain(m_words.className(key));
    return m_home.zone(key) ? plain(m_home.zoneName(key)) : m_words.noZone();
}

void TileView::paintEvent(QPaintEvent *event)
{
    ensureLayout();
    QPainter painter(viewport());
    const QRect dirty = event->rect().translated(offset());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int s = m_layout.firstSectionBelow(dirty.top()); s < int(m_layout.sections().size());
         ++s) {
        if (m_layout.sections()[std::size_t(s)].top > dirty.bottom())
            break;
        if (event->region().intersects(m_layout.heading(s).translated(-offset())))
            paintHeading(painter, s);
        const auto [first, last] = m_layout.rowsBetween(s, dirty.top(), dirty.bottom());
        for (int row = first; row <= last; ++row) {
            const QRect tile = m_layout.tile(row);
            if (!event->region().intersects(tile.translated(-offset())))
                continue;
            const QModelIndex index = rowIndex(row);
            option.rect = tile.translated(-offset());
            option.state.setFlag(QStyle::State_HasFocus, index == currentIndex() && hasFocus());
            option.state.setFlag(QStyle::State_On, index == currentIndex());
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            m_delegate->paint(&painter, option, index);
        }
    }
}

void TileView::act(const QModelIndex &index)
{
    const TileFacts facts = TileFacts::shapeOf(index);
    if (!facts.canAct())
        return;
    if (facts.asksFirst)
        Q_EMIT confirmationWanted(index.data(DeviceModel::IdRole).toString());
    else if (!model()->setData(index, true, DeviceModel::QuickActionRole))
        open(index); // not a plain yes or no: the panel has the right control
}

void TileView::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT deviceActivated(index.data(DeviceModel::IdRole).toString());
}

void TileView::stepLevel(const QModelIndex &index, int steps)
{
    const TileFacts facts = TileFacts::shapeOf(index);
    if (facts.isAvailable && facts.level)
        model()->setData(index, facts.level->stepped(steps), DeviceModel::LevelRole);
}

} // namespace foyer
