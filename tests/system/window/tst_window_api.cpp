// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/apierrand.h"
#include "support/signedinworld.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::test;

/// `foyer api` in the process, against the simulated hub.
class tst_WindowApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_out.clear();
        m_problems.clear();
    }
    void cleanup() { m_world.reset(); }

    void printsTheAnswerIndented();
    void aWriteReachesTheHubOnce();
    void theHubsRefusalIsSaidAndHasItsExitCode();
    void withoutASignInItEndsAtOnce();
    void anUnreachableHubEndsItAfterAWhile();
    void refusesWhatIsNoCallBeforeAnythingStarts();
    void asksTheHubThatIsNamed_data();
    void asksTheHubThatIsNamed();
    void anUnknownNameIsToldWhichThereAre();
    void withoutANameSomebodyHasToChoose();

private:
    int call(const char *method, const QString &path, const char *json = "",
             std::chrono::milliseconds patience = std::chrono::seconds(20), const QString &hub = {})
    {
        const auto made = apiCall(method, path, json);
        if (!made)
            return -1;
        ApiErrand errand(
            *made, hub, *m_world->program, m_world->program->uiWords(),
            [this](const QByteArray &text) { m_out += text; },
            [this](const QByteArray &text) { m_problems += text; });
        QSignalSpy finished(&errand, &ApiErrand::finished);
        errand.start(patience);
        if (finished.isEmpty() && !finished.wait(30'000))
            return -2;
        return finished.first().first().toInt();
    }

    /// A reading of the hub of that name or id.
    int read(const QString &hub)
    {
        return call("GET", QStringLiteral("/api/manager/system/"), "", std::chrono::seconds(20),
                    hub);
    }

    std::unique_ptr<World> m_world;
    QByteArray m_out, m_problems;
};

void tst_WindowApi::printsTheAnswerIndented()
{
    QVERIFY(m_world->goHome());
    QCOMPARE(call("GET", QStringLiteral("/api/manager/system/")), exitcode::ok);
    QVERIFY(m_out.startsWith("{\n  \""));
    QVERIFY(m_out.endsWith("}\n"));
    QVERIFY(!QJsonDocument::fromJson(m_out).isEmpty());
    QVERIFY(m_problems.isEmpty());
    QVERIFY(!m_out.contains(m_world->simulator.hubs().first().apiKey.toUtf8()));
}

void tst_WindowApi::aWriteReachesTheHubOnce()
{
    QVERIFY(m_world->goHome());
    const QString id = m_world->variableNamed("Holiday");
    QCOMPARE(call("PUT", QString(QStringLiteral("/api/manager/logic/variable/") + id),
                  "{\"value\": true}"),
             exitcode::ok);
    QCOMPARE(m_world->received("PUT", id).size(), 1);
}

void tst_WindowApi::theHubsRefusalIsSaidAndHasItsExitCode()
{
    QVERIFY(m_world->goHome());
    QCOMPARE(call("GET", QStringLiteral("/api/manager/devices/device/unknown")),
             exitcode::hubRefused);
    QVERIFY(m_out.isEmpty());
    QVERIFY(m_problems.startsWith("foyer: "));
    QVERIFY(m_problems.contains("404"));
}

void tst_WindowApi::withoutASignInItEndsAtOnce()
{
    m_world->run();
    QCOMPARE(call("GET", QStringLiteral("/api/manager/system/")), exitcode::startFailed);
    QVERIFY(m_problems.contains("signed in"));
}

void tst_WindowApi::anUnreachableHubEndsItAfterAWhile()
{
    QVERIFY(m_world->goHome());
    m_world->control("refuse");
    m_world->control("drop");
    QTRY_VERIFY(!m_world->program->household().link.api());
    QCOMPARE(call("GET", QStringLiteral("/api/manager/system/"), "", std::chrono::milliseconds(50)),
             exitcode::startFailed);
    QVERIFY(m_problems.contains("not reached"));
}

void tst_WindowApi::refusesWhatIsNoCallBeforeAnythingStarts()
{
    const auto flaw = [](const char *method, const char *path, const char *json, bool isAllowed) {
        return ApiErrand::flaw(apiCall(method, QString::fromLatin1(path), json), isAllowed);
    };
    QVERIFY(flaw("GET", "/api/manager/system/", "", false).isEmpty());
    QVERIFY(flaw("PATCH", "/api/manager/system/", "", true).contains(QLatin1String("GET, POST")));
    QVERIFY(flaw("GET", "//evil/api/", "", true).contains(QLatin1String("/api/")));
    QVERIFY(flaw("PUT", "/api/x", "{", true).contains(QLatin1String("JSON")));
    QVERIFY(flaw("DELETE", "/api/x", "", false).contains(QLatin1String("--yes")));
    QVERIFY(flaw("DELETE", "/api/x", "", true).isEmpty());
}

void tst_WindowApi::asksTheHubThatIsNamed_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("byId");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("by name, none is open") << 1 << false << false;
    QTest::newRow("by id, none is open") << 0 << true << false;
    QTest::newRow("by name, the other is open") << 1 << false << true;
    QTest::newRow("by name, that one is open") << 0 << false << true;
}

void tst_WindowApi::asksTheHubThatIsNamed()
{
    QFETCH(int, index);
    QFETCH(bool, byId);
    QFETCH(bool, isOpen);
    QVERIFY(signIn(*m_world, {0, 1}));
    if (isOpen) {
        m_world->program->chooseHub(m_world->simulator.hubs().at(0).id);
        QVERIFY(m_world->isLive());
    }
    const sim::HubInfo hub = m_world->simulator.hubs().at(index);
    QCOMPARE(read(byId ? hub.id : hub.name.toUpper()), exitcode::ok);
    QCOMPARE(m_world->program->session()->hub().id, hub.id);
    const auto asked = m_world->received("GET", QStringLiteral("/api/manager/system"));
    QVERIFY(std::any_of(asked.cbegin(), asked.cend(), [&](const auto &request) {
        return request.hubId == hub.id && request.path == QLatin1String("/api/manager/system");
    }));
    QVERIFY(!QJsonDocument::fromJson(m_out).isEmpty());
    QVERIFY(m_problems.isEmpty());
}

void tst_WindowApi::anUnknownNameIsToldWhichThereAre()
{
    QVERIFY(signIn(*m_world, {0, 1}));
    m_world->simulator.clearReceived();
    QCOMPARE(read(QStringLiteral("Nowhere")), exitcode::badUsage);
    for (int index : {0, 1})
        QVERIFY(m_problems.contains(m_world->simulator.hubs().at(index).name.toUtf8()));
    QVERIFY(m_out.isEmpty());
    QVERIFY(m_world->received("GET", QStringLiteral("/api/manager/")).isEmpty());
}

void tst_WindowApi::withoutANameSomebodyHasToChoose()
{
    QVERIFY(signIn(*m_world, {0, 1}));
    QCOMPARE(read({}), exitcode::badUsage);
    QVERIFY(m_problems.contains("--hub"));
}

QTEST_MAIN(tst_WindowApi)
#include "tst_window_api.moc"
