// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homecache.h"

#include "homey/log.h"
#include "homey/wholefile.h"

#include <QCryptographicHash>
#include <QFile>

namespace foyer {

namespace {

const auto suffix = QStringLiteral(".home");

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
    const QByteArray bytes = readWhole(fileOf(owner), maximumArchiveSize);
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
        keepNewest(folder, suffix, mostFiles);
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
    m_thread.start([folder = m_folder] { removeWholeFiles(folder, suffix); });
}

} // namespace foyer
