// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aroundpage.h"

#include "ui/alarms/alarmrow.h"
#include "ui/alarms/alarmspage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/switchcontrol.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

using namespace foyer;
using namespace foyer::test;

/// Alarm clocks as a page, with the hub behind it.
class TestAlarmsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theyAreListedWithTheirNextTime();
    void oneIsSwitchedOff();
    void whatFailedGoesBack();
    void timeAndDaysAreEdited();
    void oneIsMadeAndDeleted();
    void theyFollowTheHub();
    void withoutThePermissionItSaysWhy();

private:
    [[nodiscard]] const AlarmRow *rowOf(const char *name) const
    {
        for (const AlarmRow *row : m_on->page->findChildren<AlarmRow *>()) {
            if (row->isVisible() && row->accessibleName().startsWith(QLatin1String(name)))
                return row;
        }
        return nullptr;
    }
    template<typename T>
    [[nodiscard]] T *control(const char *what, const char *name) const
    {
        const AlarmRow *row = rowOf(name);
        return row ? row->findChild<T *>(
                         QString(QLatin1String(what) + QLatin1Char('/') + row->id()))
                   : nullptr;
    }
    [[nodiscard]] QDialog *dialog() const
    {
        for (QDialog *each : m_on->page->findChildren<QDialog *>(QStringLiteral("alarmDialog"))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void open()
    {
        QVERIFY(m_on->open());
        QTRY_VERIFY(rowOf("Wake up"));
    }
    [[nodiscard]] QList<sim::ReceivedRequest> sent(const char *method) const
    {
        return m_on->world.received(method, QStringLiteral("/alarms/alarm"));
    }

    std::unique_ptr<AroundPage<AlarmsPage>> m_on;
};

void TestAlarmsPage::init()
{
    m_on = std::make_unique<AroundPage<AlarmsPage>>();
}

void TestAlarmsPage::cleanup()
{
    m_on->page.reset();
    m_on.reset();
}

void TestAlarmsPage::theyAreListedWithTheirNextTime()
{
    open();
    const QString wake = rowOf("Wake up")->accessibleName();
    QVERIFY2(wake.contains(QLatin1String("Workdays")), qPrintable(wake));
    QVERIFY2(wake.contains(QLatin1String(" in ")), qPrintable(wake));
    // The days are not behind the name, which may be long.
    const auto labels = rowOf("Wake up")->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().startsWith(QLatin1String("Workdays"));
    }));
    QVERIFY(rowOf("Lie-in")->accessibleName().contains(QLatin1String("Weekend")));
    QVERIFY(rowOf("Take the bread out")->accessibleName().endsWith(QLatin1String("Off")));
    auto *zone = m_on->find<QLabel>("alarmsZone");
    QTRY_VERIFY(zone->text().contains(QLatin1String("Europe/Amsterdam")));
    m_on->picture(QStringLiteral("alarms"));
}

void TestAlarmsPage::oneIsSwitchedOff()
{
    open();
    auto *toggle = control<SwitchControl>("alarmSwitch", "Wake up");
    QVERIFY(toggle->isChecked());
    toggle->click();
    QVERIFY(!control<SwitchControl>("alarmSwitch", "Wake up")->isChecked()); // shown at once
    QTRY_VERIFY(rowOf("Wake up")->accessibleName().endsWith(QLatin1String("Off")));
    QTRY_VERIFY(control<SwitchControl>("alarmSwitch", "Wake up")->isEnabled());
    QCOMPARE(sent("PUT").size(), 1);
    QCOMPARE(sent("PUT").first().body, QByteArray(R"({"enabled":false})"));
}

void TestAlarmsPage::whatFailedGoesBack()
{
    open();
    m_on->world.control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/alarms")},
                                 {QStringLiteral("method"), QStringLiteral("PUT")}});
    control<SwitchControl>("alarmSwitch", "Wake up")->click();
    QTRY_VERIFY(m_on->message().startsWith(QLatin1String("The alarm was not switched off:")));
    QTRY_VERIFY(control<SwitchControl>("alarmSwitch", "Wake up")->isChecked());
    QTRY_VERIFY(control<SwitchControl>("alarmSwitch", "Wake up")->isEnabled());
    QCOMPARE(sent("PUT").size(), 1);
}

void TestAlarmsPage::timeAndDaysAreEdited()
{
    open();
    control<QPushButton>("alarmEdit", "Wake up")->click();
    QTRY_VERIFY(dialog());
    auto *save = dialog()->findChild<QPushButton *>(QStringLiteral("alarmSave"));
    QVERIFY(!save->isEnabled()); // nothing is different yet
    dialog()->findChild<QTimeEdit *>(QStringLiteral("alarmTime"))->setTime(QTime(7, 5));
    dialog()->findChild<Chip *>(QStringLiteral("alarmDay/5"))->click();
    savePicture(*dialog(), QStringLiteral("alarm-dialog"));
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(sent("PUT").size(), 1);
    const QJsonObject body = QJsonDocument::fromJson(sent("PUT").first().body).object();
    QCOMPARE(body.keys(), (QStringList{QStringLiteral("repetition"), QStringLiteral("time")}));
    QCOMPARE(body.value(QLatin1String("time")), QStringLiteral("07:05"));
    QTRY_VERIFY(rowOf("Wake up")->accessibleName().contains(QLatin1String("Mon, Tue, Wed, Thu")));
}

void TestAlarmsPage::oneIsMadeAndDeleted()
{
    open();
    m_on->find<QPushButton>("alarmNew")->click();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QLineEdit *>(QStringLiteral("alarmName"))->setText(QStringLiteral("Nap"));
    dialog()->findChild<QPushButton *>(QStringLiteral("alarmSave"))->click();
    QTRY_VERIFY(rowOf("Nap"));
    QCOMPARE(sent("POST").size(), 1);
    control<QAbstractButton>("alarmDelete", "Nap")->click();
    QVERIFY(m_on->question());
    QCOMPARE(m_on->question()->text(), QStringLiteral("Delete the alarm “Nap”?"));
    QVERIFY(m_on->agree());
    QTRY_VERIFY(!rowOf("Nap"));
    QCOMPARE(sent("DELETE").size(), 1);
}

void TestAlarmsPage::theyFollowTheHub()
{
    open();
    m_on->world.control("add", {{QStringLiteral("alarm"),
                                 QJsonObject{{QStringLiteral("name"), QStringLiteral("Elsewhere")},
                                             {QStringLiteral("time"), QStringLiteral("09:00")}}}});
    QTRY_VERIFY(rowOf("Elsewhere"));
    for (const char *name : {"Elsewhere", "Wake up", "Lie-in", "Take the bread out"})
        m_on->world.control("delete", {{QStringLiteral("alarm"), QString::fromLatin1(name)}});
    QTRY_VERIFY(m_on->find<QWidget>("alarmsEmpty")->isVisible());
}

void TestAlarmsPage::withoutThePermissionItSaysWhy()
{
    QVERIFY(m_on->openWith(readOnlyScopes()));
    QTRY_VERIFY(rowOf("Wake up"));
    QTRY_VERIFY(!control<SwitchControl>("alarmSwitch", "Wake up")->isEnabled());
    QVERIFY(!m_on->find<QPushButton>("alarmNew")->isEnabled());
    QCOMPARE(m_on->message(), QStringLiteral("Alarms can be seen here, but not changed."));
    QVERIFY(m_on->find<QPushButton>("alarmNew")->toolTip().contains(QLatin1String("homey.alarm")));
}

QTEST_MAIN(TestAlarmsPage)
#include "tst_alarmspage.moc"
