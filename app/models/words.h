// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"
#include "homey/variable.h"

#include <QString>

namespace foyer {

/// The words the models need. The models know facts only; the user interface implements this with
/// tr() and QLocale (ui/words).
class Words
{
public:
    virtual ~Words() = default;
    [[nodiscard]] virtual QString
    deviceState(const Device &device) const = 0; ///< "On · 40 %", "21.5 °C · 48 %", "Closed"
    [[nodiscard]] virtual QString className(const QString &deviceClass) const = 0;
    [[nodiscard]] virtual QString
    age(const QDateTime &at) const = 0; ///< "2 min ago"; empty when invalid
    [[nodiscard]] virtual QString batteryLevel(const Device &device) const = 0; ///< "9 %", "Low"
    [[nodiscard]] virtual QString noZone() const = 0;
    [[nodiscard]] virtual QString variableType(Variable::Type type) const = 0;
    [[nodiscard]] virtual QString variableValue(const Variable &variable) const = 0;
    [[nodiscard]] virtual QString header(const QString &columnKey)
        const = 0; ///< "name", "zone", "class", "state", "battery", "lastChange", "type", "value"
};

} // namespace foyer
