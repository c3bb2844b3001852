// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "homey/sessionfacts.h"
#include "support/accessiblewalk.h"
#include "support/pageprogram.h"
#include "system/window/world.h"
#include "ui/connection/connectionpage.h"
#include "ui/frame/pagelist.h"
#include "ui/frame/sidebar.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::test;

/// The connection inspector in the real window, against the simulated hub and its faults.
class TestConnectionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void theChipLeadsHereAndEscBack();
    void tellsRouteSocketAndSession();
    void everyRouteIsTestedOnDemand();
    void lanOnlyBarsTheCloud();
    void aFrozenHubIsSaidInWords();
    void reconnectsWhenAsked();
    void restsWhileItIsHidden();
    void theReportIsShownBeforeItIsCopied();
    void everythingHasAName();
    void saysWhatIsMissingWithoutAHub();

private:
    bool openPage();
    bool signInAndOpenPage();
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = m_world->seen<QLabel>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_world->seen<QAbstractButton>(QString::fromLatin1(name));
    }
    /// What the rows of the routes say, as a screen reader reads them.
    [[nodiscard]] QStringList routes() const
    {
        QStringList rows;
        for (int i = 0; i < 8; ++i) {
            if (const auto *row =
                    m_world->seen<QWidget>(QStringLiteral("inspectorRoute/%1").arg(i)))
                rows << row->accessibleName();
        }
        return rows;
    }
    void picture(const char *name) { savePicture(*m_world->window, QString::fromLatin1(name)); }

    std::unique_ptr<World> m_world;
    QStringList m_said;
};

void TestConnectionPage::init()
{
    m_world = std::make_unique<World>();
    m_world->timing.callTimeout = std::chrono::milliseconds(1500);
}

bool TestConnectionPage::openPage()
{
    if (!m_world->goHome())
        return false;
    m_world->window->showPage(QStringLiteral("connection"));
    return m_world->window->homeView()->currentPageId() == QLatin1String("connection");
}

bool TestConnectionPage::signInAndOpenPage()
{
    m_world->run();
    SignIn &signIn = m_world->program->signIn();
    if (!QTest::qWaitFor([&] { return signIn.state() == SignIn::State::SignedOut; }))
        return false;
    signIn.begin();
    const QString code =
        m_world
            ->control("issueCode",
                      {{QStringLiteral("clientId"), signIn.client().id},
                       {QStringLiteral("redirectUri"), signIn.client().redirectUri.toString()}})
            .value(QStringLiteral("code"))
            .toString();
    signIn.submitCode(code, QString::fromLatin1(signIn.expectedState()));
    if (!QTest::qWaitFor([&] { return signIn.state() == SignIn::State::SignedIn; }))
        return false;
    m_world->program->chooseHub(m_world->simulator.hubs().first().id);
    if (!m_world->isLive())
        return false;
    m_world->window->showPage(QStringLiteral("connection"));
    return true;
}

void TestConnectionPage::theChipLeadsHereAndEscBack()
{
    QVERIFY(m_world->goHome());
    HomeView *home = m_world->window->homeView();
    home->showPage(QStringLiteral("zones"));
    button("connectionChip")->click();
    QTRY_VERIFY(button("connectionMore"));
    QVERIFY(button("connectionMore")->hasFocus());
    button("connectionMore")->click();
    QCOMPARE(home->currentPageId(), QStringLiteral("connection"));
    QVERIFY(!m_world->seen<QWidget>(QStringLiteral("connectionDetails")));
    QCOMPARE(home->sidebar()->pages()->currentRow(), -1); // it is none of these
    QTest::keyClick(m_world->window.get(), Qt::Key_Escape);
    QCOMPARE(home->currentPageId(), QStringLiteral("zones"));
    // The next start opens a page of the sidebar.
    QCOMPARE(m_world->program->preference(QStringLiteral("page")).toString(),
             QStringLiteral("zones"));
}

