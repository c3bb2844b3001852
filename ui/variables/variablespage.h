// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "net/result.h"
#include "ui/widgets/page.h"

class QAction;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace foyer {

class EmptyState;
class MessageBar;
class Program;
class UiWords;
class VariableDelegate;
class VariableDetail;
class VariableFilter;
class VariableList;
class VariableNotes;
class VariableTools;

/// All logic variables in one table: search, sort, edit in place, create, rename, delete. Says why
/// when something cannot be done; asks the hub only through VariableModel and VariableWriter.
class VariablesPage : public Page
{
    Q_OBJECT

public:
    VariablesPage(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~VariablesPage() override;

    QWidget *firstFocus() override;
    bool closeTopmost() override;

Q_SIGNALS:
    void flowRequested(const QString &flowId);

private:
    void buildHeader();
    void buildTable();
    void buildDetail();
    void connectHome();
    /// `isOfOneRow`: it does something with the chosen row, and is a small button without words.
    QAction *addTool(const QString &name, const QString &text, const QString &icon,
                     const QKeySequence &shortcut, bool isOfOneRow = false);
    void updateContents();   ///< which of table and empty states shows, and the counts
    void updatePermission(); ///< what may be done now, and the reason when it may not
    [[nodiscard]] QString refusal() const;
    void showNotice(const QString &text);
    void edit(int column);
    void editingStarted(const QModelIndex &index);
    void editingEnded();
    void hubChanged(const QModelIndex &index);
    void createVariable();
    void deleteVariable();
    void noteFailure(const QString &action, const QString &name, const Error &error);
    void select(const QString &id, int column);
    void showMenu(const QPoint &position);
    [[nodiscard]] QString currentId() const;
    void resizeEvent(QResizeEvent *event) override;

    Program &m_program;
    const UiWords &m_words;
    VariableList *m_list;
    VariableDelegate *m_delegate;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QTableView *m_table;
    VariableNotes *m_notes;
    VariableDetail *m_detail;
    VariableFilter *m_filter;
    VariableTools *m_tools;
    EmptyState *m_nothing, *m_noMatch, *m_loading;
    MessageBar *m_notice;
    QAction *m_edit, *m_create, *m_rename, *m_delete;
    QString m_editingId, m_editingName; ///< of the open editor
    QString m_editNotice;
};

} // namespace foyer
