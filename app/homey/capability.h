// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

class QJsonValue;

namespace foyer {

class JsonValue;

/// A capability's or variable's value: nothing (never reported), yes/no, a number or a text (also
/// enum ids).
class Value
{
public:
    Value() = default;
    Value(bool value)
        : m_value(value)
    {
    }
    Value(double value)
        : m_value(value)
    {
    }
    Value(const QString &value)
        : m_value(value)
    {
    }
    Value(const char *) = delete;
    [[nodiscard]] static Value fromJson(const JsonValue &json); ///< objects and arrays give nothing

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<QString> string() const;
    [[nodiscard]] QJsonValue toJson() const;
    /// Equal as the hub sees it: numbers within 1e-9 relative.
    [[nodiscard]] bool operator==(const Value &other) const;

private:
    std::variant<std::monostate, bool, double, QString> m_value;
};

/// One capability of one device as the hub describes it (protocol.md 4.2), with what it reported
/// and what we asked for.
struct Capability
{
    enum class Type { Boolean, Number, String, Enum, Unknown };
    struct Option
    {
        QString id;
        QString title;
        [[nodiscard]] bool operator==(const Option &) const = default;
    };

    QString id; ///< may have a suffix: "onoff.1", "measure_temperature.inside"
    Type type = Type::Unknown;
    QString title;     ///< the hub's own words; empty when it gave none
    QString units;     ///< as sent, e.g. "%", "°C", "kWh"; may be empty
    QString titleTrue; ///< words for true/false; usually empty
    QString titleFalse;
    bool isGetable = true;
    bool isSetable = false;
    bool isMaintenanceAction = false;
    bool takesDuration = false; ///< options.opts.duration: a change may take its time
    QString iconId;             ///< app-defined capabilities only; may be empty
    QString iconUrl;
    std::optional<double> minimum, maximum, step;
    std::optional<int> decimals;
    QList<Option> options; ///< enum only

    Value reported;               ///< the hub's last word
    QDateTime reportedAt;         ///< the hub's clock (UTC); invalid when never
    std::optional<Value> pending; ///< asked for by this user and not settled yet

    [[nodiscard]] const Value &shown() const { return pending ? *pending : reported; }
    [[nodiscard]] QStringView baseId() const; ///< the text before the first dot
    /// units "%" with maximum ≤ 1 is a fraction: show times 100 (protocol.md 4.2).
    [[nodiscard]] bool isFraction() const;
    /// Sent as `true` and never read back: buttons (settable, boolean, not gettable).
    [[nodiscard]] bool isTrigger() const;
    /// Everything but values and pending.
    [[nodiscard]] bool describesSameAs(const Capability &other) const;
};

} // namespace foyer

Q_DECLARE_METATYPE(foyer::Value)
