// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/numbereditors.h"

#include "ui/frame/words.h"
#include "ui/widgets/balanceslider.h"
#include "ui/widgets/grooveslider.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace foyer {

NumberScale NumberScale::of(const Capability &capability)
{
    NumberScale scale;
    scale.factor = capability.isFraction() ? 100 : 1;
    // The decimals of a fraction count in hundredths: two of them are none of a percentage.
    const int shift = capability.isFraction() ? 2 : 0;
    scale.decimals = std::clamp(capability.decimals.value_or(shift > 0 ? shift : 2) - shift, 0, 6);
    const double finest = std::pow(10.0, -scale.decimals);
    const double step = capability.step.value_or(0) * scale.factor;
    scale.step = step > 0 ? step : finest;
    // A step finer than the decimals would be typed in vain.
    while (scale.decimals < 6 &&
           std::abs(scale.step - std::round(scale.step * std::pow(10.0, scale.decimals)) /
                                     std::pow(10.0, scale.decimals)) > 1e-9)
        ++scale.decimals;
    constexpr double anything = 1e12;
    scale.minimum = capability.minimum ? *capability.minimum * scale.factor : -anything;
    scale.maximum = capability.maximum ? *capability.maximum * scale.factor : anything;
    if (capability.minimum && capability.maximum && scale.maximum > scale.minimum) {
        const double count = (scale.maximum - scale.minimum) / scale.step;
        scale.positions = count >= 1 && count <= 100000 ? int(std::ceil(count - 1e-9)) : 1000;
    }
    return scale;
}

double NumberScale::valueAt(int position) const
{
    const double span = maximum - minimum;
    const double unit = span / step <= 100000 && span / step >= 1 ? step : span / positions;
    return std::min(maximum, minimum + position * unit) / factor;
}

int NumberScale::positionOf(double value) const
{
    const double span = maximum - minimum;
    const double unit = span / step <= 100000 && span / step >= 1 ? step : span / positions;
    return int(std::lround(std::clamp((value * factor - minimum) / unit, 0.0, double(positions))));
}

ExactBox::ExactBox(const NumberScale &scale, const QString &unit, QWidget *parent)
    : QDoubleSpinBox(parent)
    , m_scale(scale)
{
    setDecimals(scale.decimals);
    setRange(scale.minimum, scale.maximum);
    setSingleStep(scale.step);
    setKeyboardTracking(false);
    setCorrectionMode(CorrectToNearestValue);
    setAlignment(Qt::AlignTrailing);
    setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    if (!unit.isEmpty())
        setSuffix(QStringLiteral(" ") + unit);
    ignoreWheelWithoutFocus(this);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { setTyped(true); });
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { setTyped(false); });
    connect(this, &QDoubleSpinBox::editingFinished, this, [this] { setTyped(false); });
}

void ExactBox::setTyped(bool isTyped)
{
    if (m_isTyped == isTyped)
        return;
    m_isTyped = isTyped;
    if (isTyped)
        Q_EMIT typingBegan();
    else
        Q_EMIT typingEnded();
}

void ExactBox::abandon()
{
    const QSignalBlocker blocker(this);
    m_isTyped = false;
    setValue(value());
    lineEdit()->setText(textFromValue(value()) + suffix());
}

void ExactBox::display(std::optional<double> shown)
{
    const QSignalBlocker blocker(this);
    m_isKnown = shown.has_value();
    const double value = shown.value_or(std::clamp(0.0, m_scale.minimum, m_scale.maximum));
    setRange(std::min(m_scale.minimum, value), std::max(m_scale.maximum, value));
    setValue(value);
    if (!m_isKnown)
        lineEdit()->setText(QStringLiteral("–"));
}

QString ExactBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', decimals());
}

void ExactBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isTyped) {
        abandon();
        Q_EMIT typingEnded();
        event->accept();
        return;
    }
    QDoubleSpinBox::keyPressEvent(event);
}

