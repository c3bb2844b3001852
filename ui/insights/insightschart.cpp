// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightschart.h"

#include "ui/frame/words.h"

#include <algorithm>

namespace foyer {

std::vector<InsightsReader::Wanted> InsightsChart::wanted(const std::vector<InsightsLog> &logs,
                                                          const Options &options)
{
    std::vector<InsightsReader::Wanted> all;
    all.reserve(2 * logs.size());
    for (const InsightsLog &log : logs)
        all.push_back({log, options.resolution});
    if (const auto before = resolutionBefore(options.resolution); options.isCompared && before) {
        for (const InsightsLog &log : logs)
            all.push_back({log, *before});
    }
    return all;
}

std::function<QString(double)> InsightsChart::formatOf(const InsightsLog &log) const
{
    const UiWords *words = &m_words;
    if (log.isBoolean) // a share of the time
        return [words](double share) { return words->percent(share * 100); };
    return [words, unit = log.units, decimals = log.decimals.value_or(2)](double value) {
        const QString number = words->number(value, std::max(decimals, 1));
        return unit.isEmpty() ? number : QString(number + QLatin1Char(' ') + unit);
    };
}

void InsightsChart::add(const InsightsLog &log, Series data, const QString &name, int colour,
                        qint64 shift, const Options &options)
{
    const bool isMeter = options.isDifference && isCumulative(log);
    if (isMeter)
        data = differences(data);
    ChartSeries drawn;
    drawn.id = InsightsReader::keyOf(log);
    if (shift != 0)
        drawn.id += QStringLiteral("/before");
    drawn.title = name;
    drawn.unit = log.isBoolean ? QString() : log.units;
    drawn.kind = log.isBoolean ? ChartSeries::Kind::Bands
                 : isMeter     ? ChartSeries::Kind::Bars
                               : ChartSeries::Kind::Line;
    drawn.colour = colour;
    drawn.isComparison = shift != 0;
    drawn.shift = shift;
    drawn.step = data.step;
    drawn.points = data.points;
    drawn.format = formatOf(log);
    rows << Row{InsightsReader::keyOf(log),
                name,
                colour,
                shift != 0,
                isMeter,
                figuresOf(data),
                {},
                drawn.format};
    series << drawn;
}

void InsightsChart::build(const std::vector<InsightsLog> &logs, const Options &options)
{
    series.clear();
    rows.clear();
    from = to = 0;
    int colour = 0;
    for (const InsightsLog &log : logs) {
        const QString key = InsightsReader::keyOf(log);
        const QString name = log.ownerName.isEmpty()
                                 ? log.title
                                 : QString(log.ownerName + QStringLiteral(" · ") + log.title);
        const Series *data = m_reader.series(key, options.resolution);
        if (const Error *error = m_reader.problemOf(key, options.resolution)) {
            Row row;
            row.key = key;
            row.name = name;
            row.colour = colour;
            row.error = *error;
            rows << row;
        } else if (data) {
            from = from == 0 ? data->start : std::min(from, data->start);
            to = std::max(to, data->end);
            add(log, *data, name, colour, 0, options);
            const auto before = resolutionBefore(options.resolution);
            const Series *wider =
                options.isCompared && before ? m_reader.series(key, *before) : nullptr;
            if (wider) {
                const qint64 start =
                    startBefore(options.resolution, data->start, data->end, m_reader.timeZone());
                const qint64 shift = data->start - start;
                add(log, shifted(*wider, start, data->end - data->start, shift),
                    tr("%1, the period before").arg(name), colour, shift, options);
            }
        }
        ++colour;
    }
}

} // namespace foyer