void TestConnectionPage::tellsRouteSocketAndSession()
{
    QVERIFY(signInAndOpenPage());
    QTRY_COMPARE(text("inspectorState"), QStringLiteral("Connected. Changes arrive at once."));
    QCOMPARE(text("inspectorRoute"), QStringLiteral("Local network"));
    QTRY_COMPARE(text("inspectorSocket"), QStringLiteral("Open"));
    const int subscriptions = m_world->program->session()->facts().subscriptions;
    QVERIFY(subscriptions > int(m_world->program->home().deviceIds().size()));
    QTRY_COMPARE(text("inspectorSubscriptions"),
                 QStringLiteral("%1, all confirmed").arg(subscriptions));
    // How long ago that was is the machine's business.
    static const QRegularExpression session(QStringLiteral("^Opened .+, renewed in .+ h"));
    static const QRegularExpression token(QStringLiteral("^Received .+, good for another .+ min"));
    QVERIFY2(session.match(text("inspectorSession")).hasMatch(),
             qPrintable(text("inspectorSession")));
    QVERIFY2(token.match(text("inspectorToken")).hasMatch(), qPrintable(text("inspectorToken")));
    QVERIFY(text("inspectorSince").startsWith(QStringLiteral("for ")));
    QVERIFY(text("inspectorProblem").isEmpty());
    QVERIFY(!text("inspectorNoProblem").isEmpty());
    // A pong of the socket, not a question of the page's, moves the line.
    auto *line = m_world->seen<QWidget>(QStringLiteral("inspectorLatencyLine"));
    QVERIFY(line);
    QTRY_VERIFY_WITH_TIMEOUT(!line->accessibleName().contains(QStringLiteral("nothing known")),
                             15'000);
    picture("connection");
}

void TestConnectionPage::everyRouteIsTestedOnDemand()
{
    QVERIFY(signInAndOpenPage());
    QVERIFY(routes().size() >= 2);
    constexpr std::chrono::seconds patience(20); // a busy machine is no dead route
    m_world->program->household().inspector.routes().setTiming(
        {patience, patience, patience, patience, patience, patience});
    for (const QString &route : routes())
        QVERIFY2(route.contains(QStringLiteral("Not tested yet")) ||
                     route.contains(QStringLiteral("Not used")),
                 qPrintable(route));
    m_world->control("refuse", {{QStringLiteral("route"), QStringLiteral("local")}});
    QTest::mouseClick(button("inspectorTest"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button("inspectorTest")->isEnabled(), 25'000);
    const QString refused = routes().join(u'\n');
    static const QRegularExpression local(
        QStringLiteral("Local network[^\n]*There is no connection\\."));
    static const QRegularExpression cloud(
        QStringLiteral("Athom cloud[^\n]*This Homey answers in \\d+ ms"));
    QVERIFY2(local.match(refused).hasMatch(), qPrintable(refused));
    QVERIFY2(cloud.match(refused).hasMatch(), qPrintable(refused));
    picture("connection-refused");

    m_world->control("listen", {{QStringLiteral("route"), QStringLiteral("local")}});
    QTest::keyClick(button("inspectorTest"), Qt::Key_Space);
    static const QRegularExpression localAgain(
        QStringLiteral("Local network[^\n]*This Homey answers in \\d+ ms"));
    QTRY_VERIFY_WITH_TIMEOUT(localAgain.match(routes().join(u'\n')).hasMatch(), 25'000);
}

void TestConnectionPage::lanOnlyBarsTheCloud()
{
    QVERIFY(signInAndOpenPage());
    auto *lanOnly = m_world->seen<QCheckBox>(QStringLiteral("settingsLanOnly"));
    QVERIFY(lanOnly && lanOnly->isEnabled());
    lanOnly->click();
    QVERIFY(m_world->isLive()); // a new session, by the new rules
    QVERIFY(m_world->program->session()->hub().lanOnly);
    QTRY_VERIFY2(
        routes().join(u'\n').contains(QStringLiteral("Not used: it leaves the local network")),
        qPrintable(routes().join(u'\n')));
    QVERIFY(lanOnly->isChecked());
}

void TestConnectionPage::aFrozenHubIsSaidInWords()
{
    QVERIFY(openPage());
    m_said.clear(); // each state lasts as long as it likes
    // Not while the world is taken down: then there is no page to read.
    QObject listener;
    connect(m_world->program->session(), &Session::stateChanged, &listener,
            [this] { m_said << text("inspectorState") << text("inspectorProblem"); });
    m_world->control("freeze");
    m_world->program->session()->refresh();
    const auto hasSaid = [this](const char *words) {
        return !m_said.filter(QString::fromLatin1(words)).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("The connection was lost. Trying again."), 15'000);
    QVERIFY2(hasSaid("There was no answer in time."), qPrintable(m_said.join(u'\n')));
    const auto listed = [this] {
        return QString(text("inspectorProblem/0") + text("inspectorProblem/1"));
    };
    QTRY_VERIFY(listed().contains(QStringLiteral("There was no answer in time.")));
    QTRY_VERIFY2(text("inspectorSince").startsWith(QStringLiteral("not now, lost ")),
                 qPrintable(text("inspectorSince")));
    picture("connection-frozen");
    m_world->control("unfreeze");
    QVERIFY(m_world->isLive());
    QTRY_COMPARE(text("inspectorState"), QStringLiteral("Connected. Changes arrive at once."));
    QTRY_VERIFY(text("inspectorProblem").isEmpty());
    QVERIFY(!text("inspectorProblem/0").isEmpty()); // it stays in the list
}

void TestConnectionPage::reconnectsWhenAsked()
{
    QVERIFY(openPage());
    QSignalSpy states(m_world->program->session(), &Session::stateChanged);
    m_world->simulator.clearReceived();
    button("inspectorReconnect")->click();
    QVERIFY(m_world->isLive());
    QVERIFY(states.count() >= 3);
    QVERIFY(!m_world->received("GET", QStringLiteral("/ping")).isEmpty()); // the route anew
    QCOMPARE(m_world->program->household().inspector.losses(), 0);         // it was on purpose
}

void TestConnectionPage::restsWhileItIsHidden()
{
    QVERIFY(openPage());
    auto *page = m_world->find<ConnectionPage>(QStringLiteral("connectionPage"));
    auto *clock = page->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(clock && clock->isActive());
    // While it is seen it looks, but asks the hub nothing.
    m_world->simulator.clearReceived();
    QSignalSpy ticks(clock, &QTimer::timeout);
    QTRY_VERIFY(ticks.count() >= 2);
    for (const sim::ReceivedRequest &request : m_world->simulator.received()) {
        // Pictures and people that were still on their way are not the page's doing.
        for (const char *part : {"/ping", "/login"})
            QVERIFY2(!request.path.endsWith(QLatin1String(part)), qPrintable(request.path));
    }
    m_world->window->showPage(QStringLiteral("devices"));
    QVERIFY(!clock->isActive());
}

void TestConnectionPage::theReportIsShownBeforeItIsCopied()
{
    QVERIFY(openPage());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    button("inspectorReport")->click();
    QTRY_VERIFY(m_world->seen<QDialog>(QStringLiteral("reportDialog")));
    const QString report =
        m_world->seen<QPlainTextEdit>(QStringLiteral("reportText"))->toPlainText();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    savePicture(*m_world->seen<QDialog>(QStringLiteral("reportDialog")),
                QStringLiteral("connection-report"));
    button("reportCopy")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, report);
    QVERIFY2(report.contains(QStringLiteral("state: Live")), qPrintable(report));

    const sim::HubInfo hub = m_world->simulator.hubs().first();
    QStringList planted{hub.apiKey, hub.id, hub.name, hub.url.host(),
                        m_world->program->session()->hub().name};
    planted += hub.apiKey.split(u':');
    for (const QString &id : m_world->program->home().deviceIds())
        planted << id << m_world->program->home().device(id)->name;
    for (const QString &secret : planted)
        QVERIFY2(secret.isEmpty() || !copied.contains(secret), qPrintable(secret));
    m_world->seen<QDialog>(QStringLiteral("reportDialog"))->reject();
    QTRY_VERIFY(!m_world->seen<QDialog>(QStringLiteral("reportDialog")));
}

void TestConnectionPage::everythingHasAName()
{
    QVERIFY(openPage());
    const AccessibleWalk walk(*m_world->window);
    QVERIFY2(walk.unnamed().isEmpty(), qPrintable(walk.unnamed().join(u'\n')));
    QVERIFY2(walk.unreachable().isEmpty(), qPrintable(walk.unreachable().join(u'\n')));
    QCOMPARE(m_world->find<QWidget>(QStringLiteral("inspectorSocket"))->accessibleName(),
             QStringLiteral("Socket: Open"));
}

void TestConnectionPage::saysWhatIsMissingWithoutAHub()
{
    PageProgram program;
    ConnectionPage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    const auto label = [&page](const char *name) {
        return page.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(label("inspectorState"), QStringLiteral("Not connected."));
    QCOMPARE(label("inspectorSocket"), QStringLiteral("Closed"));
    QCOMPARE(label("inspectorSession"), QStringLiteral("None"));
    QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("inspectorTest"))->isEnabled());
    QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("inspectorReconnect"))->isEnabled());
    // Cards that nearly fit are not squeezed: they scroll.
    const auto *cards = page.findChild<QScrollArea *>(QStringLiteral("connectionScroll"))->widget();
    QTRY_VERIFY2(cards->height() >= cards->heightForWidth(cards->width()),
                 qPrintable(QStringLiteral("%1 of %2")
                                .arg(cards->height())
                                .arg(cards->heightForWidth(cards->width()))));
    savePicture(page, QStringLiteral("connection-none"));

    program.openHome(QStringLiteral("Nowhere"), QUrl(QStringLiteral("http://127.0.0.1:9")));
    QTRY_VERIFY_WITH_TIMEOUT(!label("inspectorProblem").isEmpty(), 15'000);
    QVERIFY(page.findChild<QAbstractButton *>(QStringLiteral("inspectorTest"))->isEnabled());
    page.findChild<QAbstractButton *>(QStringLiteral("inspectorTest"))->click();
    auto *row = page.findChild<QWidget *>(QStringLiteral("inspectorRoute/0"));
    QTRY_VERIFY2(row->accessibleName().contains(QStringLiteral("There is no connection.")),
                 qPrintable(row->accessibleName()));
    savePicture(page, QStringLiteral("connection-unreachable"));
}

QTEST_MAIN(TestConnectionPage)
#include "tst_connectionpage.moc"
