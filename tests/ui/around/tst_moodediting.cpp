// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moodsfixture.h"

using namespace foyer;
using namespace foyer::test;

/// Moods made, changed and deleted from the page, down to what the hub was sent.
class TestMoodEditing : public MoodsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void aNewOneTakesOverHowTheRoomIs();
    void aHubThatWantsTheZoneIsToldIt();
    void oneIsRenamedAndChanged();
    void oneIsDeletedAfterAQuestion();
    void whoMayNotEditIsToldWhy();
    void saysWhichFlowsUseIt();
};

void TestMoodEditing::aNewOneTakesOverHowTheRoomIs()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Dinner"));
    set("Desk lamp", "onoff", true);
    set("Desk lamp", "dim", 0.6);
    QTRY_COMPARE(atHub("Desk lamp", "dim"), Value(0.6));
    beginNewMood("Office", QStringLiteral("Deep work"));
    valueRow("Office radiator", "Target temperature")->setCheckState(0, Qt::Unchecked);
    savePicture(*dialog("moodDialog"), QStringLiteral("mood-new"));
    saveButton()->click();
    QTRY_COMPARE(m_on->message(), QStringLiteral("Mood “Deep work” was made."));
    QTRY_VERIFY(rowOf("Deep work"));
    QTRY_VERIFY(rowOf("Deep work")->accessibleName().contains(QLatin1String("all as in")));
    QCOMPARE(m_on->world.received("POST", QStringLiteral("/moods/mood")).size(), 1);
    const QJsonObject body = sentBody("POST");
    // Nothing but what the hub is documented to take.
    QCOMPARE(body.keys(), (QStringList{QStringLiteral("devices"), QStringLiteral("name")}));
    QCOMPARE(body.value(QLatin1String("name")).toString(), QStringLiteral("Deep work"));
    const QJsonObject devices = body.value(QLatin1String("devices")).toObject();
    const QJsonObject lamp = devices.value(m_on->world.deviceNamed("Desk lamp"))
                                 .toObject()
                                 .value(QLatin1String("state"))
                                 .toObject();
    QCOMPARE(lamp.value(QLatin1String("dim")).toDouble(), 0.6);
    QCOMPARE(lamp.value(QLatin1String("onoff")).toBool(), true);
    QVERIFY(!devices.contains(m_on->world.deviceNamed("Office radiator")));
    QVERIFY(m_on->world.received("PUT", QStringLiteral("/capability/")).isEmpty());
}

void TestMoodEditing::aHubThatWantsTheZoneIsToldIt()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Dinner"));
    m_on->world.control("fail",
                        {{QStringLiteral("path"), QStringLiteral("/api/manager/moods/mood")},
                         {QStringLiteral("method"), QStringLiteral("POST")},
                         {QStringLiteral("times"), 1},
                         {QStringLiteral("status"), 400},
                         {QStringLiteral("body"),
                          QJsonObject{{QStringLiteral("error"), QStringLiteral("invalid_input")},
                                      {QStringLiteral("error_description"),
                                       QStringLiteral("should have required property 'zone'")}}}});
    beginNewMood("Office", QStringLiteral("Deep work"));
    saveButton()->click();
    QTRY_VERIFY(rowOf("Deep work"));
    QCOMPARE(m_on->world.received("POST", QStringLiteral("/moods/mood")).size(), 2);
    QVERIFY(!sentBody("POST", 0).contains(QLatin1String("zone")));
    QCOMPARE(sentBody("POST", 1).value(QLatin1String("zone")).toString(),
             m_on->world.zoneNamed("Office"));
}

