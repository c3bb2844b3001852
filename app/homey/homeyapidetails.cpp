// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/decodedetails.h"
#include "homey/homeyapi_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// What pages and stores read beside the home (protocol.md 3.3).

namespace foyer {

namespace {

const auto devicePath = QStringLiteral("/api/manager/devices/device/");
const auto userPath = QStringLiteral("/api/manager/users/user");

/// Calls `fn(a, b)` once when both have finished; never when `context` dies before.
template<typename T, typename Fn>
void whenBoth(const Async<T> &first, const Async<T> &second, QObject *context, Fn fn)
{
    then(first, context, [second, context, fn](const Result<T> &a) {
        then(second, context, [a, fn](const Result<T> &b) { fn(a, b); });
    });
}

QByteArray quoted(const QString &key)
{
    const QByteArray list = QJsonDocument(QJsonArray{key}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// Indented, members in the order they came in.
void appendPretty(QByteArray &text, const JsonValue &json, int depth)
{
    constexpr int maxDepth = 64;
    if ((!json.isObject() && !json.isArray()) || json.size() == 0 || depth >= maxDepth) {
        text += json.toJson();
        return;
    }
    const bool isObject = json.isObject();
    const char *separator = isObject ? "{\n" : "[\n";
    json.forEach([&](const QString &key, const JsonValue &part) {
        text += std::exchange(separator, ",\n") + QByteArray(2 * (depth + 1), ' ');
        if (isObject)
            text += quoted(key) + ": ";
        appendPretty(text, part, depth + 1);
    });
    text += '\n' + QByteArray(2 * depth, ' ') + (isObject ? '}' : ']');
}

/// A path on this hub: "/icon/…", never "//host/…", with nothing in it that a URL parser might read
/// in another way.
bool isRelativeAddress(const QString &url)
{
    constexpr qsizetype maxLength = 2048;
    const auto isPlain = [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'\\' && c != u'#' && c != u'@';
    };
    return url.size() > 1 && url.size() <= maxLength && url.startsWith(u'/') && url.at(1) != u'/' &&
           std::all_of(url.cbegin(), url.cend(), isPlain) && !url.contains(QLatin1String("/.")) &&
           !url.contains(QLatin1String("%2e"), Qt::CaseInsensitive);
}

} // namespace

Async<QByteArray> HomeyApi::deviceJson(const QString &id)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<QByteArray>(fail(invalidId()));
    return call<QByteArray>(
        request("GET", devicePath + segment),
        [](const JsonValue &json, JsonProblems &, const QString &what) -> Result<QByteArray> {
            if (!json.isObject())
                return fail(wrongShape(what, QStringLiteral("no device")));
            QByteArray text;
            appendPretty(text, json, 0);
            return QByteArray(text + '\n');
        });
}

Async<Done> HomeyApi::updateDevice(const QString &id, const QJsonObject &changes)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return perform(request("PUT", devicePath + segment, changes));
}

Async<std::vector<SettingGroup>> HomeyApi::deviceSettings(const QString &id)
{
    using Groups = std::vector<SettingGroup>;
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Groups>(fail(invalidId()));
    const QString what =
        QStringLiteral("GET ") + devicePath + segment + QStringLiteral("/settings_obj");
    auto promise = std::make_shared<QPromise<Result<Groups>>>();
    promise->start();
    // The definitions may carry defaults; what the settings are now is in the device itself.
    whenBoth(
        m_http.send(request("GET", devicePath + segment + QStringLiteral("/settings_obj"))),
        m_http.send(request("GET", devicePath + segment)), this,
        [promise, what](const Result<HttpResponse> &defined, const Result<HttpResponse> &device) {
            const auto decode = [&]() -> Result<Groups> {
                if (!defined)
                    return fail(defined.error());
                if (!device)
                    return fail(device.error());
                const auto groups = JsonDocument::parse(defined->body, what);
                if (!groups)
                    return fail(groups.error());
                const auto current = JsonDocument::parse(device->body, what);
                if (!current)
                    return fail(current.error());
                JsonProblems problems;
                auto decoded =
                    decodeSettings(groups->root(), current->root()["settings"], problems, what);
                report(problems, what);
                return decoded;
            };
            promise->addResult(decode());
            promise->finish();
        });
    return promise->future();
}

Async<Done> HomeyApi::setDeviceSettings(const QString &id, const QJsonObject &changes)
{
    const QString segment = HttpClient::segment(id);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return perform(request("PUT", devicePath + segment + QStringLiteral("/settings"), changes));
}

Async<std::vector<InsightsLog>> HomeyApi::insightsLogs()
{
    return call<std::vector<InsightsLog>>(
        request("GET", QStringLiteral("/api/manager/insights/log")), decodeLogs);
}

Async<Series> HomeyApi::insightsEntries(const InsightsLog &log, Resolution resolution)
{
    // V3 wants the owner and then the full id that repeats it; V2 the owner and the short id.
    QString id = log.id;
    if (id.isEmpty() && !log.shortId.isEmpty())
        id = m_dialect == Dialect::V2 ? log.shortId
                                      : QString(log.ownerUri + QLatin1Char(':') + log.shortId);
    const QString owner = HttpClient::segment(log.ownerUri);
    id = HttpClient::segment(id);
    if (owner.isEmpty() || id.isEmpty())
        return ready<Series>(fail(invalidId()));
    return call<Series>(
        request("GET", QStringLiteral("/api/manager/insights/log/") + owner + QLatin1Char('/') +
                           id + QStringLiteral("/entry?resolution=") + resolutionId(resolution)),
        [isBoolean = log.isBoolean](const JsonValue &json, JsonProblems &problems,
                                    const QString &what) {
            return decodeEntries(json, isBoolean, problems, what);
        });
}

Async<std::vector<User>> HomeyApi::users()
{
    return call<std::vector<User>>(request("GET", userPath), decodeUsers);
}

Async<User> HomeyApi::userMe()
{
    return call<User>(
        request("GET", userPath + QStringLiteral("/me")),
        [](const JsonValue &json, JsonProblems &problems, const QString &what) -> Result<User> {
            if (auto user = decodeUser(json, {}, problems))
                return *user;
            return fail(wrongShape(what, QStringLiteral("no user")));
        });
}

Async<Done> HomeyApi::setUserProperty(const QString &name, const QJsonValue &value)
{
    const QString segment = HttpClient::segment(name);
    if (segment.isEmpty())
        return ready<Done>(fail(invalidId()));
    return perform(request("PUT", userPath + QStringLiteral("/me/properties/") + segment,
                           {{QStringLiteral("value"), value}}));
}

Async<EnergyLive> HomeyApi::energyLive()
{
    return call<EnergyLive>(request("GET", QStringLiteral("/api/manager/energy/live")),
                            decodeEnergyLive);
}

Async<std::vector<FlowUse>> HomeyApi::flowsMentioning(const QString &id)
{
    using Uses = std::vector<FlowUse>;
    const auto uses = [&](const QString &path, bool isAdvanced) {
        return call<Uses>(
            request("GET", path),
            [id, isAdvanced](const JsonValue &json, JsonProblems &problems, const QString &what) {
                return decodeFlowUses(json, id, isAdvanced, problems, what);
            });
    };
    auto promise = std::make_shared<QPromise<Result<Uses>>>();
    promise->start();
    whenBoth(uses(QStringLiteral("/api/manager/flow/flow"), false),
             uses(QStringLiteral("/api/manager/flow/advancedflow"), true), this,
             [promise](const Result<Uses> &standard, const Result<Uses> &advanced) {
                 if (!standard && !advanced) {
                     promise->addResult(fail(standard.error()));
                     promise->finish();
                     return;
                 }
                 Uses all = standard.value_or(Uses());
                 const Uses more = advanced.value_or(Uses());
                 all.insert(all.end(), more.begin(), more.end());
                 std::sort(all.begin(), all.end(), [](const FlowUse &a, const FlowUse &b) {
                     const int order = QString::localeAwareCompare(a.name, b.name);
                     return order != 0 ? order < 0 : a.id < b.id;
                 });
                 promise->addResult(std::move(all));
                 promise->finish();
             });
    return promise->future();
}

Async<QByteArray> HomeyApi::bytes(const QString &relativeUrl, qint64 limit)
{
    HttpRequest get;
    if (isRelativeAddress(relativeUrl))
        get = request("GET", relativeUrl);
    if (!get.url.isValid() || get.url.scheme() != m_base.scheme() ||
        get.url.authority() != m_base.authority())
        return ready<QByteArray>(
            fail(Error{Error::Kind::Protocol, QStringLiteral("not an address on this hub"),
                       QStringLiteral("bad_address")}));
    get.expectJson = false;
    get.maxBytes = std::max<qint64>(limit, 0);
    const QString what = QStringLiteral("GET ") + get.url.path(QUrl::FullyEncoded);
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    then(m_http.send(std::move(get)), this, [promise, what](const Result<HttpResponse> &response) {
        if (!response)
            promise->addResult(fail(response.error()));
        else if (response->contentType.startsWith("text/html"))
            promise->addResult(fail(wrongShape(what, QStringLiteral("a web page"))));
        else
            promise->addResult(response->body);
        promise->finish();
    });
    return promise->future();
}

} // namespace foyer
