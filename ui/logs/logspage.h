// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace foyer {

class EmptyState;
class LogList;
class Program;

/// What the program logged since it was started, live: filter, copy, save. Shows text only, follows
/// the end while the end is seen, and writes nowhere but where the person says.
class LogsPage : public Page
{
    Q_OBJECT

public:
    explicit LogsPage(Program &program, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    /// Writes what is shown to this file, for its owner only; false when that did not work.
    bool saveTo(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildTable();
    void updateContents();
    void copy();
    [[nodiscard]] QString copiedText(int lines) const;
    void save();
    void openFolder();
    void say(const QString &text);

    Program &m_program;
    LogList *m_list;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_nothing, *m_noMatch;
    QComboBox *m_level = nullptr;
    QToolButton *m_copy = nullptr, *m_save = nullptr;
    QLabel *m_note = nullptr;
    bool m_follows = true; ///< the newest line was in sight
};

} // namespace foyer