bool ExactBox::event(QEvent *event)
{
    // Esc belongs to the entry while there is one, not to the drawer around it.
    if (event->type() == QEvent::ShortcutOverride && m_isTyped &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QDoubleSpinBox::event(event);
}

void ExactBox::focusOutEvent(QFocusEvent *event)
{
    QDoubleSpinBox::focusOutEvent(event);
    setTyped(false);
}

namespace {
/// A value of two directions is filled from its zero.
GrooveSlider *sliderFor(const NumberScale &scale, QWidget *parent)
{
    if (scale.minimum >= 0 || scale.maximum <= 0)
        return new GrooveSlider(Qt::Horizontal, parent);
    auto *slider = new BalanceSlider(parent);
    slider->setZero(scale.positionOf(0));
    return slider;
}
} // namespace

RangeEditor::RangeEditor(const UiWords &words, const Capability &capability, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_scale(NumberScale::of(capability))
    , m_described(capability)
    , m_slider(sliderFor(m_scale, parent))
    , m_exact(new ExactBox(m_scale, words.unitText(capability), parent))
{
    m_slider->setRange(0, m_scale.positions);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(std::max(1, m_scale.positions / 10));
    m_slider->setValueWords([this](int position) {
        return m_words.valueText(m_described, Value(m_scale.valueAt(position)));
    });
    connect(m_slider, &GrooveSlider::dragged, this, [this](int position) {
        m_exact->display(m_scale.valueAt(position) * m_scale.factor);
        if (m_isPaced)
            m_pacer.offer(m_scale.valueAt(position));
    });
    connect(m_slider, &GrooveSlider::committed, this, [this](int position) {
        m_exact->display(m_scale.valueAt(position) * m_scale.factor);
        m_pacer.finish(m_scale.valueAt(position));
        Q_EMIT editingEnded();
    });
    connect(&m_pacer, &Pacer::due, this, [this](double value) { Q_EMIT wanted(Value(value)); });
    connect(m_exact, &ExactBox::valueChanged, this, [this](double shown) {
        m_slider->setShownValue(m_scale.positionOf(shown / m_scale.factor));
        Q_EMIT wanted(Value(shown / m_scale.factor));
    });
    connect(m_exact, &ExactBox::typingBegan, this, &RangeEditor::editingBegan);
    connect(m_exact, &ExactBox::typingEnded, this, &RangeEditor::editingEnded);
}

QWidget *RangeEditor::control() const
{
    return m_slider;
}

bool RangeEditor::isBeingEdited() const
{
    return m_slider->isDragging() || m_exact->isBeingTyped();
}

void RangeEditor::display(const Capability &capability)
{
    const std::optional<double> value = capability.shown().number();
    m_slider->setShownValue(value ? m_scale.positionOf(*value) : 0);
    m_slider->setPending(capability.pending.has_value());
    if (m_slider->isEnabled()) // else it says why not
        m_slider->setAccessibleDescription(m_words.valueText(capability));
    m_exact->display(value ? std::optional(*value * m_scale.factor) : std::nullopt);
}

void RangeEditor::setAccessibleName(const QString &name)
{
    CapabilityEditor::setAccessibleName(name);
    m_exact->setAccessibleName(tr("%1, exact value").arg(name));
    m_exact->setObjectName(m_slider->objectName() + QStringLiteral("/exact"));
}

SpinEditor::SpinEditor(const UiWords &words, const Capability &capability, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_scale(NumberScale::of(capability))
    , m_exact(new ExactBox(m_scale, words.unitText(capability), parent))
{
    connect(m_exact, &ExactBox::valueChanged, this,
            [this](double shown) { Q_EMIT wanted(Value(shown / m_scale.factor)); });
    connect(m_exact, &ExactBox::typingBegan, this, &SpinEditor::editingBegan);
    connect(m_exact, &ExactBox::typingEnded, this, &SpinEditor::editingEnded);
}

void SpinEditor::display(const Capability &capability)
{
    const std::optional<double> value = capability.shown().number();
    m_exact->display(value ? std::optional(*value * m_scale.factor) : std::nullopt);
}

} // namespace foyer
