// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QToolButton>

class QAction;

namespace foyer {

class Program;
class UiWords;

/// The menu that writes variables to a file and reads them from one. What a file would change is
/// shown before anything is written.
class VariableTools : public QToolButton
{
    Q_OBJECT

public:
    VariableTools(Program &program, const UiWords &words, QWidget *parent = nullptr);

    /// Why nothing can be written now; empty when it can.
    void setRefusal(const QString &reason);
    /// False when it could not be written.
    bool exportTo(const QString &fileName);
    void importFrom(const QString &fileName);

Q_SIGNALS:
    void notice(const QString &text);

private:
    void askExport(const QString &suffix);
    void askImport();

    Program &m_program;
    const UiWords &m_words;
    QAction *m_import;
};

} // namespace foyer
