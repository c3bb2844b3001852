// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace foyer {

namespace ownfile {

/// Owned by this user, or by the system (which some people let manage their preferences), and so is
/// the link that leads there. True when there is nothing.
inline bool isOwned(const QString &path, bool folder)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path);
    const auto mayBelong = [](const struct stat &seen) {
        return seen.st_uid == ::geteuid() || seen.st_uid == 0;
    };
    struct stat seen = {};
    if (::lstat(name.constData(), &seen) != 0)
        return true;
    if (!mayBelong(seen))
        return false;
    if (S_ISLNK(seen.st_mode) && ::stat(name.constData(), &seen) != 0)
        return false; // leads nowhere yet: writing would make a file where somebody wants one
    return mayBelong(seen) && (folder ? S_ISDIR(seen.st_mode) : S_ISREG(seen.st_mode));
#else
    const QFileInfo seen(path);
    return !seen.exists() || (folder ? seen.isDir() : seen.isFile());
#endif
}

} // namespace ownfile

/// Whether a file in one of our places may be believed and written: nothing yet, or a regular file
/// of this user. A pipe, a device, another user's file, or a link that another user made is not.
[[nodiscard]] inline bool isOwnFile(const QString &path)
{
    return ownfile::isOwned(path, false);
}

/// The same for a folder that is to hold our files.
[[nodiscard]] inline bool isOwnFolder(const QString &path)
{
    return ownfile::isOwned(path, true);
}

/// Makes a folder for our files and the one around it, both for this user only, where they are
/// missing; what is above them is the system's. False when one cannot be made or is not ours.
[[nodiscard]] inline bool makeOwnFolder(const QString &path)
{
    const QFileInfo folder(path);
    const QFileInfo around(folder.path());
    const auto make = [](const QFileInfo &wanted) {
        if (wanted.exists() || wanted.isSymLink())
            return isOwnFolder(wanted.filePath());
        return QDir(wanted.path())
            .mkdir(wanted.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    return QDir().mkpath(around.path()) && make(around) && make(folder);
}

} // namespace foyer
