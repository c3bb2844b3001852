// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/capabilityeditor.h"

class QComboBox;

namespace foyer {

class Segmented;

/// One of many: a drop-down list of the device's own options.
class ComboEditor : public CapabilityEditor
{
    Q_OBJECT

public:
    ComboEditor(const UiWords &words, const Capability &capability, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] bool isBeingEdited() const override;
    [[nodiscard]] QWidget *control() const override;

private:
    QComboBox *m_box;
};

/// One of a few: all options in a row.
class SegmentEditor : public CapabilityEditor
{
    Q_OBJECT

public:
    SegmentEditor(const UiWords &words, const Capability &capability, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QWidget *inlineWidget() const override { return nullptr; }
    [[nodiscard]] QWidget *wideWidget() const override { return control(); }
    void setAccessibleName(const QString &name) override;

    /// Four or fewer options whose words fit beside each other in `width`.
    [[nodiscard]] static bool suits(const UiWords &words, const Capability &capability, int width,
                                    const QWidget *widget);

private:
    Segmented *m_segments;
    Capability m_described;
};

} // namespace foyer
