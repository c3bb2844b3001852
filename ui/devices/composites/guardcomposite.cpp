// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/guardcomposite.h"

#include "ui/devices/composites/alarmlines.h"
#include "ui/devices/composites/capabilityswitch.h"
#include "ui/frame/words.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QVBoxLayout>

namespace foyer {

GuardComposite::GuardComposite(const QString &stateId, const QString &shutIcon,
                               const QString &openIcon, const PanelPart &part, Program &program,
                               const UiWords &words, const Device &device, int width,
                               QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_stateId(stateId)
    , m_shutIcon(shutIcon)
    , m_openIcon(openIcon)
    , m_head(new StateHead(this))
    , m_alarms(new AlarmLines(words, this))
{
    body()->addWidget(m_head);
    if (!device.capability(m_stateId)->isSetable) {
        registerControl(m_head->state(), m_stateId);
        return;
    }
    m_switch = new CapabilitySwitch(m_head);
    m_head->addControl(m_switch);
    registerControl(m_switch, m_stateId);
    connect(m_switch, &CapabilitySwitch::wanted, this,
            [this](bool isShut) { write(m_stateId, Value(isShut)); });
}

bool GuardComposite::addAlarm(const QString &capabilityId)
{
    if (!capabilityId.startsWith(QLatin1String("alarm_")))
        return false;
    registerControl(m_alarms->add(capabilityId, title(capabilityId)), capabilityId);
    return true;
}

void GuardComposite::finishGuard()
{
    body()->addWidget(m_alarms);
    finish();
}

void GuardComposite::display(const Device &device)
{
    const Capability *guard = device.capability(m_stateId);
    if (!guard)
        return;
    m_alarms->display(device);
    const std::optional<bool> isShut = guard->shown().boolean();
    if (m_switch)
        m_switch->display(*guard);
    m_head->setIconName(isShut.value_or(true) ? m_shutIcon : m_openIcon);
    m_head->setState(isShut ? words().booleanText(*guard, *isShut) : tr("Unknown"));
    m_head->setDetail(words().age(guard->reportedAt));
    using Tone = StateHead::Tone;
    m_head->setTone(!m_alarms->active().isEmpty() ? Tone::Danger
                    : !isShut                     ? Tone::Neutral
                    : *isShut                     ? Tone::Positive
                                                  : Tone::Warning);
}

} // namespace foyer
