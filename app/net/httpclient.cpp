// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient.h"

#include "net/httpclient_p.h"
#include "net/httpexchange.h"

#include <QHostAddress>

namespace foyer {

QByteArray HttpResponse::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpClient::HttpClient(HttpOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

HttpClient::~HttpClient()
{
    cancelAll();
}

void HttpClient::setBearer(const QByteArray &bearer)
{
    d->setBearer(bearer);
    d->pump(); // whoever waited for a fresh one may go
}

const QByteArray &HttpClient::bearer() const
{
    return d->bearer();
}

void HttpClient::setRenewal(Renewal renewal)
{
    d->renewal = std::move(renewal);
}

void HttpClient::setSpareBearer(const QByteArray &bearer, SpareRule mayUse)
{
    d->spare.set(bearer, std::move(mayUse));
}

void HttpClient::setOptions(const HttpOptions &options)
{
    d->options = options;
    d->pump();
}

Async<HttpResponse> HttpClient::send(HttpRequest request)
{
    constexpr qsizetype maxLabel = 200;
    auto job = std::make_shared<HttpJob>();
    job->label =
        QString(QString::fromLatin1(request.method) + QLatin1Char(' ') + request.url.path())
            .left(maxLabel);
    job->request = std::move(request);
    job->promise.start();
    Async<HttpResponse> answer = job->promise.future();
    d->queue.push_back(std::move(job));
    d->pump();
    return answer;
}

void HttpClient::cancelAll()
{
    d->cancelAll();
}

QString HttpClient::segment(const QString &id)
{
    constexpr qsizetype maxLength = 1024;
    const bool dots = id == QLatin1String(".") || id == QLatin1String("..");
    const bool hasControl = std::any_of(
        id.begin(), id.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (id.isEmpty() || id.size() > maxLength || dots || hasControl)
        return {};
    return QString::fromLatin1(QUrl::toPercentEncoding(id, ":"));
}

bool HttpClient::bearerMayTravel(const QUrl &url, bool plainAllowed)
{
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("https") || scheme == QLatin1String("wss"))
        return true;
    if (scheme != QLatin1String("http") && scheme != QLatin1String("ws"))
        return false;
    return plainAllowed || url.host() == QLatin1String("localhost") ||
           QHostAddress(url.host()).isLoopback();
}

} // namespace foyer
