// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace foyer::sim {

/// The plausible past of one capability: days that look like days and a last value that is the
/// present one. It depends on the capability's name and the time alone and records nothing.
class InsightCurve
{
public:
    InsightCurve(const QJsonObject &device, const QJsonObject &capability, const QDateTime &now);

    /// The value of the bucket that begins at `at` (ms since the epoch) and lasts `stepMs`: the
    /// share of time true for booleans; nullopt where nothing was recorded.
    [[nodiscard]] std::optional<double> value(qint64 at, qint64 stepMs) const;

private:
    enum class Kind { Truth, Meter, Sun, Day, Steady };

    [[nodiscard]] bool isGap(qint64 at, qint64 stepMs) const;
    [[nodiscard]] double share(qint64 from, qint64 to) const;
    [[nodiscard]] double shape(qint64 at, qint64 stepMs) const; ///< about -1…1, or 0…1 for the sun
    [[nodiscard]] double counted(qint64 at) const;              ///< of a meter, in whole days
    [[nodiscard]] double tidied(double value) const;
    [[nodiscard]] quint64 chance(quint64 salt) const;

    Kind m_kind = Kind::Day;
    quint64 m_seed = 0;
    qint64 m_now = 0;
    std::optional<double> m_present;
    double m_size = 1;    ///< how far a day swings
    double m_peak = 15;   ///< hour of the day at which it is highest
    double m_halfDay = 0; ///< how much of a second hill or valley a day has
    double m_busy = 0.1;  ///< chance that a half hour has something true in it
    int m_longest = 10;   ///< minutes of that
    bool m_isEvening = false;
    double m_least = -1e300;
    double m_most = 1e300;
    int m_decimals = 2;
};

} // namespace foyer::sim
