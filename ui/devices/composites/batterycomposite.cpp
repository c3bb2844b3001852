// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/batterycomposite.h"

#include "ui/devices/composites/offers.h"
#include "ui/devices/composites/powerwords.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chargegauge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QVBoxLayout>

namespace foyer {

namespace {

const QString &stateId()
{
    static const QString id = QStringLiteral("battery_charging_state");
    return id;
}
const QString &batteryId()
{
    static const QString id = QStringLiteral("measure_battery");
    return id;
}
const QString &powerId()
{
    static const QString id = QStringLiteral("measure_power");
    return id;
}

/// What the hub counts as producing: its own flag, else the class a person chose for the device.
bool isSolar(const Device &device)
{
    return device.energy.isGenerator || device.deviceClass == QLatin1String("solarpanel");
}

} // namespace

QStringList BatteryComposite::wants(const PanelOffer &offer)
{
    const bool hasPower = isOffered(offer, powerId(), Capability::Type::Number);
    if (isOffered(offer, stateId(), Capability::Type::Enum) ||
        (offer.device().energy.isHomeBattery && hasPower))
        return offer.those({u"battery_charging_state", u"measure_battery", u"target_power",
                            u"target_power_mode"}) +
               familyOf(offer, powerId()) + familyOf(offer, u"meter_power");
    if (hasPower && isSolar(offer.device()))
        return familyOf(offer, powerId()) + familyOf(offer, u"meter_power");
    return {};
}

BatteryComposite::BatteryComposite(const PanelPart &part, Program &program, const UiWords &words,
                                   const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_isSolar(!has(stateId()) && !device.energy.isHomeBattery)
    , m_head(new StateHead(this))
{
    body()->addWidget(m_head);
    if (has(batteryId())) {
        m_gauge = new ChargeGauge(Theme::spacing(16), m_head);
        m_head->addControl(m_gauge);
        registerControl(m_gauge, batteryId());
    }
    for (const QString &id : part.capabilityIds) {
        if (id != batteryId())
            addField(body(), id);
    }
    finish();
}

void BatteryComposite::display(const Device &device)
{
    const auto shown = [&](const QString &id) { return has(id) ? device.capability(id) : nullptr; };
    const Capability *power = shown(powerId());
    const Capability *state = shown(stateId());
    const std::optional<double> watts = power ? power->shown().number() : std::nullopt;
    const QString id = state ? state->shown().string().value_or(QString()) : QString();
    const bool flowsIn = watts && *watts >= powerwords::nothingBelow;
    const bool flowsOut = watts && *watts <= -powerwords::nothingBelow;
    const bool isCharging =
        !m_isSolar && (id.isEmpty() ? flowsIn : id == QLatin1String("charging"));
    const bool isDelivering =
        m_isSolar ? flowsIn : (id.isEmpty() ? flowsOut : id == QLatin1String("discharging"));

    QString sentence =
        m_isSolar ? powerwords::solar(words(), watts) : powerwords::battery(words(), id, watts);
    if (sentence.isEmpty() && state && !state->shown().isNull())
        sentence = words().valueText(*state);
    m_head->setState(sentence.isEmpty() ? tr("Unknown") : sentence);
    const Capability *newest = power ? power : state;
    m_head->setDetail(newest ? words().age(newest->reportedAt) : QString());
    m_head->setIconName(m_isSolar    ? QStringLiteral("class-solarpanel")
                        : isCharging ? QStringLiteral("bolt")
                                     : QStringLiteral("class-battery"));
    using Tone = StateHead::Tone;
    m_head->setTone(isDelivering ? Tone::On : isCharging ? Tone::Positive : Tone::Neutral);
    if (const Capability *battery = shown(batteryId()); m_gauge && battery) {
        m_gauge->setCharge(battery->shown().number(), words().valueText(*battery));
        m_gauge->setCharging(isCharging);
    }
}

} // namespace foyer
