// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer::sim {

/// How the Socket.IO side of a hub behaves: at which step it falls silent, and its heartbeat. It
/// describes connections to come; what is open already keeps its heartbeat.
struct SocketManners
{
    bool answersUpgrade = true;
    bool sendsOpen = true;
    bool sendsRoot = true;
    bool acksHandshake = true;
    bool echoesNamespace = true;
    QByteArray namespaceError; ///< JSON; not empty: /api is refused with it
    QString unheardUri;        ///< subscribing to this is neither done nor acknowledged
    int unheardTimes = -1;     ///< how often; -1 = always
    int pingInterval = 5000;   ///< ms, as observed on hubs
    int pingTimeout = 8000;    ///< ms
};

} // namespace foyer::sim
