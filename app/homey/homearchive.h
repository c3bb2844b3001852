// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"

namespace foyer {

/// A home as it was when the hub last confirmed it.
struct ArchivedHome
{
    HomeSnapshot snapshot;
    QDateTime confirmedAt; ///< UTC, this computer's clock
};

/// An archive that would be larger is not written, and one that is larger is not read.
constexpr qint64 maximumArchiveSize = 16 * 1024 * 1024;

/// The home as bytes: a version, whose home it is, a checksum, then every text and every
/// capability description once and the rest by number. Pending values are left out: what was not
/// confirmed is nobody's last known value. Empty when it would be too large. `owner` is 32 bytes.
[[nodiscard]] QByteArray encodeHome(const ArchivedHome &home, const QByteArray &owner);

/// Nothing when the bytes are of another version or owner, damaged in any way, or break a bound
/// (20,000 devices, 1,000 capabilities each …): it is all or nothing, never half a home.
[[nodiscard]] std::optional<ArchivedHome> decodeHome(const QByteArray &bytes,
                                                     const QByteArray &owner);

/// Version, owner and checksum before `body`. Public so that tests reach the decoder behind the
/// checksum.
[[nodiscard]] QByteArray sealArchive(const QByteArray &body, const QByteArray &owner);

} // namespace foyer
