// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/commandline.h"

#include "foyer_config.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace foyer;

namespace {

ParsedCommandLine parse(const QStringList &arguments, const QStringList &pages = {})
{
    return parseCommandLine(QStringList{QStringLiteral("/usr/bin/foyer")} + arguments, pages);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The options of the program, and what wrong ones get.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedMeansAnOrdinaryStart()
    {
        const ParsedCommandLine parsed = parse({});
        QVERIFY(parsed.commandLine);
        QVERIFY(!parsed.commandLine->demo && !parsed.commandLine->minimized);
        QVERIFY(!parsed.commandLine->exitAfterFirstTile && !parsed.commandLine->scheme);
        QCOMPARE(parsed.commandLine->screenshotSize, QSize(1280, 800));
        QVERIFY(parsed.commandLine->forwardedArguments().isEmpty());
    }

    void everyOptionIsUnderstood()
    {
        const ParsedCommandLine parsed =
            parse(words("--demo --devices 500 --page zones --device abc --minimized --log "
                        "foyer.net --screenshot a.png "
                        "--screenshot-size 640x480 --scheme dark --exit-after-first-tile"));
        QVERIFY2(parsed.commandLine, qPrintable(parsed.text));
        const CommandLine &line = *parsed.commandLine;
        QVERIFY(line.demo && line.minimized && line.exitAfterFirstTile);
        QCOMPARE(line.demoDevices, 500);
        QCOMPARE(line.page, QStringLiteral("zones"));
        QCOMPARE(line.device, QStringLiteral("abc"));
        QCOMPARE(line.log, QStringLiteral("foyer.net"));
        QCOMPARE(line.screenshot, QStringLiteral("a.png"));
        QCOMPARE(line.screenshotSize, QSize(640, 480));
        QCOMPARE(line.scheme, std::optional(Scheme::Dark));
    }

    void apiTakesAMethodAPathAndPerhapsJson()
    {
        const ParsedCommandLine parsed =
            parse(words("--demo --yes api PUT /api/manager/logic/variable/x true --hub Home"));
        QVERIFY2(parsed.commandLine, qPrintable(parsed.text));
        QCOMPARE(
            parsed.commandLine->api,
            QStringList({QStringLiteral("PUT"), QStringLiteral("/api/manager/logic/variable/x"),
                         QStringLiteral("true")}));
        QCOMPARE(parsed.commandLine->hub, QStringLiteral("Home"));
        QVERIFY(parsed.commandLine->yes && parsed.commandLine->demo);
        QVERIFY(parsed.commandLine->forwardedArguments().isEmpty());
        for (const char *wrong : {"api", "api GET", "api GET /api/x {} more", "--yes", "--hub x"})
            QCOMPARE(parse(words(wrong)).exitCode, exitcode::badUsage);
    }

    void whatIsForwardedCanBeParsedAgain()
    {
        const CommandLine line = *parse(words("--page zones --device abc --minimized")).commandLine;
        const ParsedCommandLine again = parse(line.forwardedArguments());
        QVERIFY(again.commandLine);
        QCOMPARE(again.commandLine->page, line.page);
        QCOMPARE(again.commandLine->device, line.device);
    }

    void logTakesALevelRulesOrNothing()
    {
        const auto log = [](const char *arguments) {
            const ParsedCommandLine parsed = parse(words(arguments));
            return parsed.commandLine ? parsed.commandLine->log : QStringLiteral("refused");
        };
        QCOMPARE(log("--demo"), QString());
        QCOMPARE(log("--log"), QStringLiteral("debug"));
        QCOMPARE(log("--log --demo"), QStringLiteral("debug"));
        QCOMPARE(log("--log warning"), QStringLiteral("warning"));
        QCOMPARE(log("--log=critical --demo"), QStringLiteral("critical"));
        QCOMPARE(log("--log foyer.net;foyer.ui.debug=false"),
                 QStringLiteral("foyer.net;foyer.ui.debug=false"));
        QCOMPARE(log("--log *=true"), QStringLiteral("*=true"));
        QCOMPARE(log("--log loud"), QStringLiteral("refused"));
        QCOMPARE(log("--log="), QStringLiteral("refused"));
        QCOMPARE(log("--log foyer.net=yes"), QStringLiteral("refused"));
        QVERIFY(parse(words("--log --demo")).commandLine->demo);
    }

    void wrongUsageIsSaidAndEndsWithTwo_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *arguments, const char *said) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(said);
        };
        row("--nonsense", "nonsense");
        row("lamp", "\"lamp\"");
        row("--page", "page");
        row("--page ../x", "\"../x\"");
        row("--page garage", "devices, zones");
        row("--screenshot-size 10x10", "10x10");
        row("--screenshot-size 99999x99999", "99999x99999");
        row("--screenshot-size 640", "640");
        row("--scheme purple", "purple");
        row("--demo=yes", "demo");
        row("--demo --devices many", "20000");
        row("--devices 5", "--demo");
        row("--device=", "--device");
        row("--screenshot=", "--screenshot");
    }

    void wrongUsageIsSaidAndEndsWithTwo()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, said);
        const ParsedCommandLine parsed = parse(arguments.split(u' '), words("devices zones"));
        QVERIFY(!parsed.commandLine);
        QCOMPARE(parsed.exitCode, exitcode::badUsage);
        QVERIFY2(parsed.text.contains(said), qPrintable(parsed.text));
        QVERIFY(parsed.text.endsWith(u'\n'));
    }

    void helpNamesEveryPublicOption()
    {
        const ParsedCommandLine parsed = parse({QStringLiteral("--help")});
        QVERIFY(!parsed.commandLine);
        QCOMPARE(parsed.exitCode, exitcode::ok);
        for (const QString &option :
             words("--demo --devices --page --device --minimized --log --version --help"))
            QVERIFY2(parsed.text.contains(option), qPrintable(option));
        QVERIFY(parsed.text.startsWith(QStringLiteral("Usage: foyer [options]\n")));
        QVERIFY(!parsed.text.contains(QStringLiteral("exit-after-first-tile")));
    }

    void everyPublicOptionIsDocumented_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : words("linux/foyer.1.in completions/foyer.bash "
                                         "completions/_foyer completions/foyer.fish"))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyPublicOptionIsDocumented()
    {
        QFETCH(QString, file);
        QFile document(QStringLiteral(FOYER_SOURCE_DIR "/packaging/") + file);
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(document.readAll()).remove(u'\\');
        static const QRegularExpression option(QStringLiteral("--([a-z][a-z-]+)"));
        QRegularExpressionMatchIterator all =
            option.globalMatch(parse({QStringLiteral("--help")}).text);
        int count = 0;
        for (; all.hasNext(); ++count) {
            const QString name = all.next().captured(1);
            const bool found = text.contains(QStringLiteral("--") + name) ||
                               text.contains(QStringLiteral("-l ") + name);
            QVERIFY2(found, qPrintable(name));
        }
        QVERIFY(count >= 10);
    }

    void versionIsTheBuildsOwn()
    {
        const ParsedCommandLine parsed = parse({QStringLiteral("--version")});
        QCOMPARE(parsed.text, QStringLiteral("Foyer " FOYER_VERSION "\n"));
        QCOMPARE(parsed.exitCode, exitcode::ok);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
