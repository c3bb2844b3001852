// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aroundpage.h"

#include "models/timelinemodel.h"
#include "ui/timeline/timelinepage.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::test;

/// The timeline as a page, with the hub behind it.
class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsDaysAndOwnersNewestFirst();
    void aNewOneAppearsWithoutAReset();
    void theSearchNarrows();
    void oneIsClearedAfterAsking();
    void anOwnersAreCleared();
    void allAreClearedAtOnce();
    void whatFailedIsSaidAndNotRepeated();
    void withoutThePermissionItSaysWhy();
    void withoutReadingItSaysWhy();
    void whatCameSinceTheLastLookIsNew();
    void troubleIsSaidAndTriedAgain();

private:
    [[nodiscard]] QListView *view() const { return m_on->find<QListView>("timelineList"); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            texts << view()->model()->index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] int shown() const
    {
        int count = 0;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            count +=
                view()->model()->index(row, 0).data(TimelineModel::IsHeadingRole).toBool() ? 0 : 1;
        return count;
    }
    [[nodiscard]] QModelIndex rowOf(const char *text) const
    {
        const int row = int(texts().indexOf(QString::fromUtf8(text)));
        return row < 0 ? QModelIndex() : view()->model()->index(row, 0);
    }
    void trigger(const char *action) { m_on->find<QAction>(action)->trigger(); }
    [[nodiscard]] int atHub() const
    {
        return int(m_on->world.received("DELETE", QStringLiteral("/notifications/")).size());
    }
    void open()
    {
        QVERIFY(m_on->open());
        QTRY_COMPARE(shown(), 15);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void tell(const char *text)
    {
        m_on->world.control("add",
                            {{QStringLiteral("notification"),
                              QJsonObject{{QStringLiteral("text"), QString::fromUtf8(text)}}}});
    }

    std::unique_ptr<AroundPage<TimelinePage>> m_on;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTimelinePage::init()
{
    m_on = std::make_unique<AroundPage<TimelinePage>>();
    // What is kept between two looks is this test's alone.
    qputenv("XDG_DATA_HOME", m_on->world.folder.filePath(QStringLiteral("data")).toUtf8());
}

void TestTimelinePage::cleanup()
{
    m_tester.reset();
    m_on->page.reset();
    m_on.reset();
}

void TestTimelinePage::showsDaysAndOwnersNewestFirst()
{
    open();
    // Headings stand for days, and the words have no stars.
    QVERIFY(view()->model()->index(0, 0).data(TimelineModel::IsHeadingRole).toBool());
    QVERIFY(rowOf("Someone is at the Doorbell").isValid());
    QDate day;
    QDateTime newestOfOwner;
    QString owner;
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        const QDate here = index.data(TimelineModel::DayRole).toDate();
        QVERIFY(!day.isValid() || here <= day);
        if (index.data(TimelineModel::IsHeadingRole).toBool()) {
            day = here;
            continue;
        }
        const QDateTime at = index.data(TimelineModel::CreatedRole).toDateTime();
        QCOMPARE(at.date(), day);
        const QString from = index.data(TimelineModel::OwnerUriRole).toString();
        if (!index.data(TimelineModel::IsFirstOfOwnerRole).toBool()) {
            QCOMPARE(from, owner);
            QVERIFY(at <= newestOfOwner);
        }
        owner = from;
        newestOfOwner = at;
    }
    const QString spoken =
        rowOf("Someone is at the Doorbell").data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QLatin1String("Someone is at the Doorbell, Flow, ")),
             qPrintable(spoken));
    m_on->picture(QStringLiteral("timeline"));
    m_on->page->resize(560, 700);
    m_on->picture(QStringLiteral("timeline-narrow"));
    m_on->page->setLayoutDirection(Qt::RightToLeft);
    m_on->picture(QStringLiteral("timeline-mirrored"));
}

void TestTimelinePage::aNewOneAppearsWithoutAReset()
{
    open();
    QSignalSpy reset(view()->model(), &QAbstractItemModel::modelReset);
    view()->setCurrentIndex(rowOf("Good evening"));
    tell("**Something** happened");
    QTRY_VERIFY(rowOf("Something happened").isValid());
    QCOMPARE(view()->currentIndex().data().toString(), QStringLiteral("Good evening"));
    QCOMPARE(reset.count(), 0);
    QVERIFY(rowOf("Something happened").data(TimelineModel::IsUnreadRole).toBool());
    m_on->world.control("delete", {{QStringLiteral("notification"),
                                    rowOf("Good evening").data(TimelineModel::IdRole).toString()}});
    QTRY_VERIFY(!rowOf("Good evening").isValid());
    QCOMPARE(reset.count(), 0);
}

void TestTimelinePage::theSearchNarrows()
{
    open();
    auto *search = m_on->find<SearchField>("timelineSearch");
    search->setText(QStringLiteral("lumen battery"));
    QCOMPARE(shown(), 1);
    QCOMPARE(search->matchText(), QStringLiteral("1 of 15"));
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(m_on->find<QWidget>("timelineNoMatch")->isVisible());
    search->clear();
    QCOMPARE(shown(), 15);
}

