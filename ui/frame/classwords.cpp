// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/words.h"

#include <QHash>

namespace foyer {

namespace {

/// The device classes of protocol.md 4.22.
const QHash<QString, const char *> &classNames()
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("airconditioning"),
         QT_TRANSLATE_NOOP("foyer::UiWords", "Air conditioning")},
        {QStringLiteral("airfryer"), QT_TRANSLATE_NOOP("foyer::UiWords", "Air fryer")},
        {QStringLiteral("airpurifier"), QT_TRANSLATE_NOOP("foyer::UiWords", "Air purifier")},
        {QStringLiteral("airtreatment"), QT_TRANSLATE_NOOP("foyer::UiWords", "Air treatment")},
        {QStringLiteral("amplifier"), QT_TRANSLATE_NOOP("foyer::UiWords", "Amplifier")},
        {QStringLiteral("battery"), QT_TRANSLATE_NOOP("foyer::UiWords", "Home battery")},
        {QStringLiteral("bicycle"), QT_TRANSLATE_NOOP("foyer::UiWords", "Bicycle")},
        {QStringLiteral("blinds"), QT_TRANSLATE_NOOP("foyer::UiWords", "Blinds")},
        {QStringLiteral("boiler"), QT_TRANSLATE_NOOP("foyer::UiWords", "Boiler")},
        {QStringLiteral("bridge"), QT_TRANSLATE_NOOP("foyer::UiWords", "Bridge")},
        {QStringLiteral("button"), QT_TRANSLATE_NOOP("foyer::UiWords", "Button")},
        {QStringLiteral("camera"), QT_TRANSLATE_NOOP("foyer::UiWords", "Camera")},
        {QStringLiteral("car"), QT_TRANSLATE_NOOP("foyer::UiWords", "Car")},
        {QStringLiteral("coffeemachine"), QT_TRANSLATE_NOOP("foyer::UiWords", "Coffee machine")},
        {QStringLiteral("cooktop"), QT_TRANSLATE_NOOP("foyer::UiWords", "Cooktop")},
        {QStringLiteral("curtain"), QT_TRANSLATE_NOOP("foyer::UiWords", "Curtain")},
        {QStringLiteral("dehumidifier"), QT_TRANSLATE_NOOP("foyer::UiWords", "Dehumidifier")},
        {QStringLiteral("diffuser"), QT_TRANSLATE_NOOP("foyer::UiWords", "Diffuser")},
        {QStringLiteral("dishwasher"), QT_TRANSLATE_NOOP("foyer::UiWords", "Dishwasher")},
        {QStringLiteral("doorbell"), QT_TRANSLATE_NOOP("foyer::UiWords", "Doorbell")},
        {QStringLiteral("dryer"), QT_TRANSLATE_NOOP("foyer::UiWords", "Dryer")},
        {QStringLiteral("evcharger"), QT_TRANSLATE_NOOP("foyer::UiWords", "Car charger")},
        {QStringLiteral("fan"), QT_TRANSLATE_NOOP("foyer::UiWords", "Fan")},
        {QStringLiteral("faucet"), QT_TRANSLATE_NOOP("foyer::UiWords", "Tap")},
        {QStringLiteral("fireplace"), QT_TRANSLATE_NOOP("foyer::UiWords", "Fireplace")},
        {QStringLiteral("freezer"), QT_TRANSLATE_NOOP("foyer::UiWords", "Freezer")},
        {QStringLiteral("fridge"), QT_TRANSLATE_NOOP("foyer::UiWords", "Fridge")},
        {QStringLiteral("fridge_and_freezer"),
         QT_TRANSLATE_NOOP("foyer::UiWords", "Fridge-freezer")},
        {QStringLiteral("fryer"), QT_TRANSLATE_NOOP("foyer::UiWords", "Fryer")},
        {QStringLiteral("gameconsole"), QT_TRANSLATE_NOOP("foyer::UiWords", "Game console")},
        {QStringLiteral("garagedoor"), QT_TRANSLATE_NOOP("foyer::UiWords", "Garage door")},
        {QStringLiteral("grill"), QT_TRANSLATE_NOOP("foyer::UiWords", "Grill")},
        {QStringLiteral("heater"), QT_TRANSLATE_NOOP("foyer::UiWords", "Heater")},
        {QStringLiteral("heatpump"), QT_TRANSLATE_NOOP("foyer::UiWords", "Heat pump")},
        {QStringLiteral("homealarm"), QT_TRANSLATE_NOOP("foyer::UiWords", "Home alarm")},
        {QStringLiteral("hood"), QT_TRANSLATE_NOOP("foyer::UiWords", "Cooker hood")},
        {QStringLiteral("humidifier"), QT_TRANSLATE_NOOP("foyer::UiWords", "Humidifier")},
        {QStringLiteral("kettle"), QT_TRANSLATE_NOOP("foyer::UiWords", "Kettle")},
        {QStringLiteral("lawnmower"), QT_TRANSLATE_NOOP("foyer::UiWords", "Lawn mower")},
        {QStringLiteral("light"), QT_TRANSLATE_NOOP("foyer::UiWords", "Light")},
        {QStringLiteral("lock"), QT_TRANSLATE_NOOP("foyer::UiWords", "Lock")},
        {QStringLiteral("mediaplayer"), QT_TRANSLATE_NOOP("foyer::UiWords", "Media player")},
        {QStringLiteral("microwave"), QT_TRANSLATE_NOOP("foyer::UiWords", "Microwave")},
        {QStringLiteral("mop"), QT_TRANSLATE_NOOP("foyer::UiWords", "Mop")},
        {QStringLiteral("multicooker"), QT_TRANSLATE_NOOP("foyer::UiWords", "Multicooker")},
        {QStringLiteral("networkrouter"), QT_TRANSLATE_NOOP("foyer::UiWords", "Network router")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("foyer::UiWords", "Other")},
        {QStringLiteral("oven"), QT_TRANSLATE_NOOP("foyer::UiWords", "Oven")},
        {QStringLiteral("oven_and_microwave"),
         QT_TRANSLATE_NOOP("foyer::UiWords", "Oven with microwave")},
        {QStringLiteral("petfeeder"), QT_TRANSLATE_NOOP("foyer::UiWords", "Pet feeder")},
        {QStringLiteral("pump"), QT_TRANSLATE_NOOP("foyer::UiWords", "Pump")},
        {QStringLiteral("radiator"), QT_TRANSLATE_NOOP("foyer::UiWords", "Radiator")},
        {QStringLiteral("relay"), QT_TRANSLATE_NOOP("foyer::UiWords", "Relay")},
        {QStringLiteral("remote"), QT_TRANSLATE_NOOP("foyer::UiWords", "Remote control")},
        {QStringLiteral("scooter"), QT_TRANSLATE_NOOP("foyer::UiWords", "Scooter")},
        {QStringLiteral("sensor"), QT_TRANSLATE_NOOP("foyer::UiWords", "Sensor")},
        {QStringLiteral("service"), QT_TRANSLATE_NOOP("foyer::UiWords", "Service")},
        {QStringLiteral("settopbox"), QT_TRANSLATE_NOOP("foyer::UiWords", "Set-top box")},
        {QStringLiteral("shutterblinds"), QT_TRANSLATE_NOOP("foyer::UiWords", "Roller shutter")},
        {QStringLiteral("siren"), QT_TRANSLATE_NOOP("foyer::UiWords", "Siren")},
        {QStringLiteral("smokealarm"), QT_TRANSLATE_NOOP("foyer::UiWords", "Smoke alarm")},
        {QStringLiteral("socket"), QT_TRANSLATE_NOOP("foyer::UiWords", "Socket")},
        {QStringLiteral("solarpanel"), QT_TRANSLATE_NOOP("foyer::UiWords", "Solar panels")},
        {QStringLiteral("speaker"), QT_TRANSLATE_NOOP("foyer::UiWords", "Speaker")},
        {QStringLiteral("sprinkler"), QT_TRANSLATE_NOOP("foyer::UiWords", "Sprinkler")},
        {QStringLiteral("sunshade"), QT_TRANSLATE_NOOP("foyer::UiWords", "Sunshade")},
        {QStringLiteral("thermostat"), QT_TRANSLATE_NOOP("foyer::UiWords", "Thermostat")},
        {QStringLiteral("tv"), QT_TRANSLATE_NOOP("foyer::UiWords", "Television")},
        {QStringLiteral("vacuumcleaner"), QT_TRANSLATE_NOOP("foyer::UiWords", "Vacuum cleaner")},
        {QStringLiteral("vehicle"), QT_TRANSLATE_NOOP("foyer::UiWords", "Vehicle")},
        {QStringLiteral("washer"), QT_TRANSLATE_NOOP("foyer::UiWords", "Washing machine")},
        {QStringLiteral("washer_and_dryer"), QT_TRANSLATE_NOOP("foyer::UiWords", "Washer-dryer")},
        {QStringLiteral("waterheater"), QT_TRANSLATE_NOOP("foyer::UiWords", "Water heater")},
        {QStringLiteral("waterpurifier"), QT_TRANSLATE_NOOP("foyer::UiWords", "Water purifier")},
        {QStringLiteral("watervalve"), QT_TRANSLATE_NOOP("foyer::UiWords", "Water valve")},
        {QStringLiteral("windowcoverings"), QT_TRANSLATE_NOOP("foyer::UiWords", "Window covering")},
    };
    return names;
}

} // namespace

QString UiWords::className(const QString &deviceClass) const
{
    if (const char *name = classNames().value(deviceClass))
        return tr(name);
    // A class newer than this program: its own id is better than nothing.
    return deviceClass.isEmpty() ? tr("Other") : plain(deviceClass, 40);
}

} // namespace foyer
