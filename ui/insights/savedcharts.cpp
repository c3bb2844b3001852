// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/savedcharts.h"

#include "homey/seriesmath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foyer {

namespace {
constexpr int mostLogs = 50, longestName = 100;
const auto nameKey = QStringLiteral("name"), logsKey = QStringLiteral("logs"),
           resolutionKey = QStringLiteral("resolution"), comparedKey = QStringLiteral("compared"),
           differenceKey = QStringLiteral("difference");
} // namespace

QString SavedChart::toText() const
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{nameKey, name},
                                                       {logsKey, QJsonArray::fromStringList(logs)},
                                                       {resolutionKey, resolutionId(resolution)},
                                                       {comparedKey, isCompared},
                                                       {differenceKey, isDifference}})
                                 .toJson(QJsonDocument::Compact));
}

std::optional<SavedChart> SavedChart::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto resolution =
        std::find_if(allResolutions().begin(), allResolutions().end(), [&](Resolution each) {
            return resolutionId(each) == json.value(resolutionKey).toString();
        });
    SavedChart chart;
    chart.name = json.value(nameKey).toString().left(longestName);
    for (const QJsonValue log : json.value(logsKey).toArray()) {
        if (log.isString() && chart.logs.size() < mostLogs)
            chart.logs << log.toString();
    }
    if (resolution == allResolutions().end() || chart.name.isEmpty() || chart.logs.isEmpty())
        return {};
    chart.resolution = *resolution;
    chart.isCompared = json.value(comparedKey).toBool();
    chart.isDifference = json.value(differenceKey).toBool(true);
    return chart;
}

QList<SavedChart> SavedChart::fromTexts(const QStringList &texts)
{
    QList<SavedChart> charts;
    for (const QString &text : texts) {
        if (const auto chart = fromText(text))
            charts << *chart;
    }
    return charts;
}

} // namespace foyer
