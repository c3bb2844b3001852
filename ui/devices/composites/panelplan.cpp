// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/panelplan.h"

#include "ui/devices/composites/airtreatmentcomposite.h"
#include "ui/devices/composites/alarmpanelcomposite.h"
#include "ui/devices/composites/batterycomposite.h"
#include "ui/devices/composites/buttonscomposite.h"
#include "ui/devices/composites/coveringcomposite.h"
#include "ui/devices/composites/doorbellcomposite.h"
#include "ui/devices/composites/evchargercomposite.h"
#include "ui/devices/composites/fancomposite.h"
#include "ui/devices/composites/garagedoorcomposite.h"
#include "ui/devices/composites/heatpumpcomposite.h"
#include "ui/devices/composites/lightcomposite.h"
#include "ui/devices/composites/lockcomposite.h"
#include "ui/devices/composites/mediacomposite.h"
#include "ui/devices/composites/pumpcomposite.h"
#include "ui/devices/composites/relativedim.h"
#include "ui/devices/composites/thermostatcomposite.h"
#include "ui/devices/composites/vacuumcomposite.h"

#include <span>

namespace foyer {

namespace {

/// One line for each family. `wants` says what the composite takes of what is left of a device
/// (nothing: the device does not belong to it), `make` builds it.
struct FamilyRule
{
    PanelPart::Family family;
    QStringList (*wants)(const PanelOffer &offer);
    Composite *(*make)(const PanelPart &part, Program &program, const UiWords &words,
                       const Device &device, int width, QWidget *parent);
};

/// A composite class has `static QStringList wants(const PanelOffer &)` and the constructor below.
template<typename Family>
Composite *made(const PanelPart &part, Program &program, const UiWords &words, const Device &device,
                int width, QWidget *parent)
{
    return new Family(part, program, words, device, width, parent);
}

/// In the order they are shown, which is also the order they take in.
std::span<const FamilyRule> familyRules()
{
    static const std::vector<FamilyRule> rules{
        {PanelPart::Family::Lock, &LockComposite::wants, &made<LockComposite>},
        {PanelPart::Family::GarageDoor, &GarageDoorComposite::wants, &made<GarageDoorComposite>},
        {PanelPart::Family::AlarmPanel, &AlarmPanelComposite::wants, &made<AlarmPanelComposite>},
        {PanelPart::Family::Doorbell, &DoorbellComposite::wants, &made<DoorbellComposite>},
        {PanelPart::Family::MediaPlayer, &MediaComposite::wants, &made<MediaComposite>},
        {PanelPart::Family::Vacuum, &VacuumComposite::wants, &made<VacuumComposite>},
        {PanelPart::Family::EvCharger, &EvChargerComposite::wants, &made<EvChargerComposite>},
        {PanelPart::Family::Battery, &BatteryComposite::wants, &made<BatteryComposite>},
        {PanelPart::Family::Light, &LightComposite::wants, &made<LightComposite>},
        {PanelPart::Family::RelativeDim, &RelativeDim::wants, &made<RelativeDim>},
        {PanelPart::Family::Thermostat, &ThermostatComposite::wants, &made<ThermostatComposite>},
        {PanelPart::Family::WindowCovering, &CoveringComposite::wants, &made<CoveringComposite>},
        {PanelPart::Family::HeatPump, &HeatPumpComposite::wants, &made<HeatPumpComposite>},
        {PanelPart::Family::Fan, &FanComposite::wants, &made<FanComposite>},
        {PanelPart::Family::Pump, &PumpComposite::wants, &made<PumpComposite>},
        {PanelPart::Family::AirTreatment, &AirTreatmentComposite::wants,
         &made<AirTreatmentComposite>},
        // Last: what can only be pressed and nobody else took.
        {PanelPart::Family::Buttons, &ButtonsComposite::wants, &made<ButtonsComposite>},
    };
    return rules;
}

} // namespace

const Capability *PanelOffer::find(QStringView id) const
{
    const Capability *found = m_device.capability(id);
    return found && !found->isMaintenanceAction && !m_taken.contains(found->id) ? found : nullptr;
}

bool PanelOffer::isSetable(QStringView id) const
{
    const Capability *found = find(id);
    return found && found->isSetable;
}

QStringList PanelOffer::those(std::initializer_list<QStringView> ids) const
{
    QStringList found;
    for (const QStringView id : ids) {
        if (has(id))
            found << id.toString();
    }
    return found;
}

QStringList PanelOffer::setable(std::initializer_list<QStringView> ids) const
{
    QStringList found;
    for (const QStringView id : ids) {
        if (isSetable(id))
            found << id.toString();
    }
    return found;
}

QList<PanelPart> panelPlan(const Device &device)
{
    QList<PanelPart> parts;
    QSet<QString> taken;
    for (const FamilyRule &rule : familyRules()) {
        const QStringList wanted = rule.wants(PanelOffer(device, taken));
        PanelPart part{rule.family, {}};
        for (const Capability &capability : device.capabilities) {
            if (wanted.contains(capability.id) && !taken.contains(capability.id)) {
                taken.insert(capability.id);
                part.capabilityIds << capability.id;
            }
        }
        if (!part.capabilityIds.isEmpty())
            parts << part;
    }
    return parts;
}

Composite *makeComposite(const PanelPart &part, Program &program, const UiWords &words,
                         const Device &device, int width, QWidget *parent)
{
    for (const FamilyRule &rule : familyRules()) {
        if (rule.family == part.family)
            return rule.make(part, program, words, device, width, parent);
    }
    return nullptr;
}

} // namespace foyer
