// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"

#include <functional>

class QMessageBox;
class QWidget;

namespace foyer {

class Program;
class UiWords;

/// True when this change opens something up (unlock, open the garage door, change the alarm) or
/// cannot be made undone (maintenance), and must be asked for first.
[[nodiscard]] bool asksFirst(const Device &device, const Capability &capability,
                             const Value &wanted);

/// A question with one button that says what it does; Cancel is the default. Does not block:
/// `agreed` runs when the person pressed it and `refused` otherwise. Neither runs when `parent`
/// goes away first.
QMessageBox *askFirst(QWidget *parent, const QString &question, const QString &action,
                      std::function<void()> agreed, std::function<void()> refused = {});

/// The question for a change of a capability, e.g. "Unlock “Front door”?", with the fitting button.
QMessageBox *askBeforeChange(QWidget *parent, const UiWords &words, const Device &device,
                             const Capability &capability, const Value &wanted,
                             std::function<void()> agreed, std::function<void()> refused = {});

/// The quick action of a device: done, or asked for first where it opens something up. A choice of
/// several is not made here: `open` shows what there is to choose from.
void actOrAsk(QWidget *parent, Program &program, const UiWords &words, const QString &deviceId,
              const std::function<void()> &open);

} // namespace foyer
