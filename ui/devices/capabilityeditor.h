// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"

#include <QObject>

class QWidget;

namespace foyer {

class UiWords;

/// The control for one capability: shows its value and says what the person wants. Writes nothing
/// itself, and never takes away what is being edited: its owner asks isBeingEdited() before
/// display().
class CapabilityEditor : public QObject
{
    Q_OBJECT

public:
    CapabilityEditor(const UiWords &words, QWidget *parent);

    /// The value now shown, and whether it still waits for the hub. Says nothing back.
    virtual void display(const Capability &capability) = 0;
    /// The person has begun something that display() would destroy; editingEnded() follows when it
    /// is over.
    [[nodiscard]] virtual bool isBeingEdited() const { return false; }
    /// The widget that carries the accessible name and the objectName.
    [[nodiscard]] virtual QWidget *control() const = 0;
    /// Beside the title; may be null, may be control().
    [[nodiscard]] virtual QWidget *inlineWidget() const { return control(); }
    /// Below the title over the whole width; may be null, may be control().
    [[nodiscard]] virtual QWidget *wideWidget() const { return nullptr; }
    /// `name` is "<device> <title>".
    virtual void setAccessibleName(const QString &name);
    /// A disabled editor shows its value but takes no input; `reason` says why (empty: no reason to
    /// give).
    virtual void setEnabled(bool enabled, const QString &reason);
    /// What Enter and Esc do while something is being edited; empty when nothing needs saying.
    [[nodiscard]] virtual QString hint() const { return {}; }
    /// Whether a drag is sent while it lasts, at a bounded pace, or only when it ends.
    virtual void setPacedWhileDragged(bool) {}
    /// Takes back what was begun.
    virtual void abandon() {}

Q_SIGNALS:
    void wanted(const foyer::Value &value);
    void pressed(); ///< a button that sends `true`
    void editingBegan();
    void editingEnded();

protected:
    const UiWords &m_words;
};

/// Keeps the wheel for the page: a control takes it only while it has the focus.
void ignoreWheelWithoutFocus(QWidget *widget);

} // namespace foyer
