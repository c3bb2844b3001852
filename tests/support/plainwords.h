// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/words.h"

/// Words as bare as possible, so that model tests do not depend on the interface's wording.
class PlainWords : public foyer::Words
{
public:
    QString deviceState(const foyer::Device &device) const override
    {
        const foyer::Capability *onoff = device.capability(u"onoff");
        const auto on = onoff ? onoff->shown().boolean() : std::nullopt;
        return on ? (*on ? QStringLiteral("On") : QStringLiteral("Off")) : QString();
    }
    QString className(const QString &deviceClass) const override { return deviceClass; }
    QString age(const QDateTime &at) const override { return at.toString(Qt::ISODate); }
    QString batteryLevel(const foyer::Device &device) const override
    {
        const auto level = device.battery();
        return level ? QString(QString::number(*level) + QLatin1Char('%'))
                     : QString(device.isBatteryLow() ? QStringLiteral("Low") : QString());
    }
    QString noZone() const override { return QStringLiteral("No zone"); }
    QString variableType(foyer::Variable::Type type) const override
    {
        return QString::number(static_cast<int>(type));
    }
    QString variableValue(const foyer::Variable &variable) const override
    {
        return variable.shown().string().value_or(QStringLiteral("value"));
    }
    QString header(const QString &columnKey) const override { return columnKey; }
};
