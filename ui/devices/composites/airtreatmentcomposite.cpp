// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/airtreatmentcomposite.h"

#include <QVBoxLayout>

namespace foyer {

namespace {
const QStringList &fieldOrder()
{
    static const QStringList ids{
        QStringLiteral("onoff"),
        QStringLiteral("measure_humidity"),
        QStringLiteral("target_humidity"),
        QStringLiteral("target_humidity_min"),
        QStringLiteral("target_humidity_max"),
        QStringLiteral("measure_hepa_filter"),
        QStringLiteral("level_hepa_filter"),
        QStringLiteral("measure_carbon_filter"),
        QStringLiteral("level_carbon_filter"),
    };
    return ids;
}
} // namespace

QStringList AirTreatmentComposite::wants(const PanelOffer &offer)
{
    const QStringList targets =
        offer.setable({u"target_humidity", u"target_humidity_min", u"target_humidity_max"});
    const QStringList filters = offer.those({u"measure_hepa_filter", u"level_hepa_filter",
                                             u"measure_carbon_filter", u"level_carbon_filter"});
    const QStringList rest = targets.isEmpty() ? QStringList() : offer.those({u"measure_humidity"});
    const QStringList power = offer.setable({u"onoff"});
    // A thermometer with a humidity is no humidifier, and one filter is as good in a row.
    if (targets.size() + filters.size() + rest.size() < 2)
        return {};
    return targets + filters + rest + power;
}

AirTreatmentComposite::AirTreatmentComposite(const PanelPart &part, Program &program,
                                             const UiWords &words, const Device &device, int width,
                                             QWidget *parent)
    : Composite(part, program, words, device, width, parent)
{
    addHeading(QStringLiteral("class-airpurifier"), tr("Air"));
    for (const QString &id : fieldOrder()) {
        if (has(id))
            addField(body(), id);
    }
    finish();
}

} // namespace foyer
