// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/flows/flowwords.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace foyer {

class EmptyState;
class FlowCanvas;
class FlowList;
class FlowSteps;
class MessageBar;
class PlainLabel;
class Program;
class Segmented;
struct Error;

/// One flow: what it does, in sentences or as a graph, who starts it, and the button that starts
/// it. Says why it cannot be started.
class FlowDetail : public QWidget
{
    Q_OBJECT

public:
    FlowDetail(Program &program, const UiWords &words, const FlowList &list,
               QWidget *parent = nullptr);

    void show(const QString &flowId); ///< empty, or unknown: none
    void refresh();                   ///< the flow, the names in it or the permission changed
    [[nodiscard]] const QString &flowId() const { return m_id; }
    /// Why it cannot be started now; empty when it can.
    [[nodiscard]] QString startRefusal() const;
    void start();
    void setEnlarged(bool large);
    [[nodiscard]] QWidget *content() const; ///< the steps, the graph or its list

Q_SIGNALS:
    void enlarged(bool large); ///< the person wants the whole page for it, or no longer

private:
    void build();
    void buildGraphTools(QHBoxLayout *row);
    void showContent();
    void showList();
    void showStart();
    void settled(const QString &id, const std::optional<Error> &error);

    Program &m_program;
    const UiWords &m_words;
    const FlowList &m_list;
    FlowWords m_flowWords;
    QString m_id;
    QStackedWidget *m_stack;
    QWidget *m_flow;
    EmptyState *m_none;
    PlainLabel *m_icon, *m_name, *m_about, *m_reason, *m_usedBy;
    QPushButton *m_start;
    QToolButton *m_enlarge = nullptr;
    MessageBar *m_outcome;
    Segmented *m_view;
    QWidget *m_graphTools;
    QStackedWidget *m_contents;
    FlowSteps *m_steps;
    FlowCanvas *m_canvas;
    QListWidget *m_cards;
};

} // namespace foyer
