// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "support/pageprogram.h"
#include "system/window/world.h"
#include "ui/flows/flowcanvas.h"
#include "ui/flows/flowcardrow.h"
#include "ui/flows/flowdetail.h"
#include "ui/flows/flowlist.h"
#include "ui/flows/flowspage.h"
#include "ui/flows/flowtree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace foyer;
using foyer::test::World;

/// The page of flows in the real window; at the end the simulator says what it was asked.
class TestFlowsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsFlowsInTheirFolders();
    void searchesAndFilters();
    void readsAStandardFlowInSentences();
    void marksWhatIsUnknown();
    void drawsAnAdvancedFlowToWalkThrough();
    void startsOnceByADoubleClick();
    void saysWhyItCannotStart();
    void saysThatItMayHaveBeenStarted();
    void switchesAFlowWithTheKeyboard();
    void asksBeforeAFolderIsSwitched();
    void withoutTheScopeNothingIsSwitched();
    void followsTheHubWithoutLosingTheChoice();
    void opensAFlowThatIsAskedForElsewhere();
    void looksRight();

private:
    void open();
    [[nodiscard]] QString idOf(const char *name) const;
    void choose(const char *name);
    [[nodiscard]] QStringList sentences() const;
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<World> m_world;
    FlowsPage *m_page = nullptr;
    FlowTree *m_tree = nullptr;
    Flows *m_flows = nullptr;
};

void TestFlowsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestFlowsPage::init()
{
    m_world = std::make_unique<World>();
}

void TestFlowsPage::cleanup()
{
    m_world.reset();
}

void TestFlowsPage::open()
{
    QVERIFY(m_world->goHome());
    m_world->window->resize(1280, 800);
    m_world->window->showPage(QStringLiteral("flows"));
    m_page = m_world->find<FlowsPage>(QStringLiteral("flowsPage"));
    QVERIFY(m_page);
    m_tree = find<FlowTree>("flowTree");
    m_flows = &m_world->program->household().flows;
    QTRY_VERIFY(m_flows->isKnown() && !m_flows->isReading());
    QTRY_VERIFY(m_tree->isVisible());
}

QString TestFlowsPage::idOf(const char *name) const
{
    for (const QString &id : m_flows->ids()) {
        if (m_flows->flow(id)->name == QLatin1String(name))
            return id;
    }
    return {};
}

void TestFlowsPage::choose(const char *name)
{
    m_page->showFlow(idOf(name));
    QCOMPARE(find<FlowDetail>("flowDetail")->flowId(), idOf(name));
}

QStringList TestFlowsPage::sentences() const
{
    QStringList said;
    const auto *content = m_page->findChild<QScrollArea *>(QStringLiteral("flowSteps"))->widget();
    for (const FlowCardRow *row : content->findChildren<FlowCardRow *>())
        said << row->text();
    return said;
}

