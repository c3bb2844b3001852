// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/discovery.h"
#include "simulator/simulator.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace foyer;

Q_DECLARE_METATYPE(foyer::Discovery::Found)

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void prefersTheFirstRouteThatExists();
    void fallsBackWhenThePreferredRouteIsDead();
    void silentRouteTimesOut();
    void refusesAnotherHub();
    void lanOnlyNeverAsksTheCloud();
    void plainHttpIsOnlyForLoopbackUnlessAllowed();
    void typedAddressMustSayItIsAHomey();

private:
    Hub m_hub;
    std::unique_ptr<sim::Simulator> m_simulator;
};

void TestDiscovery::initTestCase()
{
    sim::Options options;
    options.timeScale = 0;
    m_simulator = std::make_unique<sim::Simulator>(options);
    QVERIFY(m_simulator->start());
    m_hub.id = m_simulator->hubs().first().id;
}

void TestDiscovery::prefersTheFirstRouteThatExists()
{
    Hub hub = m_hub;
    hub.local = m_simulator->hubs().first().url;
    hub.cloud = m_simulator->hubs().first().remoteUrl;
    Discovery discovery(hub);
    QSignalSpy found(&discovery, &Discovery::found);
    discovery.start();
    QVERIFY(found.wait());
    const auto result = found.first().first().value<Discovery::Found>();
    QCOMPARE(result.route, Route::Local);
    QCOMPARE(result.hubId, hub.id);
    QVERIFY(!result.version.isEmpty());
}

void TestDiscovery::fallsBackWhenThePreferredRouteIsDead()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    Hub hub = m_hub;
    hub.localSecure = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port));
    hub.cloud = m_simulator->hubs().first().remoteUrl;
    if (hub.cloud.isEmpty())
        hub.cloud = m_simulator->hubs().first().url;
    Discovery discovery(hub);
    QSignalSpy found(&discovery, &Discovery::found);
    discovery.start();
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().value<Discovery::Found>().route, Route::Cloud);
}

void TestDiscovery::silentRouteTimesOut()
{
    QTcpServer silent; // accepts and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Hub hub = m_hub;
    hub.local = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    DiscoveryTiming timing;
    timing.local = std::chrono::milliseconds(100);
    Discovery discovery(hub, timing);
    QSignalSpy failed(&discovery, &Discovery::failed);
    discovery.start();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Offline);
}

void TestDiscovery::refusesAnotherHub()
{
    Hub hub;
    hub.id = QStringLiteral("0123456789abcdef01234567");
    hub.local = m_simulator->hubs().first().url;
    Discovery discovery(hub);
    QSignalSpy failed(&discovery, &Discovery::failed);
    discovery.start();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, QStringLiteral("wrong_hub"));
}

void TestDiscovery::lanOnlyNeverAsksTheCloud()
{
    Hub hub = m_hub;
    hub.lanOnly = true;
    hub.local = QUrl(QStringLiteral("http://127.0.0.1:1"));
    hub.cloud = QUrl(QStringLiteral("https://cloud.invalid"));
    hub.forwarded = QUrl(QStringLiteral("https://forwarded.invalid"));
    const auto routes = Discovery(hub).routes();
    QCOMPARE(routes.size(), 1);
    QCOMPARE(routes.first().first, Route::Local);
}

void TestDiscovery::plainHttpIsOnlyForLoopbackUnlessAllowed()
{
    Hub hub = m_hub;
    hub.local = QUrl(QStringLiteral("http://192.0.2.1"));
    hub.mdns = QUrl(QStringLiteral("http://homey-x.local"));
    hub.localSecure = QUrl(QStringLiteral("https://192-0-2-1.homey.homeylocal.com"));
    QCOMPARE(Discovery(hub).routes().size(), 1);
    hub.plainLanAllowed = true;
    QCOMPARE(Discovery(hub).routes().size(), 3);
    QCOMPARE(Discovery(hub).routes().first().first, Route::LocalSecure);
}

void TestDiscovery::typedAddressMustSayItIsAHomey()
{
    Hub hub;
    hub.typed = {m_simulator->cloudUrl()}; // a web server, but no hub
    Discovery discovery(hub);
    QSignalSpy failed(&discovery, &Discovery::failed);
    discovery.start();
    QVERIFY(failed.wait());
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
