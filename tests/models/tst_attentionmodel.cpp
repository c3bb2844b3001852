// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attentionmodel.h"
#include "support/testhome.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

class TestAttentionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyWhenAllIsWell();
    void putsTheWorstFirst();
    void sortsBatteriesLowestFirst();
    void motionAndRainAreEverydayLife();
    void anUnavailableDeviceIsToldOfOnceWithItsReason();
    void tellsWhatWasNotSeenForADayOnceTheClockSaysSo();
    void aLampThatWasNotSeenIsNoNews();
    void valuesComeAndGoWithoutReset();
    void otherValuesAreNotLookedAt();
    void namesAndZonesFollow();

private:
    void add(Device device, const QString &zone = QStringLiteral("hall"));
    void report(const QString &device, const QString &capability, const Value &value);
    [[nodiscard]] QStringList rows() const;
    /// Every device, at once.
    void lookNow()
    {
        m_model->setClock([this] { return m_now; });
    }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<AttentionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestAttentionModel::init()
{
    m_home = std::make_unique<Home>();
    m_home->upsertZone({QStringLiteral("hall"), QStringLiteral("Hall"), {}});
    m_model = std::make_unique<AttentionModel>(*m_home);
    lookNow();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestAttentionModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestAttentionModel::add(Device device, const QString &zone)
{
    device.zoneId = zone;
    m_home->upsertDevice(device);
}

void TestAttentionModel::report(const QString &device, const QString &capability,
                                const Value &value)
{
    m_home->reportCapability(device, capability, value, {});
}

QStringList TestAttentionModel::rows() const
{
    static const QStringList kinds{QStringLiteral("alarm"),   QStringLiteral("open"),
                                   QStringLiteral("battery"), QStringLiteral("unavailable"),
                                   QStringLiteral("notSeen"), QStringLiteral("warning")};
    QStringList found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Attention &one = *m_model->at(m_model->index(row));
        found << QString(kinds.at(int(one.kind)) + QLatin1Char(' ') + one.deviceId);
    }
    return found;
}

void TestAttentionModel::isEmptyWhenAllIsWell()
{
    add(test::device("lamp", "Lamp", "", "light", {test::boolean("onoff", "On", true, true)}));
    add(test::device("door", "Door", "", "sensor",
                     {test::boolean("alarm_contact", "Contact", false),
                      test::number("measure_battery", "Battery", 80, "%", 0)}));
    lookNow();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestAttentionModel::putsTheWorstFirst()
{
    Device warned = test::device("warned", "Warned", "", "light", {});
    warned.warningMessage = QStringLiteral("Update me");
    add(warned);
    Device lost = test::device("lost", "Lost", "", "sensor", {});
    lost.lastSeenAt = m_now.addDays(-3);
    add(lost);
    add(test::device("empty", "Empty", "", "sensor",
                     {test::number("measure_battery", "Battery", 5, "%", 0)}));
    add(test::device("garage", "Garage", "", "garagedoor",
                     {test::boolean("garagedoor_closed", "Closed", false, true)}));
    Device gone = test::device("gone", "Gone", "", "light", {});
    gone.isAvailable = false;
    add(gone);
    add(test::device("smoke", "Smoke", "", "smokealarm",
                     {test::boolean("alarm_smoke", "Smoke", true)}));
    QTRY_COMPARE(rows(),
                 (QStringList{QStringLiteral("alarm smoke"), QStringLiteral("open garage"),
                              QStringLiteral("battery empty"), QStringLiteral("unavailable gone"),
                              QStringLiteral("notSeen lost"), QStringLiteral("warning warned")}));
    QCOMPARE(m_model->count(Attention::Kind::Alarm), 1);
}

void TestAttentionModel::sortsBatteriesLowestFirst()
{
    for (const auto &[id, level] :
         {std::pair("a", 12.0), std::pair("b", 3.0), std::pair("c", 19.0)})
        add(test::device(id, id, "", "sensor",
                         {test::number("measure_battery", "Battery", level, "%", 0)}));
    QTRY_COMPARE(rows(), (QStringList{QStringLiteral("battery b"), QStringLiteral("battery a"),
                                      QStringLiteral("battery c")}));
    report(QStringLiteral("c"), QStringLiteral("measure_battery"), 1.0);
    QTRY_COMPARE(rows().first(), QStringLiteral("battery c"));
    QCOMPARE(m_model->index(0).data(AttentionModel::PercentRole).toDouble(), 1.0);
}

void TestAttentionModel::motionAndRainAreEverydayLife()
{
    add(test::device("m", "Motion", "", "sensor",
                     {test::boolean("alarm_motion", "Motion", true),
                      test::boolean("alarm_rain", "Rain", true),
                      test::boolean("alarm_tamper", "Tamper", false)}));
    report(QStringLiteral("m"), QStringLiteral("alarm_tamper"), true);
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data(AttentionModel::CapabilityIdRole).toString(),
             QStringLiteral("alarm_tamper"));
}

