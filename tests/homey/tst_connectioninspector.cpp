// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/diagnosticreport.h"
#include "homey/sessionfacts.h"
#include "support/livehome.h"
#include "support/loopbackhub.h"

#include <QSignalSpy>
#include <QTcpServer>

#include <cmath>

using namespace foyer;
using State = Session::State;

namespace {

QUrl closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

const RouteCheck &check(ConnectionInspector &inspector, Route route)
{
    static const RouteCheck none;
    for (const RouteCheck &each : inspector.routes().all()) {
        if (each.route == route)
            return each;
    }
    return none;
}

bool testRoutes(RouteChecks &routes)
{
    constexpr std::chrono::seconds patience(20); // a busy machine is no dead route
    routes.setTiming({patience, patience, patience, patience, patience, patience});
    routes.test();
    return QTest::qWaitFor([&routes] { return !routes.isTesting(); }, 25'000);
}

} // namespace

/// What is found out about a connection, and what a report about it may say.
class TestConnectionInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsTestedForReal();
    void aRefusedLocalRouteSaysSo();
    void anotherHubIsNotThisHub();
    void barredRoutesAreNeverAsked();
    void pingsCarryNoCredential();
    void aNewHubForgetsTheOldRoutes();
    void latencyKeepsTenMinutesAndItsGaps();
    void problemsAreCountedAndBounded();
    void sessionTellsItsFactsAndNoToken();
    void theReportHasNoSecretsAndNoNames();
    void addressesAreNotRepeated_data();
    void addressesAreNotRepeated();
};

void TestConnectionInspector::everyRouteIsTestedForReal()
{
    LiveHome live(LiveHome::Access::Account);
    live.hub.cloud = live.simulator.hubs().first().remoteUrl;
    live.hub.mdns = closedPort();
    live.start();
    QVERIFY(live.waitFor(State::Live));
    ConnectionInspector &inspector = live.household.inspector;
    QCOMPARE(inspector.routes().all().size(), 3);
    QCOMPARE(check(inspector, Route::Local).state, RouteCheck::State::Untested);
    live.simulator.clearReceived();

    QVERIFY(testRoutes(inspector.routes()));
    QCOMPARE(check(inspector, Route::Local).state, RouteCheck::State::Answered);
    QVERIFY(check(inspector, Route::Local).milliseconds >= 0);
    QCOMPARE(check(inspector, Route::Cloud).state, RouteCheck::State::Answered);
    QCOMPARE(check(inspector, Route::Mdns).state, RouteCheck::State::Failed);
    QCOMPARE(check(inspector, Route::Mdns).error.kind, Error::Kind::Offline);
    QVERIFY(live.received(QStringLiteral("GET"), QStringLiteral("/ping")).size() >= 2);
    QVERIFY(inspector.routes().testedAt().isValid());
    QCOMPARE(live.session->state(), State::Live); // the session was left alone
}

void TestConnectionInspector::aRefusedLocalRouteSaysSo()
{
    LiveHome live(LiveHome::Access::Account);
    live.hub.cloud = live.simulator.hubs().first().remoteUrl;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    ConnectionInspector &inspector = live.household.inspector;
    live.control(QStringLiteral("refuse"), {{QStringLiteral("route"), QStringLiteral("local")}});
    QVERIFY(testRoutes(inspector.routes()));
    QCOMPARE(check(inspector, Route::Local).state, RouteCheck::State::Failed);
    QCOMPARE(check(inspector, Route::Cloud).state, RouteCheck::State::Answered);

    live.control(QStringLiteral("listen"), {{QStringLiteral("route"), QStringLiteral("local")}});
    QVERIFY(testRoutes(inspector.routes()));
    QCOMPARE(check(inspector, Route::Local).state, RouteCheck::State::Answered);
}

void TestConnectionInspector::anotherHubIsNotThisHub()
{
    sim::Simulator simulator(LiveHome::frozen());
    QVERIFY(simulator.start());
    Hub hub;
    hub.id = QStringLiteral("0123456789abcdef01234567");
    hub.local = simulator.hubs().first().url;
    RouteChecks routes;
    routes.setHub(hub);
    QVERIFY(testRoutes(routes));
    QCOMPARE(routes.all().first().state, RouteCheck::State::Failed);
    QCOMPARE(routes.all().first().error.code, QStringLiteral("wrong_hub"));
}

void TestConnectionInspector::barredRoutesAreNeverAsked()
{
    LoopbackHub cloud;
    Hub hub;
    hub.id = QStringLiteral("h1");
    hub.lanOnly = true;
    hub.local = QUrl(QStringLiteral("http://192.0.2.1"));
    hub.cloud = cloud.url();
    hub.forwarded = cloud.url();
    RouteChecks routes;
    routes.setHub(hub);
    QCOMPARE(routes.all().size(), 3);
    QCOMPARE(routes.all().at(0).bar, RouteBar::Unencrypted);
    QCOMPARE(routes.all().at(1).bar, RouteBar::OutsideLan);
    QCOMPARE(routes.all().at(2).bar, RouteBar::OutsideLan);
    QSignalSpy testing(&routes, &RouteChecks::testingChanged);
    routes.test();
    QVERIFY(!routes.isTesting());
    QCOMPARE(testing.count(), 0);
    for (const RouteCheck &each : routes.all())
        QCOMPARE(each.state, RouteCheck::State::Untested);
    QVERIFY(cloud.requests.isEmpty());
}

