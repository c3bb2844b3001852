// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aroundpage.h"

#include "homey/household.h"
#include "ui/people/peoplepage.h"
#include "ui/people/weathercard.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switchcontrol.h"

#include <QLabel>

using namespace foyer;
using namespace foyer::test;

/// People, weather and sun as a page, with the hub behind it.
class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhoIsHomeAndWhatItIsLikeOutside();
    void oneLeavesAndFallsAsleep();
    void whatFailedGoesBack();
    void sinceWhenIsKnownOnceItWasSeen();
    void theWeatherFollowsTheHub();
    void aHubWithoutWeatherSaysSo();
    void withoutPermissionsItSaysWhy();

private:
    [[nodiscard]] Segmented *where() const { return m_on->find<Segmented>("youWhere"); }
    [[nodiscard]] SwitchControl *asleep() const { return m_on->find<SwitchControl>("youAsleep"); }
    [[nodiscard]] QString text(const char *name) const { return m_on->find<QLabel>(name)->text(); }
    void open()
    {
        QVERIFY(m_on->open());
        QTRY_COMPARE(where()->current(), QStringLiteral("home"));
    }

    std::unique_ptr<AroundPage<PeoplePage>> m_on;
};

void TestPeoplePage::init()
{
    m_on = std::make_unique<AroundPage<PeoplePage>>();
}

void TestPeoplePage::cleanup()
{
    m_on->page.reset();
    m_on.reset();
}

void TestPeoplePage::saysWhoIsHomeAndWhatItIsLikeOutside()
{
    open();
    QStringList people;
    for (const QWidget *row : m_on->page->findChildren<QWidget *>(QStringLiteral("personRow")))
        people << row->accessibleName();
    QVERIFY(people.contains(QStringLiteral("Jo, At home")));
    QVERIFY(people.contains(QStringLiteral("Mia, Asleep")));
    QVERIFY(people.contains(QStringLiteral("Bo, Away")));
    QTRY_COMPARE(text("weatherTemperature"), QStringLiteral("4.2 °C"));
    QTRY_VERIFY(!text("sunRise").isEmpty() && text("sunRise") != QStringLiteral("–"));
    QVERIFY(text("sunNote").contains(QLatin1String("Computed from the location")));
    m_on->picture(QStringLiteral("people"));
    m_on->page->resize(560, 760);
    m_on->picture(QStringLiteral("people-narrow"));
}

void TestPeoplePage::oneLeavesAndFallsAsleep()
{
    open();
    where()->segment(QStringLiteral("away"))->click();
    QTRY_COMPARE(m_on->world.received("PUT", QStringLiteral("/presence/me/present")).size(), 1);
    QCOMPARE(m_on->world.received("PUT", QStringLiteral("/presence/me/present")).first().body,
             QByteArray(R"({"value":false})"));
    QTRY_VERIFY(asleep()->isEnabled());
    QCOMPARE(where()->current(), QStringLiteral("away"));
    asleep()->click();
    QTRY_COMPARE(m_on->world.received("PUT", QStringLiteral("/presence/me/asleep")).size(), 1);
    QTRY_COMPARE(where()->current(), QStringLiteral("home")); // who sleeps here is here
    QTRY_VERIFY(asleep()->isChecked() && asleep()->isEnabled());
}

void TestPeoplePage::whatFailedGoesBack()
{
    open();
    m_on->world.control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/presence")},
                                 {QStringLiteral("method"), QStringLiteral("PUT")}});
    where()->segment(QStringLiteral("away"))->click();
    QTRY_VERIFY(m_on->message().startsWith(QLatin1String("Where you are was not changed:")));
    QTRY_COMPARE(where()->current(), QStringLiteral("home"));
    QCOMPARE(m_on->world.received("PUT", QStringLiteral("/presence/")).size(), 1);
}

void TestPeoplePage::sinceWhenIsKnownOnceItWasSeen()
{
    open();
    QVERIFY(!m_on->find<QLabel>("personRemark"));
    m_on->world.control("presence", {{QStringLiteral("user"), QStringLiteral("Bo")},
                                     {QStringLiteral("present"), true}});
    QTRY_VERIFY(m_on->find<QLabel>("personRemark"));
    QVERIFY(text("personRemark").startsWith(QLatin1String("since ")));
}

void TestPeoplePage::theWeatherFollowsTheHub()
{
    open();
    QTRY_COMPARE(text("weatherTemperature"), QStringLiteral("4.2 °C"));
    m_on->world.control(
        "weather", {{QStringLiteral("changes"), QJsonObject{{QStringLiteral("temperature"), 71.5},
                                                            {QStringLiteral("temperatureUnits"),
                                                             QStringLiteral("imperial")}}}});
    QTRY_COMPARE(text("weatherTemperature"), QStringLiteral("71.5 °F"));
}

void TestPeoplePage::aHubWithoutWeatherSaysSo()
{
    m_on->world.control("weather", {{QStringLiteral("missing"), true}});
    open();
    QTRY_COMPARE(text("weatherNone"), QStringLiteral("This Homey does not tell the weather."));
    QTRY_VERIFY(!text("sunRise").isEmpty());
}

void TestPeoplePage::withoutPermissionsItSaysWhy()
{
    QVERIFY(m_on->openWith({QStringLiteral("homey.device"), QStringLiteral("homey.zone"),
                            QStringLiteral("homey.logic"), QStringLiteral("homey.system")}));
    QTRY_VERIFY(text("weatherNone").contains(QLatin1String("homey.geolocation.readonly")));
    QTRY_VERIFY(text("sunNote").contains(QLatin1String("homey.geolocation.readonly")));
    QVERIFY(text("youNote").contains(QLatin1String("homey.presence.self")));
    QVERIFY(!where()->isEnabled() && !asleep()->isEnabled());
    m_on->picture(QStringLiteral("people-denied"));
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
