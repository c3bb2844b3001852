// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "foyer_config.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

#ifdef Q_OS_UNIX
int quitPipe[2];

// Only async-signal-safe calls here: the event loop reads the other end.
void askToQuit(int)
{
    const char byte = 'q';
    [[maybe_unused]] const auto written = ::write(quitPipe[1], &byte, 1);
}

void quitOnSignals(QCoreApplication &application)
{
    if (::pipe(quitPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(quitPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, askToQuit);
    std::signal(SIGINT, askToQuit);
}

void quitWithStandardInput(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        char buffer[256];
        if (::read(STDIN_FILENO, buffer, sizeof buffer) <= 0) {
            notifier->setEnabled(false);
            QCoreApplication::quit();
        }
    });
}
#endif

int complain(const QString &text)
{
    std::fprintf(stderr, "foyer-simulator: %s\n", qUtf8Printable(text));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foyer-simulator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A simulated Athom cloud with Homey hubs on this computer. Prints one JSON "
                       "line when it listens."));
    const QCommandLineOption port(QStringLiteral("port"),
                                  QStringLiteral("Port of the cloud (0 = any)."),
                                  QStringLiteral("N"), QStringLiteral("0"));
    const QCommandLineOption dialect(QStringLiteral("dialect"),
                                     QStringLiteral("Dialect of the first hub: v3 or v2."),
                                     QStringLiteral("v3|v2"), QStringLiteral("v3"));
    const QCommandLineOption devices(
        QStringLiteral("devices"),
        QStringLiteral("A generated home of N devices (0 = the demo home)."), QStringLiteral("N"),
        QStringLiteral("0"));
    const QCommandLineOption home(QStringLiteral("home"),
                                  QStringLiteral("Serve a recorded devices JSON as it is."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Same seed, same life."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption scale(
        QStringLiteral("time-scale"),
        QStringLiteral("How fast the home lives: 1 = a minute per second, 0 = frozen."),
        QStringLiteral("X"), QStringLiteral("1"));
    const QCommandLineOption control(QStringLiteral("control"),
                                     QStringLiteral("Open the control endpoint for tests."));
    const QCommandLineOption withParent(QStringLiteral("exit-with-parent"),
                                        QStringLiteral("Exit when standard input is closed."));
    parser.addOptions({port, dialect, devices, home, seed, scale, control, withParent});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    foyer::sim::Options options;
    bool isPort = false;
    bool isCount = false;
    bool isSeed = false;
    bool isScale = false;
    options.port = parser.value(port).toUShort(&isPort);
    options.devices = parser.value(devices).toInt(&isCount);
    options.seed = parser.value(seed).toUInt(&isSeed);
    options.timeScale = parser.value(scale).toDouble(&isScale);
    options.dialect = parser.value(dialect);
    options.homeFile = parser.value(home);
    options.control = parser.isSet(control);
    if (!isPort || !isCount || !isSeed || !isScale || options.devices < 0 || options.timeScale < 0)
        return complain(QStringLiteral("a number is missing or out of range; see --help"));
    if (options.dialect != QLatin1String("v3") && options.dialect != QLatin1String("v2"))
        return complain(QStringLiteral("--dialect is v3 or v2"));

#ifdef Q_OS_UNIX
    quitOnSignals(application);
    if (parser.isSet(withParent))
        quitWithStandardInput(application);
#endif
    foyer::sim::Simulator simulator(options);
    QString error;
    if (!simulator.start(&error))
        return complain(error);
    std::printf("%s\n", simulator.bannerLine().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
