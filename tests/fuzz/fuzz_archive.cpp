// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"
#include "homey/homearchive.h"

using namespace foyer;
using fuzz::require;

namespace {

template<typename T>
qsizetype sizeOf(const std::optional<std::vector<T>> &items)
{
    return items ? qsizetype(items->size()) : -1;
}

} // namespace

// The file of the last known home: as it is, and behind a checksum that is right.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray owner(32, 'o');
    const QByteArray input = fuzz::bytesOf(data, size);
    if (const auto home = decodeHome(input, owner))
        require(home->confirmedAt.isValid(), "a home says when it was confirmed");
    const auto home = decodeHome(sealArchive(input, owner), owner);
    if (!home)
        return 0;
    require(!decodeHome(sealArchive(input, owner), QByteArray(32, 'p')), "a home is nobody else's");
    // Whatever was accepted is a home like any other: it is kept and comes back the same.
    const QByteArray kept = encodeHome(*home, owner);
    const auto again = decodeHome(kept, owner);
    require(again.has_value(), "what was read can be kept");
    require(encodeHome(*again, owner) == kept, "what is kept comes back the same");
    require(sizeOf(again->snapshot.devices) == sizeOf(home->snapshot.devices) &&
                sizeOf(again->snapshot.zones) == sizeOf(home->snapshot.zones) &&
                sizeOf(again->snapshot.variables) == sizeOf(home->snapshot.variables),
            "nothing is lost on the way");
    return 0;
}
