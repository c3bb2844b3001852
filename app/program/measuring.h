// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program/measuringhands.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

class QAbstractItemView;
class QSocketNotifier;

namespace foyer {

class Program;

/// For ./dev bench (--measure): tells on standard output, a JSON line each, when the home was
/// painted first, when it was live and when that was painted, and answers the words that come in on
/// standard input (tests/bench/README.md). Looks on; the window it measures is the one people use.
/// Refuses to know what a figure means.
class Measuring : public QObject
{
    Q_OBJECT

public:
    /// `sinceStart` runs since the program started.
    Measuring(Program &program, const QElapsedTimer &sinceStart, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSession();
    void carryOut(const QByteArray &line);
    void readCommands();
    void report(const char *at);
    void reportFigures();
    void reportMemory();
    void reset();
    void beat();
    void capabilityChanged(const QString &deviceId, const QString &capabilityId);
    void painted();
    [[nodiscard]] QAbstractItemView *tiles() const;
    [[nodiscard]] QStringList idsOnScreen() const;

    Program &m_program;
    QElapsedTimer m_sinceStart;
    QSocketNotifier *m_input = nullptr;
    QByteArray m_unread;
    bool m_wasPainted = false;
    bool m_isLive = false;
    bool m_liveIsPainted = false;
    bool m_countsLatency = false;
    qint64 m_events = 0;  ///< values that changed in the store
    qint64 m_signals = 0; ///< changes that the device model told its views
    qint64 m_paints = 0;
    qint64 m_awaited = 0; ///< says "done" after so many events; 0 = does not wait
    MeasuringHands m_hands;
    QTimer m_heartbeat;
    QElapsedTimer m_beat;
    double m_longestGapMs = 0;
    std::vector<double> m_unpainted; ///< when the hub sent them, in µs of the monotonic clock
    std::vector<double> m_storeUs;
    std::vector<double> m_paintUs;
};

} // namespace foyer
