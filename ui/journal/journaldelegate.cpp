// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journaldelegate.h"

#include "ui/journal/journallist.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace foyer {

namespace {

QRect buttonRect(const QRect &cell)
{
    return cell.adjusted(Theme::spacing(1), Theme::spacing(1), -Theme::spacing(1),
                         -Theme::spacing(1));
}

} // namespace

JournalDelegate::JournalDelegate(const JournalList &list, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_list(list)
{
}

bool JournalDelegate::hasButton(const QModelIndex &index) const
{
    return index.column() == JournalModel::Action && m_list.entry(index) &&
           m_list.bar(index) == JournalEntry::Bar::None;
}

void JournalDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const JournalEntry *entry = m_list.entry(index);
    if (!entry)
        return;
    option->decorationSize = QSize(Theme::iconSize, Theme::iconSize);
    const Colours &colours = coloursFor(option->palette);
    const bool isMuted = index.column() == JournalModel::Time ||
                         index.column() == JournalModel::Who ||
                         index.column() == JournalModel::Action;
    if (isMuted)
        option->palette.setColor(QPalette::Text, colours.textMuted);
    if (index.column() != JournalModel::Result)
        return;
    if (entry->outcome == JournalEntry::Outcome::Failed)
        option->palette.setColor(QPalette::Text, colours.danger);
    else if (entry->outcome == JournalEntry::Outcome::Pending)
        option->palette.setColor(QPalette::Text, colours.pending);
}

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (!hasButton(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    // The row's own face first, then a button as the style draws it.
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    QStyleOptionButton button;
    button.rect = buttonRect(option.rect);
    button.text = text;
    button.direction = option.direction;
    button.fontMetrics = option.fontMetrics;
    button.palette = option.palette;
    button.state = QStyle::State_Enabled | QStyle::State_Active;
    if (option.state.testFlag(QStyle::State_MouseOver))
        button.state |= QStyle::State_MouseOver;
    button.state |= m_pressed == index ? QStyle::State_Sunken : QStyle::State_Raised;
    style->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
}

bool JournalDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (!isPress && event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool isInside = hasButton(index) && mouse->button() == Qt::LeftButton &&
                          buttonRect(option.rect).contains(mouse->position().toPoint());
    const bool isClick = !isPress && isInside && m_pressed == index;
    m_pressed = isPress && isInside ? QPersistentModelIndex(index) : QPersistentModelIndex();
    if (isClick)
        Q_EMIT takeBackPressed(index);
    return false; // the row is still selected
}

} // namespace foyer
