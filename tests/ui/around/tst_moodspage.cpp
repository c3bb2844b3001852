// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moodsfixture.h"

using namespace foyer;
using namespace foyer::test;

/// Moods and snapshots as a page, with the hub behind it.
class TestMoodsPage : public MoodsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void moodsStandByZone();
    void oneIsSetOnce();
    void whatFailedIsSaidAndNotRepeated();
    void theyFollowTheHub();
    void withoutThePermissionToSetItSaysWhy();
    void withoutMoodsThereAreSnapshots();
    void aSnapshotIsTakenComparedAndRestored();
    void aSnapshotLasts();
};

void TestMoodsPage::moodsStandByZone()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Movie night"));
    QStringList zones;
    for (const MoodCard *card : m_on->page->findChildren<MoodCard *>())
        zones << card->accessibleName();
    QCOMPARE(zones.size(), 4);
    QVERIFY(zones.contains(QStringLiteral("Living room")));
    QVERIFY(rowOf("Movie night")->accessibleName().contains(QLatin1String("3 devices")));
    QVERIFY(!rowOf("Movie night")->isActive());
    m_on->picture(QStringLiteral("moods"));
}

void TestMoodsPage::oneIsSetOnce()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Movie night"));
    const QString id = moodNamed("Movie night");
    setButton("Movie night")->click();
    QVERIFY(!setButton("Movie night")->isEnabled()); // under way
    QTRY_COMPARE(m_on->message(), QStringLiteral("Mood “Movie night” was set."));
    QTRY_VERIFY(rowOf("Movie night")->isActive());
    QTRY_VERIFY(rowOf("Movie night")->accessibleName().contains(QLatin1String("all as in")));
    QTRY_COMPARE(atHub("Floor lamp", "dim"), Value(0.15));
    const auto sent = m_on->world.received("POST", QStringLiteral("/moods/mood/"));
    QCOMPARE(sent.size(), 1);
    QVERIFY(sent.first().path.endsWith(QString(id + QStringLiteral("/set"))));
    m_on->picture(QStringLiteral("moods-set"));
}

void TestMoodsPage::whatFailedIsSaidAndNotRepeated()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Dinner"));
    m_on->world.control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/moods")},
                                 {QStringLiteral("method"), QStringLiteral("POST")}});
    setButton("Dinner")->click();
    QTRY_VERIFY(m_on->message().startsWith(QStringLiteral("Mood “Dinner” was not set:")));
    QVERIFY(setButton("Dinner")->isEnabled());
    QTRY_VERIFY(!m_on->world.received("GET", QStringLiteral("/moods/mood")).isEmpty());
    QCOMPARE(m_on->world.received("POST", QStringLiteral("/moods/mood/")).size(), 1);
}

void TestMoodsPage::theyFollowTheHub()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Dinner"));
    m_on->world.control("rename", {{QStringLiteral("mood"), QStringLiteral("Dinner")},
                                   {QStringLiteral("name"), QStringLiteral("Supper")}});
    QTRY_VERIFY(rowOf("Supper"));
    m_on->world.control("delete", {{QStringLiteral("mood"), QStringLiteral("Supper")}});
    QTRY_VERIFY(!rowOf("Supper"));
    m_on->world.control("add", {{QStringLiteral("mood"),
                                 QJsonObject{{QStringLiteral("id"), QStringLiteral("m1")},
                                             {QStringLiteral("name"), QStringLiteral("<b>New</b>")},
                                             {QStringLiteral("devices"), QJsonObject()}}}});
    QTRY_VERIFY(rowOf("<b>New</b>"));
}

void TestMoodsPage::withoutThePermissionToSetItSaysWhy()
{
    QVERIFY(m_on->openWith(readOnlyScopes()));
    QTRY_VERIFY(rowOf("Dinner"));
    QTRY_VERIFY(!setButton("Dinner")->isEnabled());
    QVERIFY(setButton("Dinner")->toolTip().contains(QLatin1String("homey.mood.set")));
    QCOMPARE(m_on->message(), QStringLiteral("Moods can be seen here, but not set."));
}