void TestTimelinePage::oneIsClearedAfterAsking()
{
    open();
    view()->setCurrentIndex(rowOf("Self-test passed"));
    const QString id = view()->currentIndex().data(TimelineModel::IdRole).toString();
    trigger("timelineClearOne");
    QVERIFY(m_on->question());
    QVERIFY(m_on->question()->text().contains(QLatin1String("Self-test passed")));
    m_on->question()->reject();
    QCOMPARE(atHub(), 0);
    trigger("timelineClearOne");
    QVERIFY(m_on->agree());
    QTRY_VERIFY(!rowOf("Self-test passed").isValid());
    QTRY_COMPARE(m_on->message(), QStringLiteral("The notification was cleared."));
    QCOMPARE(atHub(), 1);
    QVERIFY(m_on->world.received("DELETE", id).size() == 1);
}

void TestTimelinePage::anOwnersAreCleared()
{
    open();
    view()->setCurrentIndex(rowOf("Good evening"));
    trigger("timelineClearOwner");
    QVERIFY(m_on->question());
    QCOMPARE(m_on->question()->text(), QStringLiteral("Clear 5 notifications of “Flow”?"));
    QVERIFY(m_on->agree());
    QTRY_COMPARE(shown(), 10);
    const auto sent = m_on->world.received("DELETE", QStringLiteral("/notifications/"));
    QCOMPARE(sent.size(), 1);
    QVERIFY(sent.first().query.contains(QLatin1String("homey:manager:flow")));
}

void TestTimelinePage::allAreClearedAtOnce()
{
    open();
    trigger("timelineClearAll");
    QVERIFY(m_on->agree());
    QTRY_COMPARE(shown(), 0);
    QTRY_VERIFY(m_on->find<QWidget>("timelineEmpty")->isVisible());
    QCOMPARE(atHub(), 1);
    QVERIFY(
        m_on->world.received("DELETE", QStringLiteral("/notifications/")).first().query.isEmpty());
}

void TestTimelinePage::whatFailedIsSaidAndNotRepeated()
{
    open();
    m_on->world.control("fail",
                        {{QStringLiteral("path"), QStringLiteral("/api/manager/notifications")},
                         {QStringLiteral("method"), QStringLiteral("DELETE")},
                         {QStringLiteral("status"), 500}});
    trigger("timelineClearAll");
    QVERIFY(m_on->agree());
    QTRY_VERIFY(m_on->message().startsWith(QLatin1String("Not cleared:")));
    QTRY_VERIFY(
        !m_on->world.received("GET", QStringLiteral("/notifications/notification")).isEmpty());
    QCOMPARE(shown(), 15);
    QCOMPARE(atHub(), 1);
}

void TestTimelinePage::withoutThePermissionItSaysWhy()
{
    QVERIFY(m_on->openWith(readOnlyScopes()));
    QTRY_COMPARE(shown(), 15);
    view()->setCurrentIndex(rowOf("Good evening"));
    QVERIFY(!m_on->find<QPushButton>("timelineClear")->isEnabled());
    QVERIFY(!m_on->find<QAction>("timelineClearOne")->isEnabled());
    QVERIFY(m_on->find<QPushButton>("timelineClear")
                ->toolTip()
                .contains(QLatin1String("homey.notifications")));
    QTRY_COMPARE(m_on->message(),
                 QStringLiteral("Notifications can be read here, but not cleared."));
    m_on->picture(QStringLiteral("timeline-readonly"));
}

void TestTimelinePage::withoutReadingItSaysWhy()
{
    QStringList scopes = readOnlyScopes();
    scopes.removeAll(QStringLiteral("homey.notifications.readonly"));
    QVERIFY(m_on->openWith(scopes));
    auto *state = m_on->find<EmptyState>("timelineState");
    QTRY_VERIFY(state->isVisible());
    QVERIFY(m_on->world.received("GET", QStringLiteral("/notifications")).isEmpty());
    m_on->picture(QStringLiteral("timeline-denied"));
}

void TestTimelinePage::whatCameSinceTheLastLookIsNew()
{
    open();
    QVERIFY(!rowOf("Good evening").data(TimelineModel::IsUnreadRole).toBool());
    m_on->page->hide();
    tell("While nobody looked");
    QTRY_VERIFY(rowOf("While nobody looked").isValid());
    m_on->page->show();
    QTRY_VERIFY(rowOf("While nobody looked").data(TimelineModel::IsUnreadRole).toBool());
    QVERIFY(!rowOf("Good evening").data(TimelineModel::IsUnreadRole).toBool());
    m_on->page->hide();
    m_on->page->show();
    QTRY_VERIFY(!rowOf("While nobody looked").data(TimelineModel::IsUnreadRole).toBool());
    // Another look, another day: it is kept on the disk.
    m_tester.reset();
    m_on->page.reset();
    tell("After it was closed");
    m_on->openPage();
    QTRY_VERIFY(rowOf("After it was closed").isValid());
    QTRY_VERIFY(rowOf("After it was closed").data(TimelineModel::IsUnreadRole).toBool());
    QVERIFY(!rowOf("While nobody looked").data(TimelineModel::IsUnreadRole).toBool());
}

void TestTimelinePage::troubleIsSaidAndTriedAgain()
{
    open();
    m_on->world.control("fail",
                        {{QStringLiteral("path"), QStringLiteral("/api/manager/notifications")},
                         {QStringLiteral("method"), QStringLiteral("GET")}});
    m_tester.reset();
    m_on->page.reset();
    m_on->openPage();
    auto *state = m_on->find<EmptyState>("timelineState");
    QTRY_VERIFY(state->button()->isVisible());
    m_on->world.control("clearFaults");
    state->button()->click();
    QTRY_COMPARE(shown(), 15);
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
