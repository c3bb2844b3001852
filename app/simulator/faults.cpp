// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

#include <QTimer>

#include <utility>

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
        verdict.isHeld = verdict.isHeld || rule.holds;
        if (rule.answer)
            verdict.answer = rule.answer;
        if (!rule.find.isEmpty())
            verdict.replacements.append({rule.find, rule.with});
    }
    m_rules.removeIf([](const FaultRule &rule) { return rule.times == 0; });
    return verdict;
}

void Faults::schedule(const Verdict &verdict, QObject *context,
                      const std::function<void()> &execute)
{
    const auto go = [this, verdict, context, execute] {
        if (verdict.isHeld)
            m_held.append(execute);
        else if (verdict.delayMs > 0)
            QTimer::singleShot(verdict.delayMs, context, execute);
        else
            execute();
    };
    if (m_isFrozen)
        m_frozen.append(go);
    else
        go();
}

void Faults::setFrozen(bool frozen)
{
    m_isFrozen = frozen;
    if (frozen)
        return;
    const auto waiting = std::exchange(m_frozen, {});
    for (const auto &go : waiting)
        go();
}

void Faults::release()
{
    m_rules.removeIf([](const FaultRule &rule) { return rule.holds; });
    const auto held = std::exchange(m_held, {});
    for (const auto &execute : held)
        execute();
}

} // namespace foyer::sim
