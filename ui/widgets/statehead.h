// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace foyer {

class PlainLabel;

/// A state at a glance: a picture in a circle, the state in words, a second line, and room for
/// controls at the end. Only shows; what the words and colours mean is its owner's.
class StateHead : public QWidget
{
    Q_OBJECT

public:
    /// How much it matters. The words and the picture say it too, never the colour alone.
    enum class Tone { Neutral, On, Positive, Warning, Danger };

    explicit StateHead(QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    void setTone(Tone tone);
    void setState(const QString &text);
    void setDetail(const QString &text); ///< empty hides the line
    void addControl(QWidget *control);   ///< at the end, beside the words
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] PlainLabel *state() const { return m_state; }
    [[nodiscard]] PlainLabel *detail() const { return m_detail; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
    PlainLabel *m_state;
    PlainLabel *m_detail;
    QWidget *m_circle;
    QHBoxLayout *m_row;
};

/// Writes what a label shows and what assistive technology reads as its value.
void showText(PlainLabel *label, const QString &text);

} // namespace foyer
