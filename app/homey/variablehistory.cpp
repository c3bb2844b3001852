// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variablehistory.h"

#include "homey/home.h"

#include <QDateTime>

#include <algorithm>

namespace foyer {

namespace {

/// A connection that is back at once has hidden nothing worth a hole in a line.
constexpr qint64 shortestGap = 10'000;

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
        if (!m_record.entries.remove(id))
            return;
        if (m_record.entries.isEmpty())
            m_record = {}; // the home is gone
        Q_EMIT changed(id);
    });
    connect(&home, &Home::staleChanged, this, &VariableHistory::staleChanged);
    for (const QString &id : home.variableIds())
        note(id);
}

void VariableHistory::staleChanged(bool stale)
{
    const qint64 now = m_clock();
    if (stale) {
        if (m_record.seenUntil == 0)
            m_record.seenUntil = now;
        return;
    }
    // What an earlier run knew and the hub has no more.
    m_record.entries.removeIf([this](const QHash<QString, QList<Entry>>::iterator &entry) {
        return m_home.variable(entry.key()) == nullptr;
    });
    const qint64 from = std::exchange(m_record.seenUntil, 0);
    if (from == 0 || now - from < shortestGap || m_record.entries.isEmpty())
        return;
    if (m_record.gaps.size() >= mostGaps)
        m_record.gaps.removeFirst();
    m_record.gaps << Gap{from, now};
    const QStringList ids = m_record.entries.keys();
    for (const QString &id : ids)
        Q_EMIT changed(id);
}

void VariableHistory::note(const QString &id)
{
    const Variable *variable = m_home.variable(id);
    if (!variable || variable->value.isNull())
        return;
    Value value = variable->value; // what the hub said, not what was only asked for
    if (const auto text = value.string(); text && text->size() > maxText)
        value = Value(text->left(maxText));
    QList<Entry> &entries = m_record.entries[id];
    if (!entries.isEmpty() && entries.last().value == value)
        return;
    if (entries.size() >= capacity)
        entries.removeFirst();
    entries << Entry{m_clock(), value};
    Q_EMIT changed(id);
}

VariableHistory::Record VariableHistory::record() const
{
    Record record = m_record;
    if (!m_home.isStale())
        record.seenUntil = m_clock();
    return record;
}

void VariableHistory::restore(Record record)
{
    // What is on the screen by now is newer than what was kept.
    for (auto it = m_record.entries.cbegin(); it != m_record.entries.cend(); ++it) {
        QList<Entry> &entries = record.entries[it.key()];
        for (const Entry &entry : *it) {
            if (entries.isEmpty() || entries.last().value != entry.value)
                entries << entry;
        }
        entries.remove(0, std::max<qsizetype>(0, entries.size() - capacity));
    }
    m_record = std::move(record);
    if (!m_home.isStale())
        m_record.seenUntil = 0;
    const QStringList ids = m_record.entries.keys();
    for (const QString &id : ids)
        Q_EMIT changed(id);
}

void VariableHistory::clear()
{
    const QStringList ids = m_record.entries.keys();
    m_record = {};
    for (const QString &id : ids)
        Q_EMIT changed(id);
}

Series VariableHistory::series(const QString &id) const
{
    Series series;
    const QList<Entry> entries = m_record.entries.value(id);
    auto gap = m_record.gaps.cbegin();
    std::optional<double> held;
    const auto tellGaps = [&](qint64 until) {
        for (; gap != m_record.gaps.cend() && gap->from < until; ++gap) {
            if (!held || gap->from < series.points.first().at)
                continue; // before it was known at all
            series.points << Series::Point{gap->from, *held} << Series::Point{gap->from + 1};
            if (gap->to <= until)
                series.points << Series::Point{gap->to, *held};
        }
    };
    for (const Entry &entry : entries) {
        const auto number = numberOf(entry.value);
        if (!number)
            return {};
        tellGaps(entry.at);
        series.points << Series::Point{entry.at, *number};
        series.isBoolean = entry.value.boolean().has_value();
        held = number;
    }
    if (series.points.isEmpty())
        return {};
    tellGaps(std::max(m_clock(), entries.last().at));
    series.source = Series::Source::Program;
    series.start = series.points.first().at;
    series.end = std::max(m_clock(), series.points.last().at);
    return series;
}

} // namespace foyer
