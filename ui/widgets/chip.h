// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace foyer {

/// A small rounded label that may be pressed: a state with a dot, a filter that can be checked.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Positive, Warning, Danger };

    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setDotVisible(bool visible); ///< a dot in the tone's colour before the text; its shape
                                      ///< differs by tone, not only its colour
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    bool m_dot = false;
};

} // namespace foyer
