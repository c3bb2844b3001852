// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/lightcomposite.h"

#include "ui/devices/capabilityeditor.h"
#include "ui/devices/composites/colourwheel.h"
#include "ui/devices/composites/lamppreview.h"
#include "ui/devices/composites/lightcompositecolours.h"
#include "ui/devices/composites/whitestrip.h"
#include "ui/devices/numbereditors.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace foyer {

namespace {
const QString onoffId = QStringLiteral("onoff");
const QString dimId = QStringLiteral("dim");
const QString hueId = QStringLiteral("light_hue");
const QString saturationId = QStringLiteral("light_saturation");
const QString temperatureId = QStringLiteral("light_temperature");
const QString modeId = QStringLiteral("light_mode");
const QString colourMode = QStringLiteral("color");
const QString whiteMode = QStringLiteral("temperature");
constexpr int whiteSteps = 100;
} // namespace

QStringList LightComposite::wants(const PanelOffer &offer)
{
    const QStringList ids = offer.setable(
        {u"onoff", u"dim", u"light_hue", u"light_saturation", u"light_temperature", u"light_mode"});
    const bool isColourful = ids.contains(hueId) || ids.contains(temperatureId);
    const bool isDimmable = ids.contains(onoffId) && ids.contains(dimId);
    const Capability *level = offer.find(dimId);
    const bool isRamped = level && level->isSetable && level->takesDuration;
    return isColourful || isDimmable || isRamped ? ids : QStringList();
}

