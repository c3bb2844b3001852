// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/singleinstance.h"

#include "foyer_config.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace foyer {

namespace {

const QByteArray acknowledgement = QByteArrayLiteral("ok\n");
constexpr std::chrono::seconds slowestMessage{5};
constexpr int mostConnections = 8; // of starts in the same moment; more is no person

/// One line of JSON: an array of strings.
QByteArray encoded(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) +
           '\n';
}

std::optional<QStringList> decoded(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isArray())
        return std::nullopt;
    QStringList arguments;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        if (!value.isString())
            return std::nullopt;
        arguments.append(value.toString());
    }
    return arguments;
}

/// The mode of the socket's file keeps other users out; should it not, the kernel knows who it is.
bool isSameUser(const QLocalSocket &socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) ==
               0 &&
           peer.uid == ::geteuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

} // namespace

SingleInstance::SingleInstance(QString socketPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(socketPath))
    , m_lock(m_path + QStringLiteral(".lock"))
{
    // Never stale by age: only when its process is gone.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance()
{
    if (m_server)
        m_server->close();
}

QString SingleInstance::defaultSocketPath(const QString &suffix)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder + QStringLiteral("/" FOYER_APP_ID) + suffix + QStringLiteral(".sock");
}

SingleInstance::Role SingleInstance::start(const QStringList &arguments,
                                           std::chrono::milliseconds patience)
{
    const QByteArray message = encoded(arguments);
    const QDeadlineTimer deadline(patience);
    do {
        // The lock decides who is first, so that two starts in the same moment cannot both be.
        if (m_lock.tryLock(0)) {
            listen();
            return Role::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::First; // no writable folder: nobody can be asked, so run
        const auto left = std::chrono::milliseconds(deadline.remainingTime());
        if (forward(message, std::min(left, std::chrono::milliseconds(500))))
            return Role::Second;
    } while (!deadline.hasExpired());
    return Role::Unanswered;
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::onNewConnection);
    // We hold the lock, so whoever left a socket here is gone.
    QLocalServer::removeServer(m_path);
    if (!m_server->listen(m_path))
        qWarning("a second start cannot be noticed: %s", qPrintable(m_server->errorString()));
}

bool SingleInstance::forward(const QByteArray &message, std::chrono::milliseconds patience)
{
    if (message.size() > largestMessage)
        return forward(encoded({}), patience); // at least bring the window to the front
    QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(int(patience.count()))) {
        // The other start may hold the lock and not listen yet: give it a moment.
        QThread::msleep(20);
        return false;
    }
    socket.write(message);
    QByteArray answer;
    while (!answer.contains('\n')) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
        answer += socket.readAll();
    }
    return answer == acknowledgement;
}

void SingleInstance::onNewConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        socket->setReadBufferSize(largestMessage + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(*socket) ||
            m_server->findChildren<QLocalSocket *>().size() > mostConnections) {
            socket->abort();
            socket->deleteLater(); // a socket that is gone already says so no more
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        QTimer::singleShot(slowestMessage, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            onReadyRead(socket);
    }
}

void SingleInstance::onReadyRead(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > largestMessage)
            socket->abort();
        return;
    }
    const std::optional<QStringList> arguments = decoded(socket->readLine(largestMessage + 1));
    if (!arguments) {
        socket->abort();
        return;
    }
    socket->write(acknowledgement);
    socket->disconnectFromServer();
    Q_EMIT argumentsReceived(*arguments);
}

} // namespace foyer
