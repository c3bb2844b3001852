// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/alarmpanelcomposite.h"

#include "ui/devices/composites/alarmlines.h"
#include "ui/devices/composites/offers.h"
#include "ui/frame/words.h"
#include "ui/widgets/choicetiles.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statehead.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

namespace {

const QString &stateId()
{
    static const QString id = QStringLiteral("homealarm_state");
    return id;
}

QString iconOf(QStringView state)
{
    if (state == u"disarmed")
        return QStringLiteral("shield-off");
    if (state == u"partially_armed")
        return QStringLiteral("shield-half");
    return state == u"armed" ? QStringLiteral("class-homealarm") : QStringLiteral("shield");
}

/// From the quietest to the strictest; what we do not know comes last, as the hub orders it.
int rankOf(const Capability::Option &option)
{
    static const QStringList order{QStringLiteral("disarmed"), QStringLiteral("partially_armed"),
                                   QStringLiteral("armed")};
    const auto at = order.indexOf(option.id);
    return int(at < 0 ? order.size() : at);
}

} // namespace

QStringList AlarmPanelComposite::wants(const PanelOffer &offer)
{
    if (!isOffered(offer, stateId(), Capability::Type::Enum))
        return {};
    return QStringList{stateId()} + alarmsOf(offer);
}

AlarmPanelComposite::AlarmPanelComposite(const PanelPart &part, Program &program,
                                         const UiWords &words, const Device &device, int width,
                                         QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_head(new StateHead(this))
    , m_alarms(new AlarmLines(words, this))
{
    body()->addWidget(m_head);
    const Capability *state = device.capability(stateId());
    if (!state->isSetable)
        registerControl(m_head->state(), stateId());
    else if (state->options.isEmpty())
        addField(body(), stateId());
    else
        addStates(*state);
    for (const QString &id : part.capabilityIds) {
        if (id != stateId())
            registerControl(m_alarms->add(id, title(id)), id);
    }
    body()->addWidget(m_alarms);
    finish();
}

void AlarmPanelComposite::addStates(const Capability &state)
{
    m_states = new ChoiceTiles(this);
    QList<Capability::Option> options = state.options;
    std::stable_sort(options.begin(), options.end(),
                     [](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
    for (const Capability::Option &option : std::as_const(options)) {
        const QString text = words().valueText(state, Value(option.id));
        QAbstractButton *tile = m_states->addChoice(option.id, text, iconOf(option.id));
        tile->setObjectName(QStringLiteral("capability/%1/%2").arg(stateId(), option.id));
        registerControl(tile, stateId(),
                        tr("%1: %2", "capability: choice").arg(title(stateId()), text));
    }
    registerControl(m_states, stateId());
    connect(m_states, &ChoiceTiles::chosen, this,
            [this](const QString &id) { write(stateId(), Value(id)); });
    body()->addWidget(m_states);
}

void AlarmPanelComposite::display(const Device &device)
{
    const Capability *state = device.capability(stateId());
    if (!state)
        return;
    m_alarms->display(device);
    const QString id = state->shown().string().value_or(QString());
    if (m_states) {
        m_states->setCurrent(id);
        m_states->setPending(state->pending.has_value());
    }
    const QString inWords = state->shown().isNull() ? tr("Unknown") : words().valueText(*state);
    const QStringList alarms = m_alarms->active();
    const QString age = words().age(state->reportedAt);
    using Tone = StateHead::Tone;
    if (!alarms.isEmpty()) {
        // What is wrong comes before how the panel is set.
        m_head->setIconName(QStringLiteral("bell"));
        m_head->setTone(Tone::Danger);
        m_head->setState(tr("Alarm!"));
        m_head->setDetail(tr("%1 · %2", "which alarm · armed or not")
                              .arg(alarms.join(QStringLiteral(", ")), inWords));
        return;
    }
    m_head->setIconName(iconOf(id));
    m_head->setTone(id == QLatin1String("disarmed") || id.isEmpty() ? Tone::Neutral
                                                                    : Tone::Positive);
    m_head->setState(inWords);
    m_head->setDetail(age);
}

} // namespace foyer
