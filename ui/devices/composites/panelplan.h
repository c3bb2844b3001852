// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"

#include <QSet>

#include <initializer_list>

class QWidget;

namespace foyer {

class Composite;
class Program;
class UiWords;

/// A family of capabilities that one composite stands for.
struct PanelPart
{
    enum class Family {
        Light,          ///< on, level, colour wheel, white temperature, mode
        Thermostat,     ///< target, measured, modes
        WindowCovering, ///< up/stop/down, position, tilt, open/close
        Lock,
        GarageDoor,
        AlarmPanel,
        MediaPlayer,
        Vacuum,
        Fan,
        Buttons, ///< button families and multi-buttons
        Doorbell,
        EvCharger,
        Battery, ///< home battery and solar: state, power in and out
        HeatPump,
        AirTreatment,
        RelativeDim, ///< dim up and down without a level
        Pump,        ///< also valves
    };
    Family family;
    QStringList capabilityIds; ///< of this device, in the device's own order
};

/// What of a device no composite has taken yet. Maintenance actions are never offered: they stay
/// apart.
class PanelOffer
{
public:
    PanelOffer(const Device &device, const QSet<QString> &taken)
        : m_device(device)
        , m_taken(taken)
    {
    }

    [[nodiscard]] const Device &device() const { return m_device; }
    /// Null when the device lacks it or it is taken. Exact ids: "onoff.1" is not "onoff".
    [[nodiscard]] const Capability *find(QStringView id) const;
    [[nodiscard]] bool has(QStringView id) const { return find(id) != nullptr; }
    [[nodiscard]] bool isSetable(QStringView id) const;
    /// Those of `ids` that are still to be had.
    [[nodiscard]] QStringList those(std::initializer_list<QStringView> ids) const;
    /// Those of `ids` that are still to be had and can be changed.
    [[nodiscard]] QStringList setable(std::initializer_list<QStringView> ids) const;

private:
    const Device &m_device;
    const QSet<QString> &m_taken;
};

/// Which composites a device gets, in the order they are shown, by its capabilities and never by
/// its driver. A capability is in one part at most; what is in none gets a row of its own.
[[nodiscard]] QList<PanelPart> panelPlan(const Device &device);

/// `width` is the room for wide controls, in logical pixels. Null when the family has no composite
/// for these capabilities.
[[nodiscard]] Composite *makeComposite(const PanelPart &part, Program &program,
                                       const UiWords &words, const Device &device, int width,
                                       QWidget *parent);

} // namespace foyer
