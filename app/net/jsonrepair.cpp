// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jsonrepair.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string_view>

namespace foyer {

namespace {

constexpr std::string_view replacementUtf8 = "\xEF\xBF\xBD";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes of the well-formed UTF-8 sequence at the start of `s`, 0 when it is not well-formed
/// (Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
int utf8Length(std::string_view s)
{
    const auto byte = [&s](std::size_t i) {
        return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u;
    };
    const auto tail = [&byte](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned first = byte(0);
    const unsigned second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return tail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool allowed = !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second > 0x9F);
        return allowed && tail(1) && tail(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool allowed = !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second > 0x8F);
        return allowed && tail(1) && tail(2) && tail(3) ? 4 : 0;
    }
    return 0;
}

/// The code unit of an escape (a backslash, `u` and four digits) at the start of `s`, -1 when there
/// is none.
int escapedUnit(std::string_view s)
{
    if (s.size() < 6 || s[0] != '\\' || s[1] != 'u')
        return -1;
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(s.data() + 2, s.data() + 6, unit, 16);
    return error == std::errc() && end == s.data() + 6 ? static_cast<int>(unit) : -1;
}

/// Bytes of a word at the start of `s` that careless writers put where a number was impossible.
std::size_t notANumber(std::string_view s)
{
    for (const std::string_view word : {"NaN", "Infinity", "-Infinity"}) {
        if (s.starts_with(word))
            return word.size();
    }
    return 0;
}

class Repair
{
public:
    explicit Repair(std::string_view text)
        : m_rest(text)
    {
        m_out.reserve(static_cast<qsizetype>(text.size() + text.size() / 16 + 128));
    }

    QByteArray run()
    {
        if (m_rest.starts_with("\xEF\xBB\xBF"))
            m_rest.remove_prefix(3);
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            if (c == '"')
                string();
            else if (const std::size_t length = notANumber(m_rest))
                replace(length, "null");
            else if (c == '-' || isDigit(c))
                number();
            else
                copy(1);
        }
        return std::move(m_out);
    }

private:
    void copy(std::size_t bytes)
    {
        m_out.append(m_rest.data(), static_cast<qsizetype>(bytes));
        m_rest.remove_prefix(bytes);
    }
    void replace(std::size_t bytes, std::string_view with)
    {
        m_out.append(with.data(), static_cast<qsizetype>(with.size()));
        m_rest.remove_prefix(bytes);
    }

    void string()
    {
        copy(1);
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            if (c == '"') {
                copy(1);
                return;
            }
            if (c == '\\')
                escape();
            else if (static_cast<unsigned char>(c) < 0x20)
                control(c);
            else if (const int length = utf8Length(m_rest))
                copy(static_cast<std::size_t>(length));
            else
                replace(1, replacementUtf8);
        }
    }

    void escape()
    {
        const int unit = escapedUnit(m_rest);
        if (unit < 0) {
            copy(std::min<std::size_t>(2, m_rest.size()));
            return;
        }
        const bool high = unit >= 0xD800 && unit <= 0xDBFF;
        const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
        const int next = high ? escapedUnit(m_rest.substr(6)) : -1;
        if (high && next >= 0xDC00 && next <= 0xDFFF)
            copy(12);
        else if (high || low)
            replace(6, replacementUtf8);
        else
            copy(6);
    }

    void control(char c)
    {
        static constexpr char hex[] = "0123456789abcdef";
        const char escaped[] = {'\\', 'u', '0', '0', hex[(c >> 4) & 0xF], hex[c & 0xF]};
        replace(1, std::string_view(escaped, sizeof escaped));
    }

    void number()
    {
        std::size_t end = 0;
        bool integer = true;
        while (end < m_rest.size()) {
            const char c = m_rest[end];
            const bool fraction = c == '.' || c == 'e' || c == 'E' || c == '+';
            if (!isDigit(c) && c != '-' && !fraction)
                break;
            integer = integer && !fraction;
            ++end;
        }
        const std::string_view token = m_rest.substr(0, end);
        if (!beyondDouble(token)) {
            copy(end);
            if (integer && !fitsInteger(token))
                m_out.append(".0");
        } else {
            replace(end, "null");
        }
    }

    /// False also for what is no number at all: the parser shall say so.
    static bool beyondDouble(std::string_view token)
    {
        double value = 0;
        const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
        if (error != std::errc::result_out_of_range || end != token.data() + token.size())
            return false;
        return isAboveOne(token); // from_chars does not tell too large from too small
    }

    /// Of a well-formed number that is not near 1.
    static bool isAboveOne(std::string_view token)
    {
        if (token.starts_with('-'))
            token.remove_prefix(1);
        const std::size_t e = token.find_first_of("eE");
        const std::string_view mantissa = token.substr(0, e);
        const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
        const std::size_t firstDigit = mantissa.find_first_of("123456789");
        if (firstDigit == std::string_view::npos)
            return false;
        // How many places the first digit stands before the point.
        const auto places =
            static_cast<std::int64_t>(point) - static_cast<std::int64_t>(firstDigit);
        if (e == std::string_view::npos)
            return places > 0;
        std::string_view digits = token.substr(e + 1);
        if (digits.starts_with('+'))
            digits.remove_prefix(1);
        std::int64_t exponent = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
        if (error == std::errc::result_out_of_range)
            return !digits.starts_with('-');
        return places + exponent > 0;
    }

    static bool fitsInteger(std::string_view token)
    {
        std::int64_t signedValue = 0;
        std::uint64_t unsignedValue = 0;
        return std::from_chars(token.data(), token.data() + token.size(), signedValue).ec ==
                   std::errc() ||
               std::from_chars(token.data(), token.data() + token.size(), unsignedValue).ec ==
                   std::errc();
    }

    std::string_view m_rest;
    QByteArray m_out;
};

} // namespace

QByteArray repairJson(const QByteArray &text)
{
    return Repair(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))).run();
}

} // namespace foyer
