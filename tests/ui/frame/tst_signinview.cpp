// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprogram.h"
#include "ui/signin/signinview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using foyer::test::FakeProgram;

class tst_SignInView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Scheme::Light); }
    void threeDoorsDoWhatTheySay();
    void accountGoesToTheBrowserWithoutASignInWindow();
    void signInShowsItsStepAndCanBeCancelled();
    void pastedAddressIsHandedOnAndNotKept();
    void failedSignInWindowOffersBothWays();
    void problemsComeWithTheNextStep();
    void lockedKeyringCanBeTriedAgainAndWalkedAround();
    void localKeyIsHiddenSentAndForgotten();
    void refusedLocalKeySaysSo();
    void hubsAreOfferedWithTheirState();
    void leavingTheListOfHubsAsksFirst();
    void escapeLeadsBack();

private:
    template<typename T>
    static T *find(QWidget &root, const char *name)
    {
        T *found = root.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static QString current(const SignInView &view) { return view.currentWidget()->objectName(); }
    Theme m_theme;
};

void tst_SignInView::threeDoorsDoWhatTheySay()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    view.showStage();
    QCOMPARE(current(view), QStringLiteral("doorsPage"));
    QCOMPARE(find<QPushButton>(view, "doorAccount")->accessibleName(),
             QStringLiteral("Sign in with your Athom account"));
    find<QPushButton>(view, "doorDemo")->click();
    QCOMPARE(program.asked, QStringList{QStringLiteral("startDemo")});
    find<QPushButton>(view, "doorLocalKey")->click();
    QCOMPARE(current(view), QStringLiteral("localKeyPage"));
}

void tst_SignInView::accountGoesToTheBrowserWithoutASignInWindow()
{
    FakeProgram program;
    program.signInViewInstalled = false;
    SignInView view(program, program.uiWords());
    find<QPushButton>(view, "doorAccount")->click();
    QCOMPARE(program.asked, QStringList{QStringLiteral("openSignInBrowser")});
}

void tst_SignInView::signInShowsItsStepAndCanBeCancelled()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    find<QPushButton>(view, "doorAccount")->click();
    program.setStage(Program::Stage::SigningIn);
    QCOMPARE(program.asked, QStringList{QStringLiteral("openSignInView")});
    QCOMPARE(current(view), QStringLiteral("signInPage"));
    Q_EMIT program.signInViewStep(QStringLiteral("accounts.athom.com"));
    QVERIFY(find<QLabel>(view, "signInStep")->text().contains(QLatin1String("accounts.athom.com")));
    find<QPushButton>(view, "signInCancel")->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("cancelSignIn"));
    program.setStage(Program::Stage::Doors);
    QCOMPARE(current(view), QStringLiteral("doorsPage"));
    QVERIFY(find<MessageBar>(view, "doorsProblem")->isHidden()); // cancelling is no problem
}

void tst_SignInView::pastedAddressIsHandedOnAndNotKept()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    find<QPushButton>(view, "doorAccount")->click();
    program.setStage(Program::Stage::SigningIn);
    auto *paste = find<QLineEdit>(view, "signInPaste");
    QVERIFY(!paste->isVisibleTo(&view));
    find<QPushButton>(view, "signInBrowser")->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("openSignInBrowser"));
    QVERIFY(paste->isVisibleTo(&view));
    paste->setText(QStringLiteral("http://localhost/?code=abc&state=someone-elses"));
    find<QPushButton>(view, "signInPasteContinue")->click();
    QVERIFY(paste->text().isEmpty());
    QCOMPARE(program.signIn().problem(), SignIn::Problem::WrongState);
}

void tst_SignInView::failedSignInWindowOffersBothWays()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    find<QPushButton>(view, "doorAccount")->click();
    program.setStage(Program::Stage::SigningIn);
    Q_EMIT program.signInViewFailed(QStringLiteral("crash"));
    QVERIFY(find<MessageBar>(view, "signInProblem")->isVisibleTo(&view));
    QVERIFY(find<QPushButton>(view, "signInBrowser")->isVisibleTo(&view));
    find<QPushButton>(view, "signInRetry")->click();
    QCOMPARE(program.asked.count(QStringLiteral("openSignInView")), 2);
    QVERIFY(!find<MessageBar>(view, "signInProblem")->isVisibleTo(&view));
}

void tst_SignInView::problemsComeWithTheNextStep()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    program.signIn().begin();
    program.signIn().fail(SignIn::Problem::Denied);
    program.setStage(Program::Stage::Doors);
    auto *bar = find<MessageBar>(view, "doorsProblem");
    QVERIFY(bar->isVisibleTo(&view));
    QCOMPARE(bar->text(), program.uiWords().signInProblem(SignIn::Problem::Denied));
    QCOMPARE(bar->detail(), program.uiWords().signInNextStep(SignIn::Problem::Denied));
}

