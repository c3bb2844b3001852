// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace foyer::test {

/// How late the event loop of this process was lately: what a busy machine adds to every time.
class Lag : public QObject
{
    Q_OBJECT

public:
    static constexpr int beat = 10; ///< how often it looks; lateness below is not seen

    Lag();
    [[nodiscard]] qint64 now() const { return m_clock.elapsed(); }
    /// All lateness between two times of now(), added up.
    [[nodiscard]] qint64 between(qint64 from, qint64 to) const;

private:
    QTimer m_beat;
    QElapsedTimer m_clock;
    qint64 m_last = 0;
    std::deque<std::pair<qint64, qint64>> m_late;
};

} // namespace foyer::test
