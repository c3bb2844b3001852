// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/account.h"
#include "simulator/faults.h"
#include "simulator/homestate.h"
#include "simulator/loopbackserver.h"
#include "simulator/machine.h"
#include "simulator/operations.h"
#include "simulator/reactions.h"
#include "simulator/sessions.h"
#include "simulator/simulator.h"
#include "simulator/socketmanners.h"

#include <QHash>

namespace foyer::sim {

class SocketSession;

/// One simulated Homey: its two routes (LAN and cloud), who may do what, and the home behind it.
/// It asks the cloud whether a login is good and refuses to know anything else about accounts.
class Hub : public QObject
{
    Q_OBJECT

public:
    using VerifyLogin =
        std::function<std::optional<Grant>(const QString &jwt, const QString &hubId)>;

    Hub(HubInfo info, VerifyLogin verify, QObject *parent = nullptr);
    ~Hub() override;

    bool listen(quint16 port, QString *error);

    [[nodiscard]] const HubInfo &info() const { return m_info; }
    [[nodiscard]] HomeState &home() { return m_home; }
    [[nodiscard]] const HomeState &home() const { return m_home; }
    [[nodiscard]] Reactions &reactions() { return m_reactions; }
    [[nodiscard]] Sessions &sessions() { return m_sessions; }
    [[nodiscard]] Machine &machine() { return m_machine; }
    /// "enabled" and "push" of those that were set, by uri.
    [[nodiscard]] QHash<QString, QJsonObject> &notificationOwners() { return m_owners; }
    /// An event of a manager that is not one of the home.
    void announce(const QString &uri, const QString &event, const QJsonObject &data);
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] std::optional<Grant> delegated(const QString &jwt) const
    {
        return m_verify(jwt, m_info.id);
    }
    QJsonObject addZone(const QJsonObject &wanted);

    /// One call over the socket, through the same table as HTTP. `answer` gets {status, JSON text}.
    void call(const QString &operationId, const QString &managerUri, const QJsonObject &args,
              const QString &token, const std::function<void(const Reply &)> &answer);
    /// Why a socket may not shake hands with this token; nullopt = it may.
    [[nodiscard]] std::optional<QJsonObject> handshakeRefusal(const QString &token,
                                                              const QString &homeyId) const;

    // Misbehaviour on command.
    void drop(); ///< resets every TCP connection, sockets too
    void setRefusing(bool refusing,
                     const QString &route); ///< route "local", "remote" or empty = both
    void setInactive(bool inactive) { m_inactive = inactive; }
    void rejectSockets(const std::optional<QJsonObject> &error) { m_socketError = error; }
    [[nodiscard]] SocketManners &socketManners() { return m_socketManners; }
    void sendToSockets(const QByteArray &packet); ///< as it is, subscribed or not
    void closeSockets();                          ///< each with a websocket close frame
    [[nodiscard]] int socketCount() const { return int(m_sockets.size()); }

Q_SIGNALS:
    void received(const QString &method, const QString &path, const QString &query,
                  const QByteArray &body, const QString &via);

private:
    void take(const HttpRequest &request, const Answer &answer, bool remote);
    HttpResponse route(const HttpRequest &request);
    HttpResponse operation(const HttpRequest &request);
    HttpResponse file(const HttpRequest &request);
    Reply run(const Operation &operation, const QJsonObject &args, const QString &authorization);
    [[nodiscard]] Reply unknownRoute() const;
    [[nodiscard]] HttpResponse signedByHub(HttpResponse response) const;
    std::optional<HttpResponse> gate(const HttpRequest &request) const;
    void openSocket(QWebSocket *socket);
    void publish(const QString &uri, const QString &event, const QByteArray &json);

    HubInfo m_info;
    VerifyLogin m_verify;
    HomeState m_home;
    Reactions m_reactions;
    Sessions m_sessions;
    Faults m_faults;
    Machine m_machine;
    QHash<QString, QJsonObject> m_owners;
    bool m_inactive = false;
    std::optional<QJsonObject> m_socketError;
    SocketManners m_socketManners;
    QList<SocketSession *> m_sockets;
    LoopbackServer m_local;
    LoopbackServer m_remote;
};

} // namespace foyer::sim
