// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

#include <optional>

namespace foyer {

/// One Engine.IO 3 text packet and, when it is a message, the Socket.IO 2 packet in it
/// (protocol.md 5.2). Pure text to values and back; refuses what does not follow the grammar and
/// never looks into the JSON.
struct SioPacket
{
    enum class Engine { Open, Close, Ping, Pong, Message, Upgrade, Noop };
    enum class Type { Connect, Disconnect, Event, Ack, Error, BinaryEvent, BinaryAck };

    Engine engine = Engine::Noop;
    Type type = Type::Connect;         ///< of a Message
    QString nsp = QStringLiteral("/"); ///< "/" is the root
    qint64 id = -1;                    ///< ack id, -1 = none
    QByteArray json;                   ///< what follows, as it came; also of Open

    /// Nothing when `text` breaks the grammar, an ack without id included.
    [[nodiscard]] static std::optional<SioPacket> decode(const QString &text);
    [[nodiscard]] static QString event(const QString &nsp, qint64 id, const QString &name,
                                       const QJsonArray &args);
    /// The same with one text as the only argument.
    [[nodiscard]] static QString textEvent(const QString &nsp, qint64 id, const QString &name,
                                           const QString &argument);
    [[nodiscard]] static QString connect(const QString &nsp);
    [[nodiscard]] static QString disconnect(const QString &nsp);
    /// ^/[A-Za-z0-9/_-]{1,64}$
    [[nodiscard]] static bool isNamespace(const QString &nsp);
};

} // namespace foyer
