// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/level.h"

#include <QVariantMap>

#include <algorithm>
#include <cmath>

namespace foyer {

std::optional<Level> Level::from(const QVariant &variant)
{
    if (variant.metaType() != QMetaType::fromType<QVariantMap>())
        return std::nullopt;
    const QVariantMap map = variant.toMap();
    Level level;
    level.capability = map.value(QStringLiteral("capability")).toString();
    level.units = map.value(QStringLiteral("units")).toString();
    level.minimum = map.value(QStringLiteral("min"), 0.0).toDouble();
    level.maximum = map.value(QStringLiteral("max"), 1.0).toDouble();
    level.step = map.value(QStringLiteral("step"), 0.0).toDouble();
    level.decimals = map.value(QStringLiteral("decimals"), -1).toInt();
    const QVariant value = map.value(QStringLiteral("value"));
    level.isKnown = value.isValid() && !value.isNull();
    level.value = level.isKnown ? value.toDouble() : level.minimum;
    if (level.capability.isEmpty() || !(level.maximum > level.minimum))
        return std::nullopt;
    return level;
}

double Level::position() const
{
    return std::clamp((value - minimum) / (maximum - minimum), 0.0, 1.0);
}

double Level::snapped(double wanted) const
{
    double result = std::clamp(wanted, minimum, maximum);
    if (step > 0 && step < maximum - minimum)
        result = minimum + std::round((result - minimum) / step) * step;
    return std::clamp(result, minimum, maximum);
}

double Level::at(double position) const
{
    return snapped(minimum + std::clamp(position, 0.0, 1.0) * (maximum - minimum));
}

double Level::stepped(int steps) const
{
    return snapped(value + steps * (step > 0 ? step : (maximum - minimum) / 100));
}

} // namespace foyer
