// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/flowmodel.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace foyer {

class EmptyState;
class FlowDetail;
class FlowList;
class FlowTree;
class Flows;
class MessageBar;
class Program;
class UiWords;

/// The flows of the hub in their folders, and beside them what the chosen one does. Starts flows
/// and switches one or a whole folder; says why where it cannot. Edits none.
class FlowsPage : public Page
{
    Q_OBJECT

public:
    FlowsPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    bool closeTopmost() override;
    void showFlow(const QString &flowId); ///< chooses it as soon as it is known

private:
    void buildHeader();
    void buildContent();
    void connectFlows();
    void updateContents();
    void updatePermission();
    void updateFilter();
    void showCurrent();
    [[nodiscard]] QString switchRefusal() const;
    void switchFlow(const QString &id);
    void switchFolder(const QString &folderId, bool on);
    void showMenu(const QPoint &position);
    void resizeEvent(QResizeEvent *event) override;

    Program &m_program;
    const UiWords &m_words;
    Flows &m_flows;
    FlowModel m_model;
    FlowList *m_list;
    FlowTree *m_tree;
    FlowDetail *m_detail;
    QComboBox *m_filter;
    QStackedWidget *m_stack, *m_left;
    QSplitter *m_splitter;
    EmptyState *m_nothing, *m_noMatch, *m_loading, *m_failed;
    MessageBar *m_notice;
    QTimer m_settled; ///< many flows often come together
    QString m_wanted; ///< asked for before it was known
};

} // namespace foyer
