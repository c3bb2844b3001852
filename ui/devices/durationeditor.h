// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/capabilityeditor.h"

class QSpinBox;

namespace foyer {

class PlainLabel;

/// A length of time in seconds, entered as hours, minutes and seconds and sent when the entry is
/// over.
class DurationEditor : public CapabilityEditor
{
    Q_OBJECT

public:
    DurationEditor(const UiWords &words, const Capability &capability, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] bool isBeingEdited() const override { return m_isEdited; }
    [[nodiscard]] QWidget *control() const override { return m_box; }
    [[nodiscard]] QWidget *inlineWidget() const override;
    [[nodiscard]] QWidget *wideWidget() const override { return m_box; }
    void setAccessibleName(const QString &name) override;
    [[nodiscard]] QString hint() const override;
    void abandon() override;

    /// A settable number of seconds that is more than a minute or two.
    [[nodiscard]] static bool suits(const Capability &capability);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSpinBox *addPart(const QString &name, const QString &suffix, int maximum);
    void onStepped();
    void begin();
    void send();
    void setSeconds(qint64 seconds);
    [[nodiscard]] qint64 seconds() const;

    double m_minimum;
    double m_maximum;
    QWidget *m_box;
    PlainLabel *m_text;
    QSpinBox *m_hours;
    QSpinBox *m_minutes;
    QSpinBox *m_seconds;
    bool m_isEdited = false;
    bool m_isDisplaying = false;
};

} // namespace foyer
