// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/backoff.h"

#include <algorithm>

namespace foyer {

using std::chrono::milliseconds;

Backoff::Backoff(milliseconds base, milliseconds cap, quint32 seed)
    : m_base(base)
    , m_cap(cap)
    , m_random(seed)
{
}

milliseconds Backoff::next()
{
    milliseconds delay = std::min(m_base, m_cap);
    for (int i = 0; i < m_attempts && delay < m_cap && delay.count() > 0; ++i)
        delay = std::min(delay * 2, m_cap);
    ++m_attempts;
    const double factor = 0.5 + m_random.generateDouble(); // [0.5, 1.5)
    return milliseconds(static_cast<qint64>(static_cast<double>(delay.count()) * factor));
}

void Backoff::reset()
{
    m_attempts = 0;
}

} // namespace foyer
