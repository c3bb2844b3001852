// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"

namespace foyer {

/// One setting of a device with its present value (devices/device/:id/settings_obj).
struct DeviceSetting
{
    /// As Homey's settings interface names them; everything unknown is shown as text, read-only.
    enum class Type { Label, Text, TextArea, Password, Number, Checkbox, Dropdown, Radio, Unknown };
    QString id;
    Type type = Type::Unknown;
    QString label;
    QString hint;
    QString units;
    Value value;
    std::optional<double> minimum, maximum, step;
    QList<Capability::Option> options;
};

/// A heading and what is below it; the heading may be empty.
struct SettingGroup
{
    QString label;
    QList<DeviceSetting> settings;
};

} // namespace foyer