void TestAttentionModel::anUnavailableDeviceIsToldOfOnceWithItsReason()
{
    Device broken = test::device("b", "Broken", "", "sensor",
                                 {test::boolean("alarm_contact", "Contact", true),
                                  test::number("measure_battery", "Battery", 2, "%", 0)});
    broken.isAvailable = false;
    broken.unavailableMessage = QStringLiteral("No route");
    broken.lastSeenAt = m_now.addDays(-9);
    add(broken);
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("unavailable b")});
    QCOMPARE(m_model->index(0).data(AttentionModel::ReasonRole).toString(),
             QStringLiteral("No route"));
}

void TestAttentionModel::tellsWhatWasNotSeenForADayOnceTheClockSaysSo()
{
    Device quiet = test::device("q", "Quiet", "", "sensor", {});
    quiet.lastSeenAt = m_now.addSecs(-23 * 3600);
    add(quiet);
    lookNow();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setClockInterval(std::chrono::milliseconds(10));
    m_now = m_now.addSecs(2 * 3600);
    QTRY_COMPARE(rows(), QStringList{QStringLiteral("notSeen q")});
}

void TestAttentionModel::aLampThatWasNotSeenIsNoNews()
{
    Device lamp = test::device("lamp", "Lamp", "", "light", {});
    lamp.lastSeenAt = m_now.addDays(-30);
    add(lamp);
    lookNow();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestAttentionModel::valuesComeAndGoWithoutReset()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 50; ++i) {
        const QByteArray id = "d" + QByteArray::number(i);
        add(test::device(id.constData(), "Window", "", "sensor",
                         {test::boolean("alarm_contact", "Contact", i % 2 == 0)}));
    }
    QTRY_COMPARE(m_model->rowCount(), 25);
    inserted.clear();
    report(QStringLiteral("d1"), QStringLiteral("alarm_contact"), true);
    QTRY_COMPARE(m_model->rowCount(), 26);
    QCOMPARE(inserted.size(), 1);
    report(QStringLiteral("d0"), QStringLiteral("alarm_contact"), false);
    QTRY_COMPARE(m_model->rowCount(), 25);
    m_home->removeDevice(QStringLiteral("d1"));
    QTRY_COMPARE(m_model->rowCount(), 24);
    QVERIFY(resets.isEmpty());
}

void TestAttentionModel::otherValuesAreNotLookedAt()
{
    QVERIFY(!concernsAttention(u"measure_power"));
    QVERIFY(!concernsAttention(u"dim"));
    QVERIFY(concernsAttention(u"alarm_smoke.1"));
    QVERIFY(concernsAttention(u"measure_battery"));
    QVERIFY(concernsAttention(u"garagedoor_closed"));
}

void TestAttentionModel::namesAndZonesFollow()
{
    add(test::device("w", "Window", "", "sensor",
                     {test::boolean("alarm_contact", "Contact", true)}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data(AttentionModel::ZoneNameRole).toString(),
             QStringLiteral("Hall"));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_home->upsertZone({QStringLiteral("hall"), QStringLiteral("Corridor"), {}});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_model->index(0).data(AttentionModel::ZoneNameRole).toString(),
             QStringLiteral("Corridor"));
}

QTEST_GUILESS_MAIN(TestAttentionModel)
#include "tst_attentionmodel.moc"
