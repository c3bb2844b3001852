// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/capabilityeditor.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace foyer {

class PlainLabel;
class SwitchControl;

/// Yes or no as a switch.
class SwitchEditor : public CapabilityEditor
{
    Q_OBJECT

public:
    SwitchEditor(const UiWords &words, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QWidget *inlineWidget() const override { return m_box; }

private:
    QWidget *m_box;
    PlainLabel *m_state;
    SwitchControl *m_switch;
    bool m_isDisplaying = false;
};

/// A button that sends `true` and is never read back.
class TriggerEditor : public CapabilityEditor
{
    Q_OBJECT

public:
    TriggerEditor(const UiWords &words, const Capability &capability, QWidget *parent);
    void display(const Capability &) override {}
    [[nodiscard]] QWidget *control() const override;

private:
    QPushButton *m_button;
};

/// A text that is sent with Enter and taken back with Esc.
class TextEditor : public CapabilityEditor
{
    Q_OBJECT

public:
    TextEditor(const UiWords &words, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] bool isBeingEdited() const override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QWidget *inlineWidget() const override { return nullptr; }
    [[nodiscard]] QWidget *wideWidget() const override { return control(); }
    [[nodiscard]] QString hint() const override;
    void abandon() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
};

/// A value that can only be read; also the honest end for types nobody has heard of.
class ReadOnlyValue : public CapabilityEditor
{
    Q_OBJECT

public:
    ReadOnlyValue(const UiWords &words, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] QWidget *control() const override;
    void setEnabled(bool, const QString &) override {}

private:
    PlainLabel *m_label;
};

/// A share of a whole that can only be read: how far something is, what is left of a filter.
class ProgressValue : public CapabilityEditor
{
    Q_OBJECT

public:
    ProgressValue(const UiWords &words, const Capability &capability, QWidget *parent);
    void display(const Capability &capability) override;
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QWidget *inlineWidget() const override;
    [[nodiscard]] QWidget *wideWidget() const override { return control(); }
    void setEnabled(bool, const QString &) override {}

    /// Known shares with a range.
    [[nodiscard]] static bool suits(const Capability &capability);

private:
    PlainLabel *m_label;
    QProgressBar *m_bar;
};

} // namespace foyer
