// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hub.h"

#include <QTest>

using namespace foyer;

class TestHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedAddresses_data();
    void typedAddresses();
};

void TestHub::typedAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("candidates");
    QTest::newRow("ip") << QStringLiteral("192.168.1.50")
                        << QStringLiteral("http://192.168.1.50 https://192.168.1.50 "
                                          "http://192.168.1.50:4859 https://192.168.1.50:4860");
    QTest::newRow("blanks") << QStringLiteral("  192.168.1.50/ ")
                            << QStringLiteral("http://192.168.1.50 https://192.168.1.50 "
                                              "http://192.168.1.50:4859 https://192.168.1.50:4860");
    QTest::newRow("mdns") << QStringLiteral("homey-abc.local")
                          << QStringLiteral(
                                 "http://homey-abc.local https://homey-abc.local "
                                 "http://homey-abc.local:4859 https://homey-abc.local:4860");
    QTest::newRow("port") << QStringLiteral("10.0.0.2:8080")
                          << QStringLiteral("http://10.0.0.2:8080");
    QTest::newRow("secure server port")
        << QStringLiteral("10.0.0.2:4860")
        << QStringLiteral("https://10.0.0.2:4860 http://10.0.0.2:4860");
    QTest::newRow("whole url") << QStringLiteral("http://127.0.0.1:4859")
                               << QStringLiteral("http://127.0.0.1:4859");
    QTest::newRow("https url") << QStringLiteral("https://10-0-0-2.homey.homeylocal.com")
                               << QStringLiteral("https://10-0-0-2.homey.homeylocal.com");
    QTest::newRow("ipv6")
        << QStringLiteral("fe80::1")
        << QStringLiteral(
               "http://[fe80::1] https://[fe80::1] http://[fe80::1]:4859 https://[fe80::1]:4860");
    QTest::newRow("empty") << QStringLiteral("") << QStringLiteral("");
    QTest::newRow("words") << QStringLiteral("my homey") << QStringLiteral("");
    QTest::newRow("path") << QStringLiteral("192.168.1.50/api") << QStringLiteral("");
    QTest::newRow("user") << QStringLiteral("http://me:secret@192.168.1.50") << QStringLiteral("");
    QTest::newRow("query") << QStringLiteral("http://192.168.1.50?token=x") << QStringLiteral("");
    QTest::newRow("other scheme") << QStringLiteral("ftp://192.168.1.50") << QStringLiteral("");
    QTest::newRow("javascript") << QStringLiteral("javascript://alert(1)") << QStringLiteral("");
    QTest::newRow("backslash") << QStringLiteral("good.example\\@evil.example")
                               << QStringLiteral("");
}

void TestHub::typedAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, candidates);
    QStringList found;
    for (const QUrl &url : addressCandidates(typed))
        found << url.toString();
    QCOMPARE(found.join(QLatin1Char(' ')), candidates);
}

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