void TestFlowsPage::listsFlowsInTheirFolders()
{
    open();
    QAbstractItemModel *list = m_tree->model();
    QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList top;
    for (int row = 0; row < list->rowCount(); ++row)
        top << list->index(row, 0).data().toString();
    QCOMPARE(top, QStringList({QStringLiteral("Climate"), QStringLiteral("Lighting"),
                               QStringLiteral("Security"), QStringLiteral("Fan in the bedroom"),
                               QStringLiteral("Old remote")}));
    const QModelIndex lighting = list->index(1, 0);
    QTRY_VERIFY(m_tree->isExpanded(lighting));
    QCOMPARE(list->index(0, 0, lighting).data().toString(), QStringLiteral("Evening"));
    QCOMPARE(lighting.siblingAtColumn(FlowModel::State).data().toString(),
             QStringLiteral("3 of 3 on"));
    const QModelIndex remote = list->index(4, 0);
    QCOMPARE(remote.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Old remote, without folder, Standard, On · broken"));
    QCOMPARE(remote.siblingAtColumn(FlowModel::Runs).data().toString(), QStringLiteral("never"));
}

void TestFlowsPage::searchesAndFilters()
{
    open();
    SearchField *search = m_page->searchField();
    search->setText(QStringLiteral("lighting night"));
    QVERIFY2(search->matchText().startsWith(QLatin1String("1 of ")),
             qPrintable(search->matchText()));
    auto *filter = find<QComboBox>("flowFilter");
    QTRY_COMPARE(filter->itemText(int(FlowList::Filter::Broken)), QStringLiteral("Broken (1)"));
    search->clear();
    filter->setCurrentIndex(int(FlowList::Filter::Broken));
    QCOMPARE(m_tree->model()->rowCount(), 1);
    QCOMPARE(m_tree->model()->index(0, 0).data().toString(), QStringLiteral("Old remote"));
    filter->setCurrentIndex(int(FlowList::Filter::Disabled));
    QCOMPARE(m_tree->model()->rowCount(), 1); // the folder of the one that is off
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(!m_tree->isVisible());
    choose("Good night"); // shown although it was filtered away
    QVERIFY(m_tree->isVisible());
}

void TestFlowsPage::readsAStandardFlowInSentences()
{
    open();
    choose("Good evening");
    QTRY_COMPARE(sentences().value(0), QStringLiteral("Date & Time The sun sets"));
    QTRY_COMPARE(sentences(),
                 QStringList({QStringLiteral("Date & Time The sun sets"),
                              QStringLiteral("Presence Someone is at home"),
                              QStringLiteral("Ceiling light Turn on"),
                              QStringLiteral("Floor lamp Dim to 35 %, after 5 s, within 2 s")
                                  .replace(QStringLiteral("35 %"), QStringLiteral("35 %")),
                              QStringLiteral("Notifications Create a notification with “Good "
                                             "evening”")}));
    choose("Doorbell message");
    QTRY_COMPARE(sentences().value(1), QStringLiteral("Logic Guest mode is not yes"));
    QVERIFY2(sentences().value(2).contains(QStringLiteral("Visitors today")),
             qPrintable(sentences().value(2)));
    QVERIFY(!sentences().value(2).contains(QStringLiteral("[[")));
    choose("Cheap power");
    QTRY_COMPARE(sentences().value(1),
                 QStringLiteral("Logic Price now of Energy price is less than 0.1"));
}

void TestFlowsPage::marksWhatIsUnknown()
{
    open();
    choose("Old remote");
    QTRY_VERIFY2(
        sentences().value(0).contains(QStringLiteral("button_pressed (unknown to the hub)")),
        qPrintable(sentences().join(u'\n')));
    QTRY_COMPARE(sentences().value(1), QStringLiteral("Porch light Toggle on or off"));
}

void TestFlowsPage::drawsAnAdvancedFlowToWalkThrough()
{
    open();
    choose("Morning routine");
    auto *canvas = find<FlowCanvas>("flowCanvas");
    QTRY_VERIFY(canvas->isVisible());
    QCOMPARE(canvas->cardKeys().size(), 8);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Home);
    QTRY_COMPARE(canvas->textOf(canvas->currentKey()),
                 QStringLiteral("Start, The flow is started by hand"));
    QTest::keyClick(canvas, Qt::Key_Right);
    QTRY_COMPARE(canvas->textOf(canvas->currentKey()),
                 QStringLiteral("And, Logic, Holiday is not yes"));
    QCOMPARE(canvas->accessibleDescription(), canvas->textOf(canvas->currentKey()));
    const double before = canvas->zoom();
    QTest::keyClick(canvas, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(canvas->zoom() > before);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(canvas, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(canvas->zoom() <= FlowCanvas::maxZoom + 1e-9);
    QTest::keyClick(canvas, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(canvas->zoom() <= 1);

    auto *view = find<Segmented>("flowView");
    QTest::mouseClick(view->segment(QStringLiteral("list")), Qt::LeftButton);
    auto *cards = find<QListWidget>("flowCards");
    QTRY_VERIFY(cards->isVisible());
    QCOMPARE(cards->count(), 8);
    QTRY_COMPARE(cards->item(2)->text(),
                 QStringLiteral("3. And: Logic Holiday is not yes → if so 4, 5"));
}

void TestFlowsPage::startsOnceByADoubleClick()
{
    open();
    choose("Good night");
    auto *start = find<QPushButton>("flowStart");
    QTRY_VERIFY(start->isEnabled());
    QCOMPARE(start->accessibleName(), QStringLiteral("Start Good night"));
    QTest::mouseDClick(start, Qt::LeftButton);
    QTest::mouseClick(start, Qt::LeftButton);
    auto *outcome = find<MessageBar>("flowOutcome");
    QTRY_VERIFY(outcome->isVisible());
    QCOMPARE(outcome->text(), QStringLiteral("Started."));
    QCOMPARE(m_world->received("POST", QStringLiteral("/trigger")).size(), 1);
    QTRY_COMPARE(m_flows->flow(idOf("Good night"))->triggerCount, 88);
    QVERIFY(start->isEnabled());
}

void TestFlowsPage::saysWhyItCannotStart()
{
    open();
    choose("Good evening");
    QVERIFY(!find<QPushButton>("flowStart")->isEnabled());
    QVERIFY(
        find<QLabel>("flowStartReason")->text().contains(QStringLiteral("This flow is started")));
    QTest::keyClick(m_tree, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_world->received("POST", QStringLiteral("/trigger")).isEmpty());
}

void TestFlowsPage::saysThatItMayHaveBeenStarted()
{
    m_world->timing.callTimeout = std::chrono::milliseconds(800);
    open();
    choose("Good night");
    QTRY_VERIFY(find<QPushButton>("flowStart")->isEnabled());
    m_world->control("hold", {{QStringLiteral("method"), QStringLiteral("POST")},
                              {QStringLiteral("path"), QStringLiteral("/api/manager/flow/flow")}});
    QTest::keyClick(m_tree, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!find<QPushButton>("flowStart")->isEnabled());
    auto *outcome = find<MessageBar>("flowOutcome");
    QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), 20'000);
    QVERIFY2(outcome->text().startsWith(QLatin1String("It may have been started")),
             qPrintable(outcome->text()));
    QCOMPARE(m_world->received("POST", QStringLiteral("/trigger")).size(), 1);
}

void TestFlowsPage::switchesAFlowWithTheKeyboard()
{
    open();
    choose("Leaving home");
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Space);
    QTRY_VERIFY(m_flows->flow(idOf("Leaving home"))->isEnabled);
    const auto puts = m_world->received("PUT", idOf("Leaving home"));
    QCOMPARE(puts.size(), 1);
    QCOMPARE(puts.first().body, QByteArray("{\"enabled\":true}"));
}

void TestFlowsPage::asksBeforeAFolderIsSwitched()
{
    open();
    const QModelIndex climate = m_tree->model()->index(0, 0);
    m_tree->setCurrentIndex(climate);
    Q_EMIT m_tree->customContextMenuRequested(m_tree->visualRect(climate).center());
    auto *off = m_page->findChild<QAction *>(QStringLiteral("folderOff"));
    QVERIFY(off && off->isEnabled());
    off->trigger();
    auto *question = find<QLabel>("switchFlowsQuestion");
    QVERIFY(question);
    auto *list = find<QListWidget>("switchFlowsList");
    QCOMPARE(list->count(), 2); // one is off already
    QVERIFY(m_world->received("PUT", QStringLiteral("/manager/flow/")).isEmpty());
    QTest::mouseClick(find<QPushButton>("switchFlowsConfirm"), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>("switchFlowsStatus")->text(), QStringLiteral("2 of 2 done."));
    QCOMPARE(list->item(0)->text(), QStringLiteral("Battery by sun – off"));
    QCOMPARE(m_world->received("PUT", QStringLiteral("/manager/flow/")).size(), 2);
    QTest::mouseClick(find<QPushButton>("switchFlowsCancel"), Qt::LeftButton);
}

void TestFlowsPage::withoutTheScopeNothingIsSwitched()
{
    QJsonArray scopes;
    for (const char *scope : {"homey.device", "homey.zone", "homey.logic", "homey.system",
                              "homey.flow.readonly", "homey.flow.start", "homey.user"})
        scopes.append(QLatin1String(scope));
    m_world->control("scopes", {{QStringLiteral("scopes"), scopes}});
    open();
    choose("Leaving home");
    auto *notice = find<MessageBar>("flowsNotice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("homey.flow")));
    QTest::keyClick(m_tree, Qt::Key_Space);
    choose("Good night");
    QVERIFY(find<QPushButton>("flowStart")->isEnabled());
    QVERIFY(m_world->received("PUT", QStringLiteral("/manager/flow/")).isEmpty());
}

void TestFlowsPage::followsTheHubWithoutLosingTheChoice()
{
    open();
    choose("Good night");
    QSignalSpy reset(m_tree->model(), &QAbstractItemModel::modelReset);
    m_world->control("rename", {{QStringLiteral("flow"), QStringLiteral("Good night")},
                                {QStringLiteral("name"), QStringLiteral("Sleep well")}});
    QTRY_COMPARE(find<QLabel>("flowTitle")->text(), QStringLiteral("Sleep well"));
    m_world->control("delete", {{QStringLiteral("flowfolder"), QStringLiteral("Evening")}});
    QTRY_VERIFY(!m_tree->currentIndex().parent().isValid()); // at the top now
    QCOMPARE(m_tree->currentIndex().siblingAtColumn(0).data().toString(),
             QStringLiteral("Sleep well"));
    QVERIFY(reset.isEmpty());
}

void TestFlowsPage::opensAFlowThatIsAskedForElsewhere()
{
    open();
    m_page->searchField()->setText(QStringLiteral("nothing like it"));
    m_world->window->showPage(QStringLiteral("devices"));
    // As the panel of a device asks for it.
    Q_EMIT m_world->program->pageRequested(QStringLiteral("flows"), idOf("Leak alarm"));
    QTRY_VERIFY(m_page->isVisible());
    QCOMPARE(find<FlowDetail>("flowDetail")->flowId(), idOf("Leak alarm"));
    QVERIFY(m_tree->isVisible());
    choose("Morning routine");
    find<QToolButton>("flowEnlarge")->click();
    QVERIFY(!m_tree->isVisible());
    QTest::keyClick(m_world->window.get(), Qt::Key_Escape);
    QVERIFY(m_tree->isVisible());
}

void TestFlowsPage::looksRight()
{
    if (qEnvironmentVariable("FOYER_TEST_PICTURES").isEmpty())
        QSKIP("only for pictures");
    open();
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_world->theme.setScheme(scheme);
        const QString tail =
            scheme == Theme::Scheme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        for (const char *name : {"Doorbell message", "Alarm escalation", "Old remote"}) {
            choose(name);
            QTRY_VERIFY(m_world->program->household().flowCatalogue.token(
                QStringLiteral("homey:manager:cron:time")));
            QCoreApplication::processEvents();
            savePicture(*m_world->window, QStringLiteral("flows-") +
                                              QString::fromLatin1(name).section(u' ', 0, 0) + tail);
        }
    }
    choose("Morning routine");
    m_world->window->resize(760, 800);
    QCoreApplication::processEvents();
    savePicture(*m_world->window, QStringLiteral("flows-narrow"));
    m_world->window->resize(1280, 800);
    find<Segmented>("flowView")->segment(QStringLiteral("list"))->click();
    QCoreApplication::processEvents();
    savePicture(*m_world->window, QStringLiteral("flows-list"));
}

QTEST_MAIN(TestFlowsPage)
#include "tst_flowspage.moc"
