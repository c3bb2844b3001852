// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register/run.h"

namespace foyer::test {

struct CampaignOptions
{
    quint32 firstSeed = 1;
    int seeds = 0;   ///< 0: until the minutes are over
    int minutes = 0; ///< 0: until the seeds are done
    int lanes = 32;  ///< runs side by side
    double scale = 10;
    bool tellsProgress = false;
};

/// Many runs of the register check, some side by side; adds up what happened and watches the
/// memory.
class Campaign : public QObject
{
    Q_OBJECT

public:
    explicit Campaign(CampaignOptions options);
    ~Campaign() override;

    void start();

    struct Failure
    {
        quint32 seed = 0;
        QStringList violations;
        QStringList story;
    };
    [[nodiscard]] const std::vector<Failure> &failures() const { return m_failures; }
    [[nodiscard]] int seedsDone() const { return m_done; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void finished();

private:
    struct Lane
    {
        std::unique_ptr<World> world;
        std::unique_ptr<Run> run;
    };
    struct Sample
    {
        double reconnects = 0;
        double kilobytes = 0;
    };
    void next(Lane &lane);
    /// The machine keeps up: the scaled time-outs mean what they say.
    [[nodiscard]] bool hasRoom() const;
    void runFinished(Lane &lane);
    /// Kilobytes of resident memory that a thousand reconnects add, after the first third.
    [[nodiscard]] double memorySlope() const;

    CampaignOptions m_options;
    Lag m_lag;
    QElapsedTimer m_clock;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<Failure> m_failures;
    std::vector<Sample> m_samples;
    quint32 m_nextSeed = 1;
    int m_started = 0;
    int m_done = 0;
    int m_busy = 0;
    int m_running = 0;
    qint64 m_faults = 0, m_reconnects = 0, m_actions = 0, m_puts = 0, m_slowest = 0, m_settling = 0;
};

} // namespace foyer::test
