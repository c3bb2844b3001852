// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer::sim {

class HomeState;

/// The pictures behind /api/image/<id>, painted by hand because the simulator has no QtGui: a
/// camera's view that changes with each snapshot and a cover that belongs to its album.
namespace pictures {

/// A PNG of 480 × 270: a front garden; who stands in it depends on `version`.
QByteArray cameraView(const QString &imageId, int version);
/// A PNG of 300 × 300 that is always the same for the same album.
QByteArray cover(const QString &album);
/// What the hub answers for an image now; empty when it has none such.
QByteArray of(const HomeState &home, const QString &imageId);

} // namespace pictures

} // namespace foyer::sim
