// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/homestate.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTimer>

namespace foyer::sim {

class Reactions;

/// Lets a home live by itself: the sun sets, doors open, meters count, rooms warm up. One second is
/// one home minute times the scale; the same seed gives the same life. It never talks to clients.
class DemoLife : public QObject
{
    Q_OBJECT

public:
    DemoLife(HomeState &home, Reactions &reactions, quint32 seed, double timeScale,
             QObject *parent = nullptr);

    void start(); ///< does nothing when the scale is 0
    [[nodiscard]] bool isLiving() const { return m_timer.isActive(); }
    /// Lets the home live for that many home minutes at once.
    void advance(double minutes);

private:
    void sun(double minutes);
    void doors(double minutes);
    void climate(double minutes);
    void covers(double minutes);
    void media(double minutes);
    void machines(double minutes);
    void garden(double minutes);
    void energy(double minutes);
    [[nodiscard]] double consumption() const; ///< watts of all that uses power
    /// What the home battery takes (positive) or gives, after it was changed by the sun.
    double storage(double solar, double minutes);
    void people(double minutes);
    void pictures(double minutes);
    void renew(const char *device); ///< all its pictures
    void drift(double minutes);
    void wander();
    void zoneActivity(const QString &deviceId, bool active);

    [[nodiscard]] const QString &idOf(const char *device) const; ///< of a literal
    [[nodiscard]] double number(const char *device, const char *capability) const;
    [[nodiscard]] bool truth(const char *device, const char *capability) const;
    [[nodiscard]] bool happens(double chancePerMinute, double minutes);
    [[nodiscard]] double noise(double size); ///< -size … size
    [[nodiscard]] static double rounded(double value, int decimals);
    void say(const char *device, const char *capability, const QJsonValue &value);
    void tell(const char *variable, const QJsonValue &value);

    HomeState &m_home;
    Reactions &m_reactions;
    QRandomGenerator m_random;
    double m_scale;
    double m_clock = 16.5 * 60;     ///< minute of the day
    double m_elevation = 0;         ///< of the sun, degrees
    double m_wayHome = 0;           ///< minutes the vacuum is on its way to the dock
    double m_watered = 0;           ///< minutes the sprinkler runs
    double m_stored = 0;            ///< percent in the home battery, finer than it is shown
    QHash<QString, double> m_until; ///< when something that happened is over, by name
    double m_total = 0;             ///< minutes lived
    mutable QHash<const void *, QString> m_ids;
    QTimer m_timer;
};

} // namespace foyer::sim
