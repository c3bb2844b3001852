// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tcpproxy.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

namespace {

/// A server that remembers what it hears and its last connection.
class Listener : public QTcpServer
{
public:
    Listener()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this] { heard += socket->readAll(); });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    }
    QPointer<QTcpSocket> socket;
    QByteArray heard;
};

/// A client, a server, and the proxy between them.
struct Line
{
    Line()
        : proxy(server.url())
    {
    }
    bool connectNow()
    {
        client.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(proxy.url().port()));
        return QTest::qWaitFor(
            [this] { return client.state() == QTcpSocket::ConnectedState && server.socket; });
    }
    Listener server;
    TcpProxy proxy;
    QTcpSocket client;
};

} // namespace

class TestTcpProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesBothWays()
    {
        Line line;
        QVERIFY(line.connectNow());
        line.client.write("up");
        QTRY_COMPARE(line.server.heard, QByteArray("up"));
        line.server.socket->write("down");
        QTRY_COMPARE(line.client.bytesAvailable(), 4);
        line.server.socket->disconnectFromHost();
        QTRY_COMPARE(line.client.state(), QTcpSocket::UnconnectedState);
        QTRY_COMPARE(line.proxy.openConnections(), 0);
    }

    void isLate()
    {
        Line line;
        QVERIFY(line.connectNow());
        line.proxy.latencyMs = 120;
        QElapsedTimer clock;
        clock.start();
        line.client.write("late");
        QTRY_COMPARE(line.server.heard, QByteArray("late"));
        QVERIFY(clock.elapsed() >= 115);
    }

    void isThin()
    {
        Line line;
        QVERIFY(line.connectNow());
        line.proxy.bytesPerSecond = 10'000;
        QElapsedTimer clock;
        clock.start();
        line.client.write(QByteArray(1500, 'x'));
        QTRY_COMPARE(line.server.heard.size(), 1500);
        QVERIFY(clock.elapsed() >= 100);
    }

    void cutsIntoSlices()
    {
        Line line;
        QVERIFY(line.connectNow());
        line.proxy.sliceBytes = 3;
        QSignalSpy pieces(&line.client, &QIODevice::readyRead);
        line.server.socket->write(QByteArray(30, 'x'));
        QTRY_COMPARE(line.client.bytesAvailable(), 30);
        QVERIFY(pieces.count() > 1);
    }

    void swallowsOneWayOnly()
    {
        Line line;
        QVERIFY(line.connectNow());
        line.proxy.droppedWays = TcpProxy::Down;
        line.server.socket->write("lost");
        line.client.write("heard");
        QTRY_COMPARE(line.server.heard, QByteArray("heard"));
        line.proxy.droppedWays = 0;
        line.server.socket->write("again");
        QTRY_COMPARE(line.client.bytesAvailable(), 5);
        QCOMPARE(line.client.readAll(), QByteArray("again"));
    }

    void resets()
    {
        Line line;
        QVERIFY(line.connectNow());
        QSignalSpy errors(&line.client, &QTcpSocket::errorOccurred);
        line.proxy.reset();
        QTRY_COMPARE(line.client.state(), QTcpSocket::UnconnectedState);
        QCOMPARE(errors.count(), 1);
        QTRY_COMPARE(line.proxy.openConnections(), 0);
    }

    void closesHalf()
    {
        Line line;
        QVERIFY(line.connectNow());
        QSignalSpy ended(&line.client, &QIODevice::readChannelFinished);
        line.proxy.halfClose();
        QTRY_COMPARE(ended.count(), 1);
    }

    void endsAfterALimit()
    {
        Line line;
        line.proxy.limitDownBytes = 5;
        QVERIFY(line.connectNow());
        line.server.socket->write("123456789");
        QTRY_COMPARE(line.client.state(), QTcpSocket::UnconnectedState);
        QCOMPARE(line.client.readAll(), QByteArray("12345"));
    }

    void refusesAndComesBack()
    {
        Line line;
        line.proxy.refuse();
        line.client.connectToHost(QStringLiteral("127.0.0.1"),
                                  static_cast<quint16>(line.proxy.url().port()));
        QTRY_COMPARE(line.client.error(), QTcpSocket::ConnectionRefusedError);
        QVERIFY(line.proxy.resume());
        QVERIFY(line.connectNow());
    }
};

QTEST_GUILESS_MAIN(TestTcpProxy)
#include "tst_tcpproxy.moc"
