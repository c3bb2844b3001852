// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace foyer {

class PlainLabel;
class Program;
class Sparkline;
class UiWords;
class VariableNotes;

/// What there is to know of one variable beside its value: what it was since the program started,
/// the flows that use it, and one's own tags and note. Changes nothing at the hub.
class VariableDetail : public QScrollArea
{
    Q_OBJECT

public:
    VariableDetail(Program &program, const UiWords &words, VariableNotes &notes,
                   QWidget *parent = nullptr);
    ~VariableDetail() override;

    void show(const QString &variableId); ///< empty: none
    void refresh();

Q_SIGNALS:
    void flowRequested(const QString &flowId);

private:
    PlainLabel *addHeading(QVBoxLayout *column, const QString &text);
    void showHistory();
    void showUses();
    void keep(); ///< what was typed

    Program &m_program;
    const UiWords &m_words;
    VariableNotes &m_notes;
    QString m_id;
    QWidget *m_content;
    PlainLabel *m_name, *m_value, *m_last, *m_usesText;
    Sparkline *m_line;
    QVBoxLayout *m_uses;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
};

} // namespace foyer
