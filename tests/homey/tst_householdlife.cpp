// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/householdlife.h"
#include "program/settings.h"
#include "support/fakeprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace foyer;

/// The household follows the program's session, and its preferences follow the hub.
class TestHouseholdLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localFavouritesBelongToTheirHub();
    void theirPreferenceHasAName();
};

void TestHouseholdLife::localFavouritesBelongToTheirHub()
{
    const auto lamp = QStringLiteral("lamp");
    const auto name = QStringLiteral("hub.h1.localFavourites");
    test::FakeProgram program;
    Favourites &favourites = program.household().favourites;
    keepHousehold(program.household(), program);
    program.openHome(QStringLiteral("Home"));
    QCOMPARE(program.household().link.hubId(), QStringLiteral("h1"));
    favourites.setFavourite(lamp, true);
    QCOMPARE(program.preferences.value(name).toStringList(), QStringList{lamp});

    program.household().link.setSession(nullptr);
    QVERIFY(favourites.devices().isEmpty());
    QCOMPARE(program.preferences.value(name).toStringList(), QStringList{lamp}); // kept
    program.openHome(QStringLiteral("Home"));
    QCOMPARE(favourites.devices(), QStringList{lamp});
}

void TestHouseholdLife::theirPreferenceHasAName()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("foyer.ini")));
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b")};
    QVERIFY(settings.setNamed(QStringLiteral("hub.h1.localFavourites"), ids));
    QCOMPARE(settings.get(preference::localFavourites(QStringLiteral("h1"))), ids);
    QVERIFY(settings.get(preference::localFavourites(QStringLiteral("h2"))).isEmpty());
}

QTEST_MAIN(TestHouseholdLife)
#include "tst_householdlife.moc"
