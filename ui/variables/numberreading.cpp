// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/numberreading.h"

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

/// Beyond these a number is shown with an exponent instead of a row of zeros.
constexpr double LargestPlain = 1e15;
constexpr double SmallestPlain = 1e-6;

QLocale strict(QLocale locale)
{
    locale.setNumberOptions(QLocale::RejectGroupSeparator | QLocale::OmitGroupSeparator);
    return locale;
}

/// Some locales write exponents as "×10^" and read nothing else: the form that is on every keyboard
/// is read, too.
double readKeyboardForm(QString text, const QLocale &locale, bool *isNumber)
{
    const QString point = locale.decimalPoint();
    *isNumber = point == QLatin1String(".") || !text.contains(QLatin1Char('.'));
    if (!*isNumber)
        return 0;
    text.replace(point, QLatin1String(".")).replace(QChar(0x2212), QLatin1Char('-'));
    return strict(QLocale::c()).toDouble(text, isNumber);
}

} // namespace

NumberReading NumberReading::of(const QString &text, const QLocale &locale)
{
    const QLocale reader = strict(locale);
    const QString trimmed = text.trimmed();
    const QString example = reader.toString(21.5, 'f', 1);
    if (trimmed.isEmpty())
        return {{}, tr("Type a number, such as %1.").arg(example)};
    // The hub keeps shares as fractions: 35 % is 0.35.
    if (trimmed.endsWith(u'%') && trimmed.count(u'%') == 1) {
        NumberReading share = of(trimmed.chopped(1), locale);
        if (share.value)
            share.value = *share.value / 100;
        return share;
    }
    bool isNumber = false;
    double value = reader.toDouble(trimmed, &isNumber);
    if (!isNumber && std::isfinite(value))
        value = readKeyboardForm(trimmed, locale, &isNumber);
    if (std::isnan(value))
        return {{}, tr("“Not a number” cannot be stored. Type a number, such as %1.").arg(example)};
    if (std::isinf(value))
        return {{}, tr("That number is too large to be stored.")};
    if (!isNumber)
        return {{}, tr("That is not a number. Type one such as %1.").arg(example)};
    return {value, {}};
}

QString NumberReading::text(double number, const QLocale &locale)
{
    const double size = std::abs(number);
    if (number == 0.0 || (size >= SmallestPlain && size < LargestPlain))
        return strict(locale).toString(number, 'f', QLocale::FloatingPointShortest);
    QString text = strict(QLocale::c()).toString(number, 'g', QLocale::FloatingPointShortest);
    return text.replace(QLatin1Char('.'), locale.decimalPoint());
}

NumberValidator::NumberValidator(const QLocale &locale, QObject *parent)
    : QValidator(parent)
{
    setLocale(locale);
}

QValidator::State NumberValidator::validate(QString &input, int &) const
{
    if (NumberReading::of(input, locale()).value)
        return Acceptable;
    const QString signs = QStringLiteral("+-eE %") + QChar(0x2212) + locale().decimalPoint();
    const bool mayBecomeOne = std::all_of(
        input.cbegin(), input.cend(), [&](QChar c) { return c.isDigit() || signs.contains(c); });
    return mayBecomeOne ? Intermediate : Invalid;
}

} // namespace foyer
