// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/bulkplan.h"
#include "net/result.h"

#include <QObject>

namespace foyer {

class CapabilityWriter;
class Journal;

/// One bulk action from the first write to the last answer, one step of the journal. Knows what
/// became of each item; tries nothing again by itself.
class BulkRun : public QObject
{
    Q_OBJECT

public:
    enum class State {
        LeftOut, ///< items().skip says why
        Planned, ///< not asked for yet
        Waiting, ///< written, no answer yet
        Done,
        Failed, ///< error() says why; without one it was changed again meanwhile
    };

    BulkRun(Home &home, CapabilityWriter &writer, Journal &journal, const QList<BulkItem> &plan,
            QObject *parent = nullptr);

    /// Writes every change once. What became unnecessary or impossible since the plan was made is
    /// left out.
    void start();
    void retryFailed();
    /// Takes back what was done (the journal tells what came of it).
    void undo();

    [[nodiscard]] const QList<BulkItem> &items() const { return m_items; }
    [[nodiscard]] State state(int item) const { return m_states.at(item); }
    [[nodiscard]] const std::optional<Error> &error(int item) const { return m_errors.at(item); }
    [[nodiscard]] int count(State state) const { return int(m_states.count(state)); }
    [[nodiscard]] bool isRunning() const { return m_states.contains(State::Waiting); }

Q_SIGNALS:
    void progressed(); ///< after each answer, and when it starts
    void finished();   ///< after the last one

private:
    void write(State which);
    void settle(const QString &deviceId, const QString &capabilityId, State state,
                const std::optional<Error> &error = {});
    void tell();

    Home &m_home;
    CapabilityWriter &m_writer;
    Journal &m_journal;
    QList<BulkItem> m_items;
    QList<State> m_states;
    QList<std::optional<Error>> m_errors;
    quint64 m_step = 0;
    bool m_isWriting = false;
};

} // namespace foyer
