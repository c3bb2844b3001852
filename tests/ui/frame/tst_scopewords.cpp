// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reachedhub.h"
#include "ui/frame/scopewords.h"

#include <QTest>

using namespace foyer;

class tst_ScopeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPermissionHasAName_data();
    void everyPermissionHasAName();
    void anUnknownPermissionIsShownAsItIs();
    void saysWhereAPermissionComesFrom();
    void namesWhatAKeyAdds();
    void nothingIsMissingWhenTheHubAllowsIt();
    void aMissingPermissionIsNamedAndHowToGetItSaid();
    void withoutAHubThereIsNothingToSay();
};

void tst_ScopeWords::everyPermissionHasAName_data()
{
    QTest::addColumn<QString>("scope");
    // protocol.md 1.4
    const QStringList scopes =
        QStringLiteral(
            "homey homey.alarm homey.alarm.readonly homey.app homey.app.readonly "
            "homey.app.control homey.dashboard homey.dashboard.readonly homey.device "
            "homey.device.readonly homey.device.control homey.energy homey.energy.readonly "
            "homey.flow homey.flow.readonly homey.flow.start homey.geolocation "
            "homey.geolocation.readonly homey.insights homey.insights.readonly homey.logic "
            "homey.logic.readonly homey.mood homey.mood.readonly homey.mood.set "
            "homey.notifications homey.notifications.readonly homey.presence "
            "homey.presence.readonly homey.presence.self homey.reminder homey.reminder.readonly "
            "homey.speech homey.system homey.system.readonly homey.updates "
            "homey.updates.readonly homey.user homey.user.readonly homey.user.self homey.zone "
            "homey.zone.readonly")
            .split(QLatin1Char(' '));
    for (const QString &scope : scopes)
        QTest::newRow(qPrintable(scope)) << scope;
}

void tst_ScopeWords::everyPermissionHasAName()
{
    QFETCH(QString, scope);
    const QString name = ScopeWords::name(scope);
    QVERIFY(!name.isEmpty());
    QVERIFY(!name.contains(QLatin1String("homey.")));
    const QString missing = ScopeWords::missing(scope);
    QVERIFY(missing.contains(name));
    QVERIFY(missing.contains(scope));
    for (const auto by : {ScopeWords::SignedInBy::Account, ScopeWords::SignedInBy::OldAccount,
                          ScopeWords::SignedInBy::Key, ScopeWords::SignedInBy::Both})
        QVERIFY(!ScopeWords::howToGet(scope, by).isEmpty());
}

void tst_ScopeWords::anUnknownPermissionIsShownAsItIs()
{
    QCOMPARE(ScopeWords::name(QStringLiteral("homey.teapot.brew")),
             QStringLiteral("homey.teapot.brew"));
    QCOMPARE(ScopeWords::missing(QStringLiteral("homey.teapot.brew")),
             QStringLiteral("The permission “homey.teapot.brew” is missing."));
}

void tst_ScopeWords::saysWhereAPermissionComesFrom()
{
    using By = ScopeWords::SignedInBy;
    const auto start = QStringLiteral("homey.flow.start");
    const auto moods = QStringLiteral("homey.mood.set");
    QVERIFY(ScopeWords::howToGet(start, By::Account).contains(QLatin1String("client of your own")));
    QVERIFY(ScopeWords::howToGet(start, By::Account).contains(QLatin1String("local API key")));
    // An own client does not get what Athom keeps for its apps, and the old Homey has no keys.
    QVERIFY(!ScopeWords::howToGet(moods, By::Account).contains(QLatin1String("of your own")));
    QVERIFY(!ScopeWords::howToGet(start, By::OldAccount).contains(QLatin1String("API key")));
    QVERIFY(ScopeWords::howToGet(moods, By::OldAccount).contains(QLatin1String("only")));
    QVERIFY(ScopeWords::howToGet(moods, By::Key).contains(QLatin1String("Make an API key")));
}

void tst_ScopeWords::namesWhatAKeyAdds()
{
    const QStringList session{QStringLiteral("homey.device"), QStringLiteral("homey.flow.start")};
    QCOMPARE(
        ScopeWords::added({QStringLiteral("homey.mood"), QStringLiteral("homey.device.control"),
                           QStringLiteral("homey.flow"), QStringLiteral("homey.alarm.readonly")},
                          session),
        (QStringList{QStringLiteral("Moods"), QStringLiteral("Flows"),
                     QStringLiteral("Alarms: read")}));
    const QStringList all = ScopeWords::added({QStringLiteral("homey")}, session);
    QVERIFY(all.contains(QStringLiteral("Moods")));
    QVERIFY(!all.contains(QStringLiteral("Devices")));
    QVERIFY(!all.contains(QStringLiteral("Speech")));
    QCOMPARE(ScopeWords::added({QStringLiteral("homey.device.readonly")}, session), QStringList());
}

void tst_ScopeWords::nothingIsMissingWhenTheHubAllowsIt()
{
    ReachedHub hub;
    hub.scopes = {"homey.device"};
    QVERIFY(hub.open());
    QCOMPARE(ScopeWords::refusal(hub.link, QStringLiteral("homey.device.control")), QString());
}

void tst_ScopeWords::aMissingPermissionIsNamedAndHowToGetItSaid()
{
    ReachedHub hub;
    hub.scopes = {"homey.device.readonly"};
    QVERIFY(hub.open());
    QCOMPARE(ScopeWords::refusal(hub.link, QStringLiteral("homey.device.control")),
             QStringLiteral("The permission “Devices: control” (homey.device.control) is missing. "
                            "Make an API key that has it (in the Homey web app: Settings, API "
                            "Keys) and connect with that one."));
}

void tst_ScopeWords::withoutAHubThereIsNothingToSay()
{
    const HubLink link;
    QCOMPARE(ScopeWords::refusal(link, QStringLiteral("homey.device")), QString());
}

QTEST_MAIN(tst_ScopeWords)
#include "tst_scopewords.moc"
