// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/signinprocess.h"

#include "account/logging.h"
#include "account/redirect.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace foyer {

namespace {

constexpr qsizetype kMaxLine = 8 * 1024;

/// Nothing that changes how Chromium or Qt load code, or that opens the page to a debugger.
QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINEPROCESS_PATH",
          "QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_LOCALES_PATH", "QTWEBENGINE_DICTIONARIES_PATH",
          "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "LD_PRELOAD", "LD_AUDIT",
          "SSLKEYLOGFILE"})
        environment.remove(QString::fromLatin1(name));
    bool root = false;
#ifdef Q_OS_UNIX
    root = geteuid() == 0;
#endif
    // Chromium refuses to run sandboxed as root, which only test machines do.
    if (!root)
        environment.remove(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"));
    return environment;
}

} // namespace

SignInProcess::SignInProcess(QObject *parent)
    : QObject(parent)
    , m_executable(installedPath())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &SignInProcess::deadlinePassed);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SignInProcess::readLines);
    connect(&m_process, &QProcess::finished, this, &SignInProcess::processFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the others end in finished()
        m_deadline.stop();
        fail(Failure::NotInstalled);
        Q_EMIT finished();
    });
}

SignInProcess::~SignInProcess()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill(); // it holds nothing worth saving, and a killed process is gone at once
        m_process.waitForFinished(1000);
    }
}

QString SignInProcess::installedPath()
{
    const QString here = QCoreApplication::applicationDirPath();
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("foyer-signin.exe");
#else
    const QString name = QStringLiteral("foyer-signin");
#endif
    for (const char *folder : {"/", "/../libexec/foyer/", "/../signin/"}) {
        const QFileInfo file(here + QLatin1String(folder) + name);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

bool SignInProcess::isInstalled() const
{
    const QFileInfo file(m_executable);
    return !m_executable.isEmpty() && file.isFile() && file.isExecutable();
}

void SignInProcess::setExecutable(const QString &path)
{
    m_executable = path;
}

void SignInProcess::setDeadlines(std::chrono::milliseconds ready, std::chrono::milliseconds leave)
{
    m_readyDeadline = ready;
    m_leaveDeadline = leave;
}

QByteArray SignInProcess::toLine(const SignInRequest &request)
{
    const QJsonObject line{
        {QStringLiteral("authorise"), request.authorise.toString(QUrl::FullyEncoded)},
        {QStringLiteral("redirect"), request.redirect.toString(QUrl::FullyEncoded)},
        {QStringLiteral("title"), request.title},
        {QStringLiteral("parentWindow"), qint64(request.parentWindow)},
        {QStringLiteral("language"), request.language},
        {QStringLiteral("dark"), request.dark},
        {QStringLiteral("extraHosts"), QJsonArray::fromStringList(request.extraHosts)},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void SignInProcess::start(const SignInRequest &request)
{
    if (!isRunning())
        return launch(request);
    m_next = request;
    m_concluded = true;
    leave();
}

void SignInProcess::launch(const SignInRequest &request)
{
    m_buffer.clear();
    m_concluded = false;
    m_leaving = false;
    m_process.setProgram(m_executable);
    m_process.setProcessEnvironment(cleanEnvironment());
    // Chromium is talkative and quotes addresses.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_deadline.start(m_readyDeadline);
    m_process.start();
    m_process.write(toLine(request));
}

void SignInProcess::cancel()
{
    if (!isRunning())
        return;
    const bool waiting = m_next.has_value();
    m_next.reset();
    leave();
    if (conclude() || waiting)
        Q_EMIT cancelled();
}

void SignInProcess::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    m_process.closeWriteChannel(); // the helper leaves when its standard input ends
    m_deadline.start(m_leaveDeadline);
}

void SignInProcess::deadlinePassed()
{
    qCWarning(lcAccount, "foyer-signin is stuck: ended");
    m_process.kill();
    if (!m_leaving)
        fail(Failure::Load);
}

void SignInProcess::readLines()
{
    m_buffer += m_process.readAllStandardOutput();
    qsizetype end = 0;
    while ((end = m_buffer.indexOf('\n')) >= 0 && end <= kMaxLine) {
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        readEvent(line);
    }
    if (m_buffer.size() > kMaxLine) {
        m_buffer.clear();
        m_process.kill();
        fail(Failure::Crash);
    }
}

void SignInProcess::readEvent(const QByteArray &line)
{
    const QJsonObject event = QJsonDocument::fromJson(line).object();
    const auto text = [&event](const char *key) { return event[QLatin1String(key)].toString(); };
    const QString name = text("event");
    if (m_concluded || name.isEmpty())
        return;

    if (name == QLatin1String("ready")) {
        m_deadline.stop();
        Q_EMIT ready();
    } else if (name == QLatin1String("step")) {
        Q_EMIT stepChanged(text("host").left(253));
    } else if (name == QLatin1String("blocked")) {
        Q_EMIT blocked(text("host").left(253));
    } else if (name == QLatin1String("failed")) {
        const QString reason = text("reason");
        fail(reason == QLatin1String("tls")    ? Failure::Tls
             : reason == QLatin1String("load") ? Failure::Load
                                               : Failure::Crash);
    } else if (name == QLatin1String("code")) {
        if (!looksLikeCode(text("code")))
            return fail(Failure::Crash);
        if (conclude())
            Q_EMIT codeReceived(text("code"), text("state").left(512));
    } else if (name == QLatin1String("denied")) {
        if (conclude())
            Q_EMIT denied(text("error").left(64));
    } else if (name == QLatin1String("cancelled")) {
        if (conclude())
            Q_EMIT cancelled();
    }
    if (m_concluded && isRunning())
        leave();
}

void SignInProcess::processFinished()
{
    readLines();
    m_deadline.stop();
    fail(Failure::Crash);
    if (const auto next = std::exchange(m_next, std::nullopt))
        return launch(*next);
    Q_EMIT finished();
}

void SignInProcess::fail(Failure failure)
{
    if (!conclude())
        return;
    qCWarning(lcAccount) << "foyer-signin:" << failure;
    Q_EMIT failed(failure);
}

bool SignInProcess::conclude()
{
    return !std::exchange(m_concluded, true);
}

} // namespace foyer
