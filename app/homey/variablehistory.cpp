// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variablehistory.h"

#include "homey/home.h"

#include <QDateTime>

namespace foyer {

namespace {

constexpr qsizetype maxText = 300;

std::optional<double> numberOf(const Value &value)
{
    if (const auto boolean = value.boolean())
        return *boolean ? 1.0 : 0.0;
    return value.number();
}

} // namespace

VariableHistory::VariableHistory(Home &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_clock(&QDateTime::currentMSecsSinceEpoch)
{
    connect(&home, &Home::variableAdded, this, &VariableHistory::note);
    connect(&home, &Home::variableChanged, this, &VariableHistory::note);
    connect(&home, &Home::variableRemoved, this, [this](const QString &id) {
        if (m_entries.remove(id))
            Q_EMIT changed(id);
    });
    for (const QString &id : home.variableIds())
        note(id);
}

void VariableHistory::note(const QString &id)
{
    const Variable *variable = m_home.variable(id);
    if (!variable || variable->value.isNull())
        return;
    Value value = variable->value; // what the hub said, not what was only asked for
    if (const auto text = value.string(); text && text->size() > maxText)
        value = Value(text->left(maxText));
    QList<Entry> &entries = m_entries[id];
    if (!entries.isEmpty() && entries.last().value == value)
        return;
    if (entries.size() >= capacity)
        entries.removeFirst();
    entries << Entry{m_clock(), value};
    Q_EMIT changed(id);
}

Series VariableHistory::series(const QString &id) const
{
    Series series;
    const QList<Entry> entries = m_entries.value(id);
    for (const Entry &entry : entries) {
        const auto number = numberOf(entry.value);
        if (!number)
            return {};
        series.points << Series::Point{entry.at, *number};
        series.isBoolean = entry.value.boolean().has_value();
    }
    if (series.points.isEmpty())
        return {};
    series.source = Series::Source::Program;
    series.start = series.points.first().at;
    series.end = std::max(m_clock(), series.points.last().at);
    return series;
}

} // namespace foyer
