// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer::sim {

class HomeState;

/// The three ways a simulated home comes to be; each fills an empty HomeState.
namespace homeloader {

void loadDemo(HomeState &home);
/// `count` devices of about 6 KB each in count/16 rooms (at least eight) on floors of ten, each
/// class as often as it is in real homes, the same for every run (homegenerator.cpp).
void generate(HomeState &home, int count);
/// What every home has whose devices are not the demo's: its variables and its people.
void loadCommon(HomeState &home);
/// A recorded devices list, served byte for byte until something changes. Also takes an object
/// with "devices", "zones" and "variables". False and `error` when it cannot be read as JSON.
bool loadRecorded(HomeState &home, const QString &fileName, QString *error);

} // namespace homeloader

} // namespace foyer::sim
