// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/oauth.h"
#include "clienthello.h"
#include "net/httpclient.h"
#include "net/rawserver.h"
#include "net/socketio.h"
#include "testca.h"

#include <QtTest>

#include <algorithm>

using namespace foyer;
using namespace foyer::test;

namespace {

const QByteArray bearer = QByteArrayLiteral("bearer-of-a-test");

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/// No encryption, no identity, or long broken (IANA registry of cipher suites).
bool isWeak(quint16 suite)
{
    const auto within = [suite](quint16 first, quint16 last) {
        return suite >= first && suite <= last;
    };
    static const QList<quint16> others{
        0x0034, 0x003a, 0x003b, 0x0046, 0x006c, 0x006d, 0x0089, 0x009b, 0x00a6, 0x00a7,
        0x00b0, 0x00b1, 0x00b4, 0x00b5, 0x00b8, 0x00b9, 0x00bf, 0x00c5, 0xc001, 0xc002,
        0xc006, 0xc007, 0xc00b, 0xc00c, 0xc010, 0xc011, 0xc039, 0xc03a, 0xc03b, 0xc046,
        0xc047, 0xc05a, 0xc05b, 0xc084, 0xc085, 0xc0b4, 0xc0b5};
    return within(0x0000, 0x001b) || within(0x001e, 0x002e) || within(0xc015, 0xc019) ||
           others.contains(suite);
}

} // namespace

