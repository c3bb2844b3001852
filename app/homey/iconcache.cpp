// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/iconcache.h"

#include "homey/hubpictures.h"
#include "net/ownfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>

namespace foyer {

namespace {

constexpr QFile::Permissions forOwner = QFile::ReadOwner | QFile::WriteOwner;

constexpr int hubDigits = 32;    ///< of a name: the same for all icons of a hub
constexpr int formerDigits = 64; ///< of a name by an earlier version, which no longer is read

QString hexHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString hubPart(const QString &hubId)
{
    return hexHash(hubId.toUtf8()).left(hubDigits);
}

/// Ours begin with 64 hexadecimal digits (behind them what a run that ended in the middle of a
/// write left); nothing else is ever deleted. Newest first.
QFileInfoList ownFiles(const QString &folder)
{
    QFileInfoList files =
        QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDir::Time);
    const auto isForeign = [](const QFileInfo &file) {
        const QString name = file.fileName();
        return name.size() < formerDigits ||
               !std::all_of(name.cbegin(), name.cbegin() + formerDigits, [](QChar c) {
                   return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
               });
    };
    files.erase(std::remove_if(files.begin(), files.end(), isForeign), files.end());
    return files;
}

} // namespace

IconCache::IconCache(QString folder, qint64 maximum)
    : m_folder(std::move(folder))
    , m_maximum(maximum)
{
}

QString IconCache::fileName(const QString &hubId, const QString &iconId) const
{
    const QByteArray both = hubId.toUtf8() + '\0' + iconId.toUtf8(); // "a" + "bc" is not "ab" + "c"
    return m_folder + QLatin1Char('/') + hubPart(hubId) + hexHash(both);
}

QByteArray IconCache::read(const QString &hubId, const QString &iconId) const
{
    if (m_folder.isEmpty())
        return {};
    const QString name = fileName(hubId, iconId);
    QFile file(name);
    // We write plain files only; anything else was put there.
    if (QFileInfo(name).isSymLink() || !isOwnFile(name) ||
        file.size() > 2 * HubPictures::maximumIconSize || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

void IconCache::write(const QString &hubId, const QString &iconId, const QByteArray &bytes)
{
    if (m_folder.isEmpty() || !makeOwnFolder(m_folder))
        return;
    makeRoom(bytes.size());
    const QString name = fileName(hubId, iconId);
    // Whole or not at all for whoever reads. Not synchronised with the disk, which would hold up
    // the program for something that can be fetched again.
    QTemporaryFile file(name); // adds its own ending
    if (!file.open() || !file.setPermissions(forOwner) || file.write(bytes) != bytes.size() ||
        !file.flush())
        return;
    QFile::remove(name);
    if (file.rename(name)) {
        file.setAutoRemove(false);
        *m_size += bytes.size();
    }
}

void IconCache::makeRoom(qint64 added)
{
    if (m_size && *m_size + added <= m_maximum)
        return;
    // Also after a while of counting: what was replaced was counted twice.
    QFileInfoList files = ownFiles(m_folder);
    qint64 size = 0;
    for (const QFileInfo &file : std::as_const(files))
        size += file.size();
    while (size + added > m_maximum && !files.isEmpty()) {
        const QFileInfo oldest = files.takeLast();
        if (QFile::remove(oldest.filePath()))
            size -= oldest.size();
    }
    m_size = size;
}

template<typename Goes>
void IconCache::remove(Goes goes)
{
    if (m_folder.isEmpty())
        return;
    for (const QFileInfo &file : ownFiles(m_folder)) {
        if (goes(file.fileName()))
            QFile::remove(file.filePath());
    }
    QDir().rmdir(m_folder); // stays when there is something in it that is not ours
    m_size.reset();
}

void IconCache::forget(const QString &hubId)
{
    // Whose the files of an earlier version are cannot be told.
    remove([part = hubPart(hubId)](const QString &name) {
        return name.startsWith(part) || name.size() == formerDigits;
    });
}

void IconCache::clear()
{
    remove([](const QString &) { return true; });
}

} // namespace foyer
