// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprogram.h"
#include "support/testhome.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMenu>
#include <QTest>

using namespace foyer;
using namespace foyer::test;

/// The hub menu and the chip under it, where there are several accounts or no network.
class tst_HubMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(*qApp, Theme::Scheme::Light);
        m_program = std::make_unique<FakeProgram>();
        m_window = std::make_unique<MainWindow>(*m_program, m_program->uiWords(), *m_theme);
        m_window->show();
        m_program->home().apply(testHome());
    }

    void cleanup()
    {
        m_window.reset();
        m_program.reset();
        m_theme.reset();
    }

    void chipWaitsForANetwork();
    void hubMenuGroupsTheHubsOfSeveralAccounts();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeProgram> m_program;
    std::unique_ptr<MainWindow> m_window;
};

void tst_HubMenu::chipWaitsForANetwork()
{
    m_program->openHome(QStringLiteral("Home"), QUrl(QStringLiteral("http://127.0.0.1:9")));
    m_program->session()->setNetworkMissing(true);
    auto *chip = find<QAbstractButton>("connectionChip");
    QTRY_COMPARE(chip->accessibleName(), QStringLiteral("Connection: Waiting for a network"));
    QVERIFY(!chip->toolTip().isEmpty());
}

void tst_HubMenu::hubMenuGroupsTheHubsOfSeveralAccounts()
{
    m_program->openHome(QStringLiteral("Home <b>sweet</b> home"));
    m_program->accountList = {
        AccountChoice{QStringLiteral("a"), QStringLiteral("Jo"), QStringLiteral("jo@foyer.example"),
                      true},
        AccountChoice{QStringLiteral("b"), QStringLiteral("Nel & co"), {}, false, true}};
    m_program->hubList[0].accountId = QStringLiteral("a");
    HubChoice other{QStringLiteral("h2"), QStringLiteral("Cabin")};
    other.accountId = QStringLiteral("b");
    other.needsSignIn = true;
    HubChoice local{QStringLiteral("h3"), QStringLiteral("Shed"), {}, HubChoice::Kind::LocalKey};
    m_program->hubList << other << local;
    auto *menu = find<QMenu>("hubMenu");
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    QCOMPARE(
        texts.mid(0, 6),
        (QStringList{QStringLiteral("jo@foyer.example"), QStringLiteral("Home <b>sweet</b> home"),
                     QStringLiteral("Nel && co"), QStringLiteral("Cabin (sign in again)"),
                     QStringLiteral("Local API key"), QStringLiteral("Shed")}));
    menu->actions().at(3)->trigger();
    QCOMPARE(m_program->asked, QStringList{QStringLiteral("chooseHub h2 b")});
    menu->actions().at(int(texts.indexOf(QStringLiteral("Add another account …"))))->trigger();
    QCOMPARE(m_program->asked.constLast(), QStringLiteral("addAccount"));
    // Signing out is about the open account first.
    menu->actions().constLast()->trigger();
    auto *dialog = find<QDialog>("signOutDialog");
    QVERIFY(dialog->findChild<QAbstractButton *>(QStringLiteral("signOutEverywhere"))->isVisible());
    dialog->findChild<QAbstractButton *>(QStringLiteral("signOutConfirm"))->click();
    QCOMPARE(m_program->asked.constLast(), QStringLiteral("signOutAccount a"));
}

QTEST_MAIN(tst_HubMenu)
#include "tst_hubmenu.moc"
