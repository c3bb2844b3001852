// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/wholefile.h"

#include "net/ownfile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace foyer {

namespace {

constexpr QFile::Permissions forOwner = QFile::ReadOwner | QFile::WriteOwner;

bool isPlainFile(const QFileInfo &file)
{
    return file.isFile() && !file.isSymLink();
}

/// Opens without following a link and without waiting for whoever writes into a pipe.
bool openPlain(QFile &file)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(file.fileName()).constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return false;
    if (file.open(handle, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return true;
    ::close(handle);
    return false;
#else
    return isPlainFile(QFileInfo(file.fileName())) && file.open(QIODevice::ReadOnly);
#endif
}

} // namespace

QByteArray readWhole(const QString &name, qint64 limit)
{
    QFile file(name);
    // A pipe or device has no size; nor has an empty file anything to say.
    if (!openPlain(file) || file.isSequential() || file.size() <= 0 || file.size() > limit)
        return {};
    return file.read(limit);
}

QFileInfoList wholeFiles(const QString &folder, const QString &suffix)
{
    constexpr int digits = 64;
    QFileInfoList files =
        QDir(folder).entryInfoList({QString(QLatin1Char('*') + suffix + QLatin1Char('*'))},
                                   QDir::Files | QDir::Hidden | QDir::System, QDir::Time);
    files.removeIf([&](const QFileInfo &file) {
        const QString name = file.fileName();
        return name.indexOf(suffix) != digits ||
               !std::all_of(name.cbegin(), name.cbegin() + digits, [](QChar c) {
                   return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
               });
    });
    return files;
}

void keepNewest(const QString &folder, const QString &suffix, int most)
{
    const QFileInfoList files = wholeFiles(folder, suffix);
    for (auto i = qsizetype(most); i < files.size(); ++i)
        QFile::remove(files.at(i).filePath());
}

void removeWholeFiles(const QString &folder, const QString &suffix)
{
    const QFileInfoList files = wholeFiles(folder, suffix);
    for (const QFileInfo &file : files)
        QFile::remove(file.filePath());
    QDir().rmdir(folder); // stays when there is something in it that is not ours
}

bool writeWhole(const QString &folder, const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty() || QFileInfo(folder).isSymLink() || !makeOwnFolder(folder))
        return false;
    // QSaveFile would write through a link, and leave the mode of what it replaces.
    if (const QFileInfo there(name); there.exists() || there.isSymLink()) {
        if (!isPlainFile(there) && !QFile::remove(name))
            return false;
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(forOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return false;
#ifdef Q_OS_UNIX
    // Without this a power cut may leave the new name with nothing behind it.
    if (::fsync(file.handle()) != 0)
        return false;
#endif
    return file.commit();
}

} // namespace foyer
