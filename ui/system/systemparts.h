// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QString>

#include <functional>

class QWidget;

namespace foyer {

class HubLink;
class Program;
class SystemStatus;
class UiWords;

/// What every section of the page about the hub works with.
struct SystemParts
{
    Program &program;
    const UiWords &words;
    SystemStatus &status;
    /// Shows what went wrong, or reads anew when it went well.
    std::function<void(const Async<Done> &)> act;

    [[nodiscard]] const HubLink &link() const;
    /// Why something that needs this permission cannot be done now; empty when it can.
    [[nodiscard]] QString refusal(const char *scope) const;
    /// Why a part could not be read, in words and with the permission it needs.
    [[nodiscard]] QString problemText(const Error &error, const char *scope) const;
};

/// Enables a control or says why not: tool tip and description.
void allow(QWidget &control, const QString &refusal);

} // namespace foyer
