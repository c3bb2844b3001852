// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/apicall.h"

#include "homey/homeyapi.h"
#include "homey/operation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace foyer {

namespace {

constexpr qsizetype longestPath = 4096;
constexpr qint64 largestAnswer = 32LL * 1024 * 1024;

tl::unexpected<Error> refused(const char *code, const QString &text = {})
{
    return fail(Error{Error::Kind::Refused, text, QString::fromLatin1(code)});
}

bool isSafeSegment(const QString &segment)
{
    // What a server might decode once more must not lead anywhere else either.
    const QString decoded = QString::fromUtf8(QByteArray::fromPercentEncoding(segment.toUtf8()));
    return decoded != QLatin1String(".") && decoded != QLatin1String("..") &&
           !decoded.contains(QLatin1Char('/')) && !decoded.contains(QLatin1Char('\\')) &&
           std::none_of(decoded.cbegin(), decoded.cend(), [](QChar c) {
               return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
           });
}

bool isSafePath(const QString &path)
{
    if (!path.startsWith(QLatin1String("/api/")) || path.size() > longestPath ||
        path.contains(QLatin1Char('#')) || std::any_of(path.cbegin(), path.cend(), [](QChar c) {
            return c.category() == QChar::Other_Control || c == u' ';
        }))
        return false;
    QStringList segments = path.section(QLatin1Char('?'), 0, 0).mid(1).split(QLatin1Char('/'));
    if (segments.last().isEmpty())
        segments.removeLast(); // a slash at the end means nothing (protocol.md 3.1)
    return std::all_of(segments.cbegin(), segments.cend(), [](const QString &segment) {
        return !segment.isEmpty() && isSafeSegment(segment);
    });
}

/// The value of a text as JSON; Undefined when it is none.
QJsonValue parsedJson(const QByteArray &text)
{
    // QJsonDocument knows arrays and objects only.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + text + "]", &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return QJsonValue(QJsonValue::Undefined);
    return document.array().first();
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

bool fits(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Bool: return type == QLatin1String("boolean");
    case QJsonValue::Double: return type == QLatin1String("number");
    case QJsonValue::String: return type == QLatin1String("string");
    case QJsonValue::Object: return type == QLatin1String("object");
    case QJsonValue::Array: return type == QLatin1String("array");
    default: return value.isNull(); // null takes a value away, whatever it was
    }
}

/// Undefined when the text does not fit the type.
QJsonValue valueOf(const QString &text, const QString &type)
{
    if (type == QLatin1String("string"))
        return text;
    const QJsonValue json = parsedJson(text.toUtf8());
    const QStringList types = type.split(QLatin1Char('/'));
    if (type == QLatin1String("any"))
        return json.isUndefined() ? QJsonValue(text) : json;
    for (const QString &one : types) {
        if (!json.isUndefined() && fits(json, one))
            return json;
    }
    return types.contains(QLatin1String("string")) ? QJsonValue(text)
                                                   : QJsonValue(QJsonValue::Undefined);
}

} // namespace

Result<ApiCall> apiCall(const QByteArray &method, const QString &path, const QByteArray &body)
{
    static const QList<QByteArray> methods{"GET", "POST", "PUT", "DELETE"};
    const QByteArray verb = method.trimmed().toUpper();
    if (!methods.contains(verb))
        return refused("bad_method");
    const QString trimmed = path.trimmed();
    if (!isSafePath(trimmed))
        return refused("bad_path");
    ApiCall call{verb, trimmed, {}};
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return call;
    if (call.isReading())
        return refused("body_with_get");
    const QJsonValue json = parsedJson(text);
    if (json.isUndefined())
        return refused("bad_json");
    call.body = compact(json);
    return call;
}

Result<ApiCall> apiCall(const Operation &operation, Dialect dialect,
                        const QHash<QString, QString> &values)
{
    const Operation::Input &input = operation.input(dialect);
    QStringList parts = operation.pathPattern(dialect).split(QLatin1Char('/'));
    for (QString &part : parts) {
        if (!part.startsWith(QLatin1Char(':')))
            continue;
        const QString name = part.mid(1);
        const QString text = values.value(name);
        if (text.isEmpty())
            return refused("missing_parameter", name);
        part = HttpClient::segment(text);
        if (part.isEmpty())
            return refused("bad_parameter", name);
    }
    QUrlQuery query;
    for (const OperationParameter &parameter : input.query) {
        const QString text = values.value(parameter.name);
        if (text.isEmpty() && parameter.isRequired)
            return refused("missing_parameter", parameter.name);
        if (!text.isEmpty())
            query.addQueryItem(parameter.name, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    }
    QString path = parts.join(QLatin1Char('/'));
    if (!query.isEmpty())
        path += QLatin1Char('?') + query.query(QUrl::FullyEncoded);
    QByteArray body;
    if (!input.root.isEmpty() && input.body.isEmpty()) {
        body = values.value(input.root).toUtf8();
    } else if (!operation.isReading()) {
        QJsonObject object;
        for (const OperationParameter &parameter : input.body) {
            const QString text = values.value(parameter.name);
            if (text.isEmpty() && parameter.isRequired)
                return refused("missing_parameter", parameter.name);
            if (text.isEmpty())
                continue;
            const QJsonValue value = valueOf(text, parameter.type);
            if (value.isUndefined())
                return refused("bad_parameter", parameter.name);
            object.insert(parameter.name, value);
        }
        if (!object.isEmpty())
            body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return apiCall(operation.method, path, body);
}

Async<ApiAnswer> sendCall(HomeyApi &api, const ApiCall &call)
{
    HttpRequest request = api.request(call.method, call.path);
    request.body = call.body;
    request.maxBytes = largestAnswer;
    request.expectJson = false; // some operations answer with text or nothing
    auto promise = std::make_shared<QPromise<Result<ApiAnswer>>>();
    promise->start();
    then(api.http().send(std::move(request)), &api,
         [promise](const Result<HttpResponse> &response) {
             if (!response)
                 promise->addResult(fail(response.error()));
             else if (response->contentType.startsWith("text/html"))
                 promise->addResult(fail(Error::Kind::Protocol, QStringLiteral("a web page")));
             else
                 promise->addResult(
                     ApiAnswer{response->status, response->contentType, response->body});
             promise->finish();
         });
    return promise->future();
}

QString curlCommand(const ApiCall &call, const QUrl &base)
{
    const auto quoted = [](QString text) {
        text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
        return QString(QLatin1Char('\'') + text + QLatin1Char('\''));
    };
    const QString url = base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + call.path;
    QString command = QStringLiteral("curl -X %1 -H \"Authorization: Bearer $HOMEY_TOKEN\"")
                          .arg(QString::fromLatin1(call.method));
    if (!call.body.isEmpty())
        command += QStringLiteral(" -H 'Content-Type: application/json' --data ") +
                   quoted(QString::fromUtf8(call.body));
    command += QLatin1Char(' ') + quoted(url);
    return command;
}

} // namespace foyer
