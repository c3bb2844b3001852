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
#include <utility>

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

/// What could forge a line, move a terminal's cursor or hide what is written.
bool isHostile(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction overrides, zero widths
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

QString cleaned(QString text)
{
    for (QChar &c : text) {
        if (isHostile(c))
            c = u' ';
    }
    return text;
}

/// The handler is a plain function, so it needs a way to the one log there is.
std::atomic<Logging *> activeLog{nullptr};

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (Logging *log = activeLog.load())
        log->receive(type, QString::fromUtf8(context.category), text);
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

void Logging::setFiles(std::unique_ptr<LogFiles> files)
{
    const QMutexLocker lock(&m_mutex);
    m_files = std::move(files);
}

void Logging::setListener(std::function<void()> listener)
{
    const QMutexLocker lock(&m_mutex);
    m_listener = std::move(listener);
    m_isListenerCalled = false;
}

QList<LogRecord> Logging::take()
{
    const QMutexLocker lock(&m_mutex);
    m_isListenerCalled = false;
    return std::exchange(m_waiting, {});
}

void Logging::receive(QtMsgType type, const QString &category, const QString &text)
{
    const LogRecord entry = record(type, category, text);
    const QByteArray line = lineOf(entry).toUtf8();
    const QByteArray whole = line + '\n';
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stderr);
    std::fflush(stderr);
    // What is logged by the code below, about the log itself, goes no further than here.
    thread_local bool isInside = false;
    if (isInside)
        return;
    isInside = true;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_files)
            m_files->write(line);
        if (m_waiting.size() >= mostWaiting)
            m_waiting.removeFirst();
        m_waiting.append(entry);
        if (m_listener && !m_isListenerCalled) {
            m_isListenerCalled = true;
            m_listener();
        }
    }
    isInside = false;
}

bool Logging::isLevel(const QString &rules)
{
    return rules == QLatin1String("debug") || rules == QLatin1String("info") ||
           rules == QLatin1String("warning") || rules == QLatin1String("critical");
}

QString Logging::filterRules(const QString &rules)
{
    if (rules == QLatin1String("debug"))
        return QStringLiteral("foyer.*=true");
    QStringList lines{QStringLiteral("foyer.*.debug=false")};
    if (isLevel(rules)) {
        if (rules != QLatin1String("info"))
            lines << QStringLiteral("*.debug=false") << QStringLiteral("*.info=false");
        if (rules == QLatin1String("critical"))
            lines << QStringLiteral("*.warning=false");
        return lines.join(u'\n');
    }
    for (const QString &part : rules.split(u';', Qt::SkipEmptyParts)) {
        const QString rule = part.trimmed();
        if (rule.isEmpty())
            continue;
        lines.append(rule.contains(u'=') ? rule : QString(rule + QStringLiteral("=true")));
    }
    return lines.join(u'\n');
}

LogRecord Logging::record(QtMsgType type, const QString &category, const QString &text) const
{
    LogRecord entry{QDateTime::currentDateTimeUtc(), type, cleaned(category.left(64)), {}};
    entry.text = m_redactor.redact(text);
    if (entry.text.size() > longestLine)
        entry.text = entry.text.left(longestLine) + QStringLiteral("…");
    // Names come from the hub.
    entry.text = cleaned(entry.text);
    return entry;
}

QByteArray Logging::line(QtMsgType type, const QString &category, const QString &text) const
{
    return lineOf(record(type, category, text)).toUtf8();
}

} // namespace foyer
