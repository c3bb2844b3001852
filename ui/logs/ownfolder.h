// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace foyer {

/// The address under which the desktop may open this folder: an absolute, existing, local folder
/// that is no link. Empty for anything else, which must then not be opened.
[[nodiscard]] QUrl folderUrl(const QString &folder);
/// Shows the folder in the desktop's own window; false when it must not or could not be opened.
bool openFolder(const QString &folder);

} // namespace foyer