void TestConnectionInspector::pingsCarryNoCredential()
{
    LoopbackHub server;
    server.answer = [](const LoopbackHub::Request &) { return LoopbackHub::Answer{200, "true"}; };
    Hub hub;
    hub.id = QStringLiteral("h1");
    hub.local = server.url();
    RouteChecks routes;
    routes.setHub(hub);
    QVERIFY(testRoutes(routes));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests.first().path.startsWith("/api/manager/system/ping"));
    QVERIFY(!server.requests.first().head.toLower().contains("authorization"));
}

void TestConnectionInspector::aNewHubForgetsTheOldRoutes()
{
    LoopbackHub silent;
    silent.answer = [](const LoopbackHub::Request &) {
        LoopbackHub::Answer held;
        held.isHeld = true;
        return held;
    };
    Hub first;
    first.id = QStringLiteral("h1");
    first.local = silent.url();
    RouteChecks routes;
    routes.setHub(first);
    routes.test();
    QVERIFY(routes.isTesting());
    Hub second;
    second.id = QStringLiteral("h2");
    second.local = silent.url(); // even where the address is the same
    routes.setHub(second);
    QVERIFY(!routes.isTesting());
    QCOMPARE(routes.all().first().state, RouteCheck::State::Untested);
    QVERIFY(!routes.testedAt().isValid());
    routes.setHub({});
    QVERIFY(routes.all().isEmpty());
}

void TestConnectionInspector::latencyKeepsTenMinutesAndItsGaps()
{
    LatencyRecord record;
    QVERIFY(!record.series(1000).range());
    const qint64 start = 1'000'000'000;
    for (int i = 0; i < 2000; ++i)
        record.add(start + i * 100, 5 + i % 7);
    const qint64 now = start + 2000 * 100;
    QCOMPARE(record.series(now).points.size(), LatencyRecord::maximum);
    record.addGap(now);
    record.addGap(now + 1);
    const Series gap = record.series(now + 1);
    QCOMPARE(std::count_if(gap.points.cbegin(), gap.points.cend(),
                           [](const Series::Point &point) { return std::isnan(point.value); }),
             1); // a second gap in a row says nothing new
    record.add(now + 5000, 9);
    QCOMPARE(record.series(now + 5000).range()->maximum, 11.0);
    // What is older than the window is gone.
    QCOMPARE(record.series(now + LatencyRecord::window + 4000).points.size(), 1);
    QVERIFY(record.series(now + 2 * LatencyRecord::window).points.isEmpty());
    record.add(start, 3); // the clock was set back
    QCOMPARE(record.series(start).points.size(), 1);
}

void TestConnectionInspector::problemsAreCountedAndBounded()
{
    LiveHome live;
    live.start();
    QVERIFY(live.waitFor(State::Live));
    ConnectionInspector &inspector = live.household.inspector;
    QVERIFY(inspector.problems().isEmpty());
    QVERIFY(inspector.connectedSince().isValid());
    live.control(QStringLiteral("refuse"));
    live.control(QStringLiteral("drop"));
    QTRY_VERIFY(!inspector.problems().isEmpty() && inspector.problems().first().times >= 2);
    QVERIFY(inspector.problems().size() <= 4); // the same again is one entry
    QVERIFY(!inspector.connectedSince().isValid());
    QCOMPARE(inspector.losses(), 1);
    live.control(QStringLiteral("listen"));
    QVERIFY(live.waitFor(State::Live));
    QVERIFY(inspector.connectedSince().isValid());

    for (int i = 0; i < 60; ++i) { // different ones, each time
        live.control(QStringLiteral("clearFaults"));
        live.control(QStringLiteral("fail"),
                     {{QStringLiteral("status"), 500 + i % 3},
                      {QStringLiteral("path"), QStringLiteral("/api/manager/devices/device")}});
        QSignalSpy noted(&inspector, &ConnectionInspector::problemsChanged);
        live.session->refresh();
        QTRY_VERIFY(noted.count() > 0);
        if (inspector.problems().size() == ConnectionInspector::maximumProblems)
            break;
    }
    QVERIFY(inspector.problems().size() <= ConnectionInspector::maximumProblems);
    live.household.link.setSession(nullptr);
    QVERIFY(inspector.problems().isEmpty());
}

