// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/capabilityevent.h"

#include <charconv>
#include <cstdint>
#include <cstring>

namespace foyer {

namespace {

using namespace std::string_view_literals;

/// Takes what it expects from the front of a text, or nothing.
class Front
{
public:
    explicit Front(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    [[nodiscard]] bool take(std::string_view expected)
    {
        if (std::string_view(m_at, std::size_t(m_end - m_at)).substr(0, expected.size()) !=
            expected)
            return false;
        m_at += expected.size();
        return true;
    }

    [[nodiscard]] bool take(char expected)
    {
        if (m_at == m_end || *m_at != expected)
            return false;
        ++m_at;
        return true;
    }

    /// The rest of a string, and its closing quote: without escapes it is the next quote.
    [[nodiscard]] std::optional<std::string_view> rest()
    {
        const void *quote = std::memchr(m_at, '"', std::size_t(m_end - m_at));
        if (!quote)
            return std::nullopt;
        const char *begin = m_at;
        const char *end = static_cast<const char *>(quote);
        m_at = end + 1;
        return std::string_view(begin, std::size_t(end - begin));
    }

    [[nodiscard]] std::optional<std::string_view> string()
    {
        return take('"') ? rest() : std::nullopt;
    }

    /// A number as JSON writes it, short enough to be exact in every reader.
    [[nodiscard]] std::optional<double> number()
    {
        const char *begin = m_at;
        if (m_at != m_end && *m_at == '-')
            ++m_at;
        const char *digits = m_at;
        skipDigits();
        const auto whole = m_at - digits;
        if (whole == 0 || (whole > 1 && *digits == '0'))
            return std::nullopt;
        if (m_at != m_end && *m_at == '.') {
            const char *point = m_at++;
            skipDigits();
            if (m_at == point + 1)
                return std::nullopt;
        }
        constexpr std::ptrdiff_t most = 17;
        const bool hasExponent = m_at != m_end && (*m_at == 'e' || *m_at == 'E');
        double value = 0;
        if (hasExponent || m_at - digits > most || std::from_chars(begin, m_at, value).ptr != m_at)
            return std::nullopt;
        return value;
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] char next() const { return m_at == m_end ? '\0' : *m_at; }

private:
    void skipDigits()
    {
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
    }

    const char *m_at;
    const char *m_end;
};

/// Printable ASCII without escapes from end to end; eight letters at a time.
bool isPlain(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    // High bits of bytes that are not printable: beyond ASCII, below a space, DEL, a backslash.
    const auto odd = [](std::uint64_t eight) {
        const auto zeros = [](std::uint64_t of) { return (of - ones) & ~of; };
        return (eight | (eight - ones * 0x20U) | zeros(eight ^ ones * 0x7fU) |
                zeros(eight ^ ones * '\\')) &
               highs;
    };
    std::uint64_t eight = 0;
    for (; text.size() >= sizeof eight; text.remove_prefix(sizeof eight)) {
        std::memcpy(&eight, text.data(), sizeof eight);
        if (odd(eight) != 0)
            return false;
    }
    eight = ones * ' ';
    std::memcpy(&eight, text.data(), text.size());
    return odd(eight) == 0;
}

/// null, true, false, a string or a number, as far as `Target` has room for it.
template<typename Target>
bool takeValue(Front &front, Target &target)
{
    constexpr bool takesBoolean = std::is_constructible_v<Target, std::in_place_type_t<bool>>;
    switch (front.next()) {
    case '"':
        if (const auto text = front.string()) {
            target = *text;
            return true;
        }
        return false;
    case 'n': return front.take("null"sv);
    case 't':
        if constexpr (takesBoolean)
            target.template emplace<bool>(true);
        return takesBoolean && front.take("true"sv);
    case 'f':
        if constexpr (takesBoolean)
            target.template emplace<bool>(false);
        return takesBoolean && front.take("false"sv);
    default:
        if (const auto number = front.number()) {
            target = *number;
            return true;
        }
        return false;
    }
}

} // namespace

std::optional<CapabilityEvent> CapabilityEvent::read(std::string_view json)
{
    if (!isPlain(json))
        return std::nullopt;
    Front front(json);
    CapabilityEvent event;
    if (!front.take("[\"homey:device:"sv))
        return std::nullopt;
    const auto device = front.rest();
    if (!device || !front.take(",\"capability\",{"sv))
        return std::nullopt;
    event.deviceId = *device;
    enum Member : unsigned { Capability = 1, Value = 2, Id = 4, Time = 8 };
    unsigned seen = 0;
    do {
        const auto key = front.string();
        if (!key || !front.take(':'))
            return std::nullopt;
        const unsigned member = *key == "capabilityId"sv      ? Capability
                                : *key == "value"sv           ? Value
                                : *key == "transactionId"sv   ? Id
                                : *key == "transactionTime"sv ? Time
                                                              : 0U;
        if (member == 0 || (seen & member) != 0)
            return std::nullopt; // of two the first one counts: the other reader knows
        seen |= member;
        bool isTaken = false;
        if (member == Value) {
            isTaken = takeValue(front, event.value);
        } else if (member == Time) {
            isTaken = takeValue(front, event.time);
        } else if (const auto text = front.string()) {
            (member == Capability ? event.capabilityId : event.transactionId) = *text;
            isTaken = true;
        }
        if (!isTaken)
            return std::nullopt;
    } while (front.take(','));
    if ((seen & Capability) == 0 || event.capabilityId.empty() || !front.take("}]"sv) ||
        !front.isAtEnd())
        return std::nullopt;
    return event;
}

} // namespace foyer
