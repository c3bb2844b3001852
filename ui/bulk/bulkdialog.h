// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/bulkplan.h"

#include <QDialog>

class QPushButton;

namespace foyer {

class BulkList;
class BulkRun;
class PlainLabel;
class Program;
class UiWords;

/// Asks before many devices are changed, which and how, then shows what became of each. Accepting
/// the question starts; accepting the results closes. Goes away when it is closed and the last
/// answer is in.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(Program &program, const UiWords &words, const QList<BulkItem> &plan,
               const QString &title, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] const BulkRun &run() const { return *m_run; }
    /// "2 of 3 done. Failed: Desk lamp."; before it starts how many will change.
    [[nodiscard]] QString summary() const;

    void accept() override;

Q_SIGNALS:
    void progressed(); ///< summary() is another; also after the dialog was closed

private:
    void build(const QString &title, const QString &name);
    void refresh();
    void start();
    [[nodiscard]] QString confirmText() const;

    Program &m_program;
    const UiWords &m_words;
    BulkRun *m_run;
    BulkList *m_list;
    PlainLabel *m_status;
    QPushButton *m_confirm, *m_cancel, *m_retry, *m_undo, *m_close;
    bool m_isStarted = false;
};

} // namespace foyer
