// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/homestate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace foyer::sim {

/// What a device does at once when one of its capabilities is set: power follows the switch, a
/// dimmer above zero switches on, a lamp ramps, a player skips. It refuses to act by itself:
/// that is DemoLife.
class Reactions : public QObject
{
    Q_OBJECT

public:
    explicit Reactions(HomeState &home, QObject *parent = nullptr);

    /// Applies a value that was found good. `opts.duration` (ms) ramps numbers over that time.
    void write(const QString &deviceId, const QString &capabilityId, const QJsonValue &value,
               const QJsonObject &opts = {}, const QString &transactionId = {});
    /// Whether covers and doors travel and lamps ramp (true) or arrive at once (a frozen home).
    void setTravelling(bool travelling) { m_travelling = travelling; }

private:
    struct Ramp
    {
        QString deviceId;
        QString capabilityId;
        QString transactionId;
        double from = 0;
        double to = 0;
        int step = 0;
        int steps = 1;
        int duration = 1; ///< ms
        QElapsedTimer clock;
    };

    void follow(const QString &deviceId, const QString &capabilityId, const QJsonValue &value);
    // One family of capabilities each (reactionfamilies.cpp); true: it was one of theirs.
    bool followSwitch(const QString &deviceId, const QString &capabilityId,
                      const QJsonValue &value);
    bool followLight(const QString &deviceId, const QString &capabilityId, const QJsonValue &value);
    bool followCover(const QString &deviceId, const QString &capabilityId, const QJsonValue &value);
    bool followMedia(const QString &deviceId, const QString &capabilityId, const QJsonValue &value);
    bool followMachine(const QString &deviceId, const QString &capabilityId,
                       const QJsonValue &value);
    bool followEnergy(const QString &deviceId, const QString &capabilityId,
                      const QJsonValue &value);
    bool followButton(const QString &deviceId, const QString &capabilityId,
                      const QJsonValue &value);

    /// Reports only what changes and what the device has.
    void set(const QString &deviceId, const QString &capabilityId, const QJsonValue &value);
    void set(const QString &deviceId, const char *capabilityId, const QJsonValue &value);
    [[nodiscard]] QJsonValue get(const QString &deviceId, const char *capabilityId) const;
    void switchPower(const QString &deviceId, const QString &meter, bool on);
    void switchAll(const QString &deviceId, bool on);
    void addUp(const QString &deviceId);
    void skip(const QString &deviceId, int by);
    void tick();

    HomeState &m_home;
    bool m_travelling = false;
    QHash<QString, double> m_nominal; ///< watts of a device that is on, by device and capability
    QList<Ramp> m_ramps;
    QTimer m_timer;
};

} // namespace foyer::sim
