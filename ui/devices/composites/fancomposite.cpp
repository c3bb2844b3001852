// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/fancomposite.h"

#include <QVBoxLayout>

namespace foyer {

QStringList FanComposite::wants(const PanelOffer &offer)
{
    const QStringList own =
        offer.setable({u"fan_speed", u"fan_mode", u"swing_mode", u"oscillating"});
    const QStringList power = offer.setable({u"onoff"});
    // One of them alone is as good in a row.
    return own.isEmpty() || own.size() + power.size() < 2 ? QStringList() : own + power;
}

FanComposite::FanComposite(const PanelPart &part, Program &program, const UiWords &words,
                           const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
{
    addHeading(QStringLiteral("class-fan"), tr("Fan"));
    addFields(body(),
              {QStringLiteral("onoff"), QStringLiteral("fan_speed"), QStringLiteral("fan_mode"),
               QStringLiteral("swing_mode"), QStringLiteral("oscillating")});
    finish();
}

} // namespace foyer