void TestConnectionInspector::sessionTellsItsFactsAndNoToken()
{
    LiveHome live(LiveHome::Access::Account);
    Session &session = live.start();
    QCOMPARE(session.facts().socket, SessionFacts::Socket::Closed);
    QVERIFY(live.waitFor(State::Live));
    SessionFacts facts = session.facts();
    QCOMPARE(facts.socket, SessionFacts::Socket::Open);
    QVERIFY(facts.subscriptions > int(live.home.deviceIds().size()) + 4); // and managers
    QCOMPARE(facts.unanswered, 0);
    QCOMPARE(facts.unconfirmed, 0);
    QVERIFY(facts.loggedInAt.isValid());
    QVERIFY(!facts.hasFixedKey);
    QVERIFY(facts.renewsIn > std::chrono::hours(1)); // a hub session lasts long
    QCOMPARE(facts.triesAgain.count(), -1);

    live.control(QStringLiteral("refuse"));
    live.control(QStringLiteral("drop"));
    QVERIFY(live.waitFor(State::Reconnecting));
    QTRY_VERIFY(session.facts().triesAgain.count() >= 0);
    QCOMPARE(session.facts().socket, SessionFacts::Socket::Closed);
    QCOMPARE(session.facts().subscriptions, 0);
}

void TestConnectionInspector::theReportHasNoSecretsAndNoNames()
{
    LiveHome live;
    live.hub.name = QStringLiteral("Canary Cottage");
    live.start();
    QVERIFY(live.waitFor(State::Live));
    const QString lamp = live.deviceNamed(QStringLiteral("Desk lamp"));
    live.control(QStringLiteral("rename"),
                 {{QStringLiteral("device"), lamp},
                  {QStringLiteral("name"), QStringLiteral("Canary of Jane Doe")}});
    QTRY_COMPARE(live.home.device(lamp)->name, QStringLiteral("Canary of Jane Doe"));
    // A hub that puts names and a key into every word of its error.
    live.control(QStringLiteral("fail"),
                 {{QStringLiteral("status"), 500},
                  {QStringLiteral("path"), QStringLiteral("/api/manager/devices/device")},
                  {QStringLiteral("body"),
                   QJsonObject{{QStringLiteral("error"), QStringLiteral("canary_code_jane")},
                               {QStringLiteral("error_description"),
                                QString(QStringLiteral("Canary of Jane Doe ") +
                                        QString::fromUtf8(live.hubAccess.apiKey))}}}});
    live.session->refresh();
    QTRY_VERIFY(!live.household.inspector.problems().isEmpty());
    live.control(QStringLiteral("clearFaults"));
    QVERIFY(testRoutes(live.household.inspector.routes()));
    QVERIFY(live.waitFor(State::Live));

    const QString report =
        diagnosticReport(live.session.get(), live.household.inspector, live.home,
                         {QDateTime::currentDateTimeUtc(), std::chrono::seconds(50)});
    QVERIFY2(report.contains(QStringLiteral("socket: open")), qPrintable(report));
    QVERIFY(report.contains(QStringLiteral("server, code other, status 500")));
    QVERIFY(report.contains(hashedId(live.hub.id)));
    QStringList planted{QStringLiteral("canary"),
                        QStringLiteral("jane"),
                        QString::fromUtf8(live.hubAccess.apiKey),
                        live.hub.id,
                        live.simulator.hubs().first().name,
                        lamp,
                        QStringLiteral("127.0.0.1")};
    for (const QString &part : QString::fromUtf8(live.hubAccess.apiKey).split(u':'))
        planted << part;
    for (const QString &id : live.home.deviceIds())
        planted << live.home.device(id)->name << id;
    for (const QString &id : live.home.zoneIds())
        planted << id;
    for (const QString &secret : planted) {
        for (const QString &form : {secret, QString::fromLatin1(secret.toUtf8().toBase64()),
                                    QString::fromLatin1(secret.toUtf8().toHex()),
                                    QString::fromLatin1(QUrl::toPercentEncoding(secret))}) {
            QVERIFY2(form.size() < 4 || !report.contains(form, Qt::CaseInsensitive),
                     qPrintable(QString(form + u'\n' + report)));
        }
    }
}

void TestConnectionInspector::addressesAreNotRepeated_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *address, const char *kind) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(kind);
    };
    row("http://127.0.0.1:4859", "http, this computer, port 4859");
    row("https://192-168-1-9.homey.homeylocal.com", "https, homeylocal.com name, port 443");
    row("http://192.168.1.9", "http, private IPv4, port 80");
    row("http://homey-5f0c6ad1.local", "http, .local name, port 80");
    row("https://203.0.113.4:8443", "https, public IPv4, port 8443");
    row("https://5f0c6ad1.connect.athom.com/x", "https, Athom name, port 443");
    row("https://jane-doe.example", "https, name, port 443");
    row("https://[2001:db8::1]", "https, IPv6, port 443");
    row("", "no address");
}

void TestConnectionInspector::addressesAreNotRepeated()
{
    QFETCH(QString, address);
    QFETCH(QString, kind);
    QCOMPARE(addressKind(QUrl(address)), kind);
}

QTEST_GUILESS_MAIN(TestConnectionInspector)
#include "tst_connectioninspector.moc"
