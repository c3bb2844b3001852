// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/iconcache.h"
#include "system/window/twoaccounts.h"

using namespace foyer;
using namespace foyer::test;

/// Two accounts, a hub each: added, switched, refused and signed out without touching each other.
class TestWindowAccounts : public TwoAccounts
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aSecondAccountIsAddedWithoutTouchingTheFirst()
    {
        startWithFirst();
        const Session *session = m_world->program->session();
        const QByteArray token = m_world->vault.refreshToken();
        const qsizetype devices = m_world->program->deviceModel().rowCount();
        beginAnother();
        QCOMPARE(m_world->program->session(), session);
        QCOMPARE(m_world->program->stage(), Program::Stage::AtHome);
        QCOMPARE(m_world->program->deviceModel().rowCount(), devices);
        submitCode(secondMail, {1});
        QTRY_COMPARE(m_world->program->accounts().size(), 2);
        // Its only hub opens.
        QTRY_VERIFY(isAt(1));
        QVERIFY(m_world->isLive());
        QCOMPARE(m_world->vault.refreshToken(), token); // of the first, as it was
        QVERIFY(m_world->vault.secrets.size() >= 2);
        QVERIFY(!settingsText().contains(token));

        const QStringList menu = hubMenu();
        pictureOfMenu("hubmenu");
        QVERIFY(menu.contains(QLatin1String(firstMail)));
        QVERIFY(menu.contains(QLatin1String(secondMail)));
        QVERIFY(menu.indexOf(hubName(0)) < menu.indexOf(QLatin1String(secondMail)));
        QVERIFY(menu.indexOf(hubName(1)) > menu.indexOf(QLatin1String(secondMail)));
    }

    void aCancelledOneLeavesTheOpenHubAsItWas()
    {
        startWithFirst();
        const Session *session = m_world->program->session();
        const auto secrets = m_world->vault.secrets;
        QSignalSpy closed(m_world->program.get(), &Program::sessionChanged);
        beginAnother();
        QTest::mouseClick(m_world->seen<QPushButton>(QStringLiteral("signInCancel")),
                          Qt::LeftButton);
        QTRY_VERIFY(m_world->seen<QAbstractItemView>(QStringLiteral("deviceTiles")));
        QCOMPARE(m_world->program->session(), session);
        QCOMPARE(session->state(), Session::State::Live);
        QCOMPARE(closed.count(), 0);
        QCOMPARE(m_world->vault.secrets, secrets);
        QCOMPARE(m_world->program->accounts().size(), 1);
        QVERIFY(m_world->program->accounts().first().isCurrent);
        QCOMPARE(m_world->program->signIn().state(), SignIn::State::SignedIn);
        // And once more, this time by Esc.
        beginAnother();
        QTest::keyClick(m_world->window.get(), Qt::Key_Escape);
        QTRY_VERIFY(m_world->seen<QAbstractItemView>(QStringLiteral("deviceTiles")));
        QTRY_COMPARE(m_world->program->signIn().state(), SignIn::State::SignedIn);
    }

    void oneWithSeveralHubsIsOnlyOffered()
    {
        startWithFirst();
        const Session *session = m_world->program->session();
        beginAnother();
        submitCode(secondMail, {1, 2});
        QTRY_COMPARE(m_world->program->accounts().size(), 2);
        QTRY_VERIFY(m_world->seen<QAbstractItemView>(QStringLiteral("deviceTiles")));
        QCOMPARE(m_world->program->session(), session);
        QVERIFY(m_world->program->accounts().first().isCurrent);
        QVERIFY(hubMenu().contains(hubName(1)));
        const auto bars = m_world->find<MessageStack>(QStringLiteral("messageStack"))->bars();
        QCOMPARE(bars.size(), 1);
        QVERIFY(bars.first()->text().contains(QLatin1String(secondMail)));
        chooseHub(1);
        QTRY_VERIFY(isAt(1));
        QVERIFY(m_world->isLive());
    }

    void oneThatIsDeniedSaysSoAndLeadsBack()
    {
        startWithFirst();
        const Session *session = m_world->program->session();
        beginAnother();
        m_world->program->signIn().fail(SignIn::Problem::Denied);
        QTRY_VERIFY(m_world->seen<MessageBar>(QStringLiteral("doorsProblem")));
        QTest::mouseClick(m_world->seen<QPushButton>(QStringLiteral("doorsBack")), Qt::LeftButton);
        QTRY_VERIFY(m_world->seen<QAbstractItemView>(QStringLiteral("deviceTiles")));
        QCOMPARE(m_world->program->session(), session);
        QCOMPARE(m_world->program->signIn().state(), SignIn::State::SignedIn);
        QCOMPARE(m_world->program->accounts().size(), 1);
    }

    void aHubThatTwoAccountsShareIsAHomeOfEach()
    {
        startWithFirst();
        beginAnother();
        submitCode(secondMail, {0});
        QTRY_COMPARE(m_world->program->household().lastHome.owner().userId,
                     QString(QStringLiteral("account:") + idOf(secondMail)));
        QVERIFY(m_world->isLive());
        QTRY_COMPARE(homes().size(), 1); // the first one's
        m_world->program->chooseHub(hub(0).id, idOf(firstMail));
        QVERIFY(m_world->isLive());
        QTRY_COMPARE(homes().size(), 2);
        int current = 0;
        for (const HubChoice &each : m_world->program->hubs())
            current += each.isCurrent ? 1 : 0;
        QCOMPARE(current, 1);
    }

    void theSameAccountAgainIsStillOne()
    {
        startWithFirst();
        const Session *session = m_world->program->session();
        beginAnother();
        submitCode(firstMail, {0});
        QTRY_VERIFY(m_world->seen<QAbstractItemView>(QStringLiteral("deviceTiles")));
        QTRY_COMPARE(m_world->program->accounts().size(), 1);
        QCOMPARE(m_world->program->session(), session);
        // The earlier sign-in left the keychain; the fresh one works.
        QTRY_COMPARE(m_world->vault.secrets.size(), 1);
        QVERIFY(m_world->vault.refreshToken().isEmpty());
        m_world->quit();
        m_world->run();
        QVERIFY(m_world->isLive());
        QVERIFY(isAt(0));
    }

    void switchesForthAndBackWithoutASignIn()
    {
        startWithBoth();
        m_opened.clear();
        chooseHub(0);
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
        chooseHub(1);
        QTRY_VERIFY(isAt(1));
        QVERIFY(m_world->isLive());
        QVERIFY(m_opened.isEmpty());
    }

    void oneHubsEventsNeverLandInAnothersHome()
    {
        startWithBoth();
        const QString name = QStringLiteral("Desk lamp");
        chooseHub(0);
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
        const QString lamp = m_world->deviceNamed("Desk lamp");
        QVERIFY(!lamp.isEmpty());
        chooseHub(1);
        QTRY_VERIFY(isAt(1));
        QVERIFY(m_world->isLive());
        m_world->simulator.clearReceived();
        QSignalSpy changed(&m_world->program->home(), &Home::capabilityChanged);
        const QJsonObject before = homeOnScreen();
        // The same device id, at the hub that is not open.
        for (const bool on : {true, false, true}) {
            m_world->control("capability", {{QStringLiteral("hub"), hub(0).id},
                                            {QStringLiteral("device"), name},
                                            {QStringLiteral("capability"), QStringLiteral("onoff")},
                                            {QStringLiteral("value"), on}});
        }
        m_world->control("event", {{QStringLiteral("hub"), hub(0).id},
                                   {QStringLiteral("uri"), QString(u"homey:device:" + lamp)},
                                   {QStringLiteral("event"), QStringLiteral("onoff")},
                                   {QStringLiteral("data"), true}});
        // What the open hub says still arrives, and it came after all that.
        const QString own = m_world->program->home().deviceIds().first();
        m_world->control("rename", {{QStringLiteral("hub"), hub(1).id},
                                    {QStringLiteral("device"), own},
                                    {QStringLiteral("name"), QStringLiteral("Renamed next door")}});
        QTRY_COMPARE(m_world->program->home().device(own)->name,
                     QStringLiteral("Renamed next door"));
        QCOMPARE(changed.count(), 0);
        QJsonObject after = homeOnScreen();
        for (const QString &id : before.keys()) {
            if (id != own)
                QCOMPARE(after.value(id), before.value(id));
        }
        // Nobody listens there any more.
        for (const sim::ReceivedRequest &request : m_world->simulator.received())
            QVERIFY2(request.hubId != hub(0).id, qPrintable(request.path));
        // Nor in what is kept: each hub's home is in its own file.
        QTRY_COMPARE(homes().size(), 2);
    }

    void oneRefusedTokenSignsOutThatAccountAlone()
    {
        startWithBoth();
        refuse(firstMail);
        const Session *open = m_world->program->session();
        // The first one's sign-in is asked for something in the background.
        const auto token = m_world->program->accountList().delegationToken(idOf(firstMail));
        QTRY_VERIFY(token.isFinished());
        QVERIFY(!token.result());
        QTRY_VERIFY(needsSignIn(firstMail));
        QVERIFY(!needsSignIn(secondMail));
        QCOMPARE(m_world->program->session(), open);
        QVERIFY(m_world->isLive());
        QTRY_VERIFY(m_world->vault.refreshToken().isEmpty());
        QVERIFY(!m_world->vault.secrets.isEmpty()); // the second one's
        // Its hub is still in the menu, and leads to a sign-in over the open home.
        QVERIFY(hubMenu().contains(QString(hubName(0) + QLatin1String(" (sign in again)"))));
        m_opened.clear();
        m_world->program->chooseHub(hub(0).id, idOf(firstMail));
        QCOMPARE(m_world->program->session(), open);
        openBrowser();
        submitCode(firstMail, {0});
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
        QCOMPARE(m_world->program->accounts().size(), 2);
        QVERIFY(!needsSignIn(firstMail));
    }

    void F48_aRefusedSignInLeavesTheLastHomeReadable()
    {
        startWithFirst();
        const int devices = m_world->program->deviceModel().rowCount();
        refuse(firstMail);
        m_world->control("expire", {{QStringLiteral("what"), QStringLiteral("sessions")}});
        m_world->control("drop");
        QTRY_VERIFY(needsSignIn(firstMail));
        QTRY_VERIFY(!m_world->program->session());
        QCOMPARE(m_world->program->stage(), Program::Stage::AtHome);
        QCOMPARE(m_world->program->deviceModel().rowCount(), devices);
        QVERIFY(m_world->program->home().isStale());
        QTRY_VERIFY(m_world->seen<MessageBar>(QStringLiteral("staleBar")));
        QTRY_COMPARE(m_world->seen<MessageBar>(QStringLiteral("staleBar"))->actionButton()->text(),
                     QStringLiteral("Sign in again"));
        auto *chip = m_world->find<ConnectionChip>(QStringLiteral("connectionChip"));
        QCOMPARE(chip->text(), QStringLiteral("Signed out"));
        QTRY_VERIFY(m_world->vault.secrets.isEmpty());
        picture("signedout");

        // Also after a restart, and nobody asks the cloud for anything.
        m_world->quit();
        m_world->simulator.clearReceived();
        m_world->run();
        QCOMPARE(m_world->program->stage(), Program::Stage::AtHome);
        QCOMPARE(m_world->program->deviceModel().rowCount(), devices);
        QTRY_COMPARE(m_world->program->signIn().state(), SignIn::State::SignedOut);
        QTRY_VERIFY(m_world->seen<MessageBar>(QStringLiteral("staleBar")));
        QTRY_COMPARE(m_world->seen<MessageBar>(QStringLiteral("staleBar"))->actionButton()->text(),
                     QStringLiteral("Sign in again"));
        QVERIFY(m_world->received("POST", QStringLiteral("/oauth2/token")).isEmpty());
        m_opened.clear();
        QTest::mouseClick(m_world->seen<MessageBar>(QStringLiteral("staleBar"))->actionButton(),
                          Qt::LeftButton);
        openBrowser();
        // Somebody thinks better of it: the home is still there.
        QTest::mouseClick(m_world->seen<QPushButton>(QStringLiteral("signInCancel")),
                          Qt::LeftButton);
        QTRY_VERIFY(m_world->seen<QAbstractItemView>(QStringLiteral("deviceTiles")));
        QCOMPARE(m_world->program->deviceModel().rowCount(), devices);
        m_opened.clear();
        m_world->program->signInAgain(idOf(firstMail));
        openBrowser();
        QSignalSpy removed(&m_world->program->home(), &Home::deviceRemoved);
        submitCode(firstMail, {0});
        QVERIFY(m_world->isLive());
        QVERIFY(isAt(0));
        QCOMPARE(removed.count(), 0);
        QTRY_VERIFY(!m_world->seen<MessageBar>(QStringLiteral("staleBar")));
    }

    void anAccountThatCannotBeReachedDoesNotBarTheWayToAnother()
    {
        startWithBoth();
        m_world->quit();
        // Nothing is remembered of the home, and the cloud is in trouble.
        for (const QString &home : homes())
            QVERIFY(QFile::remove(QString(homesFolder() + u'/' + home)));
        m_world->control("fail", {{QStringLiteral("hub"), QStringLiteral("cloud")},
                                  {QStringLiteral("path"), QStringLiteral("/")}});
        m_world->run();
        QTRY_COMPARE(m_world->program->signIn().state(), SignIn::State::Unreachable);
        QCOMPARE(m_world->program->stage(), Program::Stage::SigningIn);
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("signInOtherWay")));
        m_world->seen<QPushButton>(QStringLiteral("signInOtherWay"))->click();
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("doorHubs")));
        picture("doors");
        m_world->seen<QPushButton>(QStringLiteral("doorHubs"))->click();
        const QString other = QString(u"hub/" + hub(0).id);
        QTRY_VERIFY(m_world->seen<QPushButton>(other));
        picture("hubs");
        m_world->control("clearFaults", {{QStringLiteral("hub"), QStringLiteral("cloud")}});
        m_world->seen<QPushButton>(other)->click();
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
    }

    void aRestartRemembersBoth()
    {
        startWithBoth();
        m_world->quit();
        m_opened.clear();
        m_world->run();
        QVERIFY(m_world->isLive());
        QVERIFY(isAt(1));
        QCOMPARE(m_world->program->accounts().size(), 2);
        chooseHub(0);
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
        QVERIFY(m_opened.isEmpty());
        m_world->quit();
        m_world->run();
        QVERIFY(m_world->isLive());
        QVERIFY(isAt(0));
    }

    void signingOutOfOneLeavesTheOther()
    {
        startWithBoth();
        QTRY_COMPARE(homes().size(), 1); // the first one's, left for the second's
        IconCache icons(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                        QStringLiteral("/icons"));
        const auto icon = QStringLiteral("of-a-test");
        for (const int each : {0, 1})
            icons.write(hub(each).id, icon, "<svg/>");
        m_world->program->signOutAccount(idOf(firstMail));
        QVERIFY(icons.read(hub(0).id, icon).isEmpty());
        QCOMPARE(icons.read(hub(1).id, icon), QByteArray("<svg/>"));
        QTRY_COMPARE(m_world->program->accounts().size(), 1);
        QVERIFY(isAt(1));
        QVERIFY(m_world->isLive());
        QTRY_VERIFY(m_world->vault.refreshToken().isEmpty());
        QVERIFY(!m_world->vault.secrets.isEmpty());
        QTRY_COMPARE(homes().size(), 0);
        QVERIFY(!settingsText().contains(firstMail));
        m_world->quit();
        m_world->run();
        QVERIFY(m_world->isLive());
        QVERIFY(isAt(1));
        QCOMPARE(m_world->program->accounts().size(), 1);
    }

    void theIconsOfAHubThatAnotherHasTooStay()
    {
        startWithFirst();
        beginAnother();
        submitCode(secondMail, {0, 1});
        QTRY_COMPARE(m_world->program->accounts().size(), 2);
        IconCache icons(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                        QStringLiteral("/icons"));
        const auto icon = QStringLiteral("of-a-test");
        icons.write(hub(0).id, icon, "<svg/>");
        icons.write(hub(1).id, icon, "<svg/>");
        m_world->program->signOutAccount(idOf(secondMail));
        QCOMPARE(icons.read(hub(0).id, icon), QByteArray("<svg/>"));
        QVERIFY(icons.read(hub(1).id, icon).isEmpty());
    }

    void signingOutOfTheOpenOneOpensTheOther()
    {
        startWithBoth();
        signOut(QStringLiteral("signOutConfirm"));
        QTRY_COMPARE(m_world->program->accounts().size(), 1);
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
        QTRY_COMPARE(m_world->vault.secrets.size(), 1);
    }

    void signingOutEverywhereLeavesNothing()
    {
        startWithBoth();
        signOut(QStringLiteral("signOutEverywhere"));
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("signOutConfirm")));
        QTest::mouseClick(m_world->seen<QPushButton>(QStringLiteral("signOutConfirm")),
                          Qt::LeftButton);
        QTRY_COMPARE(m_world->program->stage(), Program::Stage::Doors);
        QTRY_VERIFY(m_world->vault.secrets.isEmpty());
        QTRY_COMPARE(homes().size(), 0);
        const QByteArray left = settingsText();
        QVERIFY2(!left.contains("foyer.example"), left.constData());
        m_world->quit();
        m_world->run();
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("doorAccount")));
        QVERIFY(m_world->program->accounts().isEmpty());
    }
};

QTEST_MAIN(TestWindowAccounts)
#include "tst_window_accounts.moc"
