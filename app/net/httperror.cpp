// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httperror.h"

#include "net/json.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace foyer {

namespace {

/// `{"field":"message", …}` as one line; what is not a string there is quoted as JSON.
QString joinedMembers(const JsonValue &object)
{
    QStringList parts;
    object.forEach([&parts](const QString &key, const JsonValue &value) {
        const QString text = value.string().value_or(QString::fromUtf8(value.toJson()));
        parts << (key.isEmpty() ? text : QString(key + QLatin1String(": ") + text));
    });
    return parts.join(QLatin1String("; "));
}

QString wordsIn(const JsonValue &body)
{
    if (const auto text = body.string())
        return *text;
    for (const char *key : {"error_description", "error_message", "error", "message", "text"}) {
        const JsonValue value = body[key];
        const QString words = value.isObject() || value.isArray()
                                  ? joinedMembers(value)
                                  : value.string().value_or(QString());
        if (!words.trimmed().isEmpty())
            return words;
    }
    return {};
}

QString codeIn(const JsonValue &body)
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z][A-Za-z0-9_.-]{0,63}$"));
    for (const char *key : {"error", "code"}) {
        const QString code = body[key].string().value_or(QString());
        if (identifier.match(code).hasMatch())
            return code;
    }
    return {};
}

bool speaksOfMissingScope(const QString &text)
{
    return text.contains(QLatin1String("scope"), Qt::CaseInsensitive) &&
           (text.contains(QLatin1String("missing"), Qt::CaseInsensitive) ||
            text.contains(QLatin1String("insufficient"), Qt::CaseInsensitive));
}

Error::Kind kindOf(int status, const QString &code, const QString &text)
{
    // A V2 hub answers an unknown route with 500 and this name (protocol.md 6.1).
    if (code == QLatin1String("missing_api_method") ||
        text.contains(QLatin1String("[missing_api_method]")))
        return Error::Kind::NotFound;
    switch (status) {
    case 401: return Error::Kind::Unauthorized;
    case 403:
        return speaksOfMissingScope(code) || speaksOfMissingScope(text) ? Error::Kind::MissingScope
                                                                        : Error::Kind::Refused;
    case 404: return Error::Kind::NotFound;
    case 407: return Error::Kind::Offline; // the proxy's decision, not the server's
    case 408: return Error::Kind::Timeout;
    case 429: return Error::Kind::RateLimited;
    case 511: return Error::Kind::Protocol; // network authentication required
    default: break;
    }
    if (status >= 400 && status < 500)
        return Error::Kind::Refused;
    return status >= 500 ? Error::Kind::Server : Error::Kind::Protocol;
}

QByteArray mimeType(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.left(end)).trimmed().toLower();
}

} // namespace

Error errorFromAnswer(const HttpResponse &answer, const QString &reason, const QString &request)
{
    Error error;
    error.request = request;
    error.httpStatus = answer.status;
    error.retryAfter = retryAfter(answer.header("Retry-After"));
    if (!isHtmlType(answer.contentType)) {
        // Some servers label JSON as text: the body decides.
        if (const auto json = JsonDocument::parse(answer.body)) {
            error.text = boundedText(wordsIn(json->root()));
            error.code = codeIn(json->root());
        } else {
            error.text = boundedText(QString::fromUtf8(answer.body.left(4 * maxErrorText)));
        }
    }
    if (error.text.isEmpty())
        error.text = boundedText(reason);
    error.kind = kindOf(answer.status, error.code, error.text);
    if (answer.status == 511)
        error.code = QStringLiteral("captive_portal");
    return error;
}

Error errorFromRedirect(const HttpResponse &answer, const QUrl &asked, const QString &request)
{
    const QByteArray location = answer.header("Location");
    const QString host = asked.resolved(QUrl::fromEncoded(location)).host();
    const QString text = location.isEmpty() ? QStringLiteral("redirected to nowhere")
                                            : QString(QLatin1String("redirected to ") + host);
    return Error{Error::Kind::Protocol, boundedText(text), QStringLiteral("redirect"), request,
                 answer.status};
}

Error errorFromTransport(QNetworkReply::NetworkError error, const QString &text, int status,
                         const QString &request)
{
    Error result{Error::Kind::Offline, boundedText(text), {}, request, status};
    if (status != 0) {
        result.kind = Error::Kind::Protocol;
        result.code = QStringLiteral("truncated");
    }
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        result.kind = Error::Kind::Offline;
        result.tlsFailed = true;
        break;
    case QNetworkReply::TimeoutError: // the system's own connect timeout
        result.kind = status != 0 ? Error::Kind::Timeout : Error::Kind::Offline;
        break;
    case QNetworkReply::UnknownContentError: // Qt's word for a body that would not decompress, or
                                             // far too well
        result.kind = Error::Kind::Protocol;
        result.code = QStringLiteral("bad_encoding");
        break;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure: result.kind = Error::Kind::Protocol; break;
    default: break;
    }
    return result;
}

std::chrono::milliseconds retryAfter(const QByteArray &header)
{
    using std::chrono::milliseconds;
    constexpr qint64 aDay = 86'400;
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return milliseconds(std::clamp<qint64>(seconds, 0, aDay) * 1000);
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return milliseconds(0);
    date.setTimeSpec(Qt::UTC);
    return milliseconds(
        std::clamp<qint64>(QDateTime::currentDateTimeUtc().msecsTo(date), 0, aDay * 1000));
}

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = mimeType(contentType);
    return type == "application/json" || type.endsWith("+json");
}

bool isHtmlType(const QByteArray &contentType)
{
    const QByteArray type = mimeType(contentType);
    return type == "text/html" || type == "application/xhtml+xml";
}

QString boundedText(const QString &text)
{
    QString plain = text.left(4 * maxErrorText).simplified();
    plain.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return plain.left(maxErrorText);
}

} // namespace foyer