void tst_SignInView::lockedKeyringCanBeTriedAgainAndWalkedAround()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    program.vault().state = TokenVault::Availability::Locked;
    program.signIn().setCredentialKnown(true);
    program.signIn().restore();
    QTRY_COMPARE(program.signIn().state(), SignIn::State::KeychainLocked);
    program.setStage(Program::Stage::SigningIn);
    QCOMPARE(current(view), QStringLiteral("signInPage"));
    QVERIFY(find<QPushButton>(view, "signInRetry")->isVisibleTo(&view));
    const auto looked = program.vault().operations.size();
    find<QPushButton>(view, "signInRetry")->click();
    QTRY_VERIFY(program.vault().operations.size() > looked);
    find<QPushButton>(view, "signInOtherWay")->click();
    QCOMPARE(current(view), QStringLiteral("doorsPage"));
}

void tst_SignInView::localKeyIsHiddenSentAndForgotten()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    find<QPushButton>(view, "doorLocalKey")->click();
    auto *key = find<QLineEdit>(view, "localKey");
    auto *go = find<QPushButton>(view, "localConnect");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(!go->isEnabled());
    find<QLineEdit>(view, "localAddress")->setText(QStringLiteral(" 10.0.0.2 "));
    key->setText(QStringLiteral(" not a key "));
    QVERIFY(go->isEnabled());
    go->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("connectLocal 10.0.0.2"));
    QCOMPARE(program.lastKeyLength, 9);
    QVERIFY(!go->isEnabled());
    program.openHome(QStringLiteral("Home"));
    QVERIFY(key->text().isEmpty());
}

void tst_SignInView::refusedLocalKeySaysSo()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    find<QPushButton>(view, "doorLocalKey")->click();
    find<QLineEdit>(view, "localAddress")->setText(QStringLiteral("10.0.0.2"));
    find<QLineEdit>(view, "localKey")->setText(QStringLiteral("nope"));
    find<QPushButton>(view, "localConnect")->click();
    program.setStage(Program::Stage::Doors); // the attempt does not take the page away
    Q_EMIT program.localHubFailed(Error{Error::Kind::Unauthorized});
    QCOMPARE(current(view), QStringLiteral("localKeyPage"));
    auto *bar = find<MessageBar>(view, "localProblem");
    QVERIFY(bar->isVisibleTo(&view));
    QVERIFY(bar->text().contains(QLatin1String("API key")));
    QVERIFY(find<QPushButton>(view, "localConnect")->isEnabled());
}

void tst_SignInView::hubsAreOfferedWithTheirState()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    program.hubList = {
        HubChoice{QStringLiteral("a"), QStringLiteral("Home & <b>garden</b>"),
                  QStringLiteral("Homey Pro")},
        HubChoice{
            QStringLiteral("b"), QStringLiteral("Cabin"), {}, HubChoice::Kind::Account, false}};
    HubChoice other{QStringLiteral("c"), QStringLiteral("Boat")};
    other.isLookedAt = false;
    program.hubList << other;
    Q_EMIT program.hubsChanged();
    program.setStage(Program::Stage::ChoosingHub);
    QCOMPARE(current(view), QStringLiteral("hubsPage"));
    auto *cabin = find<QPushButton>(view, "hub/b");
    QVERIFY(cabin->accessibleDescription().contains(QLatin1String("Offline")));
    QVERIFY(find<QPushButton>(view, "hub/a")->accessibleDescription().endsWith(u"Online"));
    QCOMPARE(find<QPushButton>(view, "hub/c")->accessibleDescription(),
             QStringLiteral("Not looked at yet"));
    cabin->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("chooseHub b"));
}

void tst_SignInView::leavingTheListOfHubsAsksFirst()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    view.show();
    program.accountList = {
        AccountChoice{QStringLiteral("a"), {}, QStringLiteral("resident@foyer.example"), true}};
    program.setStage(Program::Stage::ChoosingHub);
    const auto leave = [&] { find<QPushButton>(view, "hubsSignOut")->click(); };
    leave();
    QVERIFY(program.asked.isEmpty());
    find<QPushButton>(view, "signOutStay")->click();
    QTRY_VERIFY(!view.findChild<QDialog *>(QStringLiteral("signOutDialog")));
    QVERIFY(program.asked.isEmpty());
    leave();
    find<QPushButton>(view, "signOutConfirm")->click();
    QCOMPARE(program.asked, QStringList{QStringLiteral("signOut")});
    QTRY_VERIFY(!view.findChild<QDialog *>(QStringLiteral("signOutDialog")));
    // Of several accounts only the one in front is left.
    program.accountList << AccountChoice{
        QStringLiteral("b"), {}, QStringLiteral("neighbour@foyer.example")};
    leave();
    find<QPushButton>(view, "signOutConfirm")->click();
    QCOMPARE(program.asked.constLast(), QStringLiteral("signOutAccount a"));
}

void tst_SignInView::escapeLeadsBack()
{
    FakeProgram program;
    SignInView view(program, program.uiWords());
    view.showStage();
    QVERIFY(!view.closeTopmost());
    find<QPushButton>(view, "doorLocalKey")->click();
    QVERIFY(view.closeTopmost());
    QCOMPARE(current(view), QStringLiteral("doorsPage"));
    QSignalSpy back(&view, &SignInView::backRequested);
    view.setCanGoBack(true);
    QVERIFY(view.closeTopmost());
    QCOMPARE(back.count(), 1);
}

QTEST_MAIN(tst_SignInView)
#include "tst_signinview.moc"
