// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace foyer {

/// Delays between attempts: base, doubled up to cap, each spread by ±50 % so that a thousand
/// clients do not come back in the same second (protocol.md 5.6). Seedable for tests.
class Backoff
{
public:
    explicit Backoff(std::chrono::milliseconds base = std::chrono::seconds(1),
                     std::chrono::milliseconds cap = std::chrono::seconds(30),
                     quint32 seed = QRandomGenerator::global()->generate());
    [[nodiscard]] std::chrono::milliseconds next();
    void reset();
    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    std::chrono::milliseconds m_base;
    std::chrono::milliseconds m_cap;
    QRandomGenerator m_random;
    int m_attempts = 0;
};

} // namespace foyer
