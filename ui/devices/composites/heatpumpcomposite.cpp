// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/heatpumpcomposite.h"

#include <QVBoxLayout>

namespace foyer {

QStringList HeatPumpComposite::wants(const PanelOffer &offer)
{
    const QStringList ids = offer.setable(
        {u"heater_operation_mode", u"hot_water_mode", u"power_boost", u"power_level"});
    return ids.size() < 2 ? QStringList() : ids;
}

HeatPumpComposite::HeatPumpComposite(const PanelPart &part, Program &program, const UiWords &words,
                                     const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
{
    addHeading(QStringLiteral("class-heatpump"), tr("Heating and hot water"));
    addFields(body(), {QStringLiteral("heater_operation_mode"), QStringLiteral("hot_water_mode"),
                       QStringLiteral("power_level"), QStringLiteral("power_boost")});
    finish();
}

} // namespace foyer
