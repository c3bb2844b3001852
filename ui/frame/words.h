// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/signin.h"
#include "homey/session.h"
#include "models/words.h"
#include "ui/frame/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer {

/// Facts in the words of the interface language: states, values with units, ages, errors with the
/// next step. Holds no state but the locale; refuses to translate what people named themselves.
class UiWords : public Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::UiWords)

public:
    explicit UiWords(const QLocale &locale = QLocale());

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    // models/words.h
    [[nodiscard]] QString deviceState(const Device &device) const override;
    [[nodiscard]] QString className(const QString &deviceClass) const override;
    [[nodiscard]] QString age(const QDateTime &at) const override;
    [[nodiscard]] QString batteryLevel(const Device &device) const override;
    [[nodiscard]] QString noZone() const override;
    [[nodiscard]] QString variableType(Variable::Type type) const override;
    [[nodiscard]] QString variableValue(const Variable &variable) const override;
    [[nodiscard]] QString header(const QString &columnKey) const override;

    [[nodiscard]] QString percent(double value0to100) const;

    // Values (valuewords.cpp)
    /// The shown value with its unit: "40 %", "21.5 °C", "On", "Closed", an enum's title; "–" when
    /// never reported.
    [[nodiscard]] QString valueText(const Capability &capability) const;
    /// As valueText() for any value, e.g. under the pointer while dragging.
    [[nodiscard]] QString valueText(const Capability &capability, const Value &value) const;
    /// The hub's title, else a readable form of the id; with the suffix when several share a title
    /// is the caller's concern.
    [[nodiscard]] QString capabilityTitle(const Capability &capability) const;
    /// Yes/no in the words of the capability's family: "Open"/"Closed", "Motion"/"No motion",
    /// "On"/"Off" …
    [[nodiscard]] QString booleanText(const Capability &capability, bool value) const;
    [[nodiscard]] QString number(double value, int decimals) const; ///< trailing zeros dropped
    [[nodiscard]] QString yesNo(bool value) const;
    /// A power in few figures: "800 W", "1.2 kW"; the sign is dropped.
    [[nodiscard]] QString power(double watts) const;
    /// The unit as shown after a number with a space, "" when none; "%" for fractions too.
    [[nodiscard]] QString unitText(const Capability &capability) const;
    /// A length of time, its two largest parts: "1 h 30 min", "45 s".
    [[nodiscard]] QString duration(double seconds) const;
    /// "80 % → 40 %", the arrow in the direction of reading.
    [[nodiscard]] static QString changeText(const QString &from, const QString &to);
    [[nodiscard]] QString latency(qint64 ms) const; ///< "12 ms"; "unknown" for -1

    // Errors (errorwords.cpp)
    /// What happened, one sentence.
    [[nodiscard]] QString errorText(const Error &error) const;
    /// What one can do about it, one sentence; may be empty.
    [[nodiscard]] QString errorNextStep(const Error &error) const;
    [[nodiscard]] QString signInState(SignIn::State state) const;
    [[nodiscard]] QString signInProblem(SignIn::Problem problem) const;
    [[nodiscard]] QString signInNextStep(SignIn::Problem problem) const;
    /// "Local", "Cloud", "Reconnecting", "Offline" …: what the chip shows.
    [[nodiscard]] QString connectionState(Session::State state, Route route) const;
    [[nodiscard]] QString sessionState(Session::State state) const; ///< a sentence for the details
    [[nodiscard]] QString routeName(Route route) const;

private:
    [[nodiscard]] QString
    compactText(const Capability &capability) const; ///< as valueText(), rounded for a tile
    [[nodiscard]] QString textOf(const Capability &capability, const Value &value,
                                 int decimals) const;
    [[nodiscard]] QString withUnit(const Capability &capability, double value, int decimals) const;
    [[nodiscard]] QString alarmText(const Capability &alarm) const;
    [[nodiscard]] static QString readableId(const QString &id);

    QLocale m_locale;
};

} // namespace foyer
