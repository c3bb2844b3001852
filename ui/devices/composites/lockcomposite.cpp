// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/lockcomposite.h"

#include "ui/devices/composites/alarmlines.h"
#include "ui/devices/composites/capabilityswitch.h"
#include "ui/devices/composites/offers.h"
#include "ui/frame/words.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QVBoxLayout>

namespace foyer {

namespace {
const QString &lockedId()
{
    static const QString id = QStringLiteral("locked");
    return id;
}
} // namespace

QStringList LockComposite::wants(const PanelOffer &offer)
{
    if (!isOffered(offer, lockedId(), Capability::Type::Boolean))
        return {};
    return offer.those({u"locked", u"lock_mode"}) + alarmsOf(offer);
}

LockComposite::LockComposite(const PanelPart &part, Program &program, const UiWords &words,
                             const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_head(new StateHead(this))
    , m_alarms(new AlarmLines(words, this))
{
    body()->addWidget(m_head);
    if (device.capability(lockedId())->isSetable) {
        m_switch = new CapabilitySwitch(m_head);
        m_head->addControl(m_switch);
        registerControl(m_switch, lockedId());
        connect(m_switch, &CapabilitySwitch::wanted, this,
                [this](bool locked) { write(lockedId(), Value(locked)); });
    } else {
        registerControl(m_head->state(), lockedId());
    }
    for (const QString &id : part.capabilityIds) {
        if (id.startsWith(QLatin1String("alarm_")))
            registerControl(m_alarms->add(id, title(id)), id);
        else if (id != lockedId())
            addField(body(), id);
    }
    body()->addWidget(m_alarms);
    finish();
}

void LockComposite::display(const Device &device)
{
    const Capability *locked = device.capability(lockedId());
    if (!locked)
        return;
    m_alarms->display(device);
    const std::optional<bool> state = locked->shown().boolean();
    if (m_switch)
        m_switch->display(*locked);
    m_head->setIconName(state.value_or(true) ? QStringLiteral("lock") : QStringLiteral("unlock"));
    m_head->setState(state ? words().booleanText(*locked, *state) : tr("Unknown"));
    m_head->setDetail(words().age(locked->reportedAt));
    using Tone = StateHead::Tone;
    m_head->setTone(!m_alarms->active().isEmpty() ? Tone::Danger
                    : !state                      ? Tone::Neutral
                    : *state                      ? Tone::Positive
                                                  : Tone::Warning);
}

} // namespace foyer
