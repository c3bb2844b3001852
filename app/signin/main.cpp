// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/signinview.h"
#include "signin/standardinput.h"

#include <foyer_config.h>

#include <QApplication>
#include <QIcon>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStyleFactory>
#include <QTimer>
#include <QTranslator>

#include <chrono>
#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

// foyer-signin: the Athom login page in a process of its own. It is started by foyer, reads one
// JSON line from standard input (signin/task.h) and writes JSON lines to standard output; exit code
// 0: a code was handed over, 1: denied or cancelled, 2: failed. It leaves when its standard input
// ends.

namespace {

using foyer::signin::readTask;
using foyer::signin::SignInView;
using foyer::signin::StandardInput;
using foyer::signin::Task;

enum ExitCode { HandedOver = 0, GivenUp = 1, Failed = 2 };

/// Whoever can set our environment must not be able to watch the page or change how Chromium runs.
void cleanEnvironment()
{
    for (const char *name :
         {"QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINEPROCESS_PATH",
          "QTWEBENGINE_RESOURCES_PATH", "SSLKEYLOGFILE"})
        qunsetenv(name);
    bool root = false;
#ifdef Q_OS_UNIX
    root = geteuid() == 0;
    // A core file would hold the password that was just typed.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    // Chromium ends the process when it is root and sandboxed. Only test machines run as root; for
    // everybody else the sandbox stays on whatever the environment says.
    if (!root)
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
}

void report(const char *event, const QJsonObject &details = {})
{
    QJsonObject line = details;
    line[QLatin1String("event")] = QLatin1String(event);
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void useDarkPalette()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x20, 0x22, 0x26));
    palette.setColor(QPalette::WindowText, QColor(0xec, 0xed, 0xef));
    palette.setColor(QPalette::Base, QColor(0x2a, 0x2d, 0x32));
    palette.setColor(QPalette::Text, QColor(0xec, 0xed, 0xef));
    palette.setColor(QPalette::Button, QColor(0x33, 0x36, 0x3c));
    palette.setColor(QPalette::ButtonText, QColor(0xec, 0xed, 0xef));
    QApplication::setPalette(palette);
}

void connectReports(SignInView &view)
{
    const auto text = [](const char *key, const QString &value) {
        return QJsonObject{{QLatin1String(key), value}};
    };
    QObject::connect(&view, &SignInView::stepChanged, &view,
                     [text](const QString &host) { report("step", text("host", host)); });
    QObject::connect(&view, &SignInView::blocked, &view,
                     [text](const QString &host) { report("blocked", text("host", host)); });
    QObject::connect(
        &view, &SignInView::codeReceived, &view, [](const QString &code, const QString &state) {
            report("code", {{QStringLiteral("code"), code}, {QStringLiteral("state"), state}});
            QCoreApplication::exit(HandedOver);
        });
    QObject::connect(&view, &SignInView::denied, &view, [text](const QString &error) {
        report("denied", text("error", error));
        QCoreApplication::exit(GivenUp);
    });
    QObject::connect(&view, &SignInView::failed, &view, [text](const QString &reason) {
        report("failed", text("reason", reason));
        QCoreApplication::exit(Failed);
    });
    QObject::connect(&view, &SignInView::cancelled, &view, [] {
        report("cancelled");
        QCoreApplication::exit(GivenUp);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    cleanEnvironment();
    argc = 1; // Chromium would read switches from the command line
    argv[1] = nullptr;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("foyer-signin"));
    QApplication::setApplicationDisplayName(QStringLiteral(FOYER_DISPLAY_NAME));
    QGuiApplication::setDesktopFileName(QStringLiteral(FOYER_APP_ID));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral(FOYER_APP_ID)));
    QApplication::setQuitOnLastWindowClosed(false);

    QTranslator translator;
    std::unique_ptr<SignInView> view;
    StandardInput input;
    QObject::connect(&input, &StandardInput::closed, &app, [] { QCoreApplication::exit(GivenUp); });
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &app, [] { QCoreApplication::exit(Failed); });
    patience.start(std::chrono::seconds(10));
    QObject::connect(&input, &StandardInput::lineReceived, &app, [&](const QByteArray &line) {
        patience.stop();
        const auto task = readTask(line);
        if (!task) {
            report("failed", {{QStringLiteral("reason"), QStringLiteral("load")}});
            return QCoreApplication::exit(Failed);
        }
        const QLocale locale = task->language.isEmpty() ? QLocale() : QLocale(task->language);
        if (translator.load(locale, QStringLiteral("foyer"), QStringLiteral("_"),
                            QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&translator);
        if (task->dark)
            useDarkPalette();
        view = std::make_unique<SignInView>(*task);
        connectReports(*view);
        view->show();
        view->raise();
        view->activateWindow();
        report("ready");
        view->start();
    });
    const int code = QApplication::exec();
    view.reset();
    return code;
}
