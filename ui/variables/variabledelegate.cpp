// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variabledelegate.h"

#include "models/variablemodel.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/variables/choiceedit.h"
#include "ui/variables/numberreading.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace foyer {

namespace {

Variable::Type typeOf(const QModelIndex &index)
{
    return static_cast<Variable::Type>(index.data(VariableModel::TypeRole).toInt());
}

bool isNumber(const QWidget *editor)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line && qobject_cast<const NumberValidator *>(line->validator());
}

} // namespace

VariableDelegate::VariableDelegate(const UiWords &words, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(words)
{
}

QWidget *VariableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    if (index.column() == VariableModel::Type)
        return nullptr;
    const bool isValue = index.column() == VariableModel::ValueColumn;
    const QVariant current = index.data(Qt::EditRole);
    if (isValue && typeOf(index) == Variable::Type::String &&
        current.toString().size() > LongestText) {
        Q_EMIT refused(tr("This text is too long to be edited here."));
        return nullptr;
    }
    QWidget *editor = isValue && typeOf(index) == Variable::Type::Boolean
                          ? createChoice(parent)
                          : createLine(parent, index);
    editor->setObjectName(QStringLiteral("variableEditor"));
    const QString name = index.siblingAtColumn(VariableModel::Name).data().toString();
    editor->setAccessibleName(isValue ? tr("Value of %1").arg(name) : tr("Name of %1").arg(name));
    m_editing = index;
    m_original = current;
    m_wasFilled = false;
    Q_EMIT refused({});
    Q_EMIT editingStarted(index);
    return editor;
}

QWidget *VariableDelegate::createLine(QWidget *parent, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    const bool isValue = index.column() == VariableModel::ValueColumn;
    line->setMaxLength(isValue ? LongestText : LongestName);
    if (isValue && typeOf(index) == Variable::Type::Number) {
        line->setValidator(new NumberValidator(m_words.locale(), line));
        connect(line, &QLineEdit::inputRejected, this, [this, line] {
            showRefusal(line, tr("Only a number can be stored here, such as %1.")
                                  .arg(NumberReading::text(21.5, m_words.locale())));
        });
    }
    connect(line, &QLineEdit::textEdited, this, [this, line] { showRefusal(line, {}); });
    return line;
}

QWidget *VariableDelegate::createChoice(QWidget *parent) const
{
    auto *choice = new ChoiceEdit(parent);
    choice->addItem(m_words.yesNo(true), true);
    choice->addItem(m_words.yesNo(false), false);
    connect(choice, &ChoiceEdit::picked, this, [this, choice] {
        auto *self = const_cast<VariableDelegate *>(this);
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    return choice;
}

void VariableDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_editing = QPersistentModelIndex();
    QStyledItemDelegate::destroyEditor(editor, index);
    Q_EMIT editingEnded();
}

void VariableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant current = index.data(Qt::EditRole);
    if (m_wasFilled) {
        // A change from the hub: what is being typed stays, the page tells about it.
        if (current != m_original)
            Q_EMIT changedMeanwhile(index);
        return;
    }
    m_wasFilled = true;
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        // A value that was never set is neither: nothing is chosen, and nothing is written.
        const bool isSet = current.userType() == QMetaType::Bool;
        choice->setCurrentIndex(isSet ? choice->findData(current) : -1);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const bool hasNumber = isNumber(editor) && current.userType() == QMetaType::Double;
        line->setText(hasNumber ? NumberReading::text(current.toDouble(), m_words.locale())
                                : current.toString());
        line->selectAll();
    }
}

void VariableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    const QString reason = refusal(editor);
    if (!reason.isEmpty()) {
        Q_EMIT refused(reason);
        return;
    }
    QVariant wanted;
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        wanted = choice->currentData();
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        wanted = isNumber(editor)
                     ? QVariant(*NumberReading::of(line->text(), m_words.locale()).value)
                     : QVariant(index.column() == VariableModel::Name ? line->text().trimmed()
                                                                      : line->text());
    // Nobody touched it, or it is so already: writing would undo what the hub did meanwhile, or do
    // nothing.
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    const bool wasTouched = (line && line->isModified()) || wanted != m_original;
    if (!wasTouched || !wanted.isValid() || wanted == index.data(Qt::EditRole))
        return;
    if (!model->setData(index, wanted, Qt::EditRole))
        Q_EMIT refused(tr("The change was not accepted."));
}

void VariableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    // The whole cell, so that the value does not jump when editing starts.
    editor->setGeometry(option.rect);
}

QSize VariableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, Theme::controlHeight + 4});
}

QString VariableDelegate::refusal(const QWidget *editor) const
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    if (!line)
        return {};
    if (isNumber(editor))
        return NumberReading::of(line->text(), m_words.locale()).refusal;
    if (m_editing.column() == VariableModel::Name && line->text().trimmed().isEmpty())
        return tr("A variable needs a name.");
    return {};
}

void VariableDelegate::showRefusal(QWidget *editor, const QString &reason) const
{
    // Beside the editor for the eye, as its description for a screen reader, and in the page's
    // message line to stay.
    editor->setToolTip(reason.toHtmlEscaped());
    editor->setAccessibleDescription(reason);
    if (reason.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()), reason.toHtmlEscaped(),
                           editor);
    Q_EMIT refused(reason);
}

bool VariableDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor)
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
        const bool commits = isTab || key == Qt::Key_Enter || key == Qt::Key_Return;
        const QString reason = commits ? refusal(editor) : QString();
        if (!reason.isEmpty()) {
            showRefusal(editor, reason);
            return true;
        }
        if (isTab) {
            // The base class would go on to edit the next cell: the name of another variable.
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        // Half a number cannot be kept: the old value stays and the reason stays readable.
        const QString reason = refusal(editor);
        const bool handled = QStyledItemDelegate::eventFilter(object, event);
        if (!reason.isEmpty() && !isEditing())
            Q_EMIT refused(tr("Nothing was changed. %1").arg(reason));
        return handled;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void VariableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(VariableModel::IsPendingRole).toBool())
        option->font.setItalic(true);
}

} // namespace foyer
