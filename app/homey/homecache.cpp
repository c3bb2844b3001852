// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homecache.h"

#include "homey/log.h"
#include "net/ownfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace foyer {

namespace {

constexpr QFile::Permissions forOwner = QFile::ReadOwner | QFile::WriteOwner;
const auto suffix = QStringLiteral(".home");

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

QByteArray readPlain(const QString &name)
{
    QFile file(name);
    // A pipe or device has no size; nor has an empty file anything to say.
    if (!openPlain(file) || file.isSequential() || file.size() <= 0 ||
        file.size() > maximumArchiveSize)
        return {};
    return file.read(maximumArchiveSize);
}

/// 64 hexadecimal digits and our suffix (or what a run that was killed left behind); nothing else
/// is ever deleted. Newest first.
QFileInfoList ownFiles(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList(
        {QStringLiteral("*.home*")}, QDir::Files | QDir::Hidden | QDir::System, QDir::Time);
    files.removeIf([](const QFileInfo &file) {
        const QString name = file.fileName();
        return name.indexOf(suffix) != 64 ||
               !std::all_of(name.cbegin(), name.cbegin() + 64, [](QChar c) {
                   return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
               });
    });
    return files;
}

void makeRoom(const QString &folder)
{
    const QFileInfoList files = ownFiles(folder);
    for (auto i = qsizetype(HomeCache::mostFiles); i < files.size(); ++i)
        QFile::remove(files.at(i).filePath());
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

} // namespace

QByteArray HomeOwner::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(hubId.toUtf8());
    hash.addData(QByteArrayView("\0", 1)); // "a" + "bc" is not "ab" + "c"
    hash.addData(userId.toUtf8());
    return hash.result();
}

HomeCache::HomeCache(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1); // one after the other, in the order asked
}

HomeCache::~HomeCache()
{
    m_thread.waitForDone();
}

QString HomeCache::fileOf(const HomeOwner &owner) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(owner.digest().toHex()) + suffix;
}

std::optional<ArchivedHome> HomeCache::read(const HomeOwner &owner)
{
    if (m_folder.isEmpty() || !owner.isValid() || isForgotten(owner) ||
        QFileInfo(m_folder).isSymLink())
        return {};
    if (m_newest && m_newestOwner == owner)
        return m_newest; // left a moment ago, and perhaps not on the disk yet
    const QByteArray bytes = readPlain(fileOf(owner));
    std::optional<ArchivedHome> home = decodeHome(bytes, owner.digest());
    if (!home && !bytes.isEmpty())
        qCWarning(lcHomey) << "the last known home could not be read and is made anew";
    return home;
}

void HomeCache::write(const HomeOwner &owner, ArchivedHome home)
{
    if (m_folder.isEmpty() || !owner.isValid())
        return;
    ++m_writing;
    m_newestOwner = owner;
    m_newest = home;
    m_forgotten.remove(owner.digest());
    m_written.insert(owner.digest());
    m_thread.start([this, folder = m_folder, name = fileOf(owner), digest = owner.digest(),
                    home = std::move(home)] {
        const bool isWritten = writeWhole(folder, name, encodeHome(home, digest));
        makeRoom(folder);
        QMetaObject::invokeMethod(
            this, [this, isWritten] { done(isWritten); }, Qt::QueuedConnection);
    });
}

void HomeCache::done(bool isWritten)
{
    if (--m_writing == 0)
        m_newest.reset();
    if (isWritten) {
        m_hasFailed = false;
        Q_EMIT written();
    } else if (!std::exchange(m_hasFailed, true)) {
        qCWarning(lcHomey) << "the last known home could not be written";
        Q_EMIT failed();
    }
}

bool HomeCache::isForgotten(const HomeOwner &owner) const
{
    const QByteArray digest = owner.digest();
    return m_forgotten.contains(digest) || (m_areAllForgotten && !m_written.contains(digest));
}

void HomeCache::forget(const HomeOwner &owner)
{
    if (m_folder.isEmpty() || !owner.isValid())
        return;
    m_forgotten.insert(owner.digest());
    m_thread.start([name = fileOf(owner)] { QFile::remove(name); });
}

void HomeCache::forgetAll()
{
    if (m_folder.isEmpty())
        return;
    m_areAllForgotten = true;
    m_written.clear();
    m_forgotten.clear();
    m_thread.start([folder = m_folder] {
        for (const QFileInfo &file : ownFiles(folder))
            QFile::remove(file.filePath());
        QDir().rmdir(folder); // stays when there is something in it that is not ours
    });
}

} // namespace foyer
