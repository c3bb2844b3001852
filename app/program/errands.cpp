// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/errands.h"

#include "ui/program.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QPixmap>

#include <cstdio>

namespace foyer {

namespace {

constexpr std::chrono::milliseconds settleTime{700}; // late layouts, icons, the first value events
constexpr std::chrono::seconds pictureDeadline{30};

/// Peak resident memory in KiB, from the kernel; 0 where it does not tell.
long peakResidentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLong();
    }
    return 0;
}

} // namespace

Errands::Errands(const CommandLine &commandLine, Program &program, QWidget &window,
                 const QElapsedTimer &sinceStart, QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_program(program)
    , m_window(window)
    , m_sinceStart(sinceStart)
{
    if (!commandLine.screenshot.isEmpty())
        watchForPicture();
    if (commandLine.exitAfterFirstTile)
        watchForFirstTile();
}

void Errands::watchForPicture()
{
    m_window.resize(m_commandLine.screenshotSize);
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &Errands::takePicture);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [] {
        std::fputs("foyer: the home did not come up in time for a picture\n", stderr);
        QCoreApplication::exit(exitcode::startFailed);
    });
    m_deadline.start(pictureDeadline);

    const auto settle = [this] {
        Session *session = m_program.session();
        const bool isLive = session && session->state() == Session::State::Live;
        // Without a home the picture is of the doors.
        if (isLive || m_program.stage() == Program::Stage::Doors)
            m_settled.start(settleTime);
        else
            m_settled.stop(); // the doors were only passed on the way to a home
    };
    const auto follow = [this, settle] {
        if (Session *session = m_program.session())
            connect(session, &Session::stateChanged, this, settle);
        settle();
    };
    connect(&m_program, &Program::sessionChanged, this, follow);
    connect(&m_program, &Program::stageChanged, this, settle);
    follow();
}

void Errands::takePicture()
{
    m_deadline.stop();
    if (!m_commandLine.page.isEmpty() || !m_commandLine.device.isEmpty()) {
        // Pages asked for before the home was there are opened now; the picture waits once more.
        if (!m_reported) {
            m_reported = true;
            Q_EMIT m_program.pageRequested(m_commandLine.page, m_commandLine.device);
            m_settled.start(settleTime);
            return;
        }
    }
    const bool saved = m_window.grab().save(m_commandLine.screenshot, "PNG");
    if (!saved)
        std::fputs("foyer: the picture could not be written\n", stderr);
    QCoreApplication::exit(saved ? exitcode::ok : exitcode::startFailed);
}

void Errands::watchForFirstTile()
{
    qApp->installEventFilter(this);
}

bool Errands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_reported && m_program.home().isLoaded()) {
        QObject *view = watched->parent();
        if (view && view->objectName() == QLatin1String("deviceTiles")) {
            m_reported = true;
            // After this very paint event is through.
            QMetaObject::invokeMethod(this, &Errands::reportFirstTile, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

void Errands::reportFirstTile()
{
    std::printf("{\"firstTileMs\":%lld,\"rssKb\":%ld}\n",
                static_cast<long long>(m_sinceStart.elapsed()), peakResidentKb());
    std::fflush(stdout);
    QCoreApplication::exit(exitcode::ok);
}

} // namespace foyer
