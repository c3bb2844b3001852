// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprogram.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace foyer;
using foyer::test::FakeProgram;

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemeCountsAtOnceAndIsKept();
    void lessMotionIsKept();
    void signingOutAsksFirst();
    void severalAccountsHaveARowEach();
    void hubPolicyIsForAccountHubsOnly();
    void ownClientNeedsASaneRedirect();

private:
    template<typename T>
    static T *find(QWidget &root, const char *name)
    {
        T *found = root.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
};

void tst_SettingsPage::schemeCountsAtOnceAndIsKept()
{
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Light);
    FakeProgram program;
    SettingsPage page(program, program.uiWords(), theme);
    QCOMPARE(find<Segmented>(page, "settingsScheme")->current(), QStringLiteral("light"));
    find<QAbstractButton>(page, "schemeDark")->click();
    QVERIFY(theme.isDark());
    QCOMPARE(program.preferences.value(QStringLiteral("appearance.scheme")).toString(),
             QStringLiteral("dark"));
}

void tst_SettingsPage::lessMotionIsKept()
{
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Light);
    FakeProgram program;
    SettingsPage page(program, program.uiWords(), theme);
    find<QAbstractButton>(page, "settingsReducedMotion")->click();
    QVERIFY(theme.reducedMotion());
    QCOMPARE(program.preferences.value(QStringLiteral("appearance.reducedMotion")).toBool(), true);
}

void tst_SettingsPage::severalAccountsHaveARowEach()
{
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Light);
    FakeProgram program;
    program.accountList = {
        AccountChoice{QStringLiteral("a"), {}, QStringLiteral("resident@foyer.example"), true},
        AccountChoice{
            QStringLiteral("b"), {}, QStringLiteral("neighbour@foyer.example"), false, true}};
    HubChoice first{QStringLiteral("h1"), QStringLiteral("Canal house")};
    first.accountId = QStringLiteral("a");
    first.isCurrent = true;
    HubChoice second{QStringLiteral("h2"), QStringLiteral("Cabin")};
    second.accountId = QStringLiteral("b");
    second.needsSignIn = true;
    HubChoice local{QStringLiteral("h3"), QStringLiteral("Shed"), {}, HubChoice::Kind::LocalKey};
    HubChoice other{QStringLiteral("h4"), QStringLiteral("Boat")};
    other.accountId = QStringLiteral("a");
    other.isLookedAt = false;
    program.hubList = {first, other, second, local};
    SettingsPage page(program, program.uiWords(), theme);
    page.resize(900, 1200);
    page.show();
    QTRY_VERIFY(find<QWidget>(page, "accountSignOut/a")->isVisible());
    if (const QString folder = qEnvironmentVariable("FOYER_TEST_PICTURES"); !folder.isEmpty())
        page.grab().save(QString(folder + QStringLiteral("/accounts.png")));
    QVERIFY(!find<QWidget>(page, "settingsAccount")->isVisible());
    int notLookedAt = 0;
    for (const QLabel *label : page.findChildren<QLabel *>())
        notLookedAt += label->text() == QStringLiteral("Athom account · not looked at yet") ? 1 : 0;
    QCOMPARE(notLookedAt, 1);
    find<QAbstractButton>(page, "settingsAddAccount")->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("addAccount"));
    QVERIFY(!page.findChild<QWidget *>(QStringLiteral("accountSignIn/a")));
    find<QAbstractButton>(page, "accountSignIn/b")->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("signInAgain b"));
    find<QAbstractButton>(page, "accountSignOut/a")->click();
    if (const QString folder = qEnvironmentVariable("FOYER_TEST_PICTURES"); !folder.isEmpty())
        find<QDialog>(page, "signOutDialog")
            ->grab()
            .save(QString(folder + QStringLiteral("/signout.png")));
    find<QAbstractButton>(page, "signOutConfirm")->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("signOutAccount a"));
}

void tst_SettingsPage::signingOutAsksFirst()
{
    Theme theme;
    FakeProgram program;
    SettingsPage page(program, program.uiWords(), theme);
    page.show();
    find<QAbstractButton>(page, "settingsSignOut")->click();
    auto *dialog = find<QDialog>(page, "signOutDialog");
    QVERIFY(program.asked.isEmpty());
    find<QAbstractButton>(*dialog, "signOutStay")->click();
    QVERIFY(program.asked.isEmpty());
    QTRY_VERIFY(!page.findChild<QDialog *>(QStringLiteral("signOutDialog")));
    find<QAbstractButton>(page, "settingsSignOut")->click();
    find<QAbstractButton>(page, "signOutConfirm")->click();
    QCOMPARE(program.asked, QStringList{QStringLiteral("signOut")});
}

void tst_SettingsPage::hubPolicyIsForAccountHubsOnly()
{
    Theme theme;
    FakeProgram program;
    SettingsPage page(program, program.uiWords(), theme);
    auto *lanOnly = find<QAbstractButton>(page, "settingsLanOnly");
    QVERIFY(!lanOnly->isEnabled());
    program.openHome(QStringLiteral("Home"));
    QVERIFY(lanOnly->isEnabled());
    lanOnly->click();
    QCOMPARE(program.asked, QStringList{QStringLiteral("setHubPolicy 0 1")});
    program.hubList.first().kind = HubChoice::Kind::LocalKey;
    Q_EMIT program.hubsChanged();
    QVERIFY(!lanOnly->isEnabled());
}

void tst_SettingsPage::ownClientNeedsASaneRedirect()
{
    Theme theme;
    FakeProgram program;
    SettingsPage page(program, program.uiWords(), theme);
    auto *save = find<QAbstractButton>(page, "settingsClientSave");
    auto *secret = find<QLineEdit>(page, "settingsClientSecret");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QTest::keyClicks(find<QLineEdit>(page, "settingsClientId"), QStringLiteral("mine"));
    QTest::keyClicks(secret, QStringLiteral("not-a-secret"));
    auto *redirect = find<QLineEdit>(page, "settingsClientRedirect");
    QTest::keyClicks(redirect, QStringLiteral("http://example.com"));
    QVERIFY(!save->isEnabled());
    QVERIFY(!find<QLabel>(page, "settingsClientStatus")->text().isEmpty());
    redirect->clear();
    QTest::keyClicks(redirect, QStringLiteral("http://localhost:8123/done"));
    QVERIFY(save->isEnabled());
    save->click();
    QCOMPARE(program.asked, QStringList{QStringLiteral("setOAuthClient mine")});
    QVERIFY(secret->text().isEmpty());
    find<QAbstractButton>(page, "settingsClientBuiltIn")->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("setOAuthClient "));
}

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
