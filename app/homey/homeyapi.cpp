// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homeyapi.h"

#include "homey/decode.h"
#include "homey/decode_p.h"
#include "homey/homeyapi_p.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace foyer {

namespace {

const auto devicesPath = QStringLiteral("/api/manager/devices/device");
const auto zonesPath = QStringLiteral("/api/manager/zones/zone");
const auto variablesPath = QStringLiteral("/api/manager/logic/variable");

QString typeName(Variable::Type type)
{
    switch (type) {
    case Variable::Type::Boolean: return QStringLiteral("boolean");
    case Variable::Type::Number: return QStringLiteral("number");
    case Variable::Type::String: break;
    }
    return QStringLiteral("string");
}

HttpOptions optionsFor(const QString &hubId, bool plainBearerAllowed)
{
    HttpOptions options;
    options.plainBearerAllowed = plainBearerAllowed;
    if (!hubId.isEmpty())
        options.headers.append({QByteArrayLiteral("X-Homey-ID"), hubId.toUtf8()});
    return options;
}

} // namespace

HomeyApi::HomeyApi(QUrl base, QString hubId, Dialect dialect, bool plainBearerAllowed,
                   std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_base(std::move(base))
    , m_hubId(std::move(hubId))
    , m_plainBearerAllowed(plainBearerAllowed)
    , m_dialect(dialect)
    , m_timeout(timeout)
    , m_http(optionsFor(m_hubId, plainBearerAllowed))
{
}

HomeyApi::~HomeyApi() = default;

HomeyApi *HomeyApi::makeSibling(const QByteArray &bearer)
{
    auto *sibling = new HomeyApi(m_base, m_hubId, m_dialect, m_plainBearerAllowed, m_timeout, this);
    sibling->http().setBearer(bearer);
    return sibling;
}

HttpRequest HomeyApi::request(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(m_base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + path,
                       QUrl::StrictMode);
    request.timeout = m_timeout;
    return request;
}

HttpRequest HomeyApi::request(const QByteArray &method, const QString &path,
                              const QJsonObject &body) const
{
    HttpRequest withBody = request(method, path);
    withBody.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return withBody;
}

HttpRequest HomeyApi::reading(const QString &path, std::chrono::milliseconds timeout) const
{
    HttpRequest read = request("GET", path);
    if (timeout.count() > 0)
        read.timeout = timeout;
    return read;
}

Async<Done> HomeyApi::perform(HttpRequest request)
{
    request.expectJson = false; // some firmwares answer writes with an empty or plain body
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const QString what = QString::fromLatin1(request.method) + QLatin1Char(' ') +
                         request.url.path(QUrl::FullyEncoded);
    then(m_http.send(std::move(request)), this,
         [promise, what](const Result<HttpResponse> &response) {
             if (!response)
                 promise->addResult(fail(response.error()));
             else if (response->contentType.startsWith("text/html"))
                 promise->addResult(fail(wrongShape(what, QStringLiteral("a web page"))));
             else
                 promise->addResult(Done{});
             promise->finish();
         });
    return promise->future();
}

Async<QByteArray> HomeyApi::login(const QByteArray &loginToken)
{
    HttpRequest login = request("POST", QStringLiteral("/api/manager/users/login"),
                                {{QStringLiteral("token"), QString::fromLatin1(loginToken)}});
    login.authorize = false; // an old session in the header would only confuse the hub
    return call<QByteArray>(
        std::move(login),
        [](const JsonValue &json, JsonProblems &, const QString &what) -> Result<QByteArray> {
            const auto token = json.string();
            if (!token || token->isEmpty() || token->size() > 8192)
                return fail(wrongShape(what, QStringLiteral("no session token")));
            return token->toUtf8();
        });
}

Async<SessionInfo> HomeyApi::sessionMe()
{
    return call<SessionInfo>(request("GET", QStringLiteral("/api/manager/sessions/session/me")),
                             [](const JsonValue &json, JsonProblems &problems,
                                const QString &what) -> Result<SessionInfo> {
                                 if (!json.isObject())
                                     return fail(wrongShape(what, QStringLiteral("no session")));
                                 const JsonReader reader(json, QStringLiteral("session"), problems);
                                 SessionInfo info;
                                 const JsonValue granted = json["intersectedScopes"].isArray()
                                                               ? json["intersectedScopes"]
                                                               : json["scopes"];
                                 granted.forEach([&](const QString &, const JsonValue &scope) {
                                     if (const auto name = scope.string())
                                         info.scopes << *name;
                                 });
                                 info.createdAt = decodeTime(json["createdAt"]);
                                 info.expiresAt = decodeTime(json["expiresAt"]);
                                 info.userName = decoding::text(reader, "userName");
                                 info.userId = decoding::text(reader, "userId");
                                 return info;
                             });
}

Async<QString> HomeyApi::systemName()
{
    return call<QString>(
        request("GET", QStringLiteral("/api/manager/system/name")),
        [](const JsonValue &json, JsonProblems &, const QString &what) -> Result<QString> {
            if (const auto name = json.string())
                return decoding::oneLine(*name);
            return fail(wrongShape(what, QStringLiteral("no name")));
        });
}

Async<std::vector<Device>> HomeyApi::devices()
{
    return call<std::vector<Device>>(request("GET", devicesPath), decodeDevices);
}

Async<Device> HomeyApi::device(const QString &id, std::chrono::milliseconds timeout)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty()) // the path would be that of the whole list
        return ready<Device>(fail(invalidId()));
    return call<Device>(
        reading(devicesPath + QLatin1Char('/') + segment, timeout),
        [id](const JsonValue &json, JsonProblems &problems, const QString &what) -> Result<Device> {
            if (auto device = decodeDevice(json, id, problems))
                return *device;
            return fail(wrongShape(what, QStringLiteral("no device")));
        });
}

