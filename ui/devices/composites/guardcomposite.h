// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

class AlarmLines;
class CapabilitySwitch;
class StateHead;

/// What a lock and a garage door have in common: one boolean that says shut or open, large, with
/// its switch, and the alarms below. Open is shown as a warning, an alarm as danger. Its makers add
/// what is between and call finishGuard().
class GuardComposite : public Composite
{
    Q_OBJECT

public:
    /// `stateId` is the boolean that is true when shut; the icons are for shut and open.
    GuardComposite(const QString &stateId, const QString &shutIcon, const QString &openIcon,
                   const PanelPart &part, Program &program, const UiWords &words,
                   const Device &device, int width, QWidget *parent);

protected:
    /// An alarm of the part goes to the alarm lines; false when `capabilityId` is none.
    bool addAlarm(const QString &capabilityId);
    void finishGuard(); ///< the alarms come last
    void display(const Device &device) override;
    [[nodiscard]] const QString &stateId() const { return m_stateId; }

private:
    QString m_stateId, m_shutIcon, m_openIcon;
    StateHead *m_head;
    CapabilitySwitch *m_switch = nullptr;
    AlarmLines *m_alarms;
};

} // namespace foyer
