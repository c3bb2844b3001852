// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/devicepower.h"

#include <cmath>

namespace foyer::sim {

std::optional<DevicePower> DevicePower::of(const QJsonObject &device)
{
    const auto capabilities = device.value(QLatin1String("capabilitiesObj")).toObject();
    const auto valueOf = [&capabilities](const char *id) {
        return capabilities.value(QLatin1String(id)).toObject().value(QLatin1String("value"));
    };
    DevicePower power;
    if (capabilities.contains(QLatin1String("measure_power"))) {
        const auto measured = valueOf("measure_power");
        if (measured.isDouble())
            power.watts = measured.toDouble();
        return power;
    }
    const auto approximation = device.value(QLatin1String("energyObj"))
                                   .toObject()
                                   .value(QLatin1String("approximation"))
                                   .toObject();
    const auto usage = approximation.isEmpty() ? device.value(QLatin1String("energy"))
                                                     .toObject()
                                                     .value(QLatin1String("approximation"))
                                                     .toObject()
                                               : approximation;
    if (usage.isEmpty())
        return {};
    power.canApproximate = true;
    power.isApproximated = true;
    const auto constant = usage.value(QLatin1String("usageConstant"));
    const bool isOn = valueOf("onoff").toBool();
    const auto on = usage.value(QLatin1String("usageOn")).toDouble();
    const double share =
        capabilities.contains(QLatin1String("dim")) ? valueOf("dim").toDouble(1) : 1;
    const double watts = constant.isDouble() ? constant.toDouble()
                         : isOn              ? on * share
                                             : usage.value(QLatin1String("usageOff")).toDouble();
    power.watts = std::round(watts * 10) / 10;
    return power;
}

} // namespace foyer::sim
