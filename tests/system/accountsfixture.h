// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokenslots.h"
#include "program/accounts.h"
#include "simulator/simulator.h"
#include "support/memoryvault.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace foyer::test {

inline const auto firstMail = QStringLiteral("resident@foyer.example");
inline const auto secondMail = QStringLiteral("neighbour@foyer.example");

/// Two simulated accounts with a hub each, a keychain in memory and the settings in a file: the
/// program's accounts can end at any moment and be started again.
class AccountsFixture
{
public:
    AccountsFixture()
    {
        // The rotation has its own test (tst_rotation); here the server keeps its tokens.
        isStarted = m_simulator.start();
        order("rotation", {{QStringLiteral("mode"), QStringLiteral("kept")}});
    }

    void order(const char *verb, QJsonObject details)
    {
        details.insert(QStringLiteral("verb"), QString::fromLatin1(verb));
        QVERIFY(m_simulator.control(details).value(QStringLiteral("ok")).toBool());
    }

    void start()
    {
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("foyer.ini")));
        m_accounts =
            std::make_unique<Accounts>(*m_settings, *m_vault, CloudAddress{m_simulator.cloudUrl()});
        SignInTiming timing;
        timing.retryBase = std::chrono::milliseconds(20);
        timing.retryCap = std::chrono::milliseconds(60);
        m_accounts->setTiming(timing);
        m_accounts->setRotationFolder(m_folder->filePath(QStringLiteral("account")));
    }

    void stop()
    {
        m_accounts.reset();
        m_settings.reset();
    }

    [[nodiscard]] QString code(const SignIn &signIn, const QString &account)
    {
        const sim::HubInfo hub = m_simulator.hubs().at(account == firstMail ? 0 : 1);
        return m_simulator
            .control({{QStringLiteral("verb"), QStringLiteral("issueCode")},
                      {QStringLiteral("account"), account},
                      {QStringLiteral("clientId"), signIn.client().id},
                      {QStringLiteral("hubs"), QJsonArray{hub.id}}})
            .value(QStringLiteral("code"))
            .toString();
    }

    void submitCode(const QString &account)
    {
        SignIn &front = m_accounts->front();
        front.begin();
        front.submitCode(code(front, account), QString::fromLatin1(front.expectedState()));
    }

    [[nodiscard]] bool signIn(const QString &account)
    {
        submitCode(account);
        return QTest::qWaitFor(
            [this] { return m_accounts->front().state() == SignIn::State::SignedIn; });
    }

    [[nodiscard]] bool startBoth()
    {
        start();
        if (!signIn(firstMail))
            return false;
        m_accounts->beginAnother();
        return signIn(secondMail) && m_accounts->all().size() == 2;
    }

    [[nodiscard]] QString idOf(const QString &email) const
    {
        for (const AccountRecord &each : m_accounts->all()) {
            if (each.email == email)
                return each.id;
        }
        return {};
    }

    /// The keychain and the settings as version 0.1.0 leaves them behind.
    [[nodiscard]] bool leaveEarlierVersion(const QString &account)
    {
        SignIn signIn(OAuthClient::builtIn(), CloudAddress{m_simulator.cloudUrl()}, *m_vault);
        signIn.begin();
        signIn.submitCode(code(signIn, account), QString::fromLatin1(signIn.expectedState()));
        if (!QTest::qWaitFor([&] { return signIn.state() == SignIn::State::SignedIn; }))
            return false;
        Settings settings(m_folder->filePath(QStringLiteral("foyer.ini")));
        settings.set(preference::accountKnown, true);
        settings.set(preference::accountUser, signIn.user().name);
        settings.set(preference::accountUserId, signIn.user().id);
        settings.set(preference::selectedHub,
                     QString(QStringLiteral("account:") + signIn.user().hubs.first().id));
        settings.set(preference::selectedHubName, signIn.user().hubs.first().name);
        return settings.save();
    }

    /// Every token in the keychain is one that a record knows of.
    [[nodiscard]] bool isTidy() const
    {
        QStringList known;
        for (const AccountRecord &each : m_accounts->all())
            known << TokenSlots::slotKey(0, each.drawer) << TokenSlots::slotKey(1, each.drawer);
        for (const QString &key : m_vault->secrets.keys()) {
            if (!known.contains(key))
                return false;
        }
        return true;
    }

    /// Does it again and again, and lets the program die before its first, second, … word to the
    /// keychain. Whatever was there, the next start is signed in with the first account and has no
    /// token that it does not know of.
    void everyCrash(const std::function<void()> &run, const std::function<bool()> &isDone,
                    const std::function<void()> &check)
    {
        const auto secrets = m_vault->secrets;
        const QString name = m_folder->filePath(QStringLiteral("foyer.ini"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray settings = file.readAll();
        file.close();
        bool isThrough = false;
        for (int death = 0; !isThrough; ++death) {
            QVERIFY2(death < 40, "it never comes to an end");
            m_vault->secrets = secrets;
            QFile before(name);
            QVERIFY(before.open(QIODevice::WriteOnly) && before.write(settings) > 0);
            before.close();
            m_hasDied = false;
            int left = death;
            m_vault->allows = [this, &left](const QString &) {
                m_hasDied = m_hasDied || left-- == 0;
                return !m_hasDied;
            };
            start();
            run();
            QTRY_VERIFY(m_hasDied || isDone());
            isThrough = !m_hasDied;
            stop();
            m_vault->allows = nullptr;

            start();
            m_accounts->restore();
            m_accounts->bring(idOf(firstMail));
            const QByteArray where = "death " + QByteArray::number(death);
            QTRY_VERIFY2(m_accounts->front().state() == SignIn::State::SignedIn, where.constData());
            QCOMPARE(m_accounts->find(m_accounts->frontId())->email, firstMail);
            QTRY_VERIFY2(isTidy(), where.constData());
            check();
            stop();
        }
    }

    sim::Simulator m_simulator;
    bool isStarted = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryVault> m_vault;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Accounts> m_accounts;
    bool m_hasDied = false;
};

} // namespace foyer::test