void TestMoodEditing::oneIsRenamedAndChanged()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Movie night"));
    const QString id = moodNamed("Movie night");
    m_moods = std::make_unique<Moods>(m_on->world.program->household().link);
    QTRY_VERIFY(m_moods->isKnown());
    const Mood before = kept(id);
    // The name alone.
    edit("Movie night");
    auto *name = dialog("moodDialog")->findChild<QLineEdit *>(QStringLiteral("moodName"));
    QCOMPARE(name->text(), QStringLiteral("Movie night"));
    name->setText(QStringLiteral("Film"));
    savePicture(*dialog("moodDialog"), QStringLiteral("mood-edit"));
    saveButton()->click();
    QTRY_VERIFY(rowOf("Film"));
    QCOMPARE(sentBody("PUT").keys(), QStringList(QStringLiteral("name")));
    QCOMPARE(kept(id).devices, before.devices);
    // One value more, from now; the others stay what they were in the mood.
    set("Floor lamp", "dim", 0.9);
    QTRY_COMPARE(atHub("Floor lamp", "dim"), Value(0.9));
    edit("Film");
    QCOMPARE(valueRow("Floor lamp", "Dim level")->checkState(0), Qt::Checked);
    valueRow("Floor lamp", "Dim level")->setCheckState(0, Qt::Unchecked);
    saveButton()->click();
    QTRY_COMPARE(m_on->world.received("PUT", QStringLiteral("/moods/mood")).size(), 2);
    const QString lamp = m_on->world.deviceNamed("Floor lamp");
    QTRY_VERIFY(!kept(id).devices.value(lamp).contains(QStringLiteral("dim")));
    QTRY_VERIFY(rowOf("Film"));
    edit("Film");
    valueRow("Floor lamp", "Dim level")->setCheckState(0, Qt::Checked);
    saveButton()->click();
    QTRY_COMPARE(kept(id).devices.value(lamp).value(QStringLiteral("dim")), Value(0.9));
    for (auto device = before.devices.cbegin(); device != before.devices.cend(); ++device) {
        if (device.key() != lamp)
            QCOMPARE(kept(id).devices.value(device.key()), *device);
    }
    // And everything as it is now.
    edit("Film");
    dialog("moodDialog")->findChild<QCheckBox *>(QStringLiteral("moodFromNow"))->setChecked(true);
    saveButton()->click();
    QTRY_VERIFY(rowOf("Film")->accessibleName().contains(QLatin1String("all as in")));
    QVERIFY(m_on->world.received("PUT", QStringLiteral("/capability/")).isEmpty());
}

void TestMoodEditing::oneIsDeletedAfterAQuestion()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Dinner"));
    const QString id = moodNamed("Dinner");
    menuOf("Dinner")->findChild<QAction *>(QStringLiteral("moodDelete"))->trigger();
    QTRY_VERIFY(m_on->question());
    QVERIFY(m_on->question()->text().contains(QLatin1String("Dinner")));
    QVERIFY(m_on->world.received("DELETE", QStringLiteral("/moods/")).isEmpty());
    QVERIFY(m_on->agree());
    QTRY_VERIFY(!rowOf("Dinner"));
    const auto sent = m_on->world.received("DELETE", QStringLiteral("/moods/"));
    QCOMPARE(sent.size(), 1);
    QVERIFY(sent.first().path.endsWith(id));
}

void TestMoodEditing::whoMayNotEditIsToldWhy()
{
    QVERIFY(m_on->openWith(readOnlyScopes() + QStringList(QStringLiteral("homey.mood.set"))));
    QTRY_VERIFY(rowOf("Dinner"));
    QTRY_VERIFY(setButton("Dinner")->isEnabled());
    QVERIFY(!m_on->find<QPushButton>("newMood")->isEnabled());
    QVERIFY(m_on->find<QPushButton>("newMood")->toolTip().contains(QLatin1String("homey.mood")));
    const QMenu *menu = menuOf("Dinner");
    QVERIFY(menu);
    for (const char *action : {"moodEdit", "moodDelete"}) {
        const auto *entry = menu->findChild<QAction *>(QLatin1String(action));
        QVERIFY(!entry->isEnabled());
        QVERIFY(entry->toolTip().contains(QLatin1String("homey.mood")));
    }
}

void TestMoodEditing::saysWhichFlowsUseIt()
{
    QVERIFY(m_on->open());
    QTRY_VERIFY(rowOf("Dinner"));
    QTRY_VERIFY(m_on->world.program->household().flows.isKnown());
    const QJsonObject action{
        {QStringLiteral("id"), QStringLiteral("homey:manager:moods:set_mood")},
        {QStringLiteral("ownerUri"), QStringLiteral("homey:manager:moods")},
        {QStringLiteral("args"),
         QJsonObject{{QStringLiteral("mood"),
                      QJsonObject{{QStringLiteral("id"), moodNamed("Dinner")},
                                  {QStringLiteral("name"), QStringLiteral("Dinner")}}}}}};
    m_on->world.control("add", {{QStringLiteral("flow"),
                                 QJsonObject{{QStringLiteral("id"), QStringLiteral("f-dinner")},
                                             {QStringLiteral("name"), QStringLiteral("At six")},
                                             {QStringLiteral("enabled"), true},
                                             {QStringLiteral("conditions"), QJsonArray()},
                                             {QStringLiteral("actions"), QJsonArray{action}}}}});
    QTRY_VERIFY(rowOf("Dinner")->accessibleName().contains(QLatin1String("used by 1 flow")));
    m_on->picture(QStringLiteral("moods-used"));
    QSignalSpy asked(m_on->page.get(), &MoodsPage::flowRequested);
    const QMenu *menu = menuOf("Dinner");
    const auto entries = menu->actions();
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [](const QAction *each) {
        return each->text() == QLatin1String("At six");
    });
    QVERIFY(found != entries.cend());
    (*found)->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("f-dinner"));
}

QTEST_MAIN(TestMoodEditing)
#include "tst_moodediting.moc"
