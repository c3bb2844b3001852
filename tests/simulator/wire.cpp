// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using foyer::sim::Simulator;

namespace {

constexpr int patience = 30'000; ///< a loaded machine is no fault of the simulator
const QByteArray clientPair =
    "client_id=5a8d4ca6eb9f7a2c9d6ccf6d&client_secret=e3ace394af9f615857ceaa61b053f966ddcfb12a";

QString between(const QString &text, const QString &start, const QString &end)
{
    return text.section(start, 1).section(end, 0, 0);
}

} // namespace

QUrl Wire::at(const QUrl &base, const QString &path)
{
    return QUrl(base.toString() + path);
}

Response Wire::send(const QByteArray &method, const QUrl &url, const QByteArray &body,
                    const Headers &headers)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(patience);
    Response response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.body = reply->readAll();
    response.error = reply->error();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        response.headers.insert(name.toLower(), value);
    return response;
}

Response Wire::get(const QUrl &url, const QString &token)
{
    return send("GET", url, {}, token.isEmpty() ? Headers() : bearer(token));
}

Response Wire::put(const QUrl &url, const QByteArray &json, const QString &token)
{
    auto headers = bearer(token);
    headers.emplaceBack("Content-Type", "application/json");
    return send("PUT", url, json, headers);
}

Response Wire::postForm(const QUrl &url, const QByteArray &form, const Headers &headers)
{
    auto all = headers;
    all.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return send("POST", url, form, all);
}

Response Wire::postJson(const QUrl &url, const QByteArray &json, const Headers &headers)
{
    auto all = headers;
    all.emplaceBack("Content-Type", "application/json");
    return send("POST", url, json, all);
}

QString Wire::code(const Simulator &world, const QByteArray &redirect)
{
    const auto login =
        postForm(at(world.cloudUrl(), QStringLiteral("/login")),
                 "email=" + QUrl::toPercentEncoding(world.accountEmail()) + "&password=" +
                     QUrl::toPercentEncoding(world.accountPassword()) + "&otptoken=");
    const auto query =
        QStringLiteral(
            "?client_id=5a8d4ca6eb9f7a2c9d6ccf6d&redirect_uri=%1&response_type=code&user_token=%2")
            .arg(QString::fromLatin1(redirect.toPercentEncoding()),
                 login.object().value(QLatin1String("token")).toString());
    const auto page = get(at(world.cloudUrl(), QStringLiteral("/oauth2/authorise") + query));
    const auto csrf = between(QString::fromUtf8(page.body),
                              QStringLiteral("name=\"_csrf\" value=\""), QStringLiteral("\">"));
    QByteArray form = "_csrf=" + csrf.toLatin1() + "&allow=Allow";
    for (const auto &hub : world.hubs())
        form += "&resource=resource.homey." + hub.id.toLatin1();
    const auto back = postForm(at(world.cloudUrl(), QStringLiteral("/authorise") + query), form,
                               {{"Cookie", "_csrf=" + csrf.toLatin1()}});
    return QUrlQuery(QUrl(QString::fromLatin1(back.headers.value("location"))))
        .queryItemValue(QStringLiteral("code"));
}

QJsonObject Wire::tokens(const Simulator &world)
{
    return postForm(at(world.cloudUrl(), QStringLiteral("/oauth2/token")),
                    clientPair + "&grant_type=authorization_code&code=" + code(world).toLatin1())
        .object();
}

QString Wire::session(const Simulator &world, int hub)
{
    const auto access = tokens(world).value(QLatin1String("access_token")).toString();
    const auto jwt =
        postJson(at(world.cloudUrl(), QStringLiteral("/delegation/token?audience=homey")), "{}",
                 bearer(access));
    return postJson(at(world.hubs().at(hub).url, QStringLiteral("/api/manager/users/login")),
                    "{\"token\":" + jwt.body + "}")
        .bare()
        .toString();
}

Frames::Frames(const QUrl &hub, const QString &path)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &frame) {
        m_frames.append(frame);
        Q_EMIT came();
    });
    m_socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(hub.port()).arg(path)));
}

bool Frames::open(const QString &token, const QString &homeyId)
{
    if (!waitFor(QStringLiteral("40")))
        return false;
    send(QStringLiteral("420[\"handshakeClient\",{\"token\":\"%1\",\"homeyId\":\"%2\"}]")
             .arg(token, homeyId));
    if (!waitFor(QStringLiteral("430[null,")))
        return false;
    send(QStringLiteral("40/api,"));
    const bool isIn = waitFor(QStringLiteral("40/api,"));
    forget();
    return isIn;
}

bool Frames::has(const QString &start) const
{
    return !find(start).isEmpty();
}

QString Frames::find(const QString &start) const
{
    for (const auto &frame : m_frames) {
        if (frame.startsWith(start))
            return frame;
    }
    return {};
}

int Frames::count(const QString &start) const
{
    int number = 0;
    for (const auto &frame : m_frames)
        number += frame.startsWith(start) ? 1 : 0;
    return number;
}

bool Frames::waitFor(const QString &start)
{
    return QTest::qWaitFor([&] { return has(start); }, patience);
}

QString idOf(const QJsonObject &items, const QString &name)
{
    for (auto it = items.begin(); it != items.end(); ++it) {
        if (it->toObject().value(QLatin1String("name")).toString() == name)
            return it.key();
    }
    return {};
}

foyer::sim::Options frozen(const QString &dialect)
{
    foyer::sim::Options options;
    options.dialect = dialect;
    options.timeScale = 0;
    return options;
}
