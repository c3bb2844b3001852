// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"

namespace foyer {

/// One thing about one device that somebody should know of.
struct Attention
{
    /// In the order of the list: what is worst comes first.
    enum class Kind {
        Alarm,       ///< smoke, water, tampering …: not motion and the like, which are daily life
        Open,        ///< a door, window or garage door
        BatteryLow,  ///< lowest first
        Unavailable, ///< with the hub's reason
        NotSeen,     ///< nothing heard of for longer than notSeenAfter()
        Warning,     ///< the device works, and the hub says something about it
    };

    Kind kind = Kind::Alarm;
    QString deviceId;
    QString capabilityId;          ///< Alarm, Open
    std::optional<double> percent; ///< BatteryLow: 0…100; nullopt when only the alarm is known
    QString reason;                ///< Unavailable, Warning: the hub's words, may be empty
    QDateTime since;               ///< last report or sight; invalid when not known

    [[nodiscard]] bool operator==(const Attention &) const = default;
};

/// A sensor or a device on batteries that the hub has not heard of for a day is told of: most
/// report several times a day, the laziest contact sensors once or twice (Device::lastSeenAt,
/// protocol.md 4.1; hubs that do not say it are believed to hear everything).
[[nodiscard]] constexpr std::chrono::hours notSeenAfter()
{
    return std::chrono::hours(24);
}

/// What is to be said about a device now; empty when all is well. A device that is not available is
/// told of once: its values are not news.
[[nodiscard]] QList<Attention> attentionFor(const Device &device, const QDateTime &now);
/// Whether a value of this capability can change what attentionFor() says.
[[nodiscard]] bool concernsAttention(QStringView capabilityId);
/// The order of the list: kind, then the emptiest battery or the newest event.
[[nodiscard]] bool comesBefore(const Attention &a, const Attention &b);

} // namespace foyer
