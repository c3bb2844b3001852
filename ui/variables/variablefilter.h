// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QSet>
#include <QTimer>

namespace foyer {

class Program;
class UiWords;
class VariableList;
class VariableNotes;

/// Narrows the list of variables to those that no flow uses, or that have a tag. What flows use is
/// asked of the hub when a person can see this for the first time.
class VariableFilter : public QComboBox
{
    Q_OBJECT

public:
    VariableFilter(Program &program, const UiWords &words, VariableList &list,
                   const VariableNotes &notes, QWidget *parent = nullptr);

    void showAll();

Q_SIGNALS:
    void filtered(); ///< the list may be another

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void apply();
    [[nodiscard]] QSet<QString> unused() const;

    Program &m_program;
    const UiWords &m_words;
    VariableList &m_list;
    const VariableNotes &m_notes;
    QTimer m_settled; ///< several flows often change together
};

} // namespace foyer
