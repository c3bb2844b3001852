// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/evchargercomposite.h"

#include "ui/devices/composites/capabilityswitch.h"
#include "ui/devices/composites/offers.h"
#include "ui/devices/composites/powerwords.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chargegauge.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QVBoxLayout>

#include <cmath>

namespace foyer {

namespace {
const QString &chargingId()
{
    static const QString id = QStringLiteral("evcharger_charging");
    return id;
}
const QString &batteryId()
{
    static const QString id = QStringLiteral("measure_battery");
    return id;
}
} // namespace

QStringList EvChargerComposite::wants(const PanelOffer &offer)
{
    using Type = Capability::Type;
    const bool hasState = isOffered(offer, u"evcharger_charging_state", Type::Enum) ||
                          isOffered(offer, u"ev_charging_state", Type::Enum);
    if (!hasState && !isOffered(offer, chargingId(), Type::Boolean))
        return {};
    return offer.those({u"evcharger_charging", u"evcharger_charging_state", u"ev_charging_state",
                        u"measure_battery", u"target_power", u"target_power_mode"}) +
           familyOf(offer, u"measure_power") + familyOf(offer, u"meter_power");
}

EvChargerComposite::EvChargerComposite(const PanelPart &part, Program &program,
                                       const UiWords &words, const Device &device, int width,
                                       QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_head(new StateHead(this))
{
    for (const QString &id :
         {QStringLiteral("evcharger_charging_state"), QStringLiteral("ev_charging_state")}) {
        if (m_stateId.isEmpty() && has(id))
            m_stateId = id;
    }
    body()->addWidget(m_head);
    if (has(batteryId())) {
        m_gauge = new ChargeGauge(Theme::spacing(12), m_head);
        m_head->addControl(m_gauge);
        registerControl(m_gauge, batteryId());
    }
    const Capability *charging = device.capability(chargingId());
    const bool hasSwitch = charging && has(chargingId()) && charging->isSetable;
    if (hasSwitch) {
        m_switch = new CapabilitySwitch(m_head);
        m_head->addControl(m_switch);
        registerControl(m_switch, chargingId());
        connect(m_switch, &CapabilitySwitch::wanted, this,
                [this](bool on) { write(chargingId(), Value(on)); });
    }
    for (const QString &id : part.capabilityIds) {
        if (id != batteryId() && !(id == chargingId() && hasSwitch))
            addField(body(), id);
    }
    finish();
}

void EvChargerComposite::display(const Device &device)
{
    const auto valueOf = [&](const QString &id) {
        const Capability *found = has(id) ? device.capability(id) : nullptr;
        return found ? found->shown() : Value();
    };
    const Capability *charging = device.capability(chargingId());
    if (m_switch && charging)
        m_switch->display(*charging);
    const QString state = valueOf(m_stateId).string().value_or(QString());
    const std::optional<bool> isOn = valueOf(chargingId()).boolean();
    const std::optional<double> watts = valueOf(QStringLiteral("measure_power")).number();
    const bool isCharging =
        state.isEmpty() ? isOn.value_or(false) : state == QLatin1String("plugged_in_charging");
    const bool isDelivering = state == QLatin1String("plugged_in_discharging");

    QString sentence = powerwords::charger(words(), state, isOn, watts);
    const Capability *told = device.capability(m_stateId);
    if (sentence.isEmpty() && told && !told->shown().isNull())
        sentence = words().valueText(*told);
    m_head->setState(sentence.isEmpty() ? tr("Unknown") : sentence);
    const Capability *newest = told ? told : charging;
    m_head->setDetail(newest ? words().age(newest->reportedAt) : QString());
    m_head->setIconName(isCharging || isDelivering ? QStringLiteral("bolt")
                                                   : QStringLiteral("class-evcharger"));
    m_head->setTone(isCharging || isDelivering ? StateHead::Tone::On : StateHead::Tone::Neutral);
    if (const Capability *battery = device.capability(batteryId()); m_gauge && battery) {
        m_gauge->setCharge(battery->shown().number(), words().valueText(*battery));
        m_gauge->setCharging(isCharging);
    }
}

} // namespace foyer
