// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/vacuumcomposite.h"

#include "ui/devices/composites/alarmlines.h"
#include "ui/devices/composites/offers.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chargegauge.h"
#include "ui/widgets/choicetiles.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace foyer {

namespace {

const QString &batteryId()
{
    static const QString id = QStringLiteral("measure_battery");
    return id;
}

/// States a machine comes to by itself; telling it to be in one means nothing (protocol.md 4.21).
bool isNoOrder(QStringView option)
{
    return option == u"charging" || option == u"error";
}

bool isAtWork(QStringView option)
{
    return option == u"cleaning" || option == u"spot_cleaning" || option == u"mowing";
}

QString iconOf(QStringView option)
{
    if (option == u"cleaning")
        return QStringLiteral("class-vacuumcleaner");
    if (option == u"spot_cleaning")
        return QStringLiteral("spot");
    if (option == u"docked")
        return QStringLiteral("dock");
    if (option == u"stopped")
        return QStringLiteral("stop");
    if (option == u"paused")
        return QStringLiteral("pause");
    if (option == u"mowing")
        return QStringLiteral("class-lawnmower");
    return QStringLiteral("play");
}

} // namespace

QStringList VacuumComposite::wants(const PanelOffer &offer)
{
    for (const QStringView id : {u"vacuumcleaner_state", u"mower_state"}) {
        if (isOffered(offer, id, Capability::Type::Enum))
            return QStringList{id.toString()} +
                   offer.those({u"vacuumcleaner_job_mode", u"measure_battery",
                                u"battery_charging_state", u"docked"}) +
                   alarmsOf(offer);
    }
    return {};
}

VacuumComposite::VacuumComposite(const PanelPart &part, Program &program, const UiWords &words,
                                 const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_stateId(has(QStringLiteral("vacuumcleaner_state")) ? QStringLiteral("vacuumcleaner_state")
                                                           : QStringLiteral("mower_state"))
    , m_head(new StateHead(this))
    , m_alarms(new AlarmLines(words, this))
{
    body()->addWidget(m_head);
    if (has(batteryId())) {
        m_gauge = new ChargeGauge(Theme::spacing(12), m_head);
        m_head->addControl(m_gauge);
        registerControl(m_gauge, batteryId());
    }
    const Capability *state = device.capability(m_stateId);
    if (!state->isSetable)
        registerControl(m_head->state(), m_stateId);
    else if (state->options.isEmpty())
        addField(body(), m_stateId);
    else
        addOrders(*state);
    for (const QString &id : part.capabilityIds) {
        if (id.startsWith(QLatin1String("alarm_")))
            registerControl(m_alarms->add(id, title(id)), id);
        else if (id != m_stateId && id != batteryId())
            addField(body(), id);
    }
    body()->addWidget(m_alarms);
    finish();
}

QString VacuumComposite::wordsFor(const Capability &state, const QString &option) const
{
    if (option == QLatin1String("cleaning"))
        return tr("Clean");
    if (option == QLatin1String("spot_cleaning"))
        return tr("Spot", "clean one spot");
    if (option == QLatin1String("docked"))
        return tr("Dock", "drive to the charging station");
    if (option == QLatin1String("stopped"))
        return tr("Stop");
    if (option == QLatin1String("paused"))
        return tr("Pause");
    if (option == QLatin1String("mowing"))
        return tr("Mow");
    return words().valueText(state, Value(option));
}

void VacuumComposite::addOrders(const Capability &state)
{
    m_orders = new ChoiceTiles(this);
    for (const Capability::Option &option : state.options) {
        if (isNoOrder(option.id))
            continue;
        const QString text = wordsFor(state, option.id);
        QAbstractButton *tile = m_orders->addChoice(option.id, text, iconOf(option.id));
        tile->setObjectName(QStringLiteral("capability/%1/%2").arg(m_stateId, option.id));
        registerControl(tile, m_stateId,
                        tr("%1: %2", "capability: choice").arg(title(m_stateId), text));
    }
    registerControl(m_orders, m_stateId);
    connect(m_orders, &ChoiceTiles::chosen, this,
            [this](const QString &id) { write(m_stateId, Value(id)); });
    body()->addWidget(m_orders);
}

void VacuumComposite::display(const Device &device)
{
    const Capability *state = device.capability(m_stateId);
    if (!state)
        return;
    m_alarms->display(device);
    const QString id = state->shown().string().value_or(QString());
    if (m_orders) {
        m_orders->setCurrent(id);
        m_orders->setPending(state->pending.has_value());
    }
    const bool isCharging = id == QLatin1String("charging");
    if (const Capability *battery = device.capability(batteryId()); m_gauge && battery) {
        m_gauge->setCharge(battery->shown().number(), words().valueText(*battery));
        m_gauge->setCharging(isCharging);
    }
    const bool isBroken = id == QLatin1String("error");
    const bool isInTrouble = isBroken || !m_alarms->active().isEmpty();
    m_head->setIconName(isBroken     ? QStringLiteral("warning")
                        : isCharging ? QStringLiteral("bolt")
                        : id == QLatin1String("docked")
                            ? QStringLiteral("dock")
                            : (m_stateId == QLatin1String("mower_state")
                                   ? QStringLiteral("class-lawnmower")
                                   : QStringLiteral("class-vacuumcleaner")));
    m_head->setState(state->shown().isNull() ? tr("Unknown") : words().valueText(*state));
    m_head->setDetail(words().age(state->reportedAt));
    using Tone = StateHead::Tone;
    m_head->setTone(isInTrouble    ? Tone::Danger
                    : isAtWork(id) ? Tone::On
                    : isCharging   ? Tone::Positive
                                   : Tone::Neutral);
}

} // namespace foyer
