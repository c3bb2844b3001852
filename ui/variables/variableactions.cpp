// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variablewriter.h"
#include "models/variablemodel.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/variables/createvariabledialog.h"
#include "ui/variables/deletevariablequestion.h"
#include "ui/variables/variabledelegate.h"
#include "ui/variables/variablelist.h"
#include "ui/variables/variablespage.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

// What the page of variables does when it is asked to: create, delete, choose.

namespace foyer {

void VariablesPage::createVariable()
{
    if (!refusal().isEmpty())
        return;
    auto *dialog = new CreateVariableDialog(m_program.variableWriter(), m_words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The new row may arrive after the hub's answer: selected in the next turn.
    connect(dialog, &CreateVariableDialog::created, this, [this](const QString &id) {
        QMetaObject::invokeMethod(
            this, [this, id] { select(id, VariableModel::ValueColumn); }, Qt::QueuedConnection);
    });
    dialog->open();
}

void VariablesPage::deleteVariable()
{
    const QString id = currentId();
    if (!m_program.home().variable(id) || !refusal().isEmpty() || m_delegate->isEditing())
        return;
    auto *question = new DeleteVariableQuestion(m_program, id, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->open();
}

void VariablesPage::noteFailure(const QString &action, const QString &name, const Error &error)
{
    if (action != QLatin1String("value") && action != QLatin1String("rename"))
        return;
    // The failure names the variable; when two share the name, the message in the window has to do.
    QStringList ids;
    for (const QString &id : m_program.home().variableIds()) {
        if (m_program.home().variable(id)->name == name)
            ids.append(id);
    }
    if (ids.size() == 1)
        m_list->setFailure(ids.first(), m_words.errorText(error));
}

void VariablesPage::select(const QString &id, int column)
{
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const QModelIndex cell = m_list->index(row, column);
        if (cell.data(VariableModel::IdRole).toString() != id)
            continue;
        m_table->setCurrentIndex(cell);
        m_table->scrollTo(cell);
        m_table->setFocus();
        return;
    }
}

void VariablesPage::showMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_rename});
    menu->addSeparator();
    menu->addAction(m_delete);
    // The menu key asks at the middle of the table: open at the row it is about.
    const QRect cell = m_table->visualRect(current);
    const QPoint where = m_table->indexAt(position) == current ? position : cell.bottomLeft();
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

QString VariablesPage::currentId() const
{
    return m_table->currentIndex().data(VariableModel::IdRole).toString();
}

} // namespace foyer
