// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinviewfixture.h"

#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>

using namespace foyer;
using namespace foyer::test;
using foyer::signin::SignInView;
using foyer::signin::Task;

/// Drives the real web view through the simulated account pages.
class TestSignInView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInThroughTheRealPages();
    void saysThatThePersonRefused();
    void neverLoadsTheRedirectUri();
    void opensPopupsInTheSameView();
    void takesTheCodeFromAPopup();
    void leavesAWrongPasswordToThePage();
    void saysThatThePageCannotBeLoaded();
    void showsTheAddressWithoutItsQuery();
    void escapeCancels();
    void closingCancels();
    void keepsNothingOnDisk();

private:
    std::unique_ptr<SignInViewFixture> m;
};

void TestSignInView::init()
{
    m = std::make_unique<SignInViewFixture>();
    QVERIFY(m->started);
}

void TestSignInView::signsInThroughTheRealPages()
{
    m->open(m->task());
    connect(m->view.get(), &SignInView::codeReceived, m->signIn.get(), &SignIn::submitCode);
    QSignalSpy code(m->view.get(), &SignInView::codeReceived);
    QVERIFY(m->logIn());
    m->run("document.querySelector('#allow').click();1");
    QTRY_COMPARE(code.size(), 1);
    QVERIFY(m->waitFor(SignIn::State::SignedIn));
    QCOMPARE(m->signIn->user().hubs.size(), 3);
}

void TestSignInView::saysThatThePersonRefused()
{
    m->open(m->task());
    QSignalSpy denied(m->view.get(), &SignInView::denied);
    QVERIFY(m->logIn());
    m->run("document.querySelector('#deny').click();1");
    QTRY_COMPARE(denied.size(), 1);
    QCOMPARE(denied.at(0).at(0).toString(), text("access_denied"));
}

void TestSignInView::neverLoadsTheRedirectUri()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress(QHostAddress::LocalHost)));
    QSignalSpy connected(&listener, &QTcpServer::newConnection);
    OAuthClient client = SignInFixture::client();
    client.redirectUri =
        QUrl(QStringLiteral("http://localhost:%1/callback").arg(listener.serverPort()));
    m->signIn->setClient(client);
    m->signIn->begin();
    m->open(m->task());
    QSignalSpy code(m->view.get(), &SignInView::codeReceived);
    QVERIFY(m->logIn());
    m->run("document.querySelector('#allow').click();1");
    QTRY_COMPARE(code.size(), 1);
    QCOMPARE(code.at(0).at(1).toString().toLatin1(), m->signIn->expectedState());
    m->run("1"); // the browser has had its turn
    QCOMPARE(connected.size(), 0);
}

void TestSignInView::opensPopupsInTheSameView()
{
    m->open(m->task());
    QVERIFY(m->waitForElement("#login"));
    m->run("window.open(location.href+'&popup=1','_blank');1");
    QTRY_VERIFY(m->view->page()->url().query().contains(text("popup=1")));
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void TestSignInView::takesTheCodeFromAPopup()
{
    m->open(m->task());
    QSignalSpy code(m->view.get(), &SignInView::codeReceived);
    QVERIFY(m->waitForElement("#login"));
    m->run("window.open('http://localhost/?code=abc&state=s');1");
    QTRY_COMPARE(code.size(), 1);
}

void TestSignInView::leavesAWrongPasswordToThePage()
{
    m->open(m->task());
    QVERIFY(m->waitForElement("#login"));
    QSignalSpy loaded(m->view->page(), &QWebEnginePage::loadFinished);
    m->run("document.querySelector('#email').value='resident@foyer.example';"
           "document.querySelector('#password').value='not it';"
           "document.querySelector('#login').click();1");
    QTRY_VERIFY(m->view->page()->url().path().endsWith(text("/login")));
    QTRY_VERIFY(!loaded.isEmpty());
    m->run("1"); // whatever follows from it has had its turn
    QVERIFY(!m->view->findChild<QLabel *>(text("signin-message"))->isVisible());
}

void TestSignInView::saysThatThePageCannotBeLoaded()
{
    QVERIFY(m->order("refuse", {{text("hub"), text("cloud")}}));
    m->open(m->task());
    QSignalSpy failed(m->view.get(), &SignInView::failed);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.at(0).at(0).toString(), text("load"));
}

void TestSignInView::showsTheAddressWithoutItsQuery()
{
    m->open(m->task());
    QVERIFY(m->waitForElement("#login"));
    const auto *address = m->view->findChild<QLineEdit *>(text("signin-address"));
    QVERIFY(address->isReadOnly());
    QCOMPARE(
        address->text(),
        QStringLiteral("http://127.0.0.1:%1/oauth2/authorise").arg(m->simulator.cloudUrl().port()));
}

void TestSignInView::escapeCancels()
{
    m->open(m->task());
    QSignalSpy cancelled(m->view.get(), &SignInView::cancelled);
    QVERIFY(QTest::qWaitForWindowActive(m->view.get()));
    QVERIFY(m->waitForElement("#login"));
    QTest::keyClick(m->view->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(cancelled.size(), 1);
}

void TestSignInView::closingCancels()
{
    m->open(m->task());
    QSignalSpy cancelled(m->view.get(), &SignInView::cancelled);
    m->view->close();
    m->view->findChild<QPushButton *>(text("signin-cancel"))->click();
    QCOMPARE(cancelled.size(), 1); // once
}

void TestSignInView::keepsNothingOnDisk()
{
    m->open(m->task());
    QVERIFY(m->view->page()->profile()->isOffTheRecord());
}

QTEST_MAIN(TestSignInView)
#include "tst_signin_view.moc"
