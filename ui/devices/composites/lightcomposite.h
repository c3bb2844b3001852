// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"
#include "ui/devices/pacer.h"

class QComboBox;

namespace foyer {

class LampPreview;
class LightColours;
class PlainLabel;
class WhiteStrip;

/// A lamp: on, level, colour wheel, white temperature, mode, and how long a change may take. What
/// is touched last decides the mode.
class LightComposite : public Composite
{
    Q_OBJECT

public:
    LightComposite(const PanelPart &part, Program &program, const UiWords &words,
                   const Device &device, int width, QWidget *parent);

    /// Anything with a colour or a white temperature, and what can be switched and dimmed.
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);

protected:
    void display(const Device &device) override;
    [[nodiscard]] bool isBeingEdited() const override;
    [[nodiscard]] std::chrono::milliseconds duration(const QString &capabilityId) const override;

private:
    void addColours();
    void addWhite();
    void addRamp(const Device &device);
    void onColour(double hue, double saturation, bool isFinal);
    void onWhite(int position, bool isFinal);
    void writeColour(double hue, double saturation);
    void writeWhite(double warmth);
    [[nodiscard]] QList<Wish> modeWish(const QString &mode) const;
    void wish(QList<Wish> *wishes, const QString &capabilityId, double value) const;
    [[nodiscard]] bool showsWhite(const Device &device) const;

    LampPreview *m_preview;
    LightColours *m_colours = nullptr;
    WhiteStrip *m_white = nullptr;
    PlainLabel *m_whiteWords = nullptr;
    QComboBox *m_ramp = nullptr;
    Pacer m_colourPacer;
    Pacer m_whitePacer;
    double m_colourCount = 0; ///< the pacer paces which colour it is, not the colour
    std::pair<double, double> m_wanted;
};

} // namespace foyer
