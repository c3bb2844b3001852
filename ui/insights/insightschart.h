// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insightsreader.h"
#include "homey/seriesmath.h"
#include "ui/charts/chartdata.h"

#include <QCoreApplication>

namespace foyer {

class UiWords;

/// Turns what was read of the chosen logs into what is drawn and what the legend says. Reads and
/// draws nothing itself.
class InsightsChart
{
    Q_DECLARE_TR_FUNCTIONS(foyer::InsightsChart)

public:
    struct Options
    {
        Resolution resolution = Resolution::Last24Hours;
        bool isCompared = false;  ///< with the period before
        bool isDifference = true; ///< meters as what they counted from point to point
    };
    struct Row
    {
        QString key; ///< of the log
        QString name;
        int colour = 0;
        bool isComparison = false;
        bool isDifference = false;
        std::optional<SeriesFigures> figures;
        std::optional<Error> error; ///< why there is nothing
        std::function<QString(double)> format;
    };

    InsightsChart(const InsightsReader &reader, const UiWords &words)
        : m_reader(reader)
        , m_words(words)
    {
    }

    /// What has to be read for this.
    [[nodiscard]] static std::vector<InsightsReader::Wanted>
    wanted(const std::vector<InsightsLog> &logs, const Options &options);
    void build(const std::vector<InsightsLog> &logs, const Options &options);

    QList<ChartSeries> series;
    QList<Row> rows;
    qint64 from = 0, to = 0; ///< of all series together

private:
    void add(const InsightsLog &log, Series data, const QString &name, int colour, qint64 shift,
             const Options &options);
    [[nodiscard]] std::function<QString(double)> formatOf(const InsightsLog &log) const;

    const InsightsReader &m_reader;
    const UiWords &m_words;
};

} // namespace foyer
