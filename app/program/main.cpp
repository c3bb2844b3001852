// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: options, translations, the object graph, the window.

#include "foyer_config.h"
#include "program/apierrand.h"
#include "program/application.h"
#include "program/commandline.h"
#include "program/errands.h"
#include "program/heap.h"
#include "program/logging.h"
#include "program/logtap.h"
#include "program/measuring.h"
#include "program/protection.h"
#include "program/singleinstance.h"
#include "program/systemwatch.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/pages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/firstpaint.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QIcon>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>
#include <memory>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

namespace {

using namespace foyer;

/// Without a display Qt would abort with a core dump; say it in words instead.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// What --page knows.
QStringList pageNames()
{
    QStringList names;
    const QList<PageEntry> pages = allPages();
    for (const PageEntry &page : pages)
        names << page.id;
    return names;
}

QStringList rawArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void installTranslations(QApplication &application)
{
    const QLocale locale;
    auto *own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("foyer"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        application.installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
}

Theme::Scheme themeScheme(foyer::Scheme scheme)
{
    return Theme::schemeFromName(schemeName(scheme));
}

/// A call that changes something is agreed to: said so before, or asked on the terminal.
bool isAgreed(const CommandLine &commandLine, const ApiCall &call)
{
    if (commandLine.yes || call.isReading())
        return true;
#if defined(Q_OS_UNIX)
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0)
        return false;
    std::fprintf(stderr, "%s %s\nThis may change something at home. Send it? [y/N] ",
                 call.method.constData(), call.path.toLocal8Bit().constData());
    const int answer = std::getchar();
    return answer == 'y' || answer == 'Y';
#else
    return false;
#endif
}

/// One call to the hub, without a window.
int callHub(const CommandLine &commandLine, const ApiCall &call, Settings &settings,
            Application &program)
{
    const auto print = [](FILE *where) {
        return [where](const QByteArray &text) {
            std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), where);
            std::fflush(where);
        };
    };
    // What the window opens next time is not for this to choose.
    const QString hub = settings.get(preference::selectedHub);
    const QString hubName = settings.get(preference::selectedHubName);
    ApiErrand errand(call, commandLine.hub, program, program.uiWords(), print(stdout),
                     print(stderr));
    QObject::connect(&errand, &ApiErrand::finished, &program,
                     [](int code) { QCoreApplication::exit(code); });
    // Everything from inside the event loop, which exit() ends.
    QMetaObject::invokeMethod(
        &program,
        [&] {
            program.setDemoDevices(commandLine.demoDevices);
            if (commandLine.demo)
                program.startDemo();
            else
                program.start();
            errand.start();
        },
        Qt::QueuedConnection);
    const int code = QApplication::exec();
    if (!commandLine.demo && !hub.isEmpty()) {
        settings.set(preference::selectedHub, hub);
        settings.set(preference::selectedHubName, hubName);
    }
    settings.save();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    protectProcess();
    keepHeapSmall();

    const ParsedCommandLine parsed = parseCommandLine(rawArguments(argc, argv), pageNames());
    if (!parsed.commandLine) {
        std::fputs(parsed.text.toLocal8Bit().constData(),
                   parsed.exitCode == exitcode::ok ? stdout : stderr);
        return parsed.exitCode;
    }
    const CommandLine &commandLine = *parsed.commandLine;
    const bool isApi = !commandLine.api.isEmpty();
    const Result<ApiCall> call =
        apiCall(commandLine.api.value(0).toUtf8(), commandLine.api.value(1),
                commandLine.api.value(2).toUtf8());
    if (isApi) {
        const QString flaw = ApiErrand::flaw(call, call && isAgreed(commandLine, *call));
        if (!flaw.isEmpty()) {
            std::fprintf(stderr, "foyer: %s\n", flaw.toLocal8Bit().constData());
            return exitcode::badUsage;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const bool isErrand =
        isApi || !commandLine.screenshot.isEmpty() || commandLine.exitAfterFirstTile;
    if (!hasDisplay()) {
        if (!isErrand) {
            std::fputs("foyer: there is no display. With --screenshot FILE it draws without one.\n",
                       stderr);
            return exitcode::noDisplay;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    QCoreApplication::setApplicationName(QStringLiteral("foyer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral(FOYER_DISPLAY_NAME));
    QGuiApplication::setDesktopFileName(QStringLiteral(FOYER_APP_ID));
    QApplication application(argc, argv);
    Logging logging(isApi && commandLine.log.isEmpty() ? QStringLiteral("critical")
                                                       : commandLine.log);
    installTranslations(application);

    SingleInstance instance(
        SingleInstance::defaultSocketPath(commandLine.demo ? QStringLiteral("-demo") : QString()));
    if (!isErrand) {
        switch (instance.start(commandLine.forwardedArguments())) {
        case SingleInstance::Role::First: break;
        case SingleInstance::Role::Second: return exitcode::ok;
        case SingleInstance::Role::Unanswered:
            std::fputs("foyer: another Foyer is running but does not answer\n", stderr);
            return exitcode::startFailed;
        }
    }

    if (!isErrand)
        // The demo may run beside the program itself.
        logging.setFiles(std::make_unique<LogFiles>(LogFiles::defaultFolder(),
                                                    commandLine.demo ? QStringLiteral("foyer-demo")
                                                                     : QStringLiteral("foyer")));

    Settings settings;
    TokenVault vault(QStringLiteral(FOYER_APP_ID));
    Theme theme;
    theme.apply(application,
                themeScheme(commandLine.scheme.value_or(settings.get(preference::scheme))));
    SystemWatch watch;
    Application program(settings, vault, CloudAddress::fromEnvironment(), &logging.redactor());
    if (!isErrand)
        program.follow(watch);
    program.accountList().setRotationFolder(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
        QStringLiteral("/account"));
    QObject::connect(&program, &Program::preferenceChanged, &theme, [&](const QString &name) {
        if (name == preference::scheme.key)
            theme.setScheme(themeScheme(settings.get(preference::scheme)));
        else if (name == preference::reducedMotion.key)
            theme.setMotion(settings.get(preference::reducedMotion) ? Theme::Motion::Reduced
                                                                    : Theme::Motion::System);
    });
    if (settings.get(preference::reducedMotion))
        theme.setMotion(Theme::Motion::Reduced);

    if (!isErrand)
        program.setLogFolder(LogFiles::defaultFolder());
    const LogTap tap(logging, program.log());

    if (isApi)
        return callHub(commandLine, *call, settings, program);

    // Before there is a window: it then opens with the home that is kept, not with the doors.
    program.setDemoDevices(commandLine.demoDevices);
    const auto goOn = [&] {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/foyer/icons/app/foyer.svg")));
        if (!isErrand)
            watch.start();
        if (!commandLine.demo)
            program.connectToHub();
    };
    if (!commandLine.demo)
        program.showKept();
    const bool hasHome = program.stage() == Program::Stage::AtHome;
    if (!hasHome)
        goOn();
    MainWindow window(program, program.uiWords(), theme);
    const auto openRequested = [&program](const CommandLine &request) {
        if (!request.page.isEmpty() || !request.device.isEmpty())
            program.requestPage(request.page, request.device);
    };
    QObject::connect(
        &instance, &SingleInstance::argumentsReceived, &window, [&](const QStringList &arguments) {
            const ParsedCommandLine second =
                parseCommandLine(QStringList{QStringLiteral("foyer")} + arguments, pageNames());
            if (second.commandLine)
                openRequested(*second.commandLine);
            program.requestRaise();
        });
    Errands errands(commandLine, program, window, sinceStart);
    std::unique_ptr<Measuring> measuring;
    if (commandLine.measure)
        measuring = std::make_unique<Measuring>(program, sinceStart);
    if (commandLine.minimized)
        window.showMinimized();
    else
        window.show();
    openRequested(commandLine);
    // What there is to see needs neither the keychain nor the network.
    std::unique_ptr<FirstPaint> rest;
    if (hasHome)
        rest = std::make_unique<FirstPaint>(window, goOn);
    if (commandLine.demo)
        program.startDemo(); // may fail at once, which the window shows
    const int code = QApplication::exec();
    settings.save();
    return code;
}
