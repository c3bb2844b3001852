// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <chrono>

class QLocalServer;
class QLocalSocket;

namespace foyer {

/// Makes the second start of the program hand its arguments to the first and leave. Only the same
/// user can connect (the socket's mode, and the kernel's word for it). Believes nothing it
/// receives: the arguments are parsed like any others.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,     ///< nobody else runs: go on, and listen
        Second,    ///< the first instance has our arguments: leave
        Unanswered ///< another instance holds the lock but did not answer in time
    };

    /// What one start may say to another, in bytes; more is refused on both sides.
    static constexpr qsizetype largestMessage = 4096;

    /// `socketPath` is the socket's file; its lock lies beside it.
    explicit SingleInstance(QString socketPath, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// In $XDG_RUNTIME_DIR; `suffix` keeps e.g. the demo apart from the real home.
    [[nodiscard]] static QString defaultSocketPath(const QString &suffix = {});

    /// Called once, before there is a window: it waits up to `patience` for the other side. A
    /// socket or lock that a crash left behind is taken over. `arguments` are without the program's
    /// name.
    [[nodiscard]] Role start(const QStringList &arguments,
                             std::chrono::milliseconds patience = std::chrono::seconds(2));

Q_SIGNALS:
    /// Another start forwarded these; the window should come to the front.
    void argumentsReceived(const QStringList &arguments);

private:
    void listen();
    [[nodiscard]] bool forward(const QByteArray &message, std::chrono::milliseconds patience);
    void onNewConnection();
    void onReadyRead(QLocalSocket *socket);

    QString m_path;
    QLockFile m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace foyer
