// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "net/async.h"
#include "net/jsonparts.h"

#include <memory>

namespace foyer {

class HomeyApi;

/// What the lists of a snapshot looked like, byte by byte; nothing is known of one without prints.
struct SnapshotPrints
{
    JsonParts::Prints devices;
    JsonParts::Prints zones;
    JsonParts::Prints variables;
};

struct FetchedSnapshot
{
    std::shared_ptr<HomeSnapshot> snapshot; ///< to be moved from: it is large
    SnapshotPrints prints;
};

/// Asks the hub for devices, zones and variables at once. A list that this session may not read
/// (MissingScope) is left out, and so is one that looks as `known` says: the caller has it already.
/// Any other failure fails the snapshot with that error. `context` bounds the life of the work.
[[nodiscard]] Async<FetchedSnapshot> fetchSnapshot(HomeyApi &api, const SnapshotPrints &known,
                                                   QObject *context);

} // namespace foyer
