// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/commandline.h"

#include "foyer_config.h"
#include "program/logging.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace foyer {

namespace {

constexpr int smallestSide = 320;
constexpr int largestSide = 7680;

ParsedCommandLine wrong(const QString &what)
{
    return {std::nullopt, QStringLiteral("foyer: %1\nTry \"foyer --help\".\n").arg(what),
            exitcode::badUsage};
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    return fits(size.width()) && fits(size.height()) ? std::optional(size) : std::nullopt;
}

struct Options
{
    QCommandLineOption demo{
        QStringLiteral("demo"),
        QStringLiteral("Show a simulated home. Needs no account and no network.")};
    QCommandLineOption devices{
        QStringLiteral("devices"),
        QStringLiteral("With --demo: a generated home of that many devices, 1 to 20000."),
        QStringLiteral("number")};
    QCommandLineOption page{QStringLiteral("page"),
                            QStringLiteral("Open this page, e.g. devices, variables, zones."),
                            QStringLiteral("name")};
    QCommandLineOption device{QStringLiteral("device"),
                              QStringLiteral("Open the panel of this device."),
                              QStringLiteral("id")};
    QCommandLineOption minimized{QStringLiteral("minimized"),
                                 QStringLiteral("Start with the window minimized.")};
    QCommandLineOption log{
        QStringLiteral("log"),
        QStringLiteral("Log from this level on (debug, info, warning, critical; debug when none is "
                       "given), or these categories, separated by semicolons, e.g. "
                       "\"foyer.net;foyer.homey\". Secrets are left out."),
        QStringLiteral("level or rules")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        QStringLiteral("Write a PNG picture of the window to this file and quit."),
        QStringLiteral("file")};
    QCommandLineOption screenshotSize{QStringLiteral("screenshot-size"),
                                      QStringLiteral("Size of that window, 320x320 to 7680x7680."),
                                      QStringLiteral("WxH"), QStringLiteral("1280x800")};
    QCommandLineOption scheme{QStringLiteral("scheme"),
                              QStringLiteral("Colours for this run: system, light or dark."),
                              QStringLiteral("name")};
    QCommandLineOption hub{
        QStringLiteral("hub"),
        QStringLiteral("With api: this hub, by name or id, instead of the one that was open last."),
        QStringLiteral("name")};
    QCommandLineOption yes{
        QStringLiteral("yes"),
        QStringLiteral("With api: do not ask before a call that may change something.")};
    QCommandLineOption exitAfterFirstTile{QStringLiteral("exit-after-first-tile")};
    QCommandLineOption measure{QStringLiteral("measure")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               QStringLiteral("Print the version and quit.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QStringLiteral("Print this help and quit.")};

    void addTo(QCommandLineParser &parser)
    {
        exitAfterFirstTile.setFlags(QCommandLineOption::HiddenFromHelp);
        measure.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions({demo, devices, page, device, minimized, log, screenshot, screenshotSize,
                           scheme, hub, yes, exitAfterFirstTile, measure, version, help});
    }
};

/// QCommandLineParser knows no option with a value that may be left out.
QStringList withLogLevel(QStringList arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const bool isLast = i + 1 == arguments.size();
        if (arguments.at(i) == QLatin1String("--log") &&
            (isLast || arguments.at(i + 1).startsWith(u'-')))
            arguments[i] = QStringLiteral("--log=debug");
    }
    return arguments;
}

/// A level, or rules that name categories: "loud" is neither.
bool isLogRules(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("^\\s*(default|[A-Za-z0-9_*-]*[.*][A-Za-z0-9_.*-]*)"
                       "(=(true|false))?\\s*$"));
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    return Logging::isLevel(text) ||
           (!parts.isEmpty() && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               return rule.match(part).hasMatch();
           }));
}

QString helpText(const QCommandLineParser &parser)
{
    // Qt's own first line names the path the program was started by.
    const QString text = parser.helpText();
    return QStringLiteral("Usage: foyer [options]\n"
                          "       foyer [options] api METHOD PATH [JSON]") +
           text.mid(text.indexOf(u'\n')) +
           QStringLiteral("\nfoyer api calls the hub once, prints its answer and opens no window, "
                          "e.g. foyer api GET /api/manager/system/\n"
                          "\nExit status: 0 fine, 1 could not start, 2 wrong usage, "
                          "3 no display, 4 the hub refused the call.\n");
}

} // namespace

