// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register/world.h"

#include <QRandomGenerator>

#include <functional>

namespace foyer::test {

/// What happens in one run, and when: all of it follows from the seed.
class Script
{
public:
    /// What a step acts upon.
    struct Stage
    {
        World &world;
        std::vector<Client *> clients;
        double scale; ///< simulated time ÷ real time
        /// Every number that somebody wrote at the wall, with its time.
        std::function<void(const Register &, const Value &)> wallNoted;
    };
    struct Step
    {
        qint64 at = 0; ///< milliseconds of simulated time
        QString words;
        bool isFault = false;
        std::function<void(Stage &)> run;
    };

    /// `length`: milliseconds of simulated time.
    Script(quint32 seed, qint64 length, const World &world);

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

private:
    void addEdits(QRandomGenerator &random, qint64 length, const World &world);
    void addFaults(QRandomGenerator &random, qint64 length);
    void add(qint64 at, QString words, std::function<void(Stage &)> run, bool isFault = false);
    void fault(qint64 at, const QString &words, std::function<void(Stage &)> begin);
    void fault(qint64 at, qint64 duration, const QString &words, std::function<void(Stage &)> begin,
               std::function<void(Stage &)> end);

    std::vector<Step> m_steps;
    int m_values = 0;
};

} // namespace foyer::test
