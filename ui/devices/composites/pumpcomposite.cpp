// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/pumpcomposite.h"

#include <QVBoxLayout>

namespace foyer {

QStringList PumpComposite::wants(const PanelOffer &offer)
{
    const QStringList own = offer.setable({u"pump_setpoint", u"pump_mode", u"valve_position"});
    const QStringList power = offer.setable({u"onoff"});
    return own.isEmpty() || own.size() + power.size() < 2 ? QStringList() : own + power;
}

PumpComposite::PumpComposite(const PanelPart &part, Program &program, const UiWords &words,
                             const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
{
    addHeading(QStringLiteral("class-pump"),
               has(QStringLiteral("valve_position")) ? tr("Valve") : tr("Pump"));
    addFields(body(), {QStringLiteral("onoff"), QStringLiteral("pump_setpoint"),
                       QStringLiteral("valve_position"), QStringLiteral("pump_mode")});
    finish();
}

} // namespace foyer
