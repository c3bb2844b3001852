// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capabilitywriter.h"
#include "homey/hublink.h"
#include "homey/session.h"
#include "homey/variablewriter.h"
#include "net/json.h"
#include "support/loopbackhub.h"

#include <QCryptographicHash>
#include <QTest>

namespace foyer {

/// A LoopbackHub reached by a real session, whose socket it refuses: an open HubLink with a hub
/// behind it that answers what a test tells it to.
class ReachedHub
{
public:
    explicit ReachedHub(Dialect dialect = Dialect::V3)
    {
        info.id = QStringLiteral("hub1");
        info.dialect = dialect;
        info.typed = {hub.url()};
        hub.answer = [this](const LoopbackHub::Request &request) { return answerTo(request); };
    }
    ~ReachedHub() { link.setSession(nullptr); }

    /// What the hub answers to paths that contain `part`; null: 404.
    std::function<LoopbackHub::Answer(const LoopbackHub::Request &)> answer;
    QByteArrayList scopes{"homey"};

    bool open()
    {
        HubAccess access;
        access.apiKey = QByteArrayLiteral("a-key");
        SessionTiming timing;
        timing.pollInterval = std::chrono::hours(1);
        timing.backoffBase = std::chrono::milliseconds(20);
        timing.callTimeout = std::chrono::milliseconds(1000);
        m_session =
            std::make_unique<Session>(info, access, m_home, m_capabilities, m_variables, timing);
        link.setSession(m_session.get());
        m_session->start();
        return QTest::qWaitFor([this] { return link.api() != nullptr; }, 10'000);
    }
    void close() { m_session->stop(); }
    /// Another hub, or none.
    void leave()
    {
        link.setSession(nullptr);
        m_session.reset();
    }
    /// As if the hub had reported it.
    void report(const QString &uri, const QString &event, const QByteArray &json)
    {
        const auto document = JsonDocument::parse(json);
        Q_EMIT link.itemReported(uri, event, document->root());
    }

    LoopbackHub hub;
    Hub info;
    HubLink link;

private:
    LoopbackHub::Answer answerTo(const LoopbackHub::Request &request) const
    {
        const QByteArray &path = request.path;
        if (path.startsWith("/api/manager/system/ping"))
            return {200, "true"};
        if (path.startsWith("/api/manager/system/name"))
            return {200, "\"Test home\""};
        if (path.startsWith("/api/manager/sessions"))
            return {200, "{\"intersectedScopes\":[\"" + scopes.join("\",\"") + "\"]}"};
        if (path == "/api/manager/devices/device" || path == "/api/manager/zones/zone" ||
            path == "/api/manager/logic/variable")
            return {200, "{}"};
        if (path.startsWith("/socket.io"))
            return refusedSocket(request.head);
        return answer ? answer(request) : LoopbackHub::Answer{404, "{}"};
    }

    /// A WebSocket that opens (RFC 6455, 4.2.2), says hello and then that it is not for us
    /// (protocol.md 5): the session polls from then on.
    static LoopbackHub::Answer refusedSocket(const QByteArray &head)
    {
        const auto frame = [](const QByteArray &text) {
            return QByteArray("\x81" + QByteArray(1, char(text.size())) + text);
        };
        const QByteArray name = "sec-websocket-key: ";
        const qsizetype at = head.toLower().indexOf(name) + name.size();
        const QByteArray key = head.mid(at, head.indexOf('\r', at) - at).trimmed();
        const QByteArray accept =
            QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"),
                                     QCryptographicHash::Sha1)
                .toBase64();
        LoopbackHub::Answer answer;
        answer.raw =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Accept: " +
            accept + "\r\n\r\n" +
            frame(R"(0{"sid":"s","upgrades":[],"pingInterval":60000,"pingTimeout":60000})") +
            frame("40") + frame(R"(430["not for you"])");
        return answer;
    }

    Home m_home;
    CapabilityWriter m_capabilities{m_home};
    VariableWriter m_variables{m_home};
    std::unique_ptr<Session> m_session;
};

} // namespace foyer
