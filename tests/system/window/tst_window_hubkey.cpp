// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/sparekey.h"
#include "support/pageprogram.h"
#include "system/window/twoaccounts.h"
#include "ui/connection/keysection.h"
#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace foyer;
using namespace foyer::test;

/// A local API key beside the account: given, used, kept in the keychain alone, and gone when the
/// account goes.
class TestWindowHubKey : public TwoAccounts
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        for (const char *scheme : {"http", "https"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "openedInBrowser");
        m_world = std::make_unique<World>();
    }

    void cleanup()
    {
        m_world.reset();
        for (const char *scheme : {"http", "https"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    void opensWhatTheAccountMayNot()
    {
        startWithFirst();
        showSection();
        QCOMPARE(text("spareKeyState"), QStringLiteral("There is none for this Homey."));
        QVERIFY(!button("spareKeyGive")->isEnabled());
        QVERIFY(!m_world->seen<QAbstractButton>(QStringLiteral("spareKeyRemove")));
        give(hub(0).apiKey);
        QTRY_COMPARE(text("spareKeyState"), QStringLiteral("In use. It was made by you."));
        QVERIFY(text("spareKeyAdds").contains(QStringLiteral(" Moods,")));
        QVERIFY(field()->text().isEmpty());
        QCOMPARE(button("spareKeyGive")->text(), QStringLiteral("Replace"));
        pictureOfSection("spare-key");
        // A mood can be set now, and the hub did so.
        m_world->window->showPage(QStringLiteral("moods"));
        QTRY_VERIFY(firstMood() && firstMood()->isEnabled());
        firstMood()->click();
        QTRY_COMPARE(m_world->received("POST", QStringLiteral("/set")).size(), 2);
        // With the account first; from then on with the key at once.
        firstMood()->click();
        QTRY_COMPARE(m_world->received("POST", QStringLiteral("/set")).size(), 3);
    }

    void isKeptInTheKeychainAndNowhereElse()
    {
        startWithFirst();
        const auto before = m_world->vault.secrets;
        showSection();
        give(hub(0).apiKey);
        QTRY_COMPARE(m_world->vault.secrets.size(), before.size() + 1);
        QVERIFY(m_world->vault.secrets.values().contains(hub(0).apiKey.toUtf8()));
        QVERIFY(!settingsText().contains(hub(0).apiKey.toUtf8()));
        // The next run finds it by itself.
        m_world->quit();
        m_world->run();
        QVERIFY(m_world->isLive());
        QTRY_COMPARE(m_world->program->session()->spareKey().state, SpareKeyFacts::State::Accepted);
        QVERIFY(m_world->program->session()->hasScope(QStringLiteral("homey.mood.set")));
    }

    void aWrongOneChangesNothing()
    {
        startWithFirst();
        const auto before = m_world->vault.secrets;
        showSection();
        give(QStringLiteral("never-a-key"));
        QTRY_VERIFY(text("spareKeyProblem").contains(QStringLiteral("does not accept")));
        QCOMPARE(m_world->vault.secrets, before);
        QCOMPARE(m_world->program->session()->state(), Session::State::Live);
        QCOMPARE(field()->text(), QStringLiteral("never-a-key")); // to be corrected
        pictureOfSection("spare-key-wrong");
    }

    void isRemovedOnDemand()
    {
        startWithFirst();
        const auto before = m_world->vault.secrets;
        showSection();
        give(hub(0).apiKey);
        QTRY_VERIFY(m_world->seen<QAbstractButton>(QStringLiteral("spareKeyRemove")));
        QTRY_COMPARE(m_world->vault.secrets.size(), before.size() + 1);
        button("spareKeyRemove")->click();
        QTRY_COMPARE(m_world->vault.secrets, before);
        QTRY_COMPARE(text("spareKeyState"), QStringLiteral("There is none for this Homey."));
        QVERIFY(!m_world->program->session()->hasScope(QStringLiteral("homey.mood.set")));
        QVERIFY(!settingsText().contains("keys="));
    }

    void staysWhenTheAccountDoesNotListTheHub()
    {
        startWithFirst();
        showSection();
        give(hub(0).apiKey);
        QTRY_VERIFY(m_world->vault.secrets.values().contains(hub(0).apiKey.toUtf8()));
        // A list that is short for once says nothing of the key: only the hub can refuse it.
        Q_EMIT m_world->program->accountList().hubsGone(idOf(firstMail), {hub(0).id});
        m_world->quit();
        m_world->run();
        QVERIFY(m_world->isLive());
        QTRY_COMPARE(m_world->program->session()->spareKey().state, SpareKeyFacts::State::Accepted);
    }

    void leavesWithTheAccount_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("that account") << false;
        QTest::newRow("everything") << true;
    }

    void leavesWithTheAccount()
    {
        QFETCH(bool, everything);
        startWithBoth();
        chooseHub(0);
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
        showSection();
        const QByteArray key = hub(0).apiKey.toUtf8();
        give(hub(0).apiKey);
        QTRY_VERIFY(m_world->vault.secrets.values().contains(key));
        QVERIFY(settingsText().contains("keys="));
        if (everything)
            m_world->program->signOut();
        else
            m_world->program->signOutAccount(idOf(firstMail));
        QTRY_VERIFY(!m_world->vault.secrets.values().contains(key));
        QTRY_VERIFY(!settingsText().contains("keys="));
    }

    void goesToThatHubAlone()
    {
        startWithBoth();
        showSection();
        // The second hub is of the generation before.
        QCOMPARE(text("spareKeyState"),
                 QStringLiteral("This generation of Homey has no API keys."));
        QVERIFY(!field());
        chooseHub(0);
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
        showSection();
        give(hub(0).apiKey);
        QTRY_VERIFY(m_world->program->session()->hasScope(QStringLiteral("homey.mood.set")));
        chooseHub(1);
        QTRY_VERIFY(isAt(1));
        QVERIFY(m_world->isLive());
        QVERIFY(!m_world->program->hasHubKey());
        QCOMPARE(m_world->program->session()->spareKey().state, SpareKeyFacts::State::None);
        chooseHub(0);
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
        QTRY_COMPARE(m_world->program->session()->spareKey().state, SpareKeyFacts::State::Accepted);
    }

    void aLockedKeyringIsSaid()
    {
        startWithFirst();
        showSection();
        m_world->vault.state = TokenVault::Availability::Locked;
        QSignalSpy notKept(m_world->program.get(), &Program::keyNotRemembered);
        give(hub(0).apiKey);
        QTRY_COMPARE(notKept.count(), 1);
        QTRY_VERIFY(m_world->program->session()->hasScope(QStringLiteral("homey.mood.set")));
    }

    void aHubReachedByKeyNeedsNone()
    {
        QVERIFY(m_world->goHome());
        showSection();
        QVERIFY(text("spareKeyState").contains(QStringLiteral("not reached through an account")));
        QVERIFY(!m_world->seen<QLineEdit>(QStringLiteral("spareKey")));
        pictureOfSection("spare-key-local");
    }

private:
    void showSection()
    {
        m_world->window->showPage(QStringLiteral("connection"));
        auto *area = m_world->find<QScrollArea>(QStringLiteral("connectionScroll"));
        auto *section = m_world->window->findChild<KeySection *>();
        QVERIFY(area && section);
        QTRY_VERIFY(section->isVisible());
        area->ensureWidgetVisible(section);
    }
    void pictureOfSection(const char *name)
    {
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            m_world->theme.setScheme(scheme);
            auto *section = m_world->window->findChild<KeySection *>();
            QTRY_COMPARE(coloursFor(section->palette()).isDark, scheme == Theme::Scheme::Dark);
            savePicture(*section, QString(QLatin1String(name) + (scheme == Theme::Scheme::Dark
                                                                     ? QStringLiteral("-dark")
                                                                     : QStringLiteral("-light"))));
        }
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = m_world->seen<QLabel>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_world->seen<QAbstractButton>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_world->seen<QLineEdit>(QStringLiteral("spareKey"));
    }
    void give(const QString &key)
    {
        QVERIFY(field());
        field()->setText(key);
        QTRY_VERIFY(button("spareKeyGive")->isEnabled());
        button("spareKeyGive")->click();
    }
    [[nodiscard]] QAbstractButton *firstMood() const
    {
        const auto buttons = m_world->window->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->objectName().startsWith(QLatin1String("setMood/")) && each->isVisible())
                return each;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestWindowHubKey)
#include "tst_window_hubkey.moc"
