// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace foyer::test {

/// Walks everything a screen reader can reach from a window, and finds what a person could act on
/// but not name. Looks only; presses nothing.
class AccessibleWalk
{
public:
    explicit AccessibleWalk(QWidget &window)
    {
        visit(QAccessible::queryAccessibleInterface(&window));
    }

    /// One line per interactive object without a name: its kind, its objectName, and where it is.
    [[nodiscard]] const QStringList &unnamed() const { return m_unnamed; }
    /// Interactive objects that no key can reach or use: not focusable, and without a focusable
    /// owner.
    [[nodiscard]] const QStringList &unreachable() const { return m_unreachable; }
    /// Names of everything interactive that was found.
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    static bool isInteractive(QAccessibleInterface &object)
    {
        switch (object.role()) {
        case QAccessible::PushButton:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::Dial:
        case QAccessible::EditableText:
        case QAccessible::ListItem:
        case QAccessible::TreeItem:
        case QAccessible::Link:
        case QAccessible::PageTab:
        case QAccessible::MenuItem:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::ColorChooser: return true;
        case QAccessible::Cell: return true;
        default: return false;
        }
    }

    static bool isItem(QAccessible::Role role)
    {
        return role == QAccessible::ListItem || role == QAccessible::TreeItem ||
               role == QAccessible::Cell || role == QAccessible::PageTab;
    }

    static QString nameOf(QAccessibleInterface &object)
    {
        return object.text(QAccessible::Name).trimmed();
    }

    /// The line edit of a spin box or combo box and the parts of a scroll bar answer for their
    /// owner.
    static bool isPartOfNamed(QAccessibleInterface &object)
    {
        QAccessibleInterface *owner = object.parent();
        if (!owner || nameOf(*owner).isEmpty())
            return false;
        return owner->role() == QAccessible::SpinBox || owner->role() == QAccessible::ComboBox ||
               owner->role() == QAccessible::ScrollBar;
    }

    static QString describe(QAccessibleInterface &object)
    {
        QString path;
        QAccessibleInterface *each = &object;
        for (int depth = 0; each && depth < 12; ++depth, each = each->parent()) {
            const QString name = each->object() ? each->object()->objectName() : QString();
            const QString type =
                each->object() ? QString::fromLatin1(each->object()->metaObject()->className())
                               : QStringLiteral("item");
            path.prepend(QStringLiteral("/%1[%2|%3]").arg(type, name, nameOf(*each).left(24)));
        }
        return QStringLiteral("role %1 at %2").arg(int(object.role())).arg(path);
    }

    void visit(QAccessibleInterface *object)
    {
        if (!object || !object->isValid() || m_seen.contains(object))
            return;
        m_seen.insert(object);
        const QAccessible::State state = object->state();
        if (state.invisible)
            return;
        if (isInteractive(*object) && !isPartOfNamed(*object)) {
            const QString name = nameOf(*object);
            // An empty cell is named by its row and column; it has nothing to say. The first of a
            // tree's row is the row itself.
            const bool isCell =
                object->role() == QAccessible::Cell ||
                (object->tableCellInterface() && object->tableCellInterface()->columnIndex() > 0);
            const bool maySayNothing = isCell && !state.editable && !state.checkable;
            if (name.isEmpty() && !maySayNothing)
                m_unnamed << describe(*object);
            if (!state.disabled && !state.focusable && !isItem(object->role()) &&
                !(object->parent() && object->parent()->state().focusable))
                m_unreachable << describe(*object);
            m_names << name;
        }
        // Long views hold more of the same: the first hundreds tell.
        const int children = std::min(object->childCount(), 400);
        for (int i = 0; i < children; ++i)
            visit(object->child(i));
    }

    QSet<QAccessibleInterface *> m_seen;
    QStringList m_unnamed, m_unreachable, m_names;
};

} // namespace foyer::test
