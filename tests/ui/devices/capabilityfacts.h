// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaType>

#include <cmath>
#include <optional>

namespace foyer {

/// What is known of one system capability of the hub (protocol.md 4.21), kept apart from the client
/// and from the simulator: tests/support/capabilityfacts.json.
struct CapabilityFact
{
    QString id;
    QString type; ///< boolean, number, enum, string
    bool isGetable = true;
    bool isSetable = false;
    std::optional<double> minimum, maximum, step;
    std::optional<int> decimals;
    QString units;
    QStringList values;

    /// The value before anybody touches it: known, and not at an end.
    [[nodiscard]] QJsonValue before() const
    {
        if (!isGetable)
            return QJsonValue();
        if (type == QLatin1String("boolean"))
            return id == QLatin1String("locked") || id == QLatin1String("garagedoor_closed");
        if (type == QLatin1String("enum"))
            return values.constFirst();
        if (type == QLatin1String("string"))
            return QStringLiteral("What it says");
        if (!minimum || !maximum)
            return 12.5;
        return *maximum <= 1 ? 0.4 : std::round((*minimum + *maximum) / 2);
    }

    /// How the hub describes it, leaving nothing to a catalogue.
    [[nodiscard]] QJsonObject entry() const
    {
        QJsonObject entry{
            {QStringLiteral("type"), type},
            {QStringLiteral("getable"), isGetable},
            {QStringLiteral("setable"), isSetable},
            {QStringLiteral("units"), units.isEmpty() ? QJsonValue() : QJsonValue(units)}};
        const auto insert = [&entry](const char *key, const auto &value) {
            if (value)
                entry.insert(QLatin1String(key), *value);
        };
        insert("min", minimum);
        insert("max", maximum);
        insert("step", step);
        insert("decimals", decimals);
        QJsonArray options;
        for (const QString &value : values)
            options.append(QJsonObject{{QStringLiteral("id"), value},
                                       {QStringLiteral("title"), titleOf(value)}});
        if (!options.isEmpty())
            entry.insert(QStringLiteral("values"), options);
        return entry;
    }

    /// Locks, garage doors and alarms.
    [[nodiscard]] bool asksFirst() const
    {
        return id == QLatin1String("locked") || id == QLatin1String("lock_mode") ||
               id == QLatin1String("garagedoor_closed") || id == QLatin1String("homealarm_state");
    }

    /// One step of its slider, in the hub's terms: its own, else its last digit.
    [[nodiscard]] double stepOnSlider() const
    {
        return step ? *step : std::pow(10.0, -decimals.value_or(2));
    }

    /// The control it calls for on its own (look.md), in the words of kindOf().
    [[nodiscard]] QString expectedKind() const
    {
        static const QHash<QString, QString> own{
            {QStringLiteral("light_hue"), QStringLiteral("colour wheel")},
            {QStringLiteral("light_temperature"), QStringLiteral("colour strip")},
            {QStringLiteral("windowcoverings_state"), QStringLiteral("buttons")},
            {QStringLiteral("cooking_time"), QStringLiteral("duration")},
            {QStringLiteral("target_power"), QStringLiteral("balance")},
            {QStringLiteral("progress"), QStringLiteral("progress bar")},
            {QStringLiteral("measure_hepa_filter"), QStringLiteral("progress bar")},
            {QStringLiteral("measure_carbon_filter"), QStringLiteral("progress bar")},
            {QStringLiteral("homealarm_state"), QStringLiteral("tiles")},
            {QStringLiteral("vacuumcleaner_state"), QStringLiteral("tiles")},
            {QStringLiteral("mower_state"), QStringLiteral("tiles")},
            {QStringLiteral("speaker_playing"), QStringLiteral("key that stays")},
            {QStringLiteral("speaker_shuffle"), QStringLiteral("key that stays")},
            {QStringLiteral("volume_mute"), QStringLiteral("key that stays")},
            {QStringLiteral("speaker_repeat"), QStringLiteral("key")},
            {QStringLiteral("speaker_prev"), QStringLiteral("key")},
            {QStringLiteral("speaker_next"), QStringLiteral("key")},
            {QStringLiteral("speaker_stop"), QStringLiteral("key")},
            {QStringLiteral("volume_up"), QStringLiteral("key")},
            {QStringLiteral("volume_down"), QStringLiteral("key")},
            {QStringLiteral("channel_up"), QStringLiteral("key")},
            {QStringLiteral("channel_down"), QStringLiteral("key")},
        };
        if (const auto found = own.constFind(id); found != own.cend())
            return *found;
        if (!isSetable)
            return QStringLiteral("reading");
        if (!isGetable)
            return QStringLiteral("button");
        if (type == QLatin1String("boolean"))
            return QStringLiteral("switch");
        if (type == QLatin1String("number"))
            return minimum && maximum ? QStringLiteral("slider") : QStringLiteral("number");
        if (type == QLatin1String("enum"))
            return fitsInARow() ? QStringLiteral("segments") : QStringLiteral("list");
        return QStringLiteral("text");
    }

    [[nodiscard]] static QString titleOf(const QString &value)
    {
        QString title = value;
        title.replace(QLatin1Char('_'), QLatin1Char(' '));
        title[0] = title.at(0).toUpper();
        return title;
    }

private:
    /// Four or fewer, all of them readable beside each other in the width of the panel.
    [[nodiscard]] bool fitsInARow() const
    {
        constexpr int room = 320;
        constexpr int margins = 24;
        int widest = 0;
        for (const QString &value : values)
            widest = std::max(
                widest, QFontMetrics(QGuiApplication::font()).horizontalAdvance(titleOf(value)));
        return values.size() <= 4 && (widest + margins) * values.size() <= room;
    }
};

/// All of them, by id.
inline const QList<CapabilityFact> &capabilityFacts()
{
    static const QList<CapabilityFact> facts = [] {
        QFile file(QStringLiteral(FOYER_SOURCE_DIR "/tests/support/capabilityfacts.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("capabilityfacts.json is missing");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QList<CapabilityFact> list;
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QJsonObject row = it->toObject();
            const auto number = [&row](const char *key) {
                const QJsonValue value = row.value(QLatin1String(key));
                return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
            };
            CapabilityFact fact;
            fact.id = it.key();
            fact.type = row.value(QLatin1String("type")).toString();
            const QString access = row.value(QLatin1String("access")).toString();
            fact.isGetable = access.contains(QLatin1Char('r'));
            fact.isSetable = access.contains(QLatin1Char('w'));
            fact.minimum = number("min");
            fact.maximum = number("max");
            fact.step = number("step");
            if (const auto decimals = number("decimals"))
                fact.decimals = int(*decimals);
            fact.units = row.value(QLatin1String("units")).toString();
            fact.values = row.value(QLatin1String("values")).toVariant().toStringList();
            list << fact;
        }
        return list;
    }();
    return facts;
}

} // namespace foyer

Q_DECLARE_METATYPE(foyer::CapabilityFact)