void TestMoodsPage::withoutMoodsThereAreSnapshots()
{
    QStringList scopes = readOnlyScopes();
    scopes.removeAll(QStringLiteral("homey.mood.readonly"));
    scopes << QStringLiteral("homey.device.control");
    QVERIFY(m_on->openWith(scopes));
    QTRY_VERIFY(m_on->find<EmptyState>("moodsState")->isVisible());
    QVERIFY(m_on->world.received("GET", QStringLiteral("/moods/")).isEmpty());
    QVERIFY(m_on->find<QPushButton>("takeSnapshot")->isVisible());
    m_on->picture(QStringLiteral("moods-denied"));
}

void TestMoodsPage::aSnapshotIsTakenComparedAndRestored()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Dinner"));
    set("Desk lamp", "onoff", true);
    set("Desk lamp", "dim", 0.6);
    QTRY_COMPARE(atHub("Desk lamp", "dim"), Value(0.6));
    takeOf("Office");
    savePicture(*dialog("snapshotDialog"), QStringLiteral("snapshot-dialog"));
    dialog("snapshotDialog")
        ->findChild<QLineEdit *>(QStringLiteral("snapshotName"))
        ->setText(QStringLiteral("Work"));
    dialog("snapshotDialog")->findChild<QPushButton *>(QStringLiteral("snapshotKeep"))->click();
    QCOMPARE(m_on->message(), QStringLiteral("Snapshot “Work” was taken."));
    QVERIFY(m_on->world.received("PUT", QString()).isEmpty()); // only kept

    set("Desk lamp", "dim", 0.2);
    set("Office radiator", "target_temperature", 25);
    QTRY_COMPARE(atHub("Desk lamp", "dim"), Value(0.2));
    QTRY_COMPARE(atHub("Office radiator", "target_temperature"), Value(25.0));
    const auto compare =
        m_on->page->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^compare/")));
    QCOMPARE(compare.size(), 1);
    m_on->picture(QStringLiteral("moods-snapshot"));
    compare.first()->click();
    QTRY_VERIFY(dialog("compareDialog"));
    savePicture(*dialog("compareDialog"), QStringLiteral("compare-dialog"));
    auto *tree = dialog("compareDialog")->findChild<QTreeWidget *>(QStringLiteral("compareValues"));
    QCOMPARE(tree->topLevelItemCount(), 2);
    // Leave the radiator as it is.
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        if (tree->topLevelItem(i)->text(0) == QLatin1String("Office radiator"))
            tree->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    }
    dialog("compareDialog")->findChild<QPushButton *>(QStringLiteral("compareRestore"))->click();
    QTRY_VERIFY(dialog("restoreDialog"));
    QVERIFY(m_on->world.received("PUT", QString()).isEmpty()); // a preview first
    dialog("restoreDialog")->findChild<QPushButton *>(QStringLiteral("restoreConfirm"))->click();
    QTRY_COMPARE(atHub("Desk lamp", "dim"), Value(0.6));
    QTRY_COMPARE(m_on->world.received("PUT", QStringLiteral("/capability/")).size(), 1);
    QCOMPARE(atHub("Office radiator", "target_temperature"), Value(25.0));
    // One step takes it back.
    Journal &journal = m_on->world.program->household().journal;
    QTRY_VERIFY(journal.entries().back().outcome == JournalEntry::Outcome::Done); // not under way
    journal.undo();
    QTRY_COMPARE(atHub("Desk lamp", "dim"), Value(0.2));
}

void TestMoodsPage::aSnapshotLasts()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Dinner"));
    takeOf("Ground floor");
    dialog("snapshotDialog")->findChild<QPushButton *>(QStringLiteral("snapshotKeep"))->click();
    const auto count = [&] {
        int visible = 0;
        for (const QWidget *row :
             m_on->page->findChildren<QWidget *>(QStringLiteral("snapshotRow")))
            visible += row->isVisible() ? 1 : 0;
        return visible;
    };
    QCOMPARE(count(), 1);
    m_on->page.reset();
    m_on->openPage();
    QTRY_COMPARE(count(), 1);
    const auto remove = m_on->page->findChildren<QAbstractButton *>(
        QRegularExpression(QStringLiteral("^deleteSnapshot/")));
    remove.first()->click();
    QVERIFY(m_on->agree());
    QTRY_COMPARE(count(), 0);
}

QTEST_MAIN(TestMoodsPage)
#include "tst_moodspage.moc"
