// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpmessage.h"
#include "simulator/loopbackserver.h"

#include <QObject>
#include <QPointer>

class QTcpSocket;

namespace foyer::sim {

/// One client connection: requests one after the other, each answered before the next is read;
/// it only looks at a header without consuming it until it knows that it is not an upgrade.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, LoopbackServer::Handler handler, LoopbackServer::Gate gate,
                   QObject *parent);

    void reset(); ///< a hard TCP reset, as when a cable is pulled

Q_SIGNALS:
    void upgradeWanted(QTcpSocket *socket); ///< the socket is the receiver's from now on

private:
    void read();
    void handle();
    void answer(const HttpResponse &response, quint64 number);

    QPointer<QTcpSocket> m_socket;
    LoopbackServer::Handler m_handler;
    LoopbackServer::Gate m_gate;
    HttpRequest m_request;
    qint64 m_missing = 0;
    quint64 m_number = 0; ///< guards against an answer given twice
    bool m_inBody = false;
    bool m_busy = false;
};

} // namespace foyer::sim
