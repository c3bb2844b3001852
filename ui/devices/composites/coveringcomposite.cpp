// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/coveringcomposite.h"

#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace foyer {

namespace {
const QString stateId = QStringLiteral("windowcoverings_state");
const QString positionId = QStringLiteral("windowcoverings_set");
const QString closedId = QStringLiteral("windowcoverings_closed");
const QString tiltId = QStringLiteral("windowcoverings_tilt_set");
const QString tiltUpId = QStringLiteral("windowcoverings_tilt_up");
const QString tiltDownId = QStringLiteral("windowcoverings_tilt_down");

QString iconOf(const QString &option)
{
    if (option == QLatin1String("up"))
        return QStringLiteral("arrow-up");
    if (option == QLatin1String("down"))
        return QStringLiteral("arrow-down");
    return option == QLatin1String("idle") ? QStringLiteral("stop") : QString();
}
} // namespace

QStringList CoveringComposite::wants(const PanelOffer &offer)
{
    const QStringList ids = offer.setable(
        {u"windowcoverings_state", u"windowcoverings_set", u"windowcoverings_closed",
         u"windowcoverings_tilt_set", u"windowcoverings_tilt_up", u"windowcoverings_tilt_down"});
    // On their own a switch, a tilt slider or a button say all there is to say.
    const bool isMore = ids.size() > 1 || ids.contains(stateId) || ids.contains(positionId);
    const Capability *state = offer.find(stateId);
    if (state && ids.contains(stateId) && state->options.isEmpty() && ids.size() == 1)
        return {};
    return isMore ? ids : QStringList();
}

CoveringComposite::CoveringComposite(const PanelPart &part, Program &program, const UiWords &words,
                                     const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_state(new PlainLabel(this))
{
    m_state->setFont(Theme::font(Theme::FontRole::Heading, m_state->font()));
    body()->addWidget(m_state);
    const Capability *state = device.capability(stateId);
    if (has(stateId) && state && !state->options.isEmpty())
        addMotor(device);
    else if (has(stateId))
        addField(body(), stateId);
    if (has(positionId))
        addField(body(), positionId);
    if (has(closedId))
        addField(body(), closedId);
    if (has(tiltId))
        addField(body(), tiltId);
    if (has(tiltUpId) && has(tiltDownId))
        addTiltButtons();
    else
        addFields(body(), capabilityIds().filter(QStringLiteral("tilt_up")) +
                              capabilityIds().filter(QStringLiteral("tilt_down")));
    finish();
}

void CoveringComposite::addMotor(const Device &device)
{
    const Capability &state = *device.capability(stateId);
    m_motor = new ActionRow(this);
    registerControl(m_motor, stateId);
    for (const Capability::Option &option : state.options) {
        const bool isStop = option.id == QLatin1String("idle");
        // What the hub calls a state is here the order to get there.
        const QString text = isStop ? tr("Stop") : words().valueText(state, Value(option.id));
        QPushButton *button = m_motor->addAction(option.id, text, iconOf(option.id));
        button->setObjectName(QStringLiteral("capability/%1/%2").arg(stateId, option.id));
        registerControl(button, stateId,
                        tr("%1: %2", "capability: choice").arg(title(stateId), text));
    }
    connect(m_motor, &ActionRow::triggered, this,
            [this](const QString &id) { write(stateId, Value(id)); });
    body()->addWidget(m_motor);
}

void CoveringComposite::addTiltButtons()
{
    auto *row = new ActionRow(this);
    for (const QString &id : {tiltUpId, tiltDownId}) {
        QPushButton *button = row->addAction(id, title(id),
                                             id == tiltUpId ? QStringLiteral("chevron-up")
                                                            : QStringLiteral("chevron-down"));
        registerControl(button, id);
    }
    connect(row, &ActionRow::triggered, this,
            [this](const QString &id) { write(id, Value(true)); });
    body()->addWidget(row);
}

QString CoveringComposite::stateText(const Device &device) const
{
    const auto shown = [&](const QString &id) {
        const Capability *one = has(id) ? device.capability(id) : nullptr;
        return one ? one->shown() : Value();
    };
    if (const auto open = shown(positionId).number()) {
        const int percent = int(std::lround(*open * 100));
        if (percent <= 0)
            return tr("Closed");
        return percent >= 100 ? tr("Open") : tr("%1 % open").arg(percent);
    }
    if (const auto closed = shown(closedId).boolean())
        return *closed ? tr("Closed") : tr("Open");
    const auto motor = shown(stateId).string();
    if (!motor)
        return tr("Position unknown");
    if (*motor == QLatin1String("idle"))
        return tr("Standing still");
    return words().valueText(*device.capability(stateId));
}

void CoveringComposite::display(const Device &device)
{
    m_state->setText(stateText(device));
    if (const Capability *motor = m_motor ? device.capability(stateId) : nullptr) {
        const auto now = motor->shown().string().value_or(QString());
        m_motor->setCurrent(now == QLatin1String("idle") ? QString() : now);
    }
}

} // namespace foyer
