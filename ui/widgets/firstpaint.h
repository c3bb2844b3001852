// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace foyer {

/// Runs something once, a frame after a window was painted first: what nobody sees must not hold up
/// what everybody waits for. A window that is not painted (minimised) is not waited for long.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds frame{16};

    /// From the event loop, never at once; not at all when this is gone before. `patience` is how
    /// long a window that is not painted is waited for.
    FirstPaint(QWidget &window, std::function<void()> run,
               std::chrono::milliseconds patience = std::chrono::seconds(1),
               QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    std::function<void()> m_run;
    QTimer m_timer;
};

} // namespace foyer
