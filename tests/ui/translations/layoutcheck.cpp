// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutcheck.h"

#include "ui/frame/sidebar.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace foyer::test {

namespace {

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at && names.size() < 4; at = at->parentWidget()) {
        const QString kind = QString::fromLatin1(at->metaObject()->className()).section(u':', -1);
        names.prepend(at->objectName().isEmpty()
                          ? kind
                          : QString(kind + QLatin1Char('#') + at->objectName()));
    }
    return names.join(QStringLiteral(" > "));
}

QString tooSmall(const QWidget *widget, const QString &text, const char *what, int needed, int has)
{
    return QStringLiteral("%1: \"%2\" needs %3 of %4, has %5")
        .arg(pathOf(widget), text, QString::number(needed), QString::fromLatin1(what),
             QString::number(has));
}

void checkLabel(const QLabel *label, QStringList &complaints)
{
    const auto *plain = qobject_cast<const PlainLabel *>(label);
    const QString text = label->text();
    if (text.isEmpty() || (plain && plain->isElided()))
        return;
    if (!label->wordWrap()) {
        const int needed = label->sizeHint().width();
        if (label->width() < needed)
            complaints << tooSmall(label, text, "width", needed, label->width());
        return;
    }
    const int needed = label->heightForWidth(label->width());
    if (label->height() < needed)
        complaints << tooSmall(label, text, "height", needed, label->height());
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const int width = label->fontMetrics().horizontalAdvance(word);
        if (label->contentsRect().width() < width)
            complaints << tooSmall(label, word, "width", width, label->contentsRect().width());
    }
}

void checkButton(const QAbstractButton *button, QStringList &complaints)
{
    if (button->hasHeightForWidth()) { // a card
        const int needed = button->heightForWidth(button->width());
        if (button->height() < needed)
            complaints << tooSmall(button, button->accessibleName(), "height", needed,
                                   button->height());
        return;
    }
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return;
    for (const QWidget *at = button; at; at = at->parentWidget()) {
        const auto *sidebar = qobject_cast<const Sidebar *>(at);
        if (sidebar && sidebar->isCollapsed())
            return;
    }
    const int needed = button->sizeHint().width();
    if (button->width() < needed)
        complaints << tooSmall(button, button->text(), "width", needed, button->width());
}

void checkComboBox(const QComboBox *box, QStringList &complaints)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxEditField, box);
    int room = field.width();
    if (!box->itemIcon(box->currentIndex()).isNull())
        room -= box->iconSize().width() + 4;
    const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
    if (room < needed)
        complaints << tooSmall(box, box->currentText(), "width", needed, room);
}

void checkPlaceholder(const QLineEdit *edit, QStringList &complaints)
{
    if (!edit->text().isEmpty() || edit->placeholderText().isEmpty())
        return;
    // QLineEdit keeps 2 px at either side.
    const int room = edit->contentsRect().marginsRemoved(edit->textMargins()).width() - 4;
    const int needed = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
    if (room < needed)
        complaints << tooSmall(edit, edit->placeholderText(), "width", needed, room);
}

void checkHeader(const QHeaderView *header, QStringList &complaints)
{
    if (header->orientation() != Qt::Horizontal || !header->model())
        return;
    for (int section = 0; section < header->count(); ++section) {
        const int needed = header->sectionSizeHint(section);
        if (header->isSectionHidden(section) || header->sectionSize(section) >= needed)
            continue;
        complaints << tooSmall(header,
                               header->model()->headerData(section, Qt::Horizontal).toString(),
                               "width", needed, header->sectionSize(section));
    }
}

void checkTabs(const QTabBar *bar, QStringList &complaints)
{
    for (int tab = 0; tab < bar->count(); ++tab) {
        const int needed = bar->fontMetrics().horizontalAdvance(bar->tabText(tab));
        if (bar->tabRect(tab).width() < needed)
            complaints << tooSmall(bar, bar->tabText(tab), "width", needed,
                                   bar->tabRect(tab).width());
    }
}

bool saysSomething(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return (label && !label->text().isEmpty()) || qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
}

/// Pages scroll up and down, so only their sides count below a viewport.
void checkEdges(const QWidget *widget, const QWidget &window, QStringList &complaints)
{
    bool scrolls = false;
    for (const QWidget *at = widget; at != &window && at->parentWidget(); at = at->parentWidget()) {
        const QWidget *holder = at->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
        if (area && area->viewport() == holder)
            scrolls = true;
        const QRect rect(widget->mapTo(holder, QPoint(0, 0)), widget->size());
        const QRect room = holder->rect();
        const bool fits = rect.left() >= room.left() && rect.right() <= room.right() &&
                          (scrolls || (rect.top() >= room.top() && rect.bottom() <= room.bottom()));
        if (fits)
            continue;
        complaints << QStringLiteral("%1 (%2, %3, %4×%5) is cut off by %6 (%7×%8)")
                          .arg(pathOf(widget))
                          .arg(rect.x())
                          .arg(rect.y())
                          .arg(rect.width())
                          .arg(rect.height())
                          .arg(pathOf(holder))
                          .arg(room.width())
                          .arg(room.height());
        return;
    }
}

/// Widgets whose children Qt or the style lays over each other by design.
bool laysOver(const QWidget *parent)
{
    return qobject_cast<const QAbstractScrollArea *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QTabBar *>(parent) || qobject_cast<const QSplitter *>(parent) ||
           (qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) &&
            !qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
                 ->inherits("QScrollArea"));
}

void checkNeighbours(const QWidget *parent, QStringList &complaints)
{
    if (laysOver(parent))
        return;
    const auto children = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QWidget *one = children.at(i);
            const QWidget *other = children.at(j);
            if (!one->isVisible() || !other->isVisible() || one->isWindow() || other->isWindow())
                continue;
            if (one->geometry().intersects(other->geometry()))
                complaints << QString(pathOf(one) + QStringLiteral(" lies on ") + pathOf(other));
        }
    }
}

} // namespace

QStringList unreadable(const QWidget &window)
{
    QStringList complaints;
    const auto widgets = window.findChildren<QWidget *>();
    checkNeighbours(&window, complaints);
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(label, complaints);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(button, complaints);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            checkComboBox(box, complaints);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            checkPlaceholder(edit, complaints);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            checkHeader(header, complaints);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            checkTabs(tabs, complaints);
        if (saysSomething(widget))
            checkEdges(widget, window, complaints);
        checkNeighbours(widget, complaints);
    }
    return complaints;
}

} // namespace foyer::test
