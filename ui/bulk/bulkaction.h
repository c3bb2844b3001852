// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/bulkplan.h"

class QWidget;

namespace foyer {

class BulkDialog;
class Program;
class UiWords;

/// Asks with a list of what will change and what is left out and why, writes on agreement all of it
/// as one step of the journal, and then shows what became of each with "Try again" and "Undo". Does
/// not block. `title` is the question, e.g. tr("Switch off 3 devices?"); plain text. With nothing
/// to change it only tells why. The dialog belongs to `parent` and goes away by itself; it is
/// named "<name>Dialog", and what is in it "<name>Question", "<name>Confirm" and so on.
BulkDialog *actOnMany(Program &program, const UiWords &words, QWidget *parent,
                      const QList<BulkItem> &plan, const QString &title,
                      const QString &name = QStringLiteral("bulk"));

} // namespace foyer
