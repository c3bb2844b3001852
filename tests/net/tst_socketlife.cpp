// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/socketio.h"
#include "sockethub.h"

#include <QTcpServer>
#include <QTcpSocket>
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

SocketIoOptions hasty()
{
    return {milliseconds(100), milliseconds(100), milliseconds(100)};
}

Error errorOf(const QSignalSpy &closed)
{
    return closed.first().first().value<Error>();
}

} // namespace

/// The life of one connection: steps, heartbeat, limits, ends.
class SocketLifeTest : public QObject
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

    void connectsAsTheHubExpects()
    {
        SocketIo socket(patient());
        QSignalSpy connected(&socket, &SocketIo::connected);
        socket.open(QUrl(m_hub->base().toString() + QLatin1Char('/')));
        QCOMPARE(socket.state(), SocketIo::State::Connecting);
        QTRY_COMPARE(connected.count(), 1);
        QCOMPARE(m_hub->request.path(), QStringLiteral("/socket.io/"));
        QCOMPARE(m_hub->request.query(), QStringLiteral("EIO=3&transport=websocket"));
    }

    void failsThePendingBeforeItSaysClosed()
    {
        SocketIo socket(patient());
        bringUp(socket);
        auto pending = socket.request(api, QStringLiteral("x"), {});
        bool failedFirst = false;
        connect(&socket, &SocketIo::closed, this, [&] { failedFirst = pending.isFinished(); });
        QSignalSpy closed(&socket, &SocketIo::closed);
        m_hub->client->close();
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(failedFirst);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Offline);
        QCOMPARE(pending.result().error().code, QStringLiteral("disconnected"));
        QCOMPARE(socket.state(), SocketIo::State::Closed);
    }

    void saysOfflineWhenTheConnectionBreaks()
    {
        SocketIo socket(patient());
        bringUp(socket);
        QSignalSpy closed(&socket, &SocketIo::closed);
        m_hub->client->abort();
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Offline);
    }

    void closesPolitelyAndIsSilentAfterwards()
    {
        SocketIo socket(patient());
        bringUp(socket);
        auto pending = socket.request(api, QStringLiteral("x"), {});
        QTRY_COMPARE(m_hub->heard.size(), 1);
        QSignalSpy closed(&socket, &SocketIo::closed);
        QSignalSpy events(&socket, &SocketIo::eventReceived);
        QSignalSpy gone(m_hub->client, &QWebSocket::disconnected);
        m_hub->say(QStringLiteral("42/api,[\"late\"]"));
        socket.close();
        QCOMPARE(closed.count(), 1);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Cancelled);
        QCOMPARE(pending.result().error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE(gone.count(), 1);
        QVERIFY(m_hub->heard.contains(QStringLiteral("41/api,")));
        QCOMPARE(m_hub->heard.last(), QStringLiteral("41"));
        QCOMPARE(events.count(), 0);
        QCOMPARE(closed.count(), 1);
        socket.close();
        QCOMPARE(closed.count(), 1);
    }

    void opensAgainAfterAClose()
    {
        SocketIo socket(patient());
        bringUp(socket);
        socket.close();
        bringUp(socket);
        QSignalSpy closed(&socket, &SocketIo::closed);
        QSignalSpy connected(&socket, &SocketIo::connected);
        socket.open(m_hub->base()); // without close: the old one is cancelled
        QCOMPARE(closed.count(), 1);
        QTRY_COMPARE(connected.count(), 1);
        QCOMPARE(m_hub->connections, 3);
    }

    void pingsAndMeasures()
    {
        m_hub->pingInterval = 50;
        m_hub->pingTimeout = 5000;
        SocketIo socket(patient());
        QSignalSpy latency(&socket, &SocketIo::latencyMeasured);
        socket.open(m_hub->base());
        QTRY_VERIFY(latency.count() >= 3);
        QVERIFY(latency.first().first().toLongLong() < 2000);
        QVERIFY(m_hub->pings >= 3);
    }

    void noticesAHubThatFellSilent()
    {
        m_hub->pingInterval = 30;
        m_hub->pingTimeout = 100;
        m_hub->answersPings = false;
        SocketIo socket(patient());
        QSignalSpy closed(&socket, &SocketIo::closed);
        socket.open(m_hub->base());
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Timeout);
    }

    void takesAnyPacketAsASignOfLife()
    {
        m_hub->pingInterval = 30;
        m_hub->pingTimeout = 400;
        m_hub->answersPings = false;
        SocketIo socket(patient());
        QSignalSpy closed(&socket, &SocketIo::closed);
        QSignalSpy events(&socket, &SocketIo::eventReceived);
        socket.open(m_hub->base());
        QTimer chatter;
        connect(&chatter, &QTimer::timeout, this,
                [this] { m_hub->say(QStringLiteral("42[\"x\"]")); });
        chatter.start(50);
        QTRY_VERIFY(events.count() >= 14);
        QCOMPARE(closed.count(), 0);
        chatter.stop();
        QTRY_COMPARE(closed.count(), 1);
    }

    void givesUpOnAStepThatNeverComes_data()
    {
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("root");
        QTest::newRow("no open packet") << false << false;
        QTest::newRow("root before open does not count") << false << true;
        QTest::newRow("no root") << true << false;
    }

    void givesUpOnAStepThatNeverComes()
    {
        QFETCH(bool, open);
        QFETCH(bool, root);
        m_hub->sendsOpen = open;
        m_hub->sendsRoot = root;
        SocketIoOptions options = hasty();
        options.connectTimeout = milliseconds(5000);
        SocketIo socket(options);
        QSignalSpy closed(&socket, &SocketIo::closed);
        socket.open(m_hub->base());
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Timeout);
    }

    void givesUpOnAMuteServer()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        SocketIo socket(hasty());
        QSignalSpy closed(&socket, &SocketIo::closed);
        socket.open(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(mute.serverPort())));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Timeout);
    }

    void saysOfflineWhenNobodyListens()
    {
        const QUrl base = m_hub->base();
        m_hub->close();
        SocketIo socket(patient());
        QSignalSpy closed(&socket, &SocketIo::closed);
        socket.open(base);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Offline);
        QVERIFY(!errorOf(closed).tlsFailed);
    }

    void tellsTheStatusOfARefusedUpgrade()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QIODevice::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
            });
        });
        SocketIo socket(patient());
        QSignalSpy closed(&socket, &SocketIo::closed);
        socket.open(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(errorOf(closed).httpStatus, 502);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Server);
    }

    void closesLaterWhenTheAddressIsUnusable()
    {
        SocketIo socket(patient());
        QSignalSpy closed(&socket, &SocketIo::closed);
        socket.open(QUrl(QStringLiteral("ftp://x")));
        QCOMPARE(closed.count(), 0);
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(errorOf(closed).kind, Error::Kind::Protocol);
    }

    void refusesMessagesBeyondTheLimit()
    {
        SocketIoOptions options = patient();
        options.maxMessageBytes = 10'000;
        SocketIo socket(options);
        bringUp(socket);
        QSignalSpy closed(&socket, &SocketIo::closed);
        QSignalSpy events(&socket, &SocketIo::eventReceived);
        m_hub->say(QLatin1String("42/api,[\"") + QString(20'000, QLatin1Char('x')) +
                   QLatin1String("\"]"));
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(events.count(), 0);
        QCOMPARE(errorOf(closed).code, QStringLiteral("too_large"));
    }

    void survivesItsOwnEndInAnySlot()
    {
        auto socket = std::make_unique<SocketIo>(patient());
        bringUp(*socket);
        auto pending = socket->request(api, QStringLiteral("x"), {});
        connect(socket.get(), &SocketIo::eventReceived, this, [&socket] { socket.reset(); });
        m_hub->say(QStringLiteral("42/api,[\"x\"]"));
        m_hub->say(QStringLiteral("42/api,[\"y\"]"));
        QTRY_VERIFY(!socket);
        QVERIFY(pending.isFinished());
        QCOMPARE(pending.result().error().kind, Error::Kind::Cancelled);
    }

    void mayBeClosedInTheSlotOfAnEvent()
    {
        SocketIo socket(patient());
        bringUp(socket);
        QSignalSpy closed(&socket, &SocketIo::closed);
        QSignalSpy events(&socket, &SocketIo::eventReceived);
        connect(&socket, &SocketIo::eventReceived, &socket, &SocketIo::close);
        for (int i = 0; i < 5; ++i)
            m_hub->say(QStringLiteral("42/api,[\"x\"]"));
        QTRY_COMPARE(closed.count(), 1);
        QTRY_VERIFY(!m_hub->client);
        QCOMPARE(events.count(), 1);
    }
};

QTEST_GUILESS_MAIN(SocketLifeTest)
#include "tst_socketlife.moc"
