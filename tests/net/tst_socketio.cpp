// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/socketio.h"
#include "sockethub.h"

#include <QtTest>

using namespace foyer;
using namespace foyer::test;
using std::chrono::milliseconds;

namespace {

const QString api = QStringLiteral("/api");

SocketIoOptions patient()
{
    SocketIoOptions options;
    options.connectTimeout = milliseconds(5000);
    options.stepTimeout = milliseconds(5000);
    options.ackTimeout = milliseconds(5000);
    return options;
}

} // namespace

/// The client against a scripted hub.
class SocketIoTest : public QObject
{
    Q_OBJECT

    SocketHub *m_hub = nullptr;

    /// Connects and joins /api.
    void bringUp(SocketIo &socket)
    {
        QSignalSpy joined(&socket, &SocketIo::namespaceJoined);
        socket.open(m_hub->base());
        QTRY_COMPARE(socket.state(), SocketIo::State::Connected);
        socket.join(api);
        QTRY_VERIFY(m_hub->heard.contains(QStringLiteral("40/api,")));
        m_hub->say(QStringLiteral("40/api,"));
        QTRY_COMPARE(joined.count(), 1);
        m_hub->heard.clear();
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void init() { m_hub = new SocketHub; }
    void cleanup()
    {
        delete m_hub;
        m_hub = nullptr;
    }

    void countsAcksPerNamespaceAndMatchesThem()
    {
        SocketIo socket(patient());
        bringUp(socket);
        auto root = socket.request(QString(), QStringLiteral("handshakeClient"), {});
        auto first = socket.request(api, QStringLiteral("subscribe"), {QStringLiteral("homey:a")});
        auto second = socket.request(api, QStringLiteral("subscribe"), {QStringLiteral("homey:b")});
        QTRY_COMPARE(m_hub->heard,
                     (QStringList{QStringLiteral("420[\"handshakeClient\"]"),
                                  QStringLiteral("42/api,0[\"subscribe\",\"homey:a\"]"),
                                  QStringLiteral("42/api,1[\"subscribe\",\"homey:b\"]")}));
        m_hub->say(QStringLiteral("43/api,77[null]"));  // never asked
        m_hub->say(QStringLiteral("43/other,0[null]")); // not even joined
        m_hub->say(QStringLiteral("43/api,9223372036854775808[null]"));
        m_hub->say(QStringLiteral("43/api,1[{\"statusCode\":400}]"));
        m_hub->say(QStringLiteral("43/api,1[null]")); // twice
        m_hub->say(QStringLiteral("43/api,0[null,{\"\u00e9\":1}]"));
        m_hub->say(QStringLiteral("430[null]"));
        FINISHES(root);
        FINISHES(first);
        FINISHES(second);
        QCOMPARE(*root.result(), QByteArray("[null]"));
        QCOMPARE(*first.result(), QByteArray("[null,{\"\xC3\xA9\":1}]"));
        QCOMPARE(*second.result(), QByteArray("[{\"statusCode\":400}]"));
    }

    void deliversEventsOfJoinedNamespacesOnly()
    {
        SocketIo socket(patient());
        bringUp(socket);
        QSignalSpy events(&socket, &SocketIo::eventReceived);
        m_hub->say(QStringLiteral("42/other,[\"x\"]"));
        m_hub->say(QStringLiteral("451-[\"x\",{\"_placeholder\":true,\"num\":0}]"));
        m_hub->say(QStringLiteral("nonsense"));
        m_hub->say(QStringLiteral("42/api,[\"homey:device:1\",\"capability\",{\"value\":1}]"));
        m_hub->client->sendBinaryMessage("\x04binary");
        m_hub->say(QStringLiteral("42[\"hello\"]"));
        QTRY_COMPARE(events.count(), 2);
        QCOMPARE(events.at(0).at(0).toString(), api);
        QCOMPARE(events.at(0).at(1).toByteArray(),
                 QByteArray("[\"homey:device:1\",\"capability\",{\"value\":1}]"));
        QCOMPARE(events.at(1).at(0).toString(), QStringLiteral("/"));
    }

    void notifiesWithoutAskingForAnAck()
    {
        SocketIo socket(patient());
        bringUp(socket);
        socket.notify(QStringLiteral("/nowhere"), QStringLiteral("x"), {});
        socket.notify(api, QStringLiteral("unsubscribe"), {QStringLiteral("homey:a")});
        QTRY_COMPARE(m_hub->heard,
                     QStringList{QStringLiteral("42/api,[\"unsubscribe\",\"homey:a\"]")});
    }

    void reportsARefusedNamespace()
    {
        SocketIo socket(patient());
        QSignalSpy refused(&socket, &SocketIo::namespaceRefused);
        socket.open(m_hub->base());
        QTRY_COMPARE(socket.state(), SocketIo::State::Connected);
        socket.join(api);
        m_hub->say(QStringLiteral("44/api,{\"message\":\"no\",\"statusCode\":403}"));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().at(1).toByteArray(),
                 QByteArray("{\"message\":\"no\",\"statusCode\":403}"));
        auto answer = socket.request(api, QStringLiteral("x"), {});
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, QStringLiteral("not_joined"));
        for (const QString &wrong : {QStringLiteral("/a,b"), QStringLiteral("api"), QString(),
                                     QString(1000, QLatin1Char('/'))})
            socket.join(wrong);
        QCOMPARE(refused.count(), 5);
    }

    void givesUpOnANamespaceThatNeverAnswers()
    {
        SocketIoOptions options = patient();
        options.stepTimeout = milliseconds(300);
        SocketIo socket(options);
        QSignalSpy refused(&socket, &SocketIo::namespaceRefused);
        QSignalSpy joined(&socket, &SocketIo::namespaceJoined);
        socket.open(m_hub->base());
        QTRY_COMPARE(socket.state(), SocketIo::State::Connected);
        socket.join(api);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(refused.first().at(1).toByteArray().contains("408"));
        m_hub->say(QStringLiteral("40/api,")); // too late
        m_hub->say(QStringLiteral("40/uninvited,"));
        socket.join(QStringLiteral("/b"));
        m_hub->say(QStringLiteral("40/b,"));
        QTRY_COMPARE(joined.count(), 1);
        QCOMPARE(joined.first().first().toString(), QStringLiteral("/b"));
    }

    void failsThePendingWhenTheServerLeavesTheNamespace()
    {
        SocketIo socket(patient());
        bringUp(socket);
        QSignalSpy left(&socket, &SocketIo::namespaceLeft);
        auto inApi = socket.request(api, QStringLiteral("x"), {});
        auto inRoot = socket.request(QStringLiteral("/"), QStringLiteral("y"), {});
        m_hub->say(QStringLiteral("41/api,"));
        FINISHES(inApi);
        QCOMPARE(inApi.result().error().kind, Error::Kind::Offline);
        QCOMPARE(inApi.result().error().code, QStringLiteral("disconnected"));
        QCOMPARE(inApi.result().error().request, QStringLiteral("socket /api x"));
        QCOMPARE(left.count(), 1);
        m_hub->say(QStringLiteral("430[null]"));
        FINISHES(inRoot);
        QVERIFY(inRoot.result());
        QCOMPARE(socket.state(), SocketIo::State::Connected);
    }

    void keepsTheApiNamespaceWhenTheServerLeavesTheRoot()
    {
        SocketIo socket(patient());
        bringUp(socket);
        QSignalSpy left(&socket, &SocketIo::namespaceLeft);
        QSignalSpy events(&socket, &SocketIo::eventReceived);
        m_hub->say(QStringLiteral("41"));
        m_hub->say(QStringLiteral("42/api,[\"x\"]"));
        QTRY_COMPARE(events.count(), 1);
        QCOMPARE(left.first().first().toString(), QStringLiteral("/"));
    }

    void failsAnAckThatNeverComes()
    {
        SocketIoOptions options = patient();
        options.ackTimeout = milliseconds(200);
        SocketIo socket(options);
        bringUp(socket);
        auto early = socket.request(api, QStringLiteral("a"), {});
        auto answered = socket.request(api, QStringLiteral("b"), {});
        m_hub->say(QStringLiteral("43/api,1[null]"));
        FINISHES(early);
        FINISHES(answered);
        QCOMPARE(early.result().error().kind, Error::Kind::Timeout);
        QVERIFY(answered.result());
        m_hub->say(QStringLiteral("43/api,0[null]")); // ignored
        auto again = socket.request(api, QStringLiteral("c"), {});
        FINISHES(again);
        QCOMPARE(again.result().error().kind, Error::Kind::Timeout);
    }

    void bindsNoMoreAcksThanAllowed()
    {
        SocketIoOptions options = patient();
        options.maxPendingAcks = 2;
        SocketIo socket(options);
        bringUp(socket);
        auto a = socket.request(api, QStringLiteral("a"), {});
        auto b = socket.request(api, QStringLiteral("b"), {});
        auto c = socket.request(api, QStringLiteral("c"), {});
        QVERIFY(!a.isFinished() && !b.isFinished() && c.isFinished());
        QCOMPARE(c.result().error().kind, Error::Kind::RateLimited);
    }
};

QTEST_GUILESS_MAIN(SocketIoTest)
#include "tst_socketio.moc"
