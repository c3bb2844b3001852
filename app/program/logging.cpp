// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/logging.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <cstdio>

namespace foyer {

namespace {

constexpr qsizetype shortestSecret = 6;
constexpr qsizetype longestLine = 4000;

QString stars()
{
    return QStringLiteral("***");
}

struct Shape
{
    QRegularExpression pattern;
    QString replacement;
};

/// What secrets look like in headers, addresses, forms and JSON (protocol.md 1.1 to 1.5, 2.3).
const QList<Shape> &shapes()
{
    const auto shape = [](const char *pattern, const char *replacement) {
        QRegularExpression expression(QString::fromLatin1(pattern),
                                      QRegularExpression::CaseInsensitiveOption);
        expression.optimize();
        return Shape{expression, QString::fromLatin1(replacement)};
    };
    static const QList<Shape> all{
        // Authorization: Bearer …, Basic …
        shape(R"(\b(bearer|basic)(\s+|%20)[A-Za-z0-9._~+/=:%-]{6,})", R"(\1\2***)"),
        // JSON Web Tokens, wherever they stand
        shape(R"(\beyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*)?)", "***"),
        // name=value in addresses and forms
        shape(
            R"((\b|%3F|%26)((?:code|state|access_token|refresh_token|id_token|user_token|token|client_secret|password|passwd|otptoken|_csrf|api_?key)(?:=|%3D))[^&\s"'#<>]+)",
            R"(\1\2***)"),
        // "name": "value" in JSON, also escaped inside a string; code and state are no secrets
        // there
        shape(
            R"((\\?["'](?:access_?token|refresh_?token|id_?token|user_?token|bearer_?token|token|client_?secret|password|otptoken|api_?key|authorization|cookie)\\?["']\s*:\s*\\?["'])[^"'\\]*)",
            R"(\1***)"),
        // name: value as headers and our own messages write it
        shape(
            R"(\b(x-[a-z-]*token|set-cookie|cookie|refresh[_ ]token|access[_ ]token|client[_ ]secret|api[_ ]key)(\s*:\s*)[^\s,;"]+)",
            R"(\1\2***)"),
        // user:password@ in addresses
        shape(R"((://)[^/\s:@]+:[^/\s@]+@)", R"(\1***@)"),
        // opaque tokens, codes and the last part of API keys are 40 hex digits
        shape(R"(\b(?:[0-9a-f-]{36}:){0,2}[0-9a-f]{40}\b)", "***"),
    };
    return all;
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "log";
}

/// The handler is a plain function, so it needs a way to the one log there is.
std::atomic<Logging *> activeLog{nullptr};

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const Logging *log = activeLog.load();
    if (!log)
        return;
    const QByteArray line = log->line(type, QString::fromUtf8(context.category), text) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void Redactor::add(const QString &secret)
{
    if (secret.size() < shortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    for (const QString &form : {secret, encoded}) {
        if (!m_secrets.contains(form))
            m_secrets.append(form);
    }
    // Longest first, so that a secret which contains another one goes as a whole.
    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void Redactor::remove(const QString &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.removeAll(secret);
    m_secrets.removeAll(QString::fromLatin1(QUrl::toPercentEncoding(secret)));
}

QString Redactor::redact(const QString &text) const
{
    QString result = text;
    {
        const QMutexLocker lock(&m_mutex);
        for (const QString &secret : m_secrets)
            result.replace(secret, stars());
    }
    for (const Shape &shape : shapes())
        result.replace(shape.pattern, shape.replacement);
    return result;
}

Logging::Logging(const QString &rules)
{
    QLoggingCategory::setFilterRules(filterRules(rules));
    activeLog = this;
    m_previous = qInstallMessageHandler(handleMessage);
}

Logging::~Logging()
{
    qInstallMessageHandler(m_previous);
    activeLog = nullptr;
}

Redactor &Logging::redactor()
{
    return m_redactor;
}

QString Logging::filterRules(const QString &rules)
{
    QStringList lines{QStringLiteral("foyer.*.debug=false")};
    for (const QString &part : rules.split(u';', Qt::SkipEmptyParts)) {
        const QString rule = part.trimmed();
        if (rule.isEmpty())
            continue;
        lines.append(rule.contains(u'=') ? rule : QString(rule + QStringLiteral("=true")));
    }
    return lines.join(u'\n');
}

QByteArray Logging::line(QtMsgType type, const QString &category, const QString &text) const
{
    QString message = m_redactor.redact(text);
    if (message.size() > longestLine)
        message = message.left(longestLine) + QStringLiteral("…");
    // Names come from the hub: no line breaks or terminal escapes in the log.
    for (QChar &c : message) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return QStringLiteral("%1 %2 %3: %4")
        .arg(time, category, QLatin1String(levelName(type)), message)
        .toUtf8();
}

} // namespace foyer
