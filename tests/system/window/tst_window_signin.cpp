// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/window/browserdoor.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace foyer;
using namespace foyer::test;

/// In through the doors, staying signed in, and out again leaving nothing behind.
class TestWindowSignIn : public BrowserDoor
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aFreshStartShowsThreeDoors()
    {
        m_world->run();
        for (const char *door : {"doorAccount", "doorLocalKey", "doorDemo"})
            QTRY_VERIFY(m_world->seen<QPushButton>(QString::fromLatin1(door)));
        QCOMPARE(m_world->program->stage(), Program::Stage::Doors);
        QVERIFY(m_opened.isEmpty());
    }

    void signsInWithTheAccountPicksAHubAndIsHome()
    {
        m_world->run();
        signIn();
        QTRY_COMPARE(m_world->program->stage(), Program::Stage::ChoosingHub);
        // Three hubs, one of them offline.
        for (const sim::HubInfo &hub : m_world->simulator.hubs())
            QTRY_VERIFY2(m_world->seen<QPushButton>(QString(QStringLiteral("hub/") + hub.id)),
                         qPrintable(hub.name));
        chooseFirstHub();
        QVERIFY(m_world->isLive());
        QVERIFY(m_world->seen<QAbstractItemView>(QStringLiteral("deviceTiles")));
        QTRY_COMPARE(int(m_world->program->home().deviceIds().size()),
                     int(m_world->simulator.devicesJson().size()));
        // The refresh token is in the keychain, and nothing secret is in the settings.
        QVERIFY(!m_world->vault.refreshToken().isEmpty());
        QVERIFY(!settingsText().contains(m_world->vault.refreshToken()));
    }

    void startsAgainSignedInWithoutAsking()
    {
        m_world->run();
        signIn();
        QTRY_COMPARE(m_world->program->stage(), Program::Stage::ChoosingHub);
        chooseFirstHub();
        QVERIFY(m_world->isLive());
        const QByteArray before = m_world->vault.refreshToken();
        m_world->quit();
        m_opened.clear();

        m_world->run();
        QVERIFY(m_world->isLive());
        QVERIFY(m_opened.isEmpty());
        QVERIFY(!m_world->seen<QPushButton>(QStringLiteral("doorAccount")));
        // The token was rotated, and the new one kept.
        const QByteArray after = m_world->vault.refreshToken();
        QVERIFY(!after.isEmpty());
        QVERIFY(after != before);
    }

    void aWrongStateIsRefusedInWords()
    {
        m_world->run();
        openAccountDoor();
        const QString code = m_world->control("issueCode").value(QStringLiteral("code")).toString();
        paste(code, QStringLiteral("somebody-elses-state"));
        QTRY_COMPARE(m_world->program->signIn().problem(), SignIn::Problem::WrongState);
        auto *problem = m_world->seen<MessageBar>(QStringLiteral("signInProblem"));
        if (!problem)
            problem = m_world->seen<MessageBar>(QStringLiteral("doorsProblem"));
        QVERIFY(problem && !problem->text().isEmpty());
        QVERIFY(m_world->vault.secrets.isEmpty());
    }

    void signingOutLeavesTheKeychainEmpty()
    {
        m_world->run();
        signIn();
        QTRY_COMPARE(m_world->program->stage(), Program::Stage::ChoosingHub);
        chooseFirstHub();
        QVERIFY(m_world->isLive());
        signOut();
        QTRY_COMPARE(m_world->program->stage(), Program::Stage::Doors);
        QTRY_VERIFY(m_world->vault.secrets.isEmpty());
        QVERIFY(m_world->seen<QPushButton>(QStringLiteral("doorAccount")));
        QCOMPARE(int(m_world->program->home().deviceIds().size()), 0);
        m_world->quit();

        m_world->run();
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("doorAccount")));
        QCOMPARE(m_world->program->stage(), Program::Stage::Doors);
    }

    void aLocalKeyOpensTheHomeAndIsRememberedAndForgotten()
    {
        m_world->run();
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("doorLocalKey")));
        m_world->seen<QPushButton>(QStringLiteral("doorLocalKey"))->click();
        const sim::HubInfo hub = m_world->simulator.hubs().first();
        auto *page = m_world->find<QWidget>(QStringLiteral("localKeyPage"));
        QVERIFY(page);
        auto *address = page->findChild<QLineEdit *>(QStringLiteral("localAddress"));
        auto *key = page->findChild<QLineEdit *>(QStringLiteral("localKey"));
        QVERIFY(address && key);
        QVERIFY(key->echoMode() != QLineEdit::Normal);
        address->setText(hub.url.toString());
        key->setText(hub.apiKey);
        m_world->seen<QPushButton>(QStringLiteral("localConnect"))->click();
        QVERIFY(m_world->isLive());
        QTRY_COMPARE(m_world->vault.secrets.value(TokenVault::hubKey(hub.id)), hub.apiKey.toUtf8());
        QVERIFY(!settingsText().contains(hub.apiKey.toUtf8()));
        m_world->quit();

        m_world->run();
        QVERIFY(m_world->isLive());
        signOut();
        QTRY_VERIFY(m_world->vault.secrets.isEmpty());
    }

    void aWrongKeyIsToldAndNothingIsKept()
    {
        m_world->run();
        const sim::HubInfo hub = m_world->simulator.hubs().first();
        QSignalSpy failed(m_world->program.get(), &Program::localHubFailed);
        m_world->program->connectLocal(hub.url.toString(), QStringLiteral("not-a-key"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_world->program->stage(), Program::Stage::Doors);
        QVERIFY(m_world->vault.secrets.isEmpty());
    }

    void withoutAKeychainThePersonIsToldAndStillGetsIn()
    {
        m_world->vault.state = TokenVault::Availability::Missing;
        m_world->run();
        signIn();
        QTRY_COMPARE(m_world->program->stage(), Program::Stage::ChoosingHub);
        QCOMPARE(m_world->program->signIn().problem(), SignIn::Problem::NotRemembered);
        chooseFirstHub();
        QVERIFY(m_world->isLive());
        const auto bars = m_world->find<MessageStack>(QStringLiteral("messageStack"))->bars();
        QVERIFY(!bars.isEmpty());
        QVERIFY(m_world->vault.secrets.isEmpty());
    }

private:
    void openAccountDoor()
    {
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("doorAccount")));
        m_world->seen<QPushButton>(QStringLiteral("doorAccount"))->click();
        // With the sign-in window installed beside this test, the browser is the second choice.
        QTRY_COMPARE(m_world->program->signIn().state(), SignIn::State::AwaitingCode);
        if (auto *browser = m_world->seen<QPushButton>(QStringLiteral("signInBrowser")))
            browser->click();
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().host(), m_world->simulator.cloudUrl().host());
    }

    void paste(const QString &code, const QString &state)
    {
        const QUrlQuery asked(m_opened.last());
        QUrl answer(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("code"), code);
        query.addQueryItem(QStringLiteral("state"), state);
        answer.setQuery(query);
        auto *field = m_world->seen<QLineEdit>(QStringLiteral("signInPaste"));
        QVERIFY(field);
        field->setText(answer.toString(QUrl::FullyEncoded));
        QTest::mouseClick(m_world->seen<QPushButton>(QStringLiteral("signInPasteContinue")),
                          Qt::LeftButton);
    }

    /// Through the account's door; the consent page is the simulator's business, its code is asked
    /// for directly.
    void signIn()
    {
        openAccountDoor();
        const QUrlQuery asked(m_opened.last());
        QJsonArray hubs;
        for (const sim::HubInfo &hub : m_world->simulator.hubs())
            hubs.append(hub.id);
        const QString code =
            m_world
                ->control("issueCode", {{QStringLiteral("hubs"), hubs},
                                        {QStringLiteral("clientId"),
                                         asked.queryItemValue(QStringLiteral("client_id"))},
                                        {QStringLiteral("redirectUri"),
                                         asked.queryItemValue(QStringLiteral("redirect_uri"),
                                                              QUrl::FullyDecoded)}})
                .value(QStringLiteral("code"))
                .toString();
        QVERIFY(!code.isEmpty());
        paste(code, asked.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded));
    }

    void chooseFirstHub()
    {
        const QString name = QString(QStringLiteral("hub/") + m_world->simulator.hubs().first().id);
        QTRY_VERIFY(m_world->seen<QPushButton>(name));
        QTest::mouseClick(m_world->seen<QPushButton>(name), Qt::LeftButton);
    }

    void signOut()
    {
        auto *menu = m_world->find<QMenu>(QStringLiteral("hubMenu"));
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().isEmpty());
        menu->actions().constLast()->trigger();
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("signOutConfirm")));
        QTest::mouseClick(m_world->seen<QPushButton>(QStringLiteral("signOutConfirm")),
                          Qt::LeftButton);
    }
};

QTEST_MAIN(TestWindowSignIn)
#include "tst_window_signin.moc"
