// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace foyer::sim {

class HomeState;

/// The catalogue of flow cards and tags: those of the managers from resources/demo/flowcards.json
/// and those that every device brings by its capabilities, in the dialect of the home (protocol.md
/// §4.8 and §4.9). It runs no card.
namespace flowcards {

enum class Kind { Trigger, Condition, Action };

/// An array on V2, a map by full id on V3.
QJsonValue list(const HomeState &home, Kind kind);
/// One card by its owner's uri and the dialect's id; empty when there is none.
QJsonObject one(const HomeState &home, Kind kind, const QString &uri, const QString &id);
/// Tags with their values, a map by full id in both dialects.
QJsonObject tokens(const HomeState &home);

} // namespace flowcards

} // namespace foyer::sim
