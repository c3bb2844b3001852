// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace foyer {

/// One device of the home (protocol.md 4.1). All text is the user's or an app's: plain, bounded to
/// 256 characters.
struct Device
{
    /// A camera picture, album art … (protocol.md 4.1, 4.15).
    struct Image
    {
        QString id;   ///< of the picture (imageObj), as image.update names it
        QString type; ///< camera, media …
        QString title;
        QString url;           ///< relative, "/api/image/<id>"
        QDateTime lastUpdated; ///< a new one means a new picture
        [[nodiscard]] bool operator==(const Image &) const = default;
    };
    /// What the driver says about energy (energyObj).
    struct Energy
    {
        std::optional<double> watts; ///< now, estimated or measured
        QStringList batteries;       ///< "AA", "CR2032" …
        bool isApproximated = false;
        bool isCumulative = false; ///< a meter of the whole home
        bool isHomeBattery = false;
        bool isEvCharger = false;
        bool isElectricCar = false;
        bool isGenerator = false;
        [[nodiscard]] bool operator==(const Energy &) const = default;
    };
    QString id;
    QString name;
    QString zoneId;      ///< may name a zone that does not exist
    QString deviceClass; ///< virtualClass when set, else class; "other" when absent
    QString driverId;
    QList<Capability> capabilities; ///< in the hub's display order
    bool isAvailable = true;
    QString unavailableMessage;
    QString warningMessage;
    QString iconUrl; ///< relative to the hub's base URL; empty when it has none
    QString iconId;
    QString quickAction; ///< capability id for one click; empty = none (see
                         ///< Device::quickActionCapability)
    QString indicator;   ///< uiIndicator: capability to show on the tile; ".none" = none, empty =
                         ///< automatic
    QString note;
    QDateTime lastSeenAt;
    bool isHidden = false;
    QList<Image> images;
    Energy energy;
    QString ownClass;     ///< class as the driver says
    QString virtualClass; ///< "what's plugged in"; empty when not chosen
    QString iconOverride; ///< the user's choice from the hub's set; may be empty
    QString ownerUri;     ///< homey:app:…
    QStringList flags;
    QStringList loggedCapabilities; ///< capability ids the hub keeps a log of
    bool hasSettings = false;       ///< settings_obj can be asked for

    [[nodiscard]] const Capability *capability(QStringView capabilityId) const;
    [[nodiscard]] Capability *capability(QStringView capabilityId);
    /// ui.quickActionOverride, ui.quickAction, else "onoff" when settable; null when there is none
    /// that is settable.
    [[nodiscard]] const Capability *quickActionCapability() const;
    /// A boolean alarm_* that is true (not alarm_battery, alarm_motion or alarm_contact), first in
    /// order; null when calm.
    [[nodiscard]] const Capability *activeAlarm() const;
    /// measure_battery in percent 0…100; nullopt where no number is known, as with an alarm only.
    [[nodiscard]] std::optional<double> battery() const;
    [[nodiscard]] bool isBatteryLow() const;    ///< below 20 % or alarm_battery
    [[nodiscard]] QDateTime lastChange() const; ///< newest reportedAt of its capabilities
    /// Lock, garage door, alarm panel: acting asks first and is never part of a bulk action.
    [[nodiscard]] static bool needsConfirmation(QStringView capabilityId);
    /// The same for this device: on a lock, a garage door or an alarm panel also the motor, the
    /// relay or the button that works it.
    [[nodiscard]] bool guards(QStringView capabilityId) const;
    /// All but readings: capability values, watts, lastSeenAt.
    [[nodiscard]] bool describesSameAs(const Device &other) const;
};

} // namespace foyer
