// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insightsreader.h"
#include "models/insightlogmodel.h"
#include "ui/insights/insightschart.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace foyer {

class ChartPane;
class EmptyState;
class InsightsLegend;
class LogTree;
class PlainLabel;
class Program;
class ProgressLine;
struct SavedChart;
class UiWords;

/// What the hub recorded: choose logs, look at them over one of the hub's windows, compare, export.
/// Deletes nothing at the hub.
class InsightsPage : public Page
{
    Q_OBJECT

public:
    InsightsPage(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~InsightsPage() override;

    void showDevice(const QString &deviceId) override; ///< reveals its logs
    bool closeTopmost() override;
    QWidget *firstFocus() override;
    [[nodiscard]] InsightsReader &reader() { return m_reader; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    void buildContent();
    [[nodiscard]] QWidget *buildProgress();
    void updateLogs();
    void updateState();
    void read();
    void rebuild();
    void updateProgress();
    void appendLive(const QString &deviceId, const QString &capabilityId);
    [[nodiscard]] InsightsChart::Options options() const;
    [[nodiscard]] std::vector<InsightsLog> chosen() const;
    [[nodiscard]] static QString resolutionName(Resolution resolution);

    // insightspagesaved.cpp
    void fillSavedMenu();
    void askForName();
    void open(const SavedChart &chart);
    [[nodiscard]] QList<SavedChart> saved() const;
    void keep(const QList<SavedChart> &charts);

    Program &m_program;
    const UiWords &m_words;
    InsightsReader m_reader;
    InsightLogModel m_model;
    InsightsChart m_chart;
    InsightsLegend *m_legend;
    LogTree *m_tree;
    ChartPane *m_pane;
    QStackedWidget *m_all, *m_right;
    EmptyState *m_problem, *m_nothing;
    QWidget *m_skeleton, *m_chartSide = nullptr;
    QComboBox *m_resolution;
    QToolButton *m_compare, *m_difference, *m_savedButton;
    QMenu *m_savedMenu;
    QTableView *m_legendView;
    QWidget *m_progress = nullptr;
    ProgressLine *m_line = nullptr;
    PlainLabel *m_progressText = nullptr, *m_note = nullptr;
    QTimer m_soon;  ///< many answers in one turn, one picture of them
    QTimer m_again; ///< when the hub will have more
    Resolution m_drawn = Resolution::Last24Hours;
};

} // namespace foyer
