// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/siopacket.h"

#include <QtTest>

using namespace foyer;
using Engine = SioPacket::Engine;
using Type = SioPacket::Type;

Q_DECLARE_METATYPE(foyer::SioPacket::Engine)
Q_DECLARE_METATYPE(foyer::SioPacket::Type)

/// The packet grammar of protocol.md 5.2, both ways.
class SioPacketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPackets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("nsp");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *text, Engine engine, Type type, const char *nsp, qint64 id,
                            const char *json) {
            QTest::newRow(text) << QString::fromUtf8(text) << engine << type
                                << QString::fromLatin1(nsp) << id << QByteArray(json);
        };
        row("0{\"sid\":\"x\"}", Engine::Open, Type::Connect, "/", -1, "{\"sid\":\"x\"}");
        row("1", Engine::Close, Type::Connect, "/", -1, "");
        row("3", Engine::Pong, Type::Connect, "/", -1, "");
        row("3probe", Engine::Pong, Type::Connect, "/", -1, "probe");
        row("6", Engine::Noop, Type::Connect, "/", -1, "");
        row("40", Engine::Message, Type::Connect, "/", -1, "");
        row("40/api,", Engine::Message, Type::Connect, "/api", -1, "");
        row("40/api", Engine::Message, Type::Connect, "/api", -1, "");
        row("40/api?token=1,", Engine::Message, Type::Connect, "/api", -1, "");
        row("41", Engine::Message, Type::Disconnect, "/", -1, "");
        row("41/api,", Engine::Message, Type::Disconnect, "/api", -1, "");
        row("42[\"a\",1]", Engine::Message, Type::Event, "/", -1, "[\"a\",1]");
        row("4217[\"a\"]", Engine::Message, Type::Event, "/", 17, "[\"a\"]");
        row("42/api,[\"a,b\"]", Engine::Message, Type::Event, "/api", -1, "[\"a,b\"]");
        row("43/api,0[null,{}]", Engine::Message, Type::Ack, "/api", 0, "[null,{}]");
        row("430[null]", Engine::Message, Type::Ack, "/", 0, "[null]");
        row("43/api,9223372036854775807[]", Engine::Message, Type::Ack, "/api",
            9223372036854775807LL, "[]");
        row("44/api,{\"message\":\"no\"}", Engine::Message, Type::Error, "/api", -1,
            "{\"message\":\"no\"}");
        row("44\"no\"", Engine::Message, Type::Error, "/", -1, "\"no\"");
        row("42[\"\xC3\xA9\"]", Engine::Message, Type::Event, "/", -1, "[\"\xC3\xA9\"]");
        row("451-[\"x\"]", Engine::Message, Type::BinaryEvent, "/", -1, "");
    }

    void readsPackets()
    {
        QFETCH(QString, text);
        const auto packet = SioPacket::decode(text);
        QVERIFY(packet);
        QTEST(packet->engine, "engine");
        QTEST(packet->type, "type");
        QTEST(packet->nsp, "nsp");
        QTEST(packet->id, "id");
        QTEST(packet->json, "json");
    }

    void refusesWhatIsNoPacket_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "7", "x", "4", "4x", "47", "48", "42", "42x", "42/api,", "43[1]", "43/api,[]",
              "431", "43/api,9223372036854775808[]", "42/api", "43-1[]", "42{}"})
            QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNoPacket()
    {
        QFETCH(QString, text);
        QVERIFY(!SioPacket::decode(text));
    }

    void writesPackets()
    {
        const QString api = QStringLiteral("/api");
        QCOMPARE(SioPacket::connect(api), QStringLiteral("40/api,"));
        QCOMPARE(SioPacket::disconnect(api), QStringLiteral("41/api,"));
        QCOMPARE(SioPacket::disconnect({}), QStringLiteral("41"));
        QCOMPARE(SioPacket::event(api, 3, QStringLiteral("subscribe"), {QStringLiteral("homey:x")}),
                 QStringLiteral("42/api,3[\"subscribe\",\"homey:x\"]"));
        QCOMPARE(SioPacket::event(QStringLiteral("/"), -1, QStringLiteral("e"), {}),
                 QStringLiteral("42[\"e\"]"));
    }

    void knowsNamespaces()
    {
        QVERIFY(SioPacket::isNamespace(QStringLiteral("/api")));
        QVERIFY(SioPacket::isNamespace(QStringLiteral("/a/B_c-1")));
        QVERIFY(SioPacket::isNamespace(QLatin1Char('/') + QString(64, QLatin1Char('a'))));
        for (const char *wrong : {"", "/", "api", "/a,b", "/a b", "/a?b", "/\xC3\xA9", "/a\n"})
            QVERIFY(!SioPacket::isNamespace(QString::fromUtf8(wrong)));
        QVERIFY(!SioPacket::isNamespace(QLatin1Char('/') + QString(65, QLatin1Char('a'))));
    }
};

QTEST_GUILESS_MAIN(SioPacketTest)
#include "tst_siopacket.moc"
