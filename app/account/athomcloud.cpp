// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/athomcloud.h"

#include "account/logging.h"

#include <algorithm>
#include <memory>

namespace foyer {

namespace {

HttpOptions cloudOptions()
{
    HttpOptions options;
    options.maxInFlight = 4;
    options.writeSpacing = std::chrono::milliseconds(0);
    options.meansExpired = [](const Error &error) {
        return error.httpStatus == 401 && error.code == QLatin1String("invalid_token");
    };
    return options;
}

QUrl webAddress(const JsonReader &hub, const JsonKey &key)
{
    const QUrl url(hub.string(key), QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QString idOf(const JsonReader &item)
{
    const QString id = item.string("_id");
    return id.isEmpty() ? item.string("id") : id;
}

/// Nothing when the entry cannot be used.
std::optional<CloudHub> decodeHub(const JsonReader &item)
{
    CloudHub hub;
    hub.id = idOf(item);
    if (hub.id.isEmpty() || hub.id.size() > 128) {
        item.problems().note(item.path(), QStringLiteral("a hub without an id"));
        return {};
    }
    const double version = item.number("apiVersion").value_or(3);
    if (version < 2) {
        item.problems().note(item.path(), QStringLiteral("a hub of API version 1"));
        return {};
    }
    hub.apiVersion = version < 3 ? 2 : 3;
    hub.name = item.string("name");
    hub.platform = item.string("platform", QStringLiteral("local"));
    hub.modelName = item.string("modelName");
    hub.role = item.string("role");
    hub.isOnline = item.string("state").startsWith(QLatin1String("online"));
    hub.localUrl = webAddress(item, "localUrl");
    hub.localUrlSecure = webAddress(item, "localUrlSecure");
    hub.remoteUrl = webAddress(item, "remoteUrl");
    hub.remoteUrlForwarded = webAddress(item, "remoteUrlForwarded");
    hub.mdnsFqdn = item.string("mdnsFqdn");
    const double port = item.number("portHttp").value_or(0);
    hub.portHttp = port >= 1 && port <= 65535 ? int(port) : 0;
    return hub;
}

tl::unexpected<Error> protocolError(const QString &request, const QString &text)
{
    Error error{Error::Kind::Protocol, text};
    error.request = request;
    return fail(std::move(error));
}

} // namespace

AthomCloud::AthomCloud(CloudAddress address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_http(cloudOptions())
{
}

template<typename T>
Async<T> AthomCloud::ask(HttpRequest request, std::function<Result<T>(const QByteArray &)> decode)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    Async<T> answer = promise->future();
    then(m_http.send(std::move(request)), this,
         [promise, decode = std::move(decode)](const Result<HttpResponse> &response) {
             promise->addResult(response ? decode(response->body)
                                         : Result<T>(fail(response.error())));
             promise->finish();
         });
    return answer;
}

Async<CloudUser> AthomCloud::user()
{
    HttpRequest request;
    request.url = m_address.endpoint(QStringLiteral("/user/me"));
    request.maxBytes = 8 * 1024 * 1024;
    return ask<CloudUser>(std::move(request), [](const QByteArray &body) -> Result<CloudUser> {
        const auto document = JsonDocument::parse(body, QStringLiteral("GET /user/me"));
        if (!document)
            return fail(document.error());
        JsonProblems problems;
        Result<CloudUser> user = decodeUser(document->root(), problems);
        if (problems.count() > 0) {
            qCWarning(lcAccount, "%d unusable entries in the account: %s", problems.count(),
                      qPrintable(problems.examples().join(QStringLiteral("; "))));
        }
        return user;
    });
}

Async<QByteArray> AthomCloud::delegationToken()
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_address.endpoint(QStringLiteral("/delegation/token"));
    request.url.setQuery(QStringLiteral("audience=homey"));
    request.body = "{}";
    request.maxBytes = 64 * 1024;
    return ask<QByteArray>(std::move(request), [](const QByteArray &body) -> Result<QByteArray> {
        const auto document = JsonDocument::parse(body, QStringLiteral("POST /delegation/token"));
        if (!document)
            return fail(document.error());
        return decodeDelegation(document->root());
    });
}

JsonValue AthomCloud::unwrap(const JsonValue &answer)
{
    if (answer["status"].exists() && answer["result"].exists())
        return answer["result"];
    if (answer["success"].exists() && answer["message"].exists())
        return answer["message"];
    return answer;
}

Result<CloudUser> AthomCloud::decodeUser(const JsonValue &answer, JsonProblems &problems)
{
    const QString request = QStringLiteral("GET /user/me");
    const JsonValue root = unwrap(answer);
    if (!root.isObject())
        return protocolError(request, QStringLiteral("the account is not an object"));
    const JsonValue homeys = root["homeys"];
    if (homeys.exists() && !homeys.isNull() && !homeys.isArray() && !homeys.isObject())
        return protocolError(request, QStringLiteral("homeys is not a list"));

    const JsonReader reader(root, QStringLiteral("user"), problems);
    CloudUser user;
    user.id = idOf(reader);
    if (user.id.isEmpty())
        return protocolError(request, QStringLiteral("the account has no id"));
    user.email = reader.string("email");
    user.name = reader.string("fullname");
    if (user.name.isEmpty()) {
        const QString both = reader.string("firstname") + u' ' + reader.string("lastname");
        user.name = both.trimmed();
    }
    int index = 0;
    homeys.forEach([&](const QString &, const JsonValue &value) {
        const QString path = QStringLiteral("user.homeys[%1]").arg(index++);
        if (!value.isObject()) {
            problems.note(path, QStringLiteral("not an object"));
            return;
        }
        if (auto hub = decodeHub(JsonReader(value, path, problems)))
            user.hubs.append(*std::move(hub));
    });
    return user;
}

Result<QByteArray> AthomCloud::decodeDelegation(const JsonValue &answer)
{
    const QByteArray token = unwrap(answer).string().value_or(QString()).toUtf8();
    const bool usable =
        !token.isEmpty() && token.size() <= 32 * 1024 &&
        std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!usable)
        return protocolError(QStringLiteral("POST /delegation/token"),
                             QStringLiteral("the answer is not a token"));
    return token;
}

} // namespace foyer
