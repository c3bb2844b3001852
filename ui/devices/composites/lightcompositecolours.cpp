// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/lightcompositecolours.h"

#include "ui/devices/composites/colourwheel.h"
#include "ui/theme/lampcolours.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/gradientslider.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include <cmath>

namespace foyer {

namespace {

/// One colour with a name.
class SwatchButton : public QPushButton
{
public:
    SwatchButton(const QColor &colour, QWidget *parent)
        : QPushButton(parent)
        , m_colour(colour)
    {
        setAutoDefault(false);
        setFixedSize(Theme::controlHeight, Theme::controlHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle = QRectF(rect()).center();
        const double radius = isDown() ? 11 : underMouse() && isEnabled() ? 13 : 12;
        painter.setOpacity(isEnabled() ? 1 : 0.45);
        painter.setPen(QPen(colours.control, 1));
        painter.setBrush(m_colour);
        painter.drawEllipse(middle, radius, radius);
        painter.setOpacity(1);
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), colours, width() / 2.0);
    }

private:
    QColor m_colour;
};

} // namespace

LightColours::LightColours(bool hasSaturation, QWidget *parent)
    : QWidget(parent)
    , m_wheel(new ColourWheel(hasSaturation, this))
{
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::spacing(3));
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::spacing(2));
    addSwatches();
    for (int i = 0; i < m_swatches.size(); ++i)
        grid->addWidget(m_swatches.at(i).button, i / 3, i % 3);
    side->addStretch(1);
    side->addLayout(grid);
    if (hasSaturation) {
        m_saturation = new GradientSlider(this);
        m_saturation->setRange(0, 100);
        m_saturation->setPageStep(10);
        m_saturation->setValueWords([](int percent) { return tr("%1 %").arg(percent); });
        connect(m_saturation, &GrooveSlider::dragged, this, [this](int percent) {
            m_wheel->setShown(m_wheel->hue(), percent / 100.0);
            Q_EMIT dragged(m_wheel->hue(), percent / 100.0);
        });
        connect(m_saturation, &GrooveSlider::committed, this, [this](int percent) {
            m_wheel->setShown(m_wheel->hue(), percent / 100.0);
            Q_EMIT committed(m_wheel->hue(), percent / 100.0);
        });
        side->addWidget(m_saturation);
    }
    side->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(4));
    layout->addWidget(m_wheel);
    layout->addLayout(side, 1);
    connect(m_wheel, &ColourWheel::dragged, this, [this](double hue, double saturation) {
        showSaturation(hue, saturation);
        Q_EMIT dragged(hue, saturation);
    });
    connect(m_wheel, &ColourWheel::committed, this, [this](double hue, double saturation) {
        showSaturation(hue, saturation);
        Q_EMIT committed(hue, saturation);
    });
}

void LightColours::addSwatches()
{
    const QList<QPair<QString, int>> colours{
        {tr("Red"), 0},     {tr("Orange"), 28},     {tr("Yellow"), 55},
        {tr("Green"), 120}, {tr("Turquoise"), 175}, {tr("Light blue"), 200},
        {tr("Blue"), 235},  {tr("Purple"), 275},    {tr("Pink"), 325},
    };
    for (const auto &[name, degrees] : colours) {
        const double hue = degrees / 360.0;
        auto *button = new SwatchButton(lampColour(hue, 1), this);
        button->setObjectName(QStringLiteral("swatch/%1").arg(degrees));
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, hue] { m_wheel->choose(hue, 1); });
        m_swatches << Swatch{button, name};
    }
}

void LightColours::showSaturation(double hue, double saturation)
{
    if (!m_saturation)
        return;
    m_saturation->setStops({{0, lampColour(hue, 0)}, {1, lampColour(hue, 1)}});
    m_saturation->setShownValue(int(std::lround(saturation * 100)));
}

void LightColours::setShown(double hue, double saturation)
{
    m_wheel->setShown(hue, saturation);
    showSaturation(hue, saturation);
}

void LightColours::setInForce(bool isInForce)
{
    m_wheel->setInForce(isInForce);
    if (m_saturation)
        m_saturation->setInForce(isInForce);
}

void LightColours::setPending(bool isPending)
{
    m_wheel->setPending(isPending);
    if (m_saturation)
        m_saturation->setPending(isPending);
}

bool LightColours::isDragging() const
{
    return m_wheel->isDragging() || (m_saturation && m_saturation->isDragging());
}

} // namespace foyer
