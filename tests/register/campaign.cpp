// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/campaign.h"

#include <QFile>

#include <unistd.h>

#include <cstdio>

namespace foyer::test {

namespace {

double residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * double(::sysconf(_SC_PAGESIZE)) / 1024;
}

} // namespace

Campaign::Campaign(CampaignOptions options)
    : m_options(options)
    , m_nextSeed(options.firstSeed)
{
}

Campaign::~Campaign() = default;

void Campaign::start()
{
    m_clock.start();
    const int lanes =
        m_options.seeds > 0 ? std::min(m_options.lanes, m_options.seeds) : m_options.lanes;
    for (int i = 0; i < lanes; ++i) {
        m_lanes.push_back(std::make_unique<Lane>());
        m_lanes.back()->world = std::make_unique<World>();
    }
    m_busy = lanes;
    // One after the other, so that hasRoom() sees what those before it cost.
    constexpr int stagger = 150;
    for (int i = 0; i < lanes; ++i)
        QTimer::singleShot(i * stagger, this, [this, i] { next(*m_lanes[size_t(i)]); });
}

bool Campaign::hasRoom() const
{
    constexpr qint64 window = 1000;
    constexpr qint64 mostLate = 120;
    return m_lag.between(m_lag.now() - window, m_lag.now()) < mostLate;
}

void Campaign::next(Lane &lane)
{
    const bool isEnough =
        (m_options.seeds > 0 && m_started >= m_options.seeds) ||
        (m_options.minutes > 0 && m_clock.elapsed() > qint64(m_options.minutes) * 60'000);
    if (isEnough) {
        if (--m_busy == 0)
            Q_EMIT finished();
        return;
    }
    if (m_running > 0 && !hasRoom()) {
        constexpr int again = 300;
        QTimer::singleShot(again, this, [this, &lane] { next(lane); });
        return;
    }
    ++m_started;
    ++m_running;
    RunOptions options;
    options.seed = m_nextSeed++;
    options.scale = m_options.scale;
    lane.run = std::make_unique<Run>(*lane.world, m_lag, options);
    // Queued: the next one replaces this.
    connect(
        lane.run.get(), &Run::finished, this, [this, &lane] { runFinished(lane); },
        Qt::QueuedConnection);
    lane.run->start();
}

void Campaign::runFinished(Lane &lane)
{
    const Run &run = *lane.run;
    ++m_done;
    --m_running;
    m_faults += run.faults();
    m_reconnects += run.reconnects();
    m_actions += run.actions();
    m_puts += run.puts();
    m_settling += run.settledAfter();
    m_slowest = std::max(m_slowest, run.settledAfter());
    if (!run.violations().isEmpty())
        m_failures.push_back({run.seed(), run.violations(), run.story()});
    lane.run.reset();
    m_samples.push_back({double(m_reconnects), residentKilobytes()});
    if (m_options.tellsProgress && m_done % 100 == 0) {
        std::fprintf(stderr, "%d seeds, %zu failed, %lld s\n", m_done, m_failures.size(),
                     static_cast<long long>(m_clock.elapsed() / 1000));
    }
    next(lane);
}

double Campaign::memorySlope() const
{
    const size_t from = m_samples.size() / 3;
    const auto count = double(m_samples.size() - from);
    if (count < 2)
        return 0;
    double x = 0, y = 0, xx = 0, xy = 0;
    for (size_t i = from; i < m_samples.size(); ++i) {
        x += m_samples[i].reconnects;
        y += m_samples[i].kilobytes;
        xx += m_samples[i].reconnects * m_samples[i].reconnects;
        xy += m_samples[i].reconnects * m_samples[i].kilobytes;
    }
    const double divisor = count * xx - x * x;
    return divisor > 0 ? 1000 * (count * xy - x * y) / divisor : 0;
}

QString Campaign::summary() const
{
    return QStringLiteral("register check: %1 seeds of 60 simulated seconds, %2 failed; %3 edits, "
                          "%4 writes received, %5 faults injected, %6 reconnects; agreement %7 "
                          "simulated s after healing on average, %8 at most; resident memory %9 "
                          "kB, %10 kB per 1000 reconnects; %11 s")
        .arg(m_done)
        .arg(m_failures.size())
        .arg(m_actions)
        .arg(m_puts)
        .arg(m_faults)
        .arg(m_reconnects)
        .arg(m_done > 0 ? double(m_settling) / m_done * m_options.scale / 1000 : 0, 0, 'f', 1)
        .arg(double(m_slowest) * m_options.scale / 1000, 0, 'f', 1)
        .arg(m_samples.empty() ? 0 : m_samples.back().kilobytes, 0, 'f', 0)
        .arg(memorySlope(), 0, 'f', 0)
        .arg(m_clock.elapsed() / 1000);
}

} // namespace foyer::test
