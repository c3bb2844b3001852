// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/decode_p.h"
#include "net/textpool.h"

#include <string>
#include <unordered_map>

namespace foyer::decoding {

inline constexpr int maxUrl = 1024;

/// `iconObj` of a device or a capability.
void readIcon(const JsonReader &reader, QString &id, QString &url);

/// Reads capabilities (protocol.md 4.2). Remembers what hubs say about them: all devices of a
/// driver have the same ones, and only values differ. Refuses to remember what had problems.
class CapabilityDecoder
{
public:
    /// Puts what `entry`, an object, describes at the end of the list; `path` is the device's. True
    /// when the hub says that it keeps a log of it.
    bool read(const JsonValue &entry, const QString &id, const QString &path,
              JsonProblems &problems, QList<Capability> &into);

private:
    /// All but the value.
    struct Description
    {
        Capability capability;
        bool isTyped = false;
        bool isLogged = false;
    };
    struct Spread
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view print) const { return spread(print); }
    };
    [[nodiscard]] static Description describe(const JsonReader &reader);

    std::unordered_map<std::string, Description, Spread, std::equal_to<>>
        m_known; ///< by fingerprint
};

} // namespace foyer::decoding
