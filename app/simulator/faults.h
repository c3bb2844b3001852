// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpmessage.h"

namespace foyer::sim {

/// One ordered misbehaviour for requests whose path begins with `pathPrefix`.
struct FaultRule
{
    QString verb;       ///< the control verb that made it
    QString method;     ///< empty = any
    QString pathPrefix; ///< empty = any
    int times = -1;     ///< how many requests it hits; -1 = until cleared
    int delayMs = 0;
    std::optional<HttpResponse> answer; ///< given instead of the real one
};

/// The list of ordered misbehaviours of one server; it judges requests and executes nothing.
class Faults
{
public:
    struct Verdict
    {
        int delayMs = 0;
        std::optional<HttpResponse> answer;
    };

    void add(const FaultRule &rule) { m_rules.append(rule); }
    void clear() { m_rules.clear(); }
    /// Counts the request against every rule that matches: delays add up, the first answer wins.
    Verdict judge(const QString &method, const QString &path);

private:
    QList<FaultRule> m_rules;
};

} // namespace foyer::sim
