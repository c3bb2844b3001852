// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace foyer::sim {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 302: return "Found";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 413: return "Payload Too Large";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Status";
    }
}

} // namespace

QByteArray HttpRequest::header(const char *lowerCaseName) const
{
    return headers.value(QByteArray(lowerCaseName));
}

QString HttpRequest::cookie(const QString &name) const
{
    const auto parts = QString::fromUtf8(header("cookie")).split(QLatin1Char(';'));
    for (const auto &part : parts) {
        const auto trimmed = part.trimmed();
        if (trimmed.startsWith(name) && trimmed.size() > name.size() &&
            trimmed.at(name.size()) == QLatin1Char('='))
            return trimmed.mid(name.size() + 1);
    }
    return {};
}

bool HttpRequest::isForm() const
{
    return header("content-type").toLower().startsWith("application/x-www-form-urlencoded");
}

QUrlQuery HttpRequest::form() const
{
    return QUrlQuery(QString::fromUtf8(body));
}

QString HttpRequest::queryValue(const QString &name) const
{
    return formValue(query, name);
}

bool HttpRequest::wantsUpgrade() const
{
    return header("upgrade").toLower() == "websocket";
}

bool HttpRequest::keepAlive() const
{
    return header("connection").toLower() != "close";
}

std::optional<HttpRequest> HttpRequest::parse(const QByteArray &block)
{
    const auto lines = block.split('\n');
    const auto start = lines.value(0).trimmed().split(' ');
    if (start.size() != 3 || !start.at(2).startsWith("HTTP/1."))
        return {};
    HttpRequest request;
    request.method = start.at(0);
    const auto target = start.at(1);
    const auto mark = target.indexOf('?');
    const auto rawPath = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        request.query.setQuery(QString::fromUtf8(target.mid(mark + 1)));
    request.path = QUrl::fromPercentEncoding(rawPath);
    const auto rawSegments = rawPath.split('/');
    for (const auto &segment : rawSegments) {
        if (!segment.isEmpty())
            request.segments.append(QUrl::fromPercentEncoding(segment));
    }
    for (int i = 1; i < lines.size(); ++i) {
        const auto line = lines.at(i).trimmed();
        const auto colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

QString formValue(const QUrlQuery &query, const QString &name)
{
    auto raw = query.queryItemValue(name, QUrl::FullyEncoded);
    raw.replace(QLatin1Char('+'), QLatin1Char(' '));
    return QUrl::fromPercentEncoding(raw.toUtf8());
}

QByteArray HttpResponse::toBytes(bool keepAlive) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (status != 204) {
        head += "Content-Type: " + contentType + "\r\n";
        if (!isEndless)
            head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (status != 204)
        head += body.left(cutAfter >= 0 ? cutAfter : stallAfter >= 0 ? stallAfter : body.size());
    return head;
}

HttpResponse HttpResponse::json(const QJsonValue &value, int status)
{
    return rawJson(jsonText(value), status);
}

HttpResponse HttpResponse::rawJson(const QByteArray &text, int status)
{
    HttpResponse response;
    response.status = status;
    response.body = text;
    return response;
}

HttpResponse HttpResponse::html(const QByteArray &text, int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = text;
    return response;
}

HttpResponse HttpResponse::text(const QByteArray &text, int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/plain; charset=utf-8";
    response.body = text;
    return response;
}

HttpResponse HttpResponse::redirect(const QByteArray &location)
{
    HttpResponse response;
    response.status = 302;
    response.contentType = "text/plain; charset=utf-8";
    response.add("Location", location);
    return response;
}

HttpResponse HttpResponse::empty()
{
    HttpResponse response;
    response.status = 204;
    return response;
}

QByteArray jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isUndefined())
        return "null";
    const auto wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QJsonValue parseJson(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + text + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return QJsonValue(QJsonValue::Undefined);
    return document.array().at(0);
}

} // namespace foyer::sim
