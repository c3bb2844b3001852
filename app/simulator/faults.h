// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpmessage.h"

#include <functional>

namespace foyer::sim {

/// One ordered misbehaviour for requests whose path begins with `pathPrefix`.
struct FaultRule
{
    QString verb;       ///< the control verb that made it
    QString method;     ///< empty = any
    QString pathPrefix; ///< empty = any
    int times = -1;     ///< how many requests it hits; -1 = until cleared
    int delayMs = 0;
    bool holds = false;                 ///< no answer before release()
    std::optional<HttpResponse> answer; ///< given instead of the real one
    QByteArray find, with;              ///< bytes to replace in the real one
};

/// The ordered misbehaviours of one server: judges requests and puts their execution off; knows
/// nothing of what they mean.
class Faults
{
public:
    struct Verdict
    {
        int delayMs = 0;
        bool isHeld = false;
        std::optional<HttpResponse> answer;
        QList<QPair<QByteArray, QByteArray>> replacements;
        [[nodiscard]] HttpResponse rewritten(HttpResponse response) const
        {
            for (const auto &[find, with] : replacements)
                response.body.replace(find, with);
            return response;
        }
    };

    void add(const FaultRule &rule) { m_rules.append(rule); }
    void clear() { m_rules.clear(); }
    /// Counts the request against every rule that matches: delays add up, the first answer wins.
    Verdict judge(const QString &method, const QString &path);
    /// Runs `execute` when the verdict allows: now, later, or after release() or unfreezing.
    void schedule(const Verdict &verdict, QObject *context, const std::function<void()> &execute);
    /// While frozen nothing is executed; what came meanwhile is, in its order, afterwards.
    void setFrozen(bool frozen);
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    /// Executes what was held, in its order; what comes later is not held any more.
    void release();

private:
    QList<FaultRule> m_rules;
    QList<std::function<void()>> m_frozen;
    QList<std::function<void()>> m_held;
    bool m_isFrozen = false;
};

} // namespace foyer::sim
