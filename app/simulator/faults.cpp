// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

namespace foyer::sim {

Faults::Verdict Faults::judge(const QString &method, const QString &path)
{
    Verdict verdict;
    for (auto &rule : m_rules) {
        const bool methodFits = rule.method.isEmpty() || rule.method == method;
        if (rule.times == 0 || !methodFits || !path.startsWith(rule.pathPrefix))
            continue;
        if (rule.answer && verdict.answer)
            continue;
        if (rule.times > 0)
            --rule.times;
        verdict.delayMs += rule.delayMs;
        if (rule.answer)
            verdict.answer = rule.answer;
    }
    m_rules.removeIf([](const FaultRule &rule) { return rule.times == 0; });
    return verdict;
}

} // namespace foyer::sim
