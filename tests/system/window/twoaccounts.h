// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "system/window/browserdoor.h"
#include "ui/frame/connectionchip.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QDir>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QUrlQuery>

namespace foyer::test {

inline constexpr char firstMail[] = "resident@foyer.example";
inline constexpr char secondMail[] = "neighbour@foyer.example";

/// The window and two simulated accounts: the first may use the first hub, the second the second.
/// Signs in as a person would, with the browser, whose part the simulator plays.
class TwoAccounts : public BrowserDoor
{
    Q_OBJECT

protected:
    [[nodiscard]] sim::HubInfo hub(int index) const { return m_world->simulator.hubs().at(index); }
    [[nodiscard]] QString hubName(int index) const { return hub(index).name; }

    [[nodiscard]] bool isAt(int index) const
    {
        const Session *session = m_world->program->session();
        return session && session->hub().id == hub(index).id;
    }

    [[nodiscard]] QString idOf(const char *email) const
    {
        for (const AccountChoice &each : m_world->program->accounts()) {
            if (each.email == QLatin1String(email))
                return each.id;
        }
        return {};
    }

    [[nodiscard]] bool needsSignIn(const char *email) const
    {
        for (const AccountChoice &each : m_world->program->accounts()) {
            if (each.email == QLatin1String(email))
                return each.needsSignIn;
        }
        return false;
    }

    /// The cloud no longer takes any token of this account.
    void refuse(const char *account)
    {
        for (const char *what : {"refreshTokens", "accessTokens"})
            m_world->control("expire", {{QStringLiteral("what"), QString::fromLatin1(what)},
                                        {QStringLiteral("account"), QLatin1String(account)}});
    }

    void pictureOfMenu(const char *name)
    {
        const QString folder = qEnvironmentVariable("FOYER_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        QMenu *menu = filledMenu();
        menu->popup(m_world->window->pos());
        menu->grab().save(QString(folder + u'/' + QLatin1String(name) + QLatin1String(".png")));
        menu->close();
    }

    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("FOYER_TEST_PICTURES");
        if (!folder.isEmpty())
            m_world->window->grab().save(
                QString(folder + u'/' + QLatin1String(name) + QLatin1String(".png")));
    }

    void startWithFirst()
    {
        m_world->run();
        QTRY_VERIFY(m_world->seen<QPushButton>(QStringLiteral("doorAccount")));
        m_world->seen<QPushButton>(QStringLiteral("doorAccount"))->click();
        openBrowser();
        submitCode(firstMail, {0});
        QTRY_VERIFY(isAt(0));
        QVERIFY(m_world->isLive());
    }

    void startWithBoth()
    {
        startWithFirst();
        beginAnother();
        submitCode(secondMail, {1});
        QTRY_VERIFY(isAt(1));
        QVERIFY(m_world->isLive());
        QCOMPARE(m_world->program->accounts().size(), 2);
    }

    void beginAnother()
    {
        m_opened.clear();
        hubMenuAction(QStringLiteral("Add another account …"));
        openBrowser();
        QVERIFY(m_world->seen<QWidget>(QStringLiteral("signInPage")));
    }

    /// With the sign-in window installed beside this test, the browser is the second choice.
    void openBrowser()
    {
        QTRY_COMPARE(m_world->program->signIn().state(), SignIn::State::AwaitingCode);
        if (auto *browser = m_world->seen<QPushButton>(QStringLiteral("signInBrowser")))
            browser->click();
        QTRY_VERIFY(!m_opened.isEmpty());
        picture("browser");
    }

    void submitCode(const char *account, const QList<int> &hubs)
    {
        const QUrlQuery asked(m_opened.constLast());
        QJsonArray ids;
        for (const int index : hubs)
            ids.append(hub(index).id);
        const QString code =
            m_world
                ->control("issueCode", {{QStringLiteral("hubs"), ids},
                                        {QStringLiteral("account"), QLatin1String(account)},
                                        {QStringLiteral("clientId"),
                                         asked.queryItemValue(QStringLiteral("client_id"))}})
                .value(QStringLiteral("code"))
                .toString();
        QVERIFY(!code.isEmpty());
        m_world->program->signIn().submitCode(
            code, asked.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded));
    }

    QMenu *filledMenu()
    {
        auto *menu = m_world->find<QMenu>(QStringLiteral("hubMenu"));
        if (menu)
            Q_EMIT menu->aboutToShow();
        return menu;
    }

    QStringList hubMenu()
    {
        QStringList texts;
        if (const QMenu *menu = filledMenu()) {
            for (const QAction *action : menu->actions())
                texts << action->text();
        }
        return texts;
    }

    void hubMenuAction(const QString &text)
    {
        const QMenu *menu = filledMenu();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }

    void chooseHub(int index) { hubMenuAction(hubName(index)); }

    void signOut(const QString &button)
    {
        hubMenuAction(QStringLiteral("Sign out …"));
        QTRY_VERIFY(m_world->seen<QPushButton>(button));
        QTest::mouseClick(m_world->seen<QPushButton>(button), Qt::LeftButton);
    }

    [[nodiscard]] QJsonObject homeOnScreen() const
    {
        QJsonObject values;
        for (const QString &id : m_world->program->home().deviceIds()) {
            QJsonObject device;
            for (const Capability &each : m_world->program->home().device(id)->capabilities)
                device.insert(each.id, each.shown().toJson());
            values.insert(id, device);
        }
        return values;
    }

    [[nodiscard]] static QString homesFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
               QStringLiteral("/homes");
    }

    [[nodiscard]] static QStringList homes()
    {
        return QDir(homesFolder()).entryList({QStringLiteral("*.home")}, QDir::Files);
    }
};

} // namespace foyer::test
