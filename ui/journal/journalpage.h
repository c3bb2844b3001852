// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/journalmodel.h"
#include "ui/widgets/page.h"

class QAction;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace foyer {

class AwayPane;
class EmptyState;
class JournalList;
class JournalStrip;
class Program;
class Segmented;
class UiWords;

/// What was changed from here since the program started, newest first, and the way back for each
/// change that has one; beside it what changed at the hub while nobody listened, when there is
/// such a list. Decides nothing about what can be taken back.
class JournalPage : public Page
{
    Q_OBJECT

public:
    JournalPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    void showAway(); ///< the changes while away; nothing when there are none

Q_SIGNALS:
    void deviceRequested(const QString &deviceId);

private:
    void buildAway();
    void showList(bool away);
    void updateAway();
    void buildHeader();
    void buildTable();
    void connectModel();
    QToolButton *addTool(const QString &name, const QString &text, const QString &icon,
                         const QString &toolTip);
    void updateContents();
    void updateStrip();
    void updateUndo();
    void takeBack(const QModelIndex &index);
    void showMenu(const QPoint &position);
    [[nodiscard]] QString refusal() const; ///< why nothing can be written now; empty when it can

    Program &m_program;
    const UiWords &m_words;
    JournalModel m_model;
    JournalList *m_list;
    QStackedWidget *m_stack;
    Segmented *m_which;
    AwayPane *m_away;
    QTableView *m_table;
    EmptyState *m_nothing, *m_noMatch;
    JournalStrip *m_strip;
    QAction *m_takeBack = nullptr;
    QToolButton *m_undo = nullptr, *m_redo = nullptr;
};

} // namespace foyer
