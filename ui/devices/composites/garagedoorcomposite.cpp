// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/garagedoorcomposite.h"

#include "ui/devices/composites/alarmlines.h"
#include "ui/devices/composites/capabilityswitch.h"
#include "ui/devices/composites/offers.h"
#include "ui/frame/words.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
const QString &closedId()
{
    static const QString id = QStringLiteral("garagedoor_closed");
    return id;
}
const QString &motorId()
{
    static const QString id = QStringLiteral("windowcoverings_state");
    return id;
}
} // namespace

QStringList GarageDoorComposite::wants(const PanelOffer &offer)
{
    if (!isOffered(offer, closedId(), Capability::Type::Boolean))
        return {};
    return offer.those({u"garagedoor_closed", u"windowcoverings_state", u"windowcoverings_set",
                        u"windowcoverings_closed"}) +
           alarmsOf(offer);
}

GarageDoorComposite::GarageDoorComposite(const PanelPart &part, Program &program,
                                         const UiWords &words, const Device &device, int width,
                                         QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_head(new StateHead(this))
    , m_alarms(new AlarmLines(words, this))
{
    body()->addWidget(m_head);
    if (device.capability(closedId())->isSetable) {
        m_switch = new CapabilitySwitch(m_head);
        m_head->addControl(m_switch);
        registerControl(m_switch, closedId());
        connect(m_switch, &CapabilitySwitch::wanted, this,
                [this](bool closed) { write(closedId(), Value(closed)); });
    } else {
        registerControl(m_head->state(), closedId());
    }
    for (const QString &id : part.capabilityIds) {
        const Capability *each = device.capability(id);
        if (id.startsWith(QLatin1String("alarm_")))
            registerControl(m_alarms->add(id, title(id)), id);
        else if (id == motorId() && each->isSetable && !each->options.isEmpty())
            addMotor(*each);
        else if (id != closedId())
            addField(body(), id);
    }
    // A question for every step of a drag would be absurd.
    setPacedWhileDragged(false);
    body()->addWidget(m_alarms);
    finish();
}

void GarageDoorComposite::addMotor(const Capability &state)
{
    m_motor = new ActionRow(this);
    for (const Capability::Option &option : state.options) {
        const bool isUp = option.id == QLatin1String("up");
        const bool isStop = option.id == QLatin1String("idle");
        const bool isDown = option.id == QLatin1String("down");
        QPushButton *button =
            m_motor->addAction(option.id,
                               isUp     ? tr("Open")
                               : isStop ? tr("Stop")
                               : isDown ? tr("Close")
                                        : words().valueText(state, Value(option.id)),
                               isUp     ? QStringLiteral("chevron-up")
                               : isStop ? QStringLiteral("stop")
                               : isDown ? QStringLiteral("chevron-down")
                                        : QString());
        button->setObjectName(QStringLiteral("capability/%1/%2").arg(motorId(), option.id));
        registerControl(button, motorId(),
                        tr("%1: %2", "capability: choice").arg(title(motorId()), button->text()));
    }
    registerControl(m_motor, motorId());
    connect(m_motor, &ActionRow::triggered, this,
            [this](const QString &id) { write(motorId(), Value(id)); });
    body()->addWidget(m_motor);
}

bool GarageDoorComposite::asksBefore(const Capability &capability, const Value &wanted) const
{
    const bool isStop =
        capability.id == motorId() && wanted.string().value_or(QString()) == QLatin1String("idle");
    if (capability.baseId().startsWith(u"windowcoverings_"))
        return !isStop;
    return Composite::asksBefore(capability, wanted);
}

void GarageDoorComposite::display(const Device &device)
{
    const Capability *closed = device.capability(closedId());
    if (!closed)
        return;
    m_alarms->display(device);
    const std::optional<bool> state = closed->shown().boolean();
    if (m_switch)
        m_switch->display(*closed);
    if (const Capability *motor = device.capability(motorId()); m_motor && motor)
        m_motor->setCurrent(motor->shown().string().value_or(QString()));
    m_head->setIconName(state.value_or(true) ? QStringLiteral("class-garagedoor")
                                             : QStringLiteral("garage-open"));
    m_head->setState(state ? words().booleanText(*closed, *state) : tr("Unknown"));
    m_head->setDetail(words().age(closed->reportedAt));
    using Tone = StateHead::Tone;
    m_head->setTone(!m_alarms->active().isEmpty() ? Tone::Danger
                    : !state                      ? Tone::Neutral
                    : *state                      ? Tone::Positive
                                                  : Tone::Warning);
}

} // namespace foyer
