// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources.h"

#include <QTest>

using foyer::test::Sources;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

QByteArray complaint(const QStringList &found)
{
    return found.mid(0, 20).join(u'\n').toUtf8();
}

/// Where `.arg(…)` is directly followed by another `.arg(`: what the first put in is read again.
QStringList chainedArguments(const QList<Sources::File> &files)
{
    QStringList found;
    static const QRegularExpression next(text("\\G\\s*\\.arg\\("));
    for (const Sources::File &file : files) {
        for (qsizetype at = file.code.indexOf(text(".arg(")); at >= 0;
             at = file.code.indexOf(text(".arg("), at + 1)) {
            qsizetype end = at + 5;
            for (int depth = 1; depth > 0 && end < file.code.size(); ++end)
                depth += (file.code.at(end) == u'(') - (file.code.at(end) == u')');
            if (next.match(file.code, end).hasMatch())
                found << Sources::place(file, at);
        }
    }
    return found;
}

} // namespace

/// Attack rows that are won or lost in the sources: one wrong line anywhere would open them.
class TestAttackSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sources.files().size() > 200, "no sources to read"); }

    void S5_thereIsOneNetworkFactory_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("allowed");
        QTest::newRow("requests") << text("\\bQNetworkRequest\\b(?!::)\\s*\\w*\\s*[({;]")
                                  << QStringList{text("app/net/httpexchange.cpp"),
                                                 text("app/net/httpexchange.h")};
        QTest::newRow("request attributes")
            << text("\\bQNetworkRequest\\b")
            << QStringList{text("app/net/httpexchange.cpp"), text("app/net/httpexchange.h"),
                           text("app/net/httpqueue.cpp")};
        QTest::newRow("managers") << text("\\bQNetworkAccessManager\\b")
                                  << QStringList{text("app/net/httpexchange.cpp"),
                                                 text("app/net/httpexchange.h"),
                                                 text("app/net/httpclient_p.h")};
        QTest::newRow("websockets")
            << text("\\bQWebSocket\\b")
            << QStringList{text("app/net/socketio.cpp"), text("app/net/socketio_p.h")};
        QTest::newRow("TCP") << text("\\bQTcp(Socket|Server)\\b")
                             << QStringList{text("app/account/browserreturn.cpp"),
                                            text("app/account/browserreturn.h")};
        QTest::newRow("TLS, UDP, SCTP, DTLS")
            << text("\\bQ(Ssl(Socket|Server)|UdpSocket|SctpSocket|Dtls)\\b") << QStringList();
        QTest::newRow("other ways out")
            << text("\\bQ(Http2|Ftp|HttpMultiPart|GrpcChannel)\\w*\\b") << QStringList();
        QTest::newRow("system sockets")
            << text("#\\s*include\\s*<(curl/|netinet/|arpa/|netdb\\.h)") << QStringList();
    }

    void S5_thereIsOneNetworkFactory()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, allowed);
        const QStringList found = m_sources.matches(pattern.toLatin1().constData(), allowed);
        QVERIFY2(found.isEmpty(), complaint(found).constData());
        // The pattern still finds what it is for.
        const bool isUsed = !m_sources.matches(pattern.toLatin1().constData()).isEmpty();
        QVERIFY(isUsed || allowed.isEmpty());
    }

    void S5_theFactoryKeepsNoneOfQtsDefaults()
    {
        const QString factory = Sources::text(text("app/net/httpexchange.cpp"));
        for (const char *attribute :
             {"RedirectPolicyAttribute", "ManualRedirectPolicy", "Http2AllowedAttribute, false",
              "CookieLoadControlAttribute", "CookieSaveControlAttribute",
              "AuthenticationReuseAttribute", "CacheLoadControlAttribute"})
            QVERIFY2(factory.contains(text(attribute)), attribute);
    }

    void S7_nobodyOverridesACertificate()
    {
        // Named here only because they are searched for.
        const QStringList found = m_sources.matches(
            "\\bignoreSslErrors\\b|\\bVerifyNone\\b|\\bQueryPeer\\b|\\bsetPeerVerify\\w+\\b|"
            "\\bacceptCertificate\\b|\\bsetCaCertificates\\b|\\baddCaCertificate|"
            "\\bsetProtocol\\s*\\(|\\bsetCiphers\\b|\\bignore-certificate");
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void S26_theSandboxIsNeverSwitchedOff()
    {
        const QStringList found =
            m_sources.matches("no-sandbox|single-process|disable-web-security|"
                              "qputenv\\(\\s*\"QTWEBENGINE");
        QVERIFY2(found.isEmpty(), complaint(found).constData());
        for (const char *file :
             {"packaging/linux/install.cmake", "packaging/linux/foyer.desktop.in",
              "packaging/debian/package.cmake",
              "packaging/flatpak/io.github.foyer_for_homey.Foyer.yml"}) {
            const QString content = Sources::text(text(file));
            QVERIFY2(!content.isEmpty(), file);
            QVERIFY2(!content.contains(text("no-sandbox")), file);
            QVERIFY2(!content.contains(text("DISABLE_SANDBOX")), file);
        }
        // The helper holds no token, so it knows neither the keychain nor the account's secrets.
        for (const Sources::File &file : m_sources.files()) {
            if (!file.path.startsWith(text("app/signin/")))
                continue;
            static const QRegularExpression include(
                text("#include\\s+\"account/(?!redirect\\.h)|qtkeychain|access_token"));
            QVERIFY2(!include.match(file.code).hasMatch(), qPrintable(file.path));
        }
    }

    void S33_noAddressCarriesAToken()
    {
        // Tokens travel in headers and payloads; a query is logged by everybody on the way.
        const QStringList found = m_sources.matches(
            "addQueryItem\\([^;]*([Tt]oken|[Bb]earer|[Ss]ecret|apiKey)|[?&](access_)?token=");
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void S37_theKeychainNeverFallsBackToAPlainFile()
    {
        QVERIFY(m_sources.matches("setInsecureFallback\\(\\s*true").isEmpty());
        const QStringList jobs = m_sources.matches(
            "new\\s+QKeychain::|make_unique<QKeychain::|std::make_unique<\\w+Job");
        for (const QString &place : jobs)
            QVERIFY2(place.startsWith(text("app/account/keychainjob")), qPrintable(place));
        QVERIFY(Sources::text(text("app/account/keychainjob.cpp"))
                    .contains(text("setInsecureFallback(false)")));
    }

    void S40_labelsAndBoxesAreToldThatTheirTextIsPlain()
    {
        // Every QLabel is made by PlainLabel, or is told its format in the same pair of files.
        static const QRegularExpression made(
            text("\\bnew\\s+(QLabel|QMessageBox|QProgressDialog|QErrorMessage)\\b|"
                 "public\\s+(QLabel|QMessageBox)\\b"));
        QMap<QString, qsizetype> untold;
        for (const Sources::File &file : m_sources.files()) {
            qsizetype &count = untold[file.path.section(u'.', 0, 0)];
            count += file.code.count(made);
            count -= file.code.count(text("setTextFormat(Qt::PlainText)"));
        }
        for (auto it = untold.cbegin(); it != untold.cend(); ++it)
            QVERIFY2(it.value() <= 0, qPrintable(it.key()));
        const QStringList found = m_sources.matches(
            "\\bsetHtml\\b|\\binsertHtml\\b|\\bsetMarkdown\\b|\\bQTextBrowser\\b|Qt::RichText|"
            "Qt::AutoText|Qt::MarkdownText|\\bQStaticText\\b|\\bQErrorMessage\\b|"
            "QMessageBox::(about|critical|information|question|warning)\\(|"
            // The second text of a message box has no format of its own: our words only.
            "\\bsetInformativeText\\((?!tr\\(\"[^\"]*\"\\)\\);)|\\bsetOpenExternalLinks\\b");
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void S42_namesNeverBecomePatterns()
    {
        const QStringList found = chainedArguments(m_sources.files());
        QVERIFY2(found.isEmpty(), complaint(found).constData());
        QCOMPARE(chainedArguments({{text("x.cpp"), text("tr(\"%1\").arg(f(a, b))\n  .arg(c)")}}),
                 QStringList{text("x.cpp:1")});
        QVERIFY(chainedArguments({{text("x.cpp"), text("g(a.arg(b)); c.arg(d)")}}).isEmpty());
    }

    void S43_nothingFromOutsideIsAFormat()
    {
        QVERIFY(Sources::text(text("cmake/compiler.cmake")).contains(text("-Wformat-security")));
        const QStringList found =
            m_sources.matches("\\bq(Debug|Info|Warning|Critical|Fatal)\\(\\s*[^\\s\")]|"
                              "\\bqC(Debug|Info|Warning|Critical)\\(\\s*\\w+\\s*,\\s*[^\\s\"]|"
                              "\\bf?printf\\(\\s*(stderr\\s*,\\s*|stdout\\s*,\\s*)?[^\\s\"s]|"
                              "QString::asprintf|\\bsn?printf\\(");
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void S50_oneLineOpensTheBrowser()
    {
        const QStringList found =
            m_sources.matches("\\bopenUrl\\b|\\bxdg-open\\b|\\bsetUrlHandler\\b|"
                              "QProcess::(startDetached|execute)|[^q]system\\(\\s*\"",
                              {text("app/program/codesources.cpp"),
                               text("ui/logs/ownfolder.cpp")}); // the folder of the log
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void S60_nothingUpdatesItself()
    {
        const QStringList found =
            m_sources.matches("(?i)appcast|checkForUpdate|sparkle|releases/latest|\\bautoupdate");
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void S61_noCustomSchemeIsRegistered()
    {
        const QString desktop = Sources::text(text("packaging/linux/foyer.desktop.in"));
        QVERIFY(!desktop.isEmpty());
        QVERIFY(!desktop.contains(text("x-scheme-handler")));
        QVERIFY(!desktop.contains(text("MimeType")));
        QVERIFY(!Sources::text(text("packaging/macos/Info.plist.in"))
                     .contains(text("CFBundleURLTypes")));
        const QStringList found =
            m_sources.matches("QWebEngineUrlScheme\\b|installUrlSchemeHandler|x-scheme-handler");
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void S63_releaseBuildsAreHardened()
    {
        // What can be seen in a built program is asked of it: hardening.cmake.
        const QString flags = Sources::text(text("cmake/compiler.cmake"));
        for (const char *flag :
             {"-D_FORTIFY_SOURCE=3", "-fstack-protector-strong", "-fstack-clash-protection",
              "-fcf-protection", "_GLIBCXX_ASSERTIONS", "-z,relro,-z,now", "noexecstack"})
            QVERIFY2(flags.contains(text(flag)), flag);
        QVERIFY(flags.contains(text("CMAKE_POSITION_INDEPENDENT_CODE ON")));
    }

private:
    Sources m_sources;
};

QTEST_GUILESS_MAIN(TestAttackSources)
#include "tst_attack_sources.moc"
