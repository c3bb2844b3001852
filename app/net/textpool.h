// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <string_view>

namespace foyer {

/// A hash good enough to spread what a home says; whoever makes texts meet in one place only makes
/// them cost what they would without it.
[[nodiscard]] std::size_t spread(std::string_view utf8);

/// Makes short texts that come again and again (ids, titles, units) once and then shares them: a
/// home has thousands of capabilities with the same few names. Of fixed size: what needs a place
/// that is taken takes it over.
class TextPool
{
public:
    /// What QString::fromUtf8() makes of `utf8`.
    [[nodiscard]] QString text(std::string_view utf8);

private:
    static constexpr std::size_t places = 512;
    static constexpr std::size_t longest = 62; ///< bytes; longer texts are as good as unique
    struct Place
    {
        QString text;
        std::uint8_t length = 0;
        std::array<char, longest> bytes;
    };
    std::array<Place, places> m_places;
};

} // namespace foyer
