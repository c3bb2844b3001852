// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/firstpaint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace foyer {

FirstPaint::FirstPaint(QWidget &window, std::function<void()> run,
                       std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_run(std::move(run))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        qApp->removeEventFilter(this);
        std::exchange(m_run, {})();
    });
    m_timer.start(patience);
    // Not on the window alone: one that is covered by its children has nothing to paint itself.
    qApp->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType() &&
        static_cast<QWidget *>(watched)->window() == &m_window) {
        qApp->removeEventFilter(this);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(frame);
    }
    return false;
}

} // namespace foyer
