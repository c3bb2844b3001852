// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFileInfo>

namespace foyer {

// Files that the program keeps of homes: one (0600) for each owner in a folder (0700), named by
// the 64 digits of HomeOwner::digest() and a suffix (".home").

/// Follows no link, waits for no pipe, reads at most `limit` bytes; empty when there is nothing.
[[nodiscard]] QByteArray readWhole(const QString &name, qint64 limit);
/// Whole or not at all, also when the power fails. Takes the place of a link instead of following
/// it.
[[nodiscard]] bool writeWhole(const QString &folder, const QString &name, const QByteArray &bytes);
/// Those with such a name (and what a run that was killed left of one), newest first. Nothing else
/// in the folder is ever deleted.
[[nodiscard]] QFileInfoList wholeFiles(const QString &folder, const QString &suffix);
/// Deletes all but the newest `most`.
void keepNewest(const QString &folder, const QString &suffix, int most);
/// Deletes them all, and the folder when nothing else is in it.
void removeWholeFiles(const QString &folder, const QString &suffix);

} // namespace foyer
