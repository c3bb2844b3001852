// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "homey/insights.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace foyer {

class Home;

/// What variables were as far as the program saw it: the hub keeps no log of them. Only changes, at
/// most 200 a variable, texts cut, and when nobody was looking; forgets a variable with the home.
class VariableHistory : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 at = 0; ///< ms since the epoch
        Value value;
        [[nodiscard]] bool operator==(const Entry &) const = default;
    };
    /// A time in which changes were not seen: no connection, or the program was not running.
    struct Gap
    {
        qint64 from = 0;
        qint64 to = 0;
        [[nodiscard]] bool operator==(const Gap &) const = default;
    };
    /// All of it, as it is kept from one run to the next.
    struct Record
    {
        QHash<QString, QList<Entry>> entries; ///< by variable, oldest first
        QList<Gap> gaps;                      ///< oldest first
        qint64 seenUntil = 0;                 ///< the end of what was seen; 0: nothing was
        [[nodiscard]] bool operator==(const Record &) const = default;
    };
    static constexpr int capacity = 200;
    static constexpr int mostGaps = 100;
    static constexpr qsizetype maxText = 300;

    explicit VariableHistory(Home &home, QObject *parent = nullptr);

    /// Oldest first; the first is what it was when it was first seen.
    [[nodiscard]] QList<Entry> entries(const QString &id) const
    {
        return m_record.entries.value(id);
    }
    [[nodiscard]] const QList<Gap> &gaps() const { return m_record.gaps; }
    /// Of a number or yes/no, held until the next change and up to now; empty for a text. What was
    /// not seen is a gap.
    [[nodiscard]] Series series(const QString &id) const;
    /// ms since the epoch; for tests. The system's clock by default.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

    /// What is known by now.
    [[nodiscard]] Record record() const;
    /// Takes over what an earlier run saw, before the home is shown; from then until the hub is
    /// heard again is a gap.
    void restore(Record record);
    void clear(); ///< another home

Q_SIGNALS:
    void changed(const QString &id);

private:
    void note(const QString &id);
    void staleChanged(bool stale);

    Home &m_home;
    std::function<qint64()> m_clock;
    Record m_record; ///< seenUntil: 0 while the hub is heard
};

} // namespace foyer