LightComposite::LightComposite(const PanelPart &part, Program &program, const UiWords &words,
                               const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_preview(new LampPreview(this))
{
    if (has(onoffId))
        addField(body(), onoffId, m_preview);
    if (has(dimId))
        addField(body(), dimId, has(onoffId) ? nullptr : m_preview);
    if (!has(onoffId) && !has(dimId))
        m_preview->hide();
    if (has(modeId))
        addField(body(), modeId);
    if (has(hueId))
        addColours();
    else if (has(saturationId))
        addField(body(), saturationId);
    if (has(temperatureId))
        addWhite();
    addRamp(device);
    finish();
}

void LightComposite::addColours()
{
    m_colours = new LightColours(has(saturationId), this);
    registerControl(m_colours->wheel(), hueId);
    if (GradientSlider *saturation = m_colours->saturation())
        registerControl(saturation, saturationId);
    for (const LightColours::Swatch &swatch : m_colours->swatches())
        registerControl(swatch.button, hueId, swatch.name);
    connect(m_colours, &LightColours::dragged, this,
            [this](double hue, double saturation) { onColour(hue, saturation, false); });
    connect(m_colours, &LightColours::committed, this,
            [this](double hue, double saturation) { onColour(hue, saturation, true); });
    connect(&m_colourPacer, &Pacer::due, this,
            [this] { writeColour(m_wanted.first, m_wanted.second); });
    body()->addWidget(m_colours);
}

void LightComposite::addWhite()
{
    auto *title = new PlainLabel(this->title(temperatureId), this);
    m_whiteWords = new PlainLabel(this);
    m_whiteWords->setSecondary(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_whiteWords);
    m_white = new WhiteStrip(this);
    m_white->setRange(0, whiteSteps);
    m_white->setPageStep(whiteSteps / 10);
    m_white->setValueWords([](int at) { return WhiteStrip::words(double(at) / whiteSteps); });
    registerControl(m_white, temperatureId);
    connect(m_white, &GrooveSlider::dragged, this, [this](int at) { onWhite(at, false); });
    connect(m_white, &GrooveSlider::committed, this, [this](int at) { onWhite(at, true); });
    connect(&m_whitePacer, &Pacer::due, this, &LightComposite::writeWhite);
    body()->addLayout(head);
    body()->addWidget(m_white);
}

void LightComposite::addRamp(const Device &device)
{
    const auto takesDuration = [&](const QString &id) {
        const Capability *one = device.capability(id);
        return one && one->takesDuration;
    };
    if (std::none_of(capabilityIds().cbegin(), capabilityIds().cend(), takesDuration))
        return;
    using namespace std::chrono_literals;
    const QList<QPair<QString, std::chrono::milliseconds>> choices{
        {tr("At once"), 0s},      {tr("1 second"), 1s},     {tr("5 seconds"), 5s},
        {tr("30 seconds"), 30s},  {tr("1 minute"), 60s},    {tr("5 minutes"), 300s},
        {tr("15 minutes"), 900s}, {tr("30 minutes"), 1800s}};
    m_ramp = new QComboBox(this);
    m_ramp->setObjectName(QStringLiteral("lightRamp"));
    for (const auto &[text, length] : choices)
        m_ramp->addItem(text, qlonglong(length.count()));
    m_ramp->setToolTip(tr("How long the lamp takes for the next changes"));
    ignoreWheelWithoutFocus(m_ramp);
    registerControl(m_ramp, has(dimId) ? dimId : capabilityIds().constFirst(), tr("Ramp"));
    connect(m_ramp, &QComboBox::currentIndexChanged, this, [this] {
        // A slow change that is asked for again at every move of the mouse never gets anywhere.
        setPacedWhileDragged(m_ramp->currentData().toLongLong() == 0);
    });
    auto *label = new PlainLabel(tr("Ramp"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_ramp);
    body()->addLayout(row);
}

std::chrono::milliseconds LightComposite::duration(const QString &capabilityId) const
{
    const Capability *now = capability(capabilityId);
    if (!m_ramp || !now || !now->takesDuration)
        return {};
    return std::chrono::milliseconds(m_ramp->currentData().toLongLong());
}

bool LightComposite::isBeingEdited() const
{
    return (m_colours && m_colours->isDragging()) || (m_white && m_white->isDragging());
}

bool LightComposite::showsWhite(const Device &device) const
{
    if (!m_colours)
        return true;
    const Capability *mode = device.capability(modeId);
    return m_white && mode && mode->shown().string() == whiteMode;
}

void LightComposite::display(const Device &device)
{
    const auto number = [&](const QString &id, double fallback) {
        const Capability *one = device.capability(id);
        return one ? one->shown().number().value_or(fallback) : fallback;
    };
    const auto isPending = [&](const QString &id) {
        const Capability *one = device.capability(id);
        return one && one->pending;
    };
    const double hue = number(hueId, 0);
    const double saturation = number(saturationId, 1);
    const double warmth = number(temperatureId, 0.5);
    const bool white = showsWhite(device);
    const Capability *on = device.capability(onoffId);
    const bool isOn = !has(onoffId) || !on || on->shown().boolean().value_or(false);
    m_preview->setLight(isOn ? number(dimId, 1) : 0, white, hue, saturation, warmth);
    if (m_colours) {
        m_colours->setShown(hue, saturation);
        m_colours->setInForce(!white);
        m_colours->setPending(isPending(hueId) || isPending(saturationId));
    }
    if (m_white) {
        m_white->setShownValue(int(std::lround(warmth * whiteSteps)));
        m_white->setInForce(white || !has(modeId));
        m_white->setPending(isPending(temperatureId));
        m_whiteWords->setText(WhiteStrip::words(warmth));
        m_white->setAccessibleDescription(WhiteStrip::words(warmth));
    }
}

void LightComposite::onColour(double hue, double saturation, bool isFinal)
{
    m_wanted = {hue, saturation};
    if (isFinal)
        m_colourPacer.finish(++m_colourCount);
    else if (duration(hueId).count() == 0)
        m_colourPacer.offer(++m_colourCount);
}

void LightComposite::onWhite(int position, bool isFinal)
{
    const double warmth = double(position) / whiteSteps;
    m_whiteWords->setText(WhiteStrip::words(warmth));
    if (isFinal)
        m_whitePacer.finish(warmth);
    else if (duration(temperatureId).count() == 0)
        m_whitePacer.offer(warmth);
}

QList<Composite::Wish> LightComposite::modeWish(const QString &mode) const
{
    const Capability *now = capability(modeId);
    if (!now || now->shown().string() == mode)
        return {};
    const bool isOffered = std::any_of(now->options.cbegin(), now->options.cend(),
                                       [&](const auto &option) { return option.id == mode; });
    return isOffered ? QList<Wish>{{modeId, Value(mode), {}}} : QList<Wish>();
}

void LightComposite::wish(QList<Wish> *wishes, const QString &capabilityId, double value) const
{
    const Capability *now = capability(capabilityId);
    // What it has already is not asked for again: the hub would report it once more.
    if (now && !(now->shown() == Value(value)))
        wishes->append({capabilityId, Value(value), duration(capabilityId)});
}

void LightComposite::writeColour(double hue, double saturation)
{
    QList<Wish> wishes = modeWish(colourMode);
    wish(&wishes, hueId, hue);
    if (has(saturationId))
        wish(&wishes, saturationId, saturation);
    // A drag that ends because the device can no longer be controlled changes nothing.
    if (!wishes.isEmpty() && !isBlocked())
        writeTogether(wishes);
}

void LightComposite::writeWhite(double warmth)
{
    QList<Wish> wishes = modeWish(whiteMode);
    wish(&wishes, temperatureId, warmth);
    if (!wishes.isEmpty() && !isBlocked())
        writeTogether(wishes);
}

} // namespace foyer