/// Servers that cannot prove who they are, or only by means that prove nothing.
class TestAttackTls : public QObject
{
    Q_OBJECT

public:
    /// Everything that carries a secret to a server.
    enum class Channel { Hub, Token, Socket };
    Q_ENUM(Channel)

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_authority.works() || !m_stranger.works())
            QSKIP("needs the openssl command to make certificates");
        m_believed = std::make_unique<Believed>(m_authority);
    }

    void aGoodCertificateIsBelieved_data() { channels(); }
    void aGoodCertificateIsBelieved()
    {
        QFETCH(Channel, channel);
        TlsServer server(m_authority.certify({}), RawServer::ok("{}"));
        const Error error = ask(channel, server.url());
        QVERIFY2(!error.tlsFailed, qPrintable(error.text));
        QVERIFY(!server.received.isEmpty()); // what the rows below must not see
    }

    void S7_badCertificatesEndBeforeAnyByte_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QByteArray>("flaw");
        const auto channel = QMetaEnum::fromType<Channel>();
        for (int i = 0; i < channel.keyCount(); ++i) {
            for (const char *flaw : {"self-signed", "unknown authority", "expired", "other name"})
                QTest::addRow("%s, %s", channel.key(i), flaw)
                    << Channel(channel.value(i)) << QByteArray(flaw);
        }
    }

    void S7_badCertificatesEndBeforeAnyByte()
    {
        QFETCH(Channel, channel);
        QFETCH(QByteArray, flaw);
        TestAuthority::Leaf leaf;
        leaf.isSelfSigned = flaw == "self-signed";
        if (flaw == "expired")
            leaf.days = -1;
        if (flaw == "other name")
            leaf.names = "DNS:hub.example,IP:127.0.0.2";
        const QSslConfiguration certified =
            (flaw == "unknown authority" ? m_stranger : m_authority).certify(leaf);
        QVERIFY(!certified.localCertificateChain().isEmpty());
        TlsServer server(certified, RawServer::ok("{}"));
        const Error error = ask(channel, server.url());
        QCOMPARE(error.kind, Error::Kind::Offline); // no decision: nothing is forgotten
        QVERIFY(error.tlsFailed);
        QVERIFY(!error.text.isEmpty());
        QVERIFY2(server.received.isEmpty(), server.received.constData());
        QVERIFY(server.connections >= 1);
    }

    void S7_eachFlawHasItsOwnWords()
    {
        QSet<QString> words;
        TestAuthority::Leaf expired, other, self;
        expired.days = -1;
        other.names = "DNS:hub.example";
        self.isSelfSigned = true;
        for (const QSslConfiguration &certified :
             {m_authority.certify(expired), m_authority.certify(other), m_authority.certify(self),
              m_stranger.certify({})}) {
            TlsServer server(certified);
            words << ask(Channel::Hub, server.url()).text;
        }
        QCOMPARE(words.size(), 4);
    }

    void S8_aCertificateForAnotherLabelIsRefused()
    {
        // The certificates of homeylocal.com name one address each (protocol.md 2.2).
        TestAuthority::Leaf other;
        other.names = "DNS:10-0-0-1.homey.homeylocal.com";
        const QSslConfiguration certified = m_authority.certify(other);
        TlsServer server(certified, RawServer::ok("{}"));
        const Error error = ask(Channel::Hub, server.url(text("localhost")));
        QVERIFY(error.tlsFailed);
        QVERIFY(server.received.isEmpty());
        // And so it is for the neighbour's label, which no test can look up.
        const auto flaws = QSslCertificate::verify(certified.localCertificateChain(),
                                                   text("192-168-1-50.homey.homeylocal.com"));
        QVERIFY(std::any_of(flaws.cbegin(), flaws.cend(), [](const QSslError &flaw) {
            return flaw.error() == QSslError::HostNameMismatch;
        }));
    }

    void S10_nothingOldIsOffered_data() { channels(); }
    void S10_nothingOldIsOffered()
    {
        QFETCH(Channel, channel);
        const ClientHello hello = helloOf(channel);
        QVERIFY(hello.isValid);
        QVERIFY(!hello.versions.isEmpty()); // only TLS 1.3 clients send the list
        for (const quint16 version : hello.versions)
            QVERIFY2(version >= 0x0303, qPrintable(QString::number(version, 16)));
        QVERIFY(!hello.suites.isEmpty());
        for (const quint16 suite : hello.suites)
            QVERIFY2(!isWeak(suite), qPrintable(QString::number(suite, 16)));
    }

    void S10_oldServersAreRefused_data()
    {
        QTest::addColumn<QByteArrayList>("options");
        const QByteArray weakest = "ALL:eNULL:aNULL:@SECLEVEL=0";
        QTest::newRow("TLS 1.0") << QByteArrayList{"-tls1", "-cipher", weakest};
        QTest::newRow("TLS 1.1") << QByteArrayList{"-tls1_1", "-cipher", weakest};
        QTest::newRow("no identity") << QByteArrayList{"-tls1_2", "-cipher", "aNULL:@SECLEVEL=0"};
        QTest::newRow("no encryption") << QByteArrayList{"-tls1_2", "-cipher", "eNULL:@SECLEVEL=0"};
    }

    void S10_oldServersAreRefused()
    {
        QFETCH(QByteArrayList, options);
        QVERIFY(!m_authority.certify({}).isNull());
        QStringList arguments{text("s_server"), text("-accept"), text("127.0.0.1:0"), text("-www")};
        const QByteArray leaf = m_authority.lastLeaf();
        arguments << text("-cert") << QFile::decodeName(leaf + ".pem") << text("-key")
                  << QFile::decodeName(leaf + ".key");
        for (const QByteArray &option : options)
            arguments << QString::fromLatin1(option);
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(text("openssl"), arguments);
        QByteArray said;
        static const QRegularExpression accepts(text("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
        QRegularExpressionMatch match;
        QTRY_VERIFY2_WITH_TIMEOUT((said += server.readAll(),
                                   (match = accepts.match(QString::fromLatin1(said))).hasMatch() ||
                                       server.state() == QProcess::NotRunning),
                                  said.constData(), 10'000);
        if (server.state() == QProcess::NotRunning)
            QSKIP("this openssl cannot be that old");
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(match.captured(1)));
        for (const Channel channel : {Channel::Hub, Channel::Socket}) {
            const Error error = ask(channel, url);
            QCOMPARE(error.kind, Error::Kind::Offline);
            QVERIFY(error.tlsFailed);
        }
        server.kill();
        server.waitForFinished();
    }

    void S11_aServerThatPrefersHttp2GetsHttp11()
    {
        QVERIFY(!helloOf(Channel::Hub).extensions.value(16).contains("h2"));
        QSslConfiguration certified = m_authority.certify({});
        certified.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
        TlsServer server(certified, RawServer::ok("{}"));
        HttpClient client;
        auto answer = client.send(request(server.url()));
        FINISHES(answer);
        QVERIFY(answer.result());
        QVERIFY(server.received.startsWith("GET / HTTP/1.1\r\n"));
        QVERIFY(!server.received.contains("PRI * HTTP/2.0"));
        QVERIFY(!server.received.contains("Upgrade"));
    }

private:
    static void channels()
    {
        QTest::addColumn<Channel>("channel");
        const auto channel = QMetaEnum::fromType<Channel>();
        for (int i = 0; i < channel.keyCount(); ++i)
            QTest::newRow(channel.key(i)) << Channel(channel.value(i));
    }

    static HttpRequest request(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        return request;
    }

    template<typename T>
    static Error errorOf(Async<T> answer)
    {
        (void)QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000);
        if (!answer.isFinished())
            return Error{Error::Kind::Timeout, text("no answer")};
        return answer.result() ? Error{Error::Kind::Server, text("no error")}
                               : answer.result().error();
    }

    /// Sends something secret there; what became of it.
    static Error ask(Channel channel, const QUrl &url)
    {
        switch (channel) {
        case Channel::Hub: {
            HttpClient client;
            client.setBearer(bearer);
            return errorOf(client.send(request(url)));
        }
        case Channel::Token: {
            QUrl base = url;
            base.setPath(QString());
            OAuth oauth(OAuthClient{text("a-client"), text("a-client-secret"),
                                    QUrl(text("http://localhost"))},
                        CloudAddress{base});
            return errorOf(oauth.refresh("refresh-word-of-a-test"));
        }
        case Channel::Socket: break;
        }
        SocketIo socket;
        Error error{Error::Kind::Timeout, text("no answer")};
        bool isClosed = false;
        connect(&socket, &SocketIo::closed, &socket, [&](const Error &why) {
            error = why;
            isClosed = true;
        });
        socket.open(url);
        (void)QTest::qWaitFor([&isClosed] { return isClosed; }, 20'000);
        return error;
    }

    /// What the channel says first to a server that only listens.
    static ClientHello helloOf(Channel channel)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QByteArray first;
        connect(&server, &QTcpServer::newConnection, &server, [&server, &first] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &first] {
                first += socket->readAll();
                if (ClientHello(first).isValid)
                    socket->abort(); // heard enough
            });
        });
        (void)ask(channel, QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())));
        return ClientHello(first.left(
            first.size() < 5 ? 0 : 5 + (quint8(first.at(3)) << 8 | quint8(first.at(4)))));
    }

    TestAuthority m_authority;
    TestAuthority m_stranger{"nobody knows me"};
    std::unique_ptr<Believed> m_believed;
};

QTEST_GUILESS_MAIN(TestAttackTls)
#include "tst_attack_tls.moc"
