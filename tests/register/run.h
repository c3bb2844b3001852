// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register/lag.h"
#include "register/script.h"

#include <QTimer>

namespace foyer::test {

struct RunOptions
{
    quint32 seed = 1;
    double scale = 10;      ///< simulated time ÷ real time
    qint64 length = 60'000; ///< milliseconds of simulated time
    /// Real milliseconds from the healing to agreement: until a busy machine has room again.
    qint64 patience = 60'000;
};

/// One run of the register check: a seed's script of edits and faults, the healing, and then the
/// six invariants of optimistic writes.
class Run : public QObject
{
    Q_OBJECT

public:
    Run(World &world, const Lag &lag, RunOptions options);
    ~Run() override;

    void start();

    [[nodiscard]] quint32 seed() const { return m_options.seed; }
    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    /// The steps with their times, for somebody who looks for the reason.
    [[nodiscard]] QStringList story() const { return m_story; }
    [[nodiscard]] int faults() const { return m_faults; }
    [[nodiscard]] int reconnects() const;
    [[nodiscard]] int actions() const;
    [[nodiscard]] int puts() const { return int(m_puts.size()); }
    [[nodiscard]] qint64 settledAfter() const { return m_settledAfter; } ///< real ms after healing

Q_SIGNALS:
    void finished();

private:
    struct Put
    {
        qint64 at = 0; ///< received by the hub
        Register where;
        Value value;
        QByteArray mark; ///< the transaction, or a variable's body
    };
    struct WallWrite
    {
        qint64 at = 0;
        Register where;
        Value value;
    };

    void connected();
    void nextStep();
    void healed();
    void look();
    [[nodiscard]] QString disagreement() const;
    void finish();
    void check();
    void checkPuts();
    void checkOutcome(const Register &where);
    void noteRequest(const sim::ReceivedRequest &request);
    void checkOrder(const Register &where);
    [[nodiscard]] const Action *actionOf(const Put &put) const;
    /// When the write left its client; -1 when none of them sent it.
    [[nodiscard]] qint64 leftAt(const Put &put) const;
    [[nodiscard]] qint64 lagBetween(qint64 from, qint64 to) const;
    void violated(const QString &words);
    [[nodiscard]] qint64 real(qint64 simulated) const;

    World &m_world;
    const Lag &m_lag;
    RunOptions m_options;
    Script m_script;
    QElapsedTimer m_clock;
    QElapsedTimer m_healing;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::vector<Put> m_puts;
    std::vector<WallWrite> m_wall;
    QHash<QString, Value> m_before;
    QTimer m_timer;
    size_t m_step = 0;
    qint64 m_begin = 0;
    qint64 m_lagOffset = 0;
    qint64 m_settledAfter = 0;
    int m_faults = 0;
    QStringList m_violations;
    QStringList m_story;
};

} // namespace foyer::test
