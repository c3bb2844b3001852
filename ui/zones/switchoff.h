// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/bulkplan.h"

class QWidget;

namespace foyer {

class BulkDialog;
class Program;
class UiWords;

/// Asks before the lights or devices of a zone are switched off: how many, which ones, and what
/// stays on. Null when there is nothing to switch off.
BulkDialog *askSwitchOff(Program &program, const UiWords &words, QWidget *parent,
                         const QString &zoneId, BulkScope scope);

} // namespace foyer
