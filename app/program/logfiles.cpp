// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/logfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace foyer {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// A folder that is ours, made when it is missing and closed to others.
bool makeForOwner(const QString &folder)
{
    if (!QFileInfo::exists(folder) && !QDir().mkpath(folder))
        return false;
    const QFileInfo info(folder);
    if (!info.isDir() || info.isSymLink())
        return false;
#ifdef Q_OS_UNIX
    if (info.ownerId() != ::geteuid())
        return false;
#endif
    return QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
}

/// Opens for appending what is an ordinary file of our own with one name, or makes it.
bool openForOwner(QFile &file, const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(
        QFile::encodeName(path).constData(),
        O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    struct stat facts
    {
    };
    const bool isOurs = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode) &&
                        facts.st_uid == ::geteuid() && facts.st_nlink == 1 &&
                        ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
    if (!isOurs ||
        !file.open(descriptor, QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                   QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return false;
    }
    return true;
#else
    if (QFileInfo(path).isSymLink())
        return false;
    file.setFileName(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly);
#endif
}

} // namespace

LogFiles::LogFiles(const QString &folder, const QString &name, LogLimits limits)
    : m_folder(folder)
    , m_name(name)
    , m_limits(limits)
{
}

QString LogFiles::defaultFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // The base directory specification wants logs here; Qt 6.4 has no name for it.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(state)
                             ? state
                             : QString(QDir::homePath() + QStringLiteral("/.local/state"));
    return base + QStringLiteral("/foyer/log");
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/log");
#endif
}

QString LogFiles::file(int number) const
{
    const QString middle = number == 0 ? QString() : QStringLiteral(".%1").arg(number);
    return m_folder + u'/' + m_name + middle + QStringLiteral(".log");
}

bool LogFiles::write(const QByteArray &line)
{
    if (m_isRefused || (!m_file.isOpen() && !open())) {
        m_isRefused = true;
        return false;
    }
    if (m_file.size() > 0 && m_file.size() + line.size() + 1 > m_limits.bytes) {
        rotate();
        if (!open()) {
            m_isRefused = true;
            return false;
        }
    }
    // Whatever the line was, a file never grows beyond its limit.
    const QByteArray whole = line.left(std::max<qint64>(0, m_limits.bytes - 1)) + '\n';
    return m_file.write(whole) == whole.size();
}

bool LogFiles::open()
{
    return makeForOwner(m_folder) && openForOwner(m_file, file());
}

void LogFiles::rotate()
{
    m_file.close();
    // Another process may have written them: what does not exist is no problem.
    QFile::remove(file(m_limits.files - 1));
    for (int number = m_limits.files - 2; number >= 0; --number)
        QFile::rename(file(number), file(number + 1));
    if (m_limits.files < 2)
        QFile::remove(file());
}

} // namespace foyer
