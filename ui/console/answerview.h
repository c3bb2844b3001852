// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/jsontreemodel.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace foyer {

class EmptyState;
class PlainLabel;
class SearchField;

/// What the hub answered: status, time and size, and the JSON as a tree that folds, can be searched
/// and copied from. Text that is not JSON is shown as it is.
class AnswerView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longestText = 200'000; ///< characters of an answer that is not JSON

    explicit AnswerView(QWidget *parent = nullptr);

    void showNothing(); ///< before the first call
    void showWaiting();
    void showAnswer(const QString &summary, const QByteArray &body);
    void showProblem(const QString &summary, const QString &text);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] JsonTreeModel &model() { return m_model; }

private:
    void buildBar();
    void buildTree();
    void showEmpty(const QString &icon, const QString &sentence, const QString &detail);
    void search();
    void step(int by);
    void goToMatch();
    void updateButtons();
    void copy(const QString &text);

    JsonTreeModel m_model;
    QByteArray m_body;
    std::vector<std::vector<int>> m_matches;
    int m_match = -1;
    QTimer m_soon;
    PlainLabel *m_summary;
    SearchField *m_search;
    QToolButton *m_previous, *m_next, *m_copyValue, *m_copyPath, *m_copyAll;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
};

} // namespace foyer
