// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace foyer {

/// Lets the newest of a fast series of values through at a bounded pace while something is dragged,
/// and the last one always.
class Pacer : public QObject
{
    Q_OBJECT

public:
    explicit Pacer(std::chrono::milliseconds interval = std::chrono::milliseconds(200),
                   QObject *parent = nullptr);

    /// due() follows at once or when the interval is over, whichever value is newest then.
    void offer(double value);
    /// The drag ended: due() follows at once unless this very value was sent last.
    void finish(double value);
    void cancel();

Q_SIGNALS:
    void due(double value);

private:
    void send(double value);
    QTimer m_timer;
    std::optional<double> m_waiting;
    std::optional<double> m_sent;
};

} // namespace foyer
