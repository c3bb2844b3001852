// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/pacedcalls.h"

#include <QPointer>

#include <algorithm>

namespace foyer {

PacedCalls::PacedCalls(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(120));
    connect(&m_pause, &QTimer::timeout, this, &PacedCalls::next);
}

void PacedCalls::setPace(std::chrono::milliseconds pause)
{
    m_pause.setInterval(std::max(pause, std::chrono::milliseconds(0)));
}

void PacedCalls::start(std::deque<Call> calls)
{
    ++m_run;
    m_pause.stop();
    m_calls = std::move(calls);
    m_done = 0;
    m_total = int(m_calls.size());
    Q_EMIT progressed();
    next();
}

void PacedCalls::cancel()
{
    ++m_run;
    m_pause.stop();
    m_calls.clear();
    m_done = m_total = 0;
    Q_EMIT progressed();
}

void PacedCalls::next()
{
    if (m_calls.empty())
        return;
    const Call call = std::move(m_calls.front());
    m_calls.pop_front();
    call([self = QPointer<PacedCalls>(this), run = m_run] {
        if (!self || run != self->m_run)
            return;
        ++self->m_done;
        Q_EMIT self->progressed();
        if (!self || run != self->m_run)
            return;
        if (self->m_calls.empty())
            Q_EMIT self->finished();
        else
            self->m_pause.start();
    });
}

} // namespace foyer
