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

/// What variables were since the program started: the hub keeps no log of them. Only changes, at
/// most 200 a variable, texts cut; forgets a variable with the home.
class VariableHistory : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 at = 0; ///< ms since the epoch
        Value value;
    };
    static constexpr int capacity = 200;

    explicit VariableHistory(Home &home, QObject *parent = nullptr);

    /// Oldest first; the first is what it was when it was first seen.
    [[nodiscard]] QList<Entry> entries(const QString &id) const { return m_entries.value(id); }
    /// Of a number or yes/no, held until the next change and up to now; empty for a text.
    [[nodiscard]] Series series(const QString &id) const;
    /// ms since the epoch; for tests. The system's clock by default.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void changed(const QString &id);

private:
    void note(const QString &id);

    Home &m_home;
    std::function<qint64()> m_clock;
    QHash<QString, QList<Entry>> m_entries;
};

} // namespace foyer
