// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/textpool.h"

#include <cstring>

namespace foyer {

namespace {

template<typename Word>
std::uint64_t wordAt(const char *bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

} // namespace

std::size_t spread(std::string_view utf8)
{
    const char *begin = utf8.data();
    const char *end = begin + utf8.size();
    std::uint64_t mixed = utf8.size();
    const auto mix = [&mixed](std::uint64_t word) {
        mixed = (mixed ^ word) * 0x9e3779b97f4a7c15U;
        mixed ^= mixed >> 32U;
    };
    constexpr std::ptrdiff_t whole = 8;
    if (end - begin >= whole) {
        for (; end - begin > whole; begin += whole)
            mix(wordAt<std::uint64_t>(begin));
        mix(wordAt<std::uint64_t>(end - whole));
    } else if (end - begin >= 4) {
        mix(wordAt<std::uint32_t>(begin) | wordAt<std::uint32_t>(end - 4) << 32U);
    } else {
        for (; begin != end; ++begin)
            mix(static_cast<unsigned char>(*begin));
    }
    return mixed;
}

QString TextPool::text(std::string_view utf8)
{
    if (utf8.empty() || utf8.size() > longest)
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    Place &place = m_places[spread(utf8) % places];
    if (place.length != utf8.size() ||
        std::memcmp(place.bytes.data(), utf8.data(), utf8.size()) != 0) {
        place.text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        place.length = static_cast<std::uint8_t>(utf8.size());
        std::memcpy(place.bytes.data(), utf8.data(), utf8.size());
    }
    return place.text;
}

} // namespace foyer
