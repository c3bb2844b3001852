// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/pacer.h"

namespace foyer {

Pacer::Pacer(std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto waiting = std::exchange(m_waiting, std::nullopt))
            send(*waiting);
    });
}

void Pacer::offer(double value)
{
    if (m_timer.isActive())
        m_waiting = value;
    else if (value != m_sent)
        send(value);
}

void Pacer::finish(double value)
{
    const bool isNews = value != m_sent;
    cancel();
    if (isNews)
        Q_EMIT due(value);
}

void Pacer::cancel()
{
    m_timer.stop();
    m_waiting.reset();
    m_sent.reset();
}

void Pacer::send(double value)
{
    m_sent = value;
    m_timer.start();
    Q_EMIT due(value);
}

} // namespace foyer