Async<std::vector<Zone>> HomeyApi::zones()
{
    return call<std::vector<Zone>>(request("GET", zonesPath), decodeZones);
}

Async<std::vector<Variable>> HomeyApi::variables(std::chrono::milliseconds timeout)
{
    return call<std::vector<Variable>>(reading(variablesPath, timeout), decodeVariables);
}

Async<Done> HomeyApi::setCapabilityValue(const QString &deviceId, const QString &capabilityId,
                                         const Value &value, const QString &transactionId,
                                         std::chrono::milliseconds duration,
                                         std::chrono::steady_clock::time_point sendBy)
{
    const QString device = HttpClient::segment(deviceId);
    const QString capability = HttpClient::segment(capabilityId);
    if (device.isEmpty() || capability.isEmpty())
        return ready<Done>(fail(invalidId()));
    QJsonObject body{{QStringLiteral("value"), value.toJson()},
                     {QStringLiteral("transactionId"), transactionId}};
    if (duration.count() > 0)
        body.insert(QStringLiteral("opts"),
                    QJsonObject{{QStringLiteral("duration"), qint64(duration.count())}});
    HttpRequest put = request("PUT",
                              devicesPath + QLatin1Char('/') + device +
                                  QStringLiteral("/capability/") + capability,
                              body);
    put.sendBy = sendBy;
    return perform(std::move(put));
}

Async<Variable> HomeyApi::createVariable(const QString &name, Variable::Type type,
                                         const Value &value)
{
    return call<Variable>(
        request("POST", variablesPath,
                {{QStringLiteral("name"), name},
                 {QStringLiteral("type"), typeName(type)},
                 {QStringLiteral("value"), value.toJson()}}),
        [](const JsonValue &json, JsonProblems &problems, const QString &what) -> Result<Variable> {
            if (auto variable = decodeVariable(json, {}, problems))
                return *variable;
            return fail(wrongShape(what, QStringLiteral("no variable")));
        });
}

Async<Done> HomeyApi::setVariableValue(const QString &id, const Value &value,
                                       std::chrono::steady_clock::time_point sendBy)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    HttpRequest put = request("PUT", variablesPath + QLatin1Char('/') + segment,
                              {{QStringLiteral("value"), value.toJson()}});
    put.sendBy = sendBy;
    return perform(std::move(put));
}

Async<Done> HomeyApi::renameVariable(const QString &id, const QString &name)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return perform(request("PUT", variablesPath + QLatin1Char('/') + segment,
                           {{QStringLiteral("name"), name}}));
}

Async<Done> HomeyApi::deleteVariable(const QString &id)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty()) // DELETE …/variable/ would be another call altogether
        return ready<Done>(fail(invalidId()));
    return perform(request("DELETE", variablesPath + QLatin1Char('/') + segment));
}

} // namespace foyer
