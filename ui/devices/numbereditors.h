// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/capabilityeditor.h"
#include "ui/devices/pacer.h"

#include <QDoubleSpinBox>

namespace foyer {

class GrooveSlider;

/// How a number is shown and entered: fractions as 0…100 %, everything in the capability's own step
/// and decimals.
struct NumberScale
{
    double factor = 1;                         ///< shown = value × factor
    double minimum = 0, maximum = 0, step = 1; ///< as shown
    int decimals = 0;
    int positions = 0; ///< of a slider, without the first; 0 without a range

    [[nodiscard]] static NumberScale of(const Capability &capability);
    [[nodiscard]] double valueAt(int position) const; ///< in the hub's terms
    [[nodiscard]] int positionOf(double value) const;
};

/// A spin box that knows whether something is typed into it that was not sent yet.
class ExactBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    ExactBox(const NumberScale &scale, const QString &unit, QWidget *parent);
    [[nodiscard]] bool isBeingTyped() const { return m_isTyped; }
    void abandon();
    /// Shows a value (as shown, not the hub's) without saying so; a value outside the range widens
    /// it.
    void display(std::optional<double> value);

Q_SIGNALS:
    void typingBegan();
    void typingEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    [[nodiscard]] QString textFromValue(double value) const override;

private:
    void setTyped(bool isTyped);
    NumberScale m_scale;
    bool m_isTyped = false;
    bool m_isKnown = true;
};

/// A number with a range: a slider, and a box for the exact value.
class RangeEditor : public CapabilityEditor
{
    Q_OBJECT

public:
    RangeEditor(const UiWords &words, const Capability &capability, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] bool isBeingEdited() const override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QWidget *inlineWidget() const override { return m_exact; }
    [[nodiscard]] QWidget *wideWidget() const override { return control(); }
    void setAccessibleName(const QString &name) override;
    void abandon() override { m_exact->abandon(); }
    void setPacedWhileDragged(bool isPaced) override { m_isPaced = isPaced; }

private:
    NumberScale m_scale;
    bool m_isPaced = true;
    Capability m_described; ///< for the words under the pointer
    GrooveSlider *m_slider;
    ExactBox *m_exact;
    Pacer m_pacer;
};

/// A number without a range.
class SpinEditor : public CapabilityEditor
{
    Q_OBJECT

public:
    SpinEditor(const UiWords &words, const Capability &capability, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] bool isBeingEdited() const override { return m_exact->isBeingTyped(); }
    [[nodiscard]] QWidget *control() const override { return m_exact; }
    void abandon() override { m_exact->abandon(); }

private:
    NumberScale m_scale;
    ExactBox *m_exact;
};

} // namespace foyer
