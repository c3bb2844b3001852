// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QValidator>

#include <optional>

namespace foyer {

/// What a typed text means as a number, or the reason in words why it means none. Refuses to guess:
/// group separators are not accepted, because "1.500" would be one and a half to one person and
/// fifteen hundred to another.
struct NumberReading
{
    Q_DECLARE_TR_FUNCTIONS(foyer::NumberReading)

public:
    std::optional<double> value;
    QString refusal; ///< empty when there is a value

    /// Reads `text` in the decimals of `locale`; surrounding spaces are ignored; "35 %" is
    /// read as the fraction 0.35. Only finite
    /// numbers are read (JSON has no others): ±1.8e308 with up to 17 significant digits.
    [[nodiscard]] static NumberReading of(const QString &text, const QLocale &locale);
    /// The shortest text that reads back as exactly `number`, in the decimals of `locale`, without
    /// groups.
    [[nodiscard]] static QString text(double number, const QLocale &locale);
};

/// Keeps everything but a number out of a line edit while it is typed; half a number ("-", "1,",
/// "2e") may stand there, but is not acceptable. Decides by NumberReading alone, so that typing and
/// committing cannot disagree.
class NumberValidator : public QValidator
{
    Q_OBJECT

public:
    explicit NumberValidator(const QLocale &locale, QObject *parent = nullptr);
    [[nodiscard]] State validate(QString &input, int &position) const override;
};

} // namespace foyer
