// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace foyer {

/// Many questions one after another, with a pause between, so that a page with a long list does not
/// keep the hub from its work. Knows nothing of what is asked.
class PacedCalls : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void()>;
    /// Asks, and calls `done` once when it is answered, also with an error.
    using Call = std::function<void(Done done)>;

    explicit PacedCalls(QObject *parent = nullptr);

    /// Replaces what was not asked yet.
    void start(std::deque<Call> calls);
    void cancel(); ///< nothing more is asked; finished() is not emitted
    void setPace(std::chrono::milliseconds pause); ///< default 120 ms
    [[nodiscard]] bool isBusy() const { return m_done < m_total; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void progressed(); ///< done() or total() changed
    void finished();

private:
    void next();

    std::deque<Call> m_calls;
    QTimer m_pause;
    int m_done = 0, m_total = 0;
    int m_run = 0; ///< answers to an earlier one do not count
};

} // namespace foyer
