// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/deviceicon.h"

#include "homey/device.h"
#include "homey/household.h"
#include "ui/program.h"
#include "ui/theme/icons.h"

namespace foyer {

QString deviceIconName(const Device &device)
{
    const bool saysLittle = device.deviceClass == QLatin1String("sensor") ||
                            device.deviceClass == QLatin1String("other");
    if (!saysLittle)
        return classIconName(device.deviceClass);
    // What a sensor was bought for comes first; temperature and battery many have on the side.
    for (const QStringView base :
         {u"alarm_contact",     u"alarm_motion",  u"alarm_occupancy",     u"alarm_presence",
          u"alarm_water",       u"alarm_smoke",   u"alarm_fire",          u"measure_co2",
          u"measure_pm25",      u"measure_tvoc",  u"meter_power",         u"measure_power",
          u"meter_gas",         u"meter_water",   u"measure_rain",        u"measure_wind_strength",
          u"measure_luminance", u"measure_noise", u"measure_temperature", u"measure_humidity",
          u"measure_pressure"}) {
        for (const Capability &capability : device.capabilities) {
            if (capability.baseId() == base)
                return capabilityIconName(capability.id);
        }
    }
    return classIconName(device.deviceClass);
}

QPixmap hubPixmap(HubPictures &pictures, const Device &device, int size, const QColor &colour,
                  double dpr)
{
    if (device.iconId.isEmpty())
        return {};
    const QByteArray svg = pictures.icon(device.iconId, device.iconUrl);
    if (svg.isEmpty())
        return {};
    return tintedSvg(svg, QString(QStringLiteral("hub/") + device.iconId), size, colour, dpr);
}

QPixmap devicePixmap(Program &program, const Device &device, int size, const QColor &colour,
                     double dpr)
{
    const QPixmap own = hubPixmap(program.household().pictures, device, size, colour, dpr);
    return own.isNull() ? tintedPixmap(deviceIconName(device), size, colour, dpr) : own;
}

} // namespace foyer
