// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace foyer {

/// A flow that mentions something, e.g. a device, in its cards or tokens.
struct FlowUse
{
    QString id;
    QString name;
    bool isAdvanced = false;
    bool isEnabled = true;
    bool isBroken = false;
};

} // namespace foyer