QStringList CommandLine::forwardedArguments() const
{
    QStringList arguments;
    if (!page.isEmpty())
        arguments << QStringLiteral("--page") << page;
    if (!device.isEmpty())
        arguments << QStringLiteral("--device") << device;
    return arguments;
}

ParsedCommandLine parseCommandLine(const QStringList &arguments, const QStringList &pages)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Native desktop dashboard for Homey smart-home hubs."));
    Options options;
    options.addTo(parser);

    if (!parser.parse(withLogLevel(arguments)))
        return wrong(parser.errorText());
    if (parser.isSet(options.help))
        return {std::nullopt, helpText(parser), exitcode::ok};
    if (parser.isSet(options.version))
        return {std::nullopt, QStringLiteral(FOYER_DISPLAY_NAME " " FOYER_VERSION "\n"),
                exitcode::ok};
    const QStringList positional = parser.positionalArguments();
    const bool isApi = !positional.isEmpty() && positional.constFirst() == QLatin1String("api");
    if (isApi && (positional.size() < 3 || positional.size() > 4))
        return wrong(QStringLiteral("api takes a method, a path and perhaps JSON"));
    if (!isApi && (parser.isSet(options.hub) || parser.isSet(options.yes)))
        return wrong(QStringLiteral("--hub and --yes belong to api"));
    if (!isApi && !positional.isEmpty())
        return wrong(QStringLiteral("unexpected argument \"%1\"").arg(positional.constFirst()));

    CommandLine line;
    if (isApi)
        line.api = positional.mid(1);
    line.hub = parser.value(options.hub);
    line.yes = parser.isSet(options.yes);
    line.demo = parser.isSet(options.demo);
    line.minimized = parser.isSet(options.minimized);
    line.log = parser.value(options.log);
    if (parser.isSet(options.log) && !isLogRules(line.log))
        return wrong(QStringLiteral("\"%1\" is neither debug, info, warning or critical nor rules "
                                    "such as foyer.net")
                         .arg(line.log));
    line.device = parser.value(options.device);
    line.exitAfterFirstTile = parser.isSet(options.exitAfterFirstTile);
    line.measure = parser.isSet(options.measure);
    line.page = parser.value(options.page);

    if (parser.isSet(options.devices)) {
        bool isNumber = false;
        line.demoDevices = parser.value(options.devices).toInt(&isNumber);
        if (!isNumber || line.demoDevices < 1 || line.demoDevices > 20'000 || !line.demo)
            return wrong(QStringLiteral("--devices needs --demo and a number from 1 to 20000"));
    }
    if (parser.isSet(options.page)) {
        static const QRegularExpression name(QStringLiteral("^[a-z][a-z-]{0,31}$"));
        const bool known =
            pages.isEmpty() ? name.match(line.page).hasMatch() : pages.contains(line.page);
        if (!known && pages.isEmpty())
            return wrong(QStringLiteral("\"%1\" is not the name of a page").arg(line.page));
        if (!known)
            return wrong(QStringLiteral("there is no page \"%1\"; there are %2")
                             .arg(line.page, pages.join(QStringLiteral(", "))));
    }
    if (parser.isSet(options.device) && line.device.isEmpty())
        return wrong(QStringLiteral("--device needs an id"));

    if (parser.isSet(options.screenshot)) {
        line.screenshot = parser.value(options.screenshot);
        if (line.screenshot.isEmpty())
            return wrong(QStringLiteral("--screenshot needs a file name"));
    }
    const std::optional<QSize> size = sizeFrom(parser.value(options.screenshotSize));
    if (!size)
        return wrong(QStringLiteral("\"%1\" is not a size such as 1280x800")
                         .arg(parser.value(options.screenshotSize)));
    line.screenshotSize = *size;

    if (parser.isSet(options.scheme)) {
        const QString name = parser.value(options.scheme);
        line.scheme = schemeFromName(name);
        if (schemeName(*line.scheme) != name)
            return wrong(QStringLiteral("\"%1\" is not system, light or dark").arg(name));
    }
    return {line, {}, exitcode::ok};
}

} // namespace foyer
