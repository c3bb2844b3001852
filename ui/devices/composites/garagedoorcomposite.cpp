// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/garagedoorcomposite.h"

#include "ui/devices/composites/offers.h"
#include "ui/frame/words.h"
#include "ui/widgets/actionrow.h"

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
    : GuardComposite(closedId(), QStringLiteral("class-garagedoor"), QStringLiteral("garage-open"),
                     part, program, words, device, width, parent)
{
    for (const QString &id : part.capabilityIds) {
        const Capability *each = device.capability(id);
        if (id == motorId() && each->isSetable && !each->options.isEmpty())
            addMotor(*each);
        else if (!addAlarm(id) && id != closedId())
            addField(body(), id);
    }
    // A question for every step of a drag would be absurd.
    setPacedWhileDragged(false);
    finishGuard();
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

void GarageDoorComposite::display(const Device &device)
{
    GuardComposite::display(device);
    if (const Capability *motor = device.capability(motorId()); m_motor && motor)
        m_motor->setCurrent(motor->shown().string().value_or(QString()));
}

} // namespace foyer
