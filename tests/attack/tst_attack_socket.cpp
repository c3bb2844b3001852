// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/livefeed.h"
#include "net/sockethub.h"
#include "net/socketio.h"
#include "rawwebsocket.h"

#include <QFile>
#include <QtTest>

using namespace foyer;
using namespace foyer::test;

namespace {

constexpr int fin = 0x80;
const QByteArray hello = QByteArrayLiteral("42[\"hello\",1]");

/// Memory of this process in KiB; 0 where the system does not say, or where what was freed is kept
/// for a while (AddressSanitizer).
qint64 residentMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmRSS:");
    return at < 0 ? 0 : all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
#endif
}

} // namespace

/// A hub, or somebody in its place, that misuses the realtime connection.
class TestAttackSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawWebSocket>();
        m_socket = std::make_unique<SocketIo>();
        m_socket->open(m_server->base());
        QTRY_COMPARE_WITH_TIMEOUT(m_socket->state(), SocketIo::State::Connected, 10'000);
    }

    void cleanup()
    {
        m_socket.reset();
        m_server.reset();
    }

    void S54_brokenFramesEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        using Raw = RawWebSocket;
        QTest::newRow("2 GB announced") << Raw::head(fin | 1, 2ULL << 30);
        QTest::newRow("97 MB announced") << Raw::head(fin | 1, 97ULL << 20);
        QTest::newRow("2^63 announced") << Raw::head(fin | 1, 1ULL << 63);
        QTest::newRow("2 GB of binary announced") << Raw::head(fin | 2, 2ULL << 30);
        QTest::newRow("reserved opcode") << Raw::frame(fin | 3, hello);
        QTest::newRow("reserved control opcode") << Raw::frame(fin | 11, {});
        QTest::newRow("reserved bit") << Raw::frame(fin | 0x40 | 1, hello);
        QTest::newRow("control frame of 126 bytes") << Raw::frame(fin | 9, QByteArray(126, 'x'));
        QTest::newRow("fragmented control frame") << Raw::frame(9, "x");
        QTest::newRow("continuation of nothing") << Raw::frame(fin | 0, hello);
        QTest::newRow("new message inside another")
            << Raw::frame(1, "4") + Raw::frame(fin | 1, "2");
        QTest::newRow("not UTF-8") << Raw::frame(fin | 1, "42[\"\xff\xfe\"]");
        QTest::newRow("close with half a code") << Raw::frame(fin | 8, "x");
    }

    void S54_brokenFramesEndTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QSignalSpy closed(m_socket.get(), &SocketIo::closed);
        QSignalSpy received(m_socket.get(), &SocketIo::eventReceived);
        const qint64 before = residentMemory();
        m_server->send(bytes);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(received.size(), 0);
        const Error error = closed.at(0).at(0).value<Error>();
        QVERIFY(!error.isDecision()); // nothing is forgotten because of it
        QVERIFY2(residentMemory() - before < 32 * 1024, "memory was set aside for it");
        QCOMPARE(m_socket->state(), SocketIo::State::Closed);
    }

    void S54_aMaskedFrameIsAFrame()
    {
        // RFC 6455 §5.1 wants the client to leave; Qt reads it, and it is worth what any other is.
        QSignalSpy received(m_socket.get(), &SocketIo::eventReceived);
        QSignalSpy closed(m_socket.get(), &SocketIo::closed);
        m_server->send(RawWebSocket::frame(fin | 1, hello, true));
        QTRY_COMPARE(received.size() + closed.size(), 1);
    }

    void S54_aMessageInEndlessPartsIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("small parts") << RawWebSocket::frame(0, QByteArray(100, 'x'));
        QTest::newRow("large parts") << RawWebSocket::frame(0, QByteArray(60'000, 'x'));
    }

    void S54_aMessageInEndlessPartsIsCutOff()
    {
        QFETCH(QByteArray, part);
        SocketIoOptions options;
        options.maxMessageBytes = 200'000;
        SocketIo socket(options);
        RawWebSocket server;
        socket.open(server.base());
        QTRY_COMPARE(socket.state(), SocketIo::State::Connected);
        QSignalSpy closed(&socket, &SocketIo::closed);
        server.send(RawWebSocket::frame(1, "42[\""));
        server.send(part.repeated(int(300'000 / part.size()) + 1));
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.at(0).at(0).value<Error>().code, QStringLiteral("too_large"));
    }

    void S54_emptyPartsCostNothing()
    {
        QSignalSpy received(m_socket.get(), &SocketIo::eventReceived);
        QSignalSpy closed(m_socket.get(), &SocketIo::closed);
        const qint64 before = residentMemory();
        m_server->send(RawWebSocket::frame(1, hello));
        m_server->send(RawWebSocket::frame(0, {}).repeated(200'000));
        m_server->send(RawWebSocket::frame(fin | 0, {}));
        QTRY_VERIFY_WITH_TIMEOUT(received.size() + closed.size() > 0, 20'000);
        QVERIFY(residentMemory() - before < 32 * 1024);
    }

    void S54_aFloodOfPingsIsOnlyAnswered()
    {
        QSignalSpy received(m_socket.get(), &SocketIo::eventReceived);
        const qint64 before = residentMemory();
        m_server->send(RawWebSocket::frame(fin | 9, QByteArray(125, 'p')).repeated(20'000));
        m_server->send(RawWebSocket::text("2").repeated(20'000)); // Engine.IO's own: no answer
        m_server->send(RawWebSocket::text(hello));
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, 20'000);
        QCOMPARE(m_socket->state(), SocketIo::State::Connected);
        QVERIFY(residentMemory() - before < 64 * 1024);
        QTRY_VERIFY(m_server->heard.size() <= 20'000 * 131 + 1000);
    }

    void S54_packetsThatMeanNothingAreIgnored_data()
    {
        QTest::addColumn<QByteArray>("packet");
        for (const char *packet : {"",
                                   "7",
                                   "9",
                                   "x",
                                   "4",
                                   "47",
                                   "4x",
                                   "42",
                                   "42{}",
                                   "42/api",
                                   "42/api,",
                                   "43[]",
                                   "430[null]",
                                   "43/api,12[null,{}]",
                                   "439223372036854775807[]",
                                   "439223372036854775808[]",
                                   "42999999999999999999999[\"x\"]",
                                   "43/api,-1[]",
                                   "40/evil,",
                                   "41/evil,",
                                   "44/evil,{\"message\":1}",
                                   "42/evil,[\"hello\"]",
                                   "6",
                                   "5",
                                   "0{\"sid\":\"again\",\"pingInterval\":1}",
                                   "451-[\"x\",{\"_placeholder\":true}]",
                                   "461-[\"x\"]",
                                   "4599999999-[\"x\"]",
                                   "3",
                                   "3probe"})
            QTest::newRow(packet) << QByteArray(packet);
        QTest::newRow("long namespace") << QByteArray("40/" + QByteArray(100'000, 'a') + ",");
        QTest::newRow("NUL") << QByteArray("\0\0\0", 3);
    }

    void S54_packetsThatMeanNothingAreIgnored()
    {
        QFETCH(QByteArray, packet);
        QSignalSpy received(m_socket.get(), &SocketIo::eventReceived);
        QSignalSpy joined(m_socket.get(), &SocketIo::namespaceJoined);
        m_server->send(RawWebSocket::text(packet));
        m_server->send(RawWebSocket::text(hello));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.at(0).at(1).toByteArray(), QByteArray("[\"hello\",1]"));
        QCOMPARE(joined.size(), 0);
        QCOMPARE(m_socket->state(), SocketIo::State::Connected);
    }

    void S54_attachmentsAreNotKept()
    {
        // Binary events announce attachments that never come, or come without having been
        // announced.
        QSignalSpy received(m_socket.get(), &SocketIo::eventReceived);
        const qint64 before = residentMemory();
        const QByteArray attachment = RawWebSocket::frame(fin | 2, QByteArray(60'000, 'b'));
        for (int i = 0; i < 500; ++i)
            m_server->send(RawWebSocket::text("453-[\"x\",{\"_placeholder\":true,\"num\":0}]") +
                           attachment);
        m_server->send(RawWebSocket::text(hello));
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, 20'000);
        m_server->client->flush();
        QVERIFY2(residentMemory() - before < 100 * 1024, "500 attachments of 60 kB were kept");
    }

    void S55_strangeNamespacesAreNotJoined_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "/", "api", "/api/../x", "/a b", "/a,b", "/a?b=c", "/a[1",
                                 "//evil.example/", "/\xc3\xa4"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("line feed") << QStringLiteral("/a\nb");
        QTest::newRow("huge") << QString(u'/' + QString(100'000, u'a'));
    }

    void S55_strangeNamespacesAreNotJoined()
    {
        QFETCH(QString, name);
        SocketHub hub;
        const QString answer = QString::fromUtf8(
            QJsonDocument(
                QJsonArray{QJsonValue(), QJsonObject{{QStringLiteral("namespace"), name}}})
                .toJson(QJsonDocument::Compact));
        hub.onPacket = [&hub, &answer](const QString &packet) {
            if (packet.contains(QLatin1String("handshakeClient")))
                hub.say(QString(QStringLiteral("430") + answer));
        };
        LiveFeed feed;
        QSignalSpy refused(&feed, &LiveFeed::refused);
        QSignalSpy ready(&feed, &LiveFeed::ready);
        feed.open(hub.base(), "token-of-a-test", QStringLiteral("hub"));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(ready.size(), 0);
        for (const QString &packet : std::as_const(hub.heard))
            QVERIFY2(!packet.startsWith(QLatin1String("40")), qPrintable(packet.left(100)));
    }

    void S56_aFloodOfEventsLeavesTheWindowItsTurns()
    {
        // What one turn of the event loop may swallow is bounded, so that painting goes on.
        constexpr int flood = 100'000;
        qint64 events = 0, most = 0, sinceTurn = 0;
        connect(m_socket.get(), &SocketIo::eventReceived, this, [&] {
            ++events;
            most = std::max(most, ++sinceTurn);
        });
        QTimer turn;
        connect(&turn, &QTimer::timeout, this, [&] { sinceTurn = 0; });
        turn.start(0);
        const qint64 before = residentMemory();
        const QByteArray chunk =
            RawWebSocket::text("42[\"homey:device:x\",\"capability\",{\"capabilityId\":\"dim\","
                               "\"value\":0.5,\"transactionId\":null,\"transactionTime\":1}]")
                .repeated(1000);
        int sent = 0;
        const auto more = [&] {
            while (sent < flood && m_server->client->bytesToWrite() < 4 * chunk.size()) {
                m_server->send(chunk);
                sent += 1000;
            }
        };
        connect(m_server->client, &QIODevice::bytesWritten, this, more);
        more();
        QTRY_COMPARE_WITH_TIMEOUT(events, qint64(flood), 60'000);
        QVERIFY2(most <= 10'000, qPrintable(QString::number(most)));
        QVERIFY(residentMemory() - before < 100 * 1024);
    }

private:
    std::unique_ptr<RawWebSocket> m_server;
    std::unique_ptr<SocketIo> m_socket;
};

QTEST_GUILESS_MAIN(TestAttackSocket)
#include "tst_attack_socket.moc"
