// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/charttable.h"

#include <functional>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace foyer {

class ChartKey;
class MessageBar;

/// A chart with its tools: closer, farther, everything, the same as a table, and out into a file.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the objectNames: "<name>Chart", "<name>Table", "<name>ShowTable",
    /// "<name>Export", and "<name>NoChart" where nothing can be drawn.
    ChartPane(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setSeries(const QList<ChartSeries> &series, qint64 from, qint64 to, const QTimeZone &zone);
    void append(const QString &id, const Series::Point &point);
    /// What a file is called that the person did not name yet, without its ending.
    void setFileName(const QString &name) { m_fileName = name; }
    [[nodiscard]] Chart &chart() { return *m_chart; }
    /// Left of the tools, for what else belongs to the chart.
    [[nodiscard]] QHBoxLayout *toolLayout() const { return m_tools; }
    /// The names of the series above the chart; for a chart without a legend of its own.
    void showKey();
    void showTable(bool isTable);
    /// "csv", "png" or "pdf"; false when the file could not be written.
    bool save(const QString &kind, const QString &file);

private:
    QToolButton *addTool(const QString &icon, const QString &text, std::function<void()> act);
    void doWithoutChart();
    void askAndSave(const QString &kind);
    void tell(bool isSaved, const QString &file);

    Chart *m_chart;
    ChartTable m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QWidget *m_bar;
    ChartKey *m_key = nullptr;
    MessageBar *m_message = nullptr; ///< what became of the last export
    QHBoxLayout *m_tools;
    QToolButton *m_asTable = nullptr;
    QString m_name;
    QString m_fileName;
};

} // namespace foyer
