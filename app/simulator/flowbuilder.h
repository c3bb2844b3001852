// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace foyer::sim {

class HomeState;

/// Makes flows, advanced flows and their folders out of resources/demo/flows.json, where things are
/// called by name, in the dialect of the home (protocol.md §4.5 to §4.7). It runs none of them.
namespace flowbuilder {

QString flowIdOf(const QString &name);
QString folderIdOf(const QString &name);

/// Puts the demo's flows and folders into the home.
void load(HomeState &home);

} // namespace flowbuilder

} // namespace foyer::sim
