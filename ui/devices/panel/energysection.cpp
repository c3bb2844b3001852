// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/energysection.h"

#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

#include <cmath>

namespace foyer {

namespace {
bool isEnergyCapability(const Capability &capability)
{
    const QStringView base = capability.baseId();
    return base == u"measure_power" || base == u"meter_power" || base == u"measure_battery" ||
           base == u"alarm_battery";
}

bool saysSomething(const Device::Energy &energy)
{
    return energy.watts || !energy.batteries.isEmpty() || energy.isCumulative ||
           energy.isHomeBattery || energy.isEvCharger || energy.isElectricCar || energy.isGenerator;
}
} // namespace

QString batteryTypes(const QStringList &batteries)
{
    QStringList kinds, parts;
    for (const QString &battery : batteries) {
        if (!kinds.contains(battery))
            kinds << battery;
    }
    for (const QString &kind : std::as_const(kinds)) {
        const qsizetype count = batteries.count(kind);
        parts << EnergySection::tr("%1 × %2", "how many batteries, which type")
                     .arg(QString::number(count), kind == QLatin1String("INTERNAL")
                                                      ? EnergySection::tr("built in")
                                                      : plain(kind, 40));
    }
    return parts.join(QStringLiteral(", "));
}

EnergySection::EnergySection(Program &program, const UiWords &words, QWidget *parent)
    : PanelSection(QStringLiteral("energy"), tr("Energy"), program, words, parent)
    , m_grid(new QGridLayout)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::spacing(4));
    m_grid->setVerticalSpacing(Theme::spacing(2));
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
}

bool EnergySection::concerns(const Device &device) const
{
    return saysSomething(device.energy) ||
           std::any_of(device.capabilities.cbegin(), device.capabilities.cend(),
                       isEnergyCapability);
}

void EnergySection::load()
{
    showReady();
}

void EnergySection::forget()
{
    showFacts({});
}

QString EnergySection::powerText(const Device &device) const
{
    std::optional<double> watts = device.energy.watts;
    bool isEstimate = device.energy.isApproximated;
    if (const Capability *measured = device.capability(u"measure_power")) {
        if (const auto value = measured->shown().number()) {
            watts = value;
            isEstimate = false;
        }
    }
    if (!watts)
        return {};
    const int decimals = std::abs(*watts) < 10 ? 1 : 0;
    const QString text = tr("%1 W").arg(words().number(*watts, decimals));
    return isEstimate ? tr("%1 (estimated)").arg(text) : text;
}

QList<EnergySection::Fact> EnergySection::facts(const Device &device) const
{
    const Device::Energy &energy = device.energy;
    QList<Fact> facts;
    if (const QString power = powerText(device); !power.isEmpty())
        facts << Fact{energy.isGenerator     ? tr("Generates now")
                      : energy.isHomeBattery ? tr("Charges with")
                                             : tr("Uses now"),
                      power};
    for (const Capability &capability : device.capabilities) {
        const bool isShown = capability.baseId() == u"meter_power" ||
                             capability.baseId() == u"measure_battery" ||
                             (capability.baseId() == u"measure_power" &&
                              capability.id != QLatin1String("measure_power"));
        if (isShown && !capability.shown().isNull())
            facts << Fact{words().capabilityTitle(capability), words().valueText(capability)};
    }
    if (!energy.batteries.isEmpty())
        facts << Fact{tr("Batteries"), batteryTypes(energy.batteries)};
    const auto role = [&](bool applies, const QString &text) {
        if (applies)
            facts << Fact{tr("Counts as"), text};
    };
    role(energy.isCumulative, tr("meter of the whole home"));
    role(energy.isHomeBattery, tr("home battery"));
    role(energy.isEvCharger, tr("charger of an electric car"));
    role(energy.isElectricCar, tr("electric car"));
    role(energy.isGenerator, tr("generator of electricity"));
    return facts;
}

void EnergySection::showFacts(const QList<Fact> &facts)
{
    for (qsizetype row = 0; row < std::max(facts.size(), m_titles.size()); ++row) {
        if (row >= m_titles.size()) {
            m_titles << new PlainLabel(this);
            m_values << new PlainLabel(this);
            m_titles.last()->setSecondary(true);
            m_titles.last()->setWordWrap(true);
            m_values.last()->setWordWrap(true);
            m_values.last()->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_grid->addWidget(m_titles.last(), int(row), 0, Qt::AlignTop);
            m_grid->addWidget(m_values.last(), int(row), 1, Qt::AlignTop);
        }
        const bool isUsed = row < facts.size();
        m_titles[row]->setVisible(isUsed);
        m_values[row]->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_titles[row]->setText(facts[row].title);
        m_values[row]->setText(facts[row].value);
    }
}

void EnergySection::redefined(const Device &device)
{
    const QList<Fact> now = facts(device);
    const QString power = powerText(device);
    setSummary(!power.isEmpty() ? power : batteryTypes(device.energy.batteries));
    if (state() == State::Ready || state() == State::Empty) {
        showFacts(now);
        if (now.isEmpty() != (state() == State::Empty)) {
            if (now.isEmpty())
                showEmpty(tr("The device has not said anything about energy yet."));
            else
                showReady();
        }
    }
}

void EnergySection::capabilityChanged(const QString &capabilityId)
{
    const Device *now = device();
    const Capability *capability = now ? now->capability(capabilityId) : nullptr;
    if (capability && isEnergyCapability(*capability))
        redefined(*now);
}

} // namespace foyer
