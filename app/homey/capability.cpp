// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/capability.h"

#include "net/json.h"

#include <QJsonValue>

#include <algorithm>
#include <cmath>

namespace foyer {

Value Value::fromJson(const JsonValue &json)
{
    if (const auto boolean = json.boolean())
        return *boolean;
    if (const auto number = json.number(); number && std::isfinite(*number))
        return *number;
    if (const auto text = json.string())
        return *text;
    return {};
}

std::optional<bool> Value::boolean() const
{
    if (const bool *value = std::get_if<bool>(&m_value))
        return *value;
    return {};
}

std::optional<double> Value::number() const
{
    if (const double *value = std::get_if<double>(&m_value))
        return *value;
    return {};
}

std::optional<QString> Value::string() const
{
    if (const QString *value = std::get_if<QString>(&m_value))
        return *value;
    return {};
}

QJsonValue Value::toJson() const
{
    struct Writer
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue(QJsonValue::Null); }
        QJsonValue operator()(bool value) const { return value; }
        QJsonValue operator()(double value) const { return value; }
        QJsonValue operator()(const QString &value) const { return value; }
    };
    return std::visit(Writer{}, m_value);
}

bool Value::operator==(const Value &other) const
{
    const auto mine = number();
    const auto theirs = other.number();
    if (mine && theirs) {
        const double scale = std::max({1.0, std::abs(*mine), std::abs(*theirs)});
        return std::abs(*mine - *theirs) <= 1e-9 * scale;
    }
    return m_value == other.m_value;
}

QStringView Capability::baseId() const
{
    const auto dot = id.indexOf(QLatin1Char('.'));
    return dot < 0 ? QStringView(id) : QStringView(id).left(dot);
}

bool Capability::isFraction() const
{
    return units == QLatin1String("%") && maximum && *maximum <= 1.0;
}

bool Capability::isTrigger() const
{
    return type == Type::Boolean && isSetable && !isGetable;
}

bool Capability::describesSameAs(const Capability &other) const
{
    return id == other.id && type == other.type && title == other.title && units == other.units &&
           titleTrue == other.titleTrue && titleFalse == other.titleFalse &&
           isGetable == other.isGetable && isSetable == other.isSetable &&
           isMaintenanceAction == other.isMaintenanceAction &&
           takesDuration == other.takesDuration && iconId == other.iconId &&
           iconUrl == other.iconUrl && minimum == other.minimum && maximum == other.maximum &&
           step == other.step && decimals == other.decimals && options == other.options;
}

} // namespace foyer
