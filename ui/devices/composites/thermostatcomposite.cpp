// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/thermostatcomposite.h"

#include "ui/devices/numbereditors.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <cmath>

namespace foyer {

namespace {
const QString targetId = QStringLiteral("target_temperature");
const QString measuredId = QStringLiteral("measure_temperature");
const QString modeId = QStringLiteral("thermostat_mode");
const QString onoffId = QStringLiteral("onoff");
// A held button is pressed again this often: five writes a second at most.
constexpr int repeatMs = 200;
} // namespace

QStringList ThermostatComposite::wants(const PanelOffer &offer)
{
    if (!offer.isSetable(targetId))
        return {};
    QStringList ids = offer.setable({u"target_temperature", u"onoff", u"thermostat_mode",
                                     u"target_temperature_level", u"target_temperature_min",
                                     u"target_temperature_max"});
    return ids + offer.those({u"measure_temperature"});
}

ThermostatComposite::ThermostatComposite(const PanelPart &part, Program &program,
                                         const UiWords &words, const Device &device, int width,
                                         QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_target(new PlainLabel(this))
{
    if (has(onoffId))
        addField(body(), onoffId);
    addTarget();
    addField(body(), targetId);
    if (has(modeId))
        addField(body(), modeId);
    for (const char *id :
         {"target_temperature_level", "target_temperature_min", "target_temperature_max"}) {
        if (has(QString::fromLatin1(id)))
            addField(body(), QString::fromLatin1(id));
    }
    finish();
}

QPushButton *ThermostatComposite::addStepButton(const QString &part, const QString &icon,
                                                const QString &text, int direction)
{
    auto *button = new QPushButton(themedIcon(icon), QString(), this);
    button->setObjectName(QString(QStringLiteral("capability/") + targetId + part));
    button->setAutoDefault(false);
    button->setFixedSize(Theme::spacing(11), Theme::spacing(11));
    button->setIconSize({Theme::iconLarge, Theme::iconLarge});
    button->setToolTip(text);
    button->setAutoRepeat(true);
    button->setAutoRepeatInterval(repeatMs);
    registerControl(button, targetId, text);
    connect(button, &QPushButton::clicked, this, [this, direction] { step(direction); });
    return button;
}

void ThermostatComposite::addTarget()
{
    const QFont title = Theme::font(Theme::FontRole::Title, m_target->font());
    m_target->setFont(Theme::font(Theme::FontRole::Title, title));
    m_target->setAlignment(Qt::AlignCenter);
    m_down =
        addStepButton(QStringLiteral("/down"), QStringLiteral("minus"), tr("Lower the target"), -1);
    m_up = addStepButton(QStringLiteral("/up"), QStringLiteral("plus"), tr("Raise the target"), 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_down);
    row->addWidget(m_target, 1);
    row->addWidget(m_up);
    body()->addLayout(row);
    if (!has(measuredId))
        return;
    m_measured = new PlainLabel(this);
    m_measured->setAlignment(Qt::AlignCenter);
    m_age = new PlainLabel(this);
    m_age->setSecondary(true);
    m_age->setAlignment(Qt::AlignCenter);
    registerControl(m_measured, measuredId);
    body()->addWidget(m_measured);
    body()->addWidget(m_age);
}

double ThermostatComposite::stepped(const Capability &target, int direction) const
{
    const NumberScale scale = NumberScale::of(target);
    const double unit = scale.step / scale.factor;
    const double from = target.minimum.value_or(0);
    const double now = target.shown().number().value_or(from);
    // From between two steps to the next one, not past it.
    const double count = (now - from) / unit;
    const double place = direction > 0 ? std::floor(count + 1e-6) + 1 : std::ceil(count - 1e-6) - 1;
    const double exact = from + place * unit;
    const double grid = std::pow(10.0, scale.decimals);
    return std::clamp(std::round(exact * grid) / grid, target.minimum.value_or(-1e9),
                      target.maximum.value_or(1e9));
}

void ThermostatComposite::step(int direction)
{
    const Capability *target = capability(targetId);
    if (!target)
        return;
    const Value wanted(stepped(*target, direction));
    if (!(target->shown() == wanted))
        write(targetId, wanted);
}

void ThermostatComposite::display(const Device &device)
{
    const Capability *target = device.capability(targetId);
    if (!target)
        return;
    m_target->setText(words().valueText(*target));
    const Capability *mode = device.capability(modeId);
    const Capability *on = device.capability(onoffId);
    const bool isOff = (mode && mode->shown().string() == QStringLiteral("off")) ||
                       (has(onoffId) && on && on->shown().boolean() == false);
    m_target->setEnabled(!isOff); // muted: nothing strives for it now
    if (const Capability *measured = m_measured ? device.capability(measuredId) : nullptr) {
        const QString value = words().valueText(*measured);
        m_measured->setText(tr("Now %1", "measured temperature").arg(value));
        m_measured->setAccessibleDescription(value);
        m_age->setText(measured->shown().isNull() ? tr("Never measured")
                                                  : words().age(measured->reportedAt));
    }
}

} // namespace foyer
