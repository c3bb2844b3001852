// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logs/ownfolder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

namespace foyer {

QUrl folderUrl(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.isEmpty() || !QDir::isAbsolutePath(folder) || info.isSymLink() || !info.isDir())
        return {};
    const QUrl url = QUrl::fromLocalFile(info.canonicalFilePath());
    const bool isHere = url.isLocalFile() && url.host().isEmpty() && url.isValid();
    return isHere ? url : QUrl();
}

bool openFolder(const QString &folder)
{
    const QUrl url = folderUrl(folder);
    return !url.isEmpty() && QDesktopServices::openUrl(url);
}

} // namespace foyer
