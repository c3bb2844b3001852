// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tileaccessible.h"

#include "models/devicemodel.h"
#include "ui/devices/tileview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <mutex>

namespace foyer {

namespace {

/// What is not among the standard actions of assistive technology.
const QString openAction = QStringLiteral("open");
const QString selectAction = QStringLiteral("select");

/// One device of the list. "Press" does what one click on the tile's quick action does.
class TileItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TileItem(TileView *view, const QModelIndex &index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_view && m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name: {
            const QString text = m_index.data(Qt::AccessibleTextRole).toString();
            return text.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : text;
        }
        case QAccessible::Value: return m_index.data(DeviceModel::StateTextRole).toString();
        case QAccessible::Description: {
            QStringList marks;
            if (m_index.data(DeviceModel::IsFavouriteRole).toBool())
                marks << TileView::tr("Favourite");
            if (m_index.data(DeviceModel::IsHiddenRole).toBool())
                marks << TileView::tr("Hidden");
            return marks.join(QStringLiteral(", "));
        }
        default: return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect tile = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(tile.topLeft()), tile.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const TileFacts facts = TileFacts::shapeOf(m_index);
        state.focusable = true;
        state.selectable = true;
        state.extSelectable = true;
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
        state.selected = m_view->selectionModel()->isSelected(m_index);
        state.checkable = facts.canAct() && facts.isOn.has_value();
        state.checked = facts.isOn.value_or(false);
        state.busy = m_index.data(DeviceModel::IsPendingRole).toBool();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (!isValid())
            return names;
        names << pressAction() << setFocusAction() << openAction << selectAction
              << showMenuAction();
        const TileFacts facts = TileFacts::shapeOf(m_index);
        if (facts.canAct() && facts.isOn)
            names << toggleAction();
        if (facts.isAvailable && facts.level)
            names << increaseAction() << decreaseAction();
        return names;
    }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction()) {
            if (TileFacts::shapeOf(m_index).canAct())
                m_view->act(m_index);
            else
                m_view->open(m_index);
        } else if (action == toggleAction())
            m_view->act(m_index);
        else if (action == openAction)
            m_view->open(m_index);
        else if (action == selectAction)
            m_view->toggleSelection(m_index);
        else if (action == showMenuAction())
            Q_EMIT m_view->menuWanted(m_index, rect().center());
        else if (action == increaseAction())
            m_view->stepLevel(m_index, 1);
        else if (action == decreaseAction())
            m_view->stepLevel(m_index, -1);
        else if (action == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->setCurrentIndex(m_index);
        }
    }
    [[nodiscard]] QString localizedActionName(const QString &name) const override
    {
        if (name == openAction)
            return TileView::tr("Open");
        if (name == selectAction)
            return TileView::tr("Select");
        return QAccessibleActionInterface::localizedActionName(name);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] QModelIndex index() const { return m_index; }

private:
    QPointer<TileView> m_view;
    QPersistentModelIndex m_index;
};

/// The list itself. Its children are the rows of the model, whether they are scrolled into view or
/// not.
class TileList : public QAccessibleWidget
{
public:
    explicit TileList(TileView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~TileList() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = true;
        return state;
    }
    [[nodiscard]] int childCount() const override
    {
        return view()->model() ? view()->model()->rowCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        const QModelIndex index = view()->model() ? view()->model()->index(row, 0) : QModelIndex();
        if (!index.isValid())
            return nullptr;
        const QString id = index.data(DeviceModel::IdRole).toString();
        if (const auto known = m_items.constFind(id); known != m_items.constEnd()) {
            QAccessibleInterface *item = QAccessible::accessibleInterface(*known);
            if (item && item->isValid())
                return item;
            QAccessible::deleteAccessibleInterface(*known);
        }
        if (m_items.size() > 2 * childCount() + 16)
            forgetRemoved();
        auto *item = new TileItem(view(), index);
        m_items.insert(id, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const TileItem *>(child);
        return item ? item->index().row() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = view()->currentIndex();
        return view()->hasFocus() && current.isValid() ? child(current.row()) : nullptr;
    }

private:
    [[nodiscard]] TileView *view() const { return static_cast<TileView *>(object()); }
    void forgetRemoved() const
    {
        for (auto it = m_items.begin(); it != m_items.end();) {
            QAccessibleInterface *item = QAccessible::accessibleInterface(*it);
            if (item && item->isValid()) {
                ++it;
                continue;
            }
            QAccessible::deleteAccessibleInterface(*it);
            it = m_items.erase(it);
        }
    }
    mutable QHash<QString, QAccessible::Id> m_items;
};

QAccessibleInterface *makeTileInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TileView *>(object);
    return view ? new TileList(view) : nullptr;
}

} // namespace

void installTileAccessibility()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeTileInterface); });
}

void TileView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (previous.isValid())
        viewport()->update(visualRect(previous));
    if (current.isValid()) {
        viewport()->update(visualRect(current));
        if (QAccessible::isActive() && hasFocus()) {
            QAccessibleEvent event(this, QAccessible::Focus);
            event.setChild(current.row());
            QAccessible::updateAccessibility(&event);
        }
    }
}

void TileView::tellNameChanged(int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace foyer
