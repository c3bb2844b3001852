// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homearchive.h"
#include "homey/homecache.h"
#include "support/testhome.h"

#include <QElapsedTimer>
#include <QTest>

using namespace foyer;

/// The last known home as bytes: all of it comes back, and nothing that is damaged does.
class TestHomeArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingButWhatIsPendingComesBack();
    void aHomeOfManyDevicesIsSmallAndQuick();
    void everyDamagedByteIsNoticed();
    void damageBehindTheChecksumIsHarmless();

private:
    [[nodiscard]] static ArchivedHome home()
    {
        ArchivedHome archived{test::testHome(),
                              QDateTime::fromMSecsSinceEpoch(1'780'000'000'123, Qt::UTC)};
        Device &desk = archived.snapshot.devices->front();
        desk.images << Device::Image{QStringLiteral("i1"), QStringLiteral("camera"),
                                     QStringLiteral("Door"), QStringLiteral("/api/image/i1"),
                                     archived.confirmedAt};
        desk.energy.watts = 4.5;
        desk.energy.batteries << QStringLiteral("AA");
        desk.energy.isEvCharger = true;
        desk.flags << QStringLiteral("zwave");
        desk.loggedCapabilities << QStringLiteral("dim");
        desk.note = QStringLiteral("Grüße 🏠");
        desk.isHidden = true;
        desk.lastSeenAt = archived.confirmedAt.addSecs(-5);
        desk.capabilities << test::choice("mode", "Mode", "eco",
                                          {{QStringLiteral("eco"), QStringLiteral("Eco")},
                                           {QStringLiteral("day"), QStringLiteral("Day")}});
        return archived;
    }

    const HomeOwner m_owner{QStringLiteral("hub1"), QStringLiteral("account:anna")};
};

namespace {

bool same(const Device &a, const Device &b)
{
    if (!a.describesSameAs(b) || a.lastSeenAt != b.lastSeenAt || a.energy != b.energy)
        return false;
    for (qsizetype i = 0; i < a.capabilities.size(); ++i) {
        const Capability &left = a.capabilities.at(i);
        const Capability &right = b.capabilities.at(i);
        if (!(left.reported == right.reported) || left.reportedAt != right.reportedAt)
            return false;
    }
    return true;
}

HomeSnapshot largeHome(int devices)
{
    HomeSnapshot snapshot = test::testHome();
    const std::vector<Device> models = *snapshot.devices;
    snapshot.devices->clear();
    for (int i = 0; i < devices; ++i) {
        Device device = models[size_t(i) % models.size()];
        device.id = QStringLiteral("device-%1-0000-0000-0000").arg(i);
        device.name += QStringLiteral(" %1").arg(i);
        for (int c = 0; device.capabilities.size() < 8; ++c) {
            const QByteArray id = "measure_extra." + QByteArray::number(c);
            device.capabilities << test::number(id.constData(), "More", i + c * 0.1, "W", 2);
        }
        snapshot.devices->push_back(device);
    }
    return snapshot;
}

} // namespace

void TestHomeArchive::everythingButWhatIsPendingComesBack()
{
    ArchivedHome before = home();
    // To the millisecond is all that the hub tells.
    for (Device &device : *before.snapshot.devices) {
        for (Capability &c : device.capabilities)
            c.reportedAt = before.confirmedAt.addMSecs(-1234);
    }
    ArchivedHome asked = before;
    asked.snapshot.devices->front().capabilities[0].pending = Value(false);
    asked.snapshot.variables->front().pending = Value(false);
    const auto after = decodeHome(encodeHome(asked, m_owner.digest()), m_owner.digest());
    QVERIFY(after);
    QCOMPARE(after->confirmedAt, before.confirmedAt);
    QCOMPARE(*after->snapshot.zones, *before.snapshot.zones);
    QCOMPARE(after->snapshot.devices->size(), before.snapshot.devices->size());
    for (size_t i = 0; i < before.snapshot.devices->size(); ++i)
        QVERIFY2(same(after->snapshot.devices->at(i), before.snapshot.devices->at(i)),
                 qPrintable(before.snapshot.devices->at(i).name));
    QVERIFY(!after->snapshot.devices->front().capabilities[0].pending);
    QCOMPARE(after->snapshot.variables->size(), before.snapshot.variables->size());
    for (size_t i = 0; i < before.snapshot.variables->size(); ++i) {
        QCOMPARE(after->snapshot.variables->at(i).name, before.snapshot.variables->at(i).name);
        QVERIFY(after->snapshot.variables->at(i).value == before.snapshot.variables->at(i).value);
        QVERIFY(!after->snapshot.variables->at(i).pending);
    }
}

void TestHomeArchive::aHomeOfManyDevicesIsSmallAndQuick()
{
    const ArchivedHome large{largeHome(500), QDateTime::currentDateTimeUtc()};
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = encodeHome(large, m_owner.digest());
    const qint64 encoding = timer.nsecsElapsed();
    timer.restart();
    const auto decoded = decodeHome(bytes, m_owner.digest());
    const qint64 decoding = timer.nsecsElapsed();
    QVERIFY(decoded);
    QCOMPARE(decoded->snapshot.devices->size(), 500U);
    qInfo("500 devices, 4,000 values: %lld KiB, written in %.2f ms, read in %.2f ms",
          static_cast<long long>(bytes.size() / 1024), double(encoding) / 1e6,
          double(decoding) / 1e6);
    QVERIFY2(bytes.size() < 500 * 1024, "each text and description is there once");
}

void TestHomeArchive::everyDamagedByteIsNoticed()
{
    const QByteArray bytes = encodeHome(home(), m_owner.digest());
    for (qsizetype i = 0; i < bytes.size(); i += 7) {
        QByteArray damaged = bytes;
        damaged[i] = char(damaged[i] ^ 0x10);
        QVERIFY2(!decodeHome(damaged, m_owner.digest()), qPrintable(QString::number(i)));
        QVERIFY(!decodeHome(bytes.first(i), m_owner.digest()));
    }
    QVERIFY(!decodeHome(bytes + '\0', m_owner.digest()));
}

void TestHomeArchive::damageBehindTheChecksumIsHarmless()
{
    // Whoever can write the file can also make its checksum right.
    const qsizetype header = sealArchive({}, m_owner.digest()).size();
    const QByteArray body = encodeHome(home(), m_owner.digest()).mid(header);
    quint32 random = 1;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = body;
        for (int hits = 0; hits < 1 + round % 3; ++hits) {
            random = random * 1664525U + 1013904223U;
            damaged[qsizetype(random >> 8) % damaged.size()] = char(random);
        }
        const auto read = decodeHome(sealArchive(damaged, m_owner.digest()), m_owner.digest());
        if (read && read->snapshot.devices)
            QVERIFY(read->snapshot.devices->size() < 20'001);
    }
}

QTEST_GUILESS_MAIN(TestHomeArchive)
#include "tst_homearchive.moc"
