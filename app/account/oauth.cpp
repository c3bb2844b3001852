// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/oauth.h"

#include "net/json.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace foyer {

namespace {

HttpOptions tokenEndpointOptions()
{
    HttpOptions options;
    options.maxInFlight = 2;
    options.writeSpacing = std::chrono::milliseconds(0);
    return options;
}

/// A token travels in a header line: anything but visible ASCII would split it.
bool isUsableToken(const QByteArray &token)
{
    return !token.isEmpty() && token.size() <= 8192 &&
           std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::chrono::seconds lifetimeFrom(const JsonValue &value)
{
    constexpr double day = 24 * 3600;
    double seconds = 0;
    if (const auto number = value.number())
        seconds = *number;
    else if (const auto text = value.string())
        seconds = text->toDouble();
    if (!std::isfinite(seconds) || seconds < 1)
        return std::chrono::hours(1);
    return std::chrono::seconds(qint64(std::min(seconds, 30 * day)));
}

} // namespace

OAuth::OAuth(OAuthClient client, CloudAddress cloud, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
    , m_cloud(std::move(cloud))
    , m_http(tokenEndpointOptions())
{
}

QByteArray OAuth::newState()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toHex();
}

QUrl OAuth::authoriseUrl(const QByteArray &state) const
{
    const QByteArray query =
        "client_id=" + QUrl::toPercentEncoding(m_client.id) + "&redirect_uri=" +
        QUrl::toPercentEncoding(m_client.redirectUri.toString(QUrl::FullyEncoded)) +
        "&response_type=code&state=" + QUrl::toPercentEncoding(QString::fromLatin1(state));
    QUrl url = m_cloud.endpoint(QStringLiteral("/oauth2/authorise"));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

Async<Tokens> OAuth::exchange(const QString &code)
{
    return askForTokens("grant_type=authorization_code&code=" + QUrl::toPercentEncoding(code));
}

Async<Tokens> OAuth::refresh(const QByteArray &refreshToken)
{
    return askForTokens("grant_type=refresh_token&refresh_token=" +
                        QUrl::toPercentEncoding(QString::fromLatin1(refreshToken)));
}

Async<Tokens> OAuth::askForTokens(const QByteArray &form)
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_cloud.endpoint(QStringLiteral("/oauth2/token"));
    request.body = form;
    request.contentType = "application/x-www-form-urlencoded";
    request.authorize = false;
    request.maxBytes = 64 * 1024;
    const QByteArray pair = m_client.id.toUtf8() + ':' + m_client.secret.toUtf8();
    request.headers.append({QByteArray("Authorization"), QByteArray("Basic ") + pair.toBase64()});

    auto promise = std::make_shared<QPromise<Result<Tokens>>>();
    promise->start();
    Async<Tokens> answer = promise->future();
    then(m_http.send(std::move(request)), this, [promise](const Result<HttpResponse> &response) {
        promise->addResult(response ? decodeTokens(response->body)
                                    : Result<Tokens>(fail(response.error())));
        promise->finish();
    });
    return answer;
}

Result<Tokens> OAuth::decodeTokens(const QByteArray &body)
{
    const QString what = QStringLiteral("POST /oauth2/token");
    const auto unusable = [&what](const QString &why) {
        Error error{Error::Kind::Protocol, why};
        error.request = what;
        return Result<Tokens>(fail(std::move(error)));
    };
    const auto document = JsonDocument::parse(body, what);
    if (!document)
        return unusable(QStringLiteral("the answer is not JSON"));
    const JsonValue root = document->root();

    Tokens tokens;
    tokens.accessToken = root["access_token"].string().value_or(QString()).toUtf8();
    if (!isUsableToken(tokens.accessToken))
        return unusable(QStringLiteral("the answer has no access token"));
    const QByteArray refreshToken = root["refresh_token"].string().value_or(QString()).toUtf8();
    if (isUsableToken(refreshToken))
        tokens.refreshToken = refreshToken;
    tokens.lifetime = lifetimeFrom(root["expires_in"]);
    return tokens;
}

bool OAuth::refused(const Error &error)
{
    return error.isDecision() && error.code == QLatin1String("invalid_grant");
}

SignIn::Problem OAuth::exchangeProblem(const Error &error)
{
    using Problem = SignIn::Problem;
    if (refused(error)) {
        return error.text.contains(QLatin1String("expired"), Qt::CaseInsensitive)
                   ? Problem::CodeExpired
                   : Problem::CodeInvalid;
    }
    if (error.isDecision()) {
        const bool client = error.code.endsWith(QLatin1String("_client")) ||
                            error.code.contains(QLatin1String("redirect")) ||
                            error.text.contains(QLatin1String("redirect_uri"));
        return client ? Problem::WrongClient : Problem::Other;
    }
    return error.kind == Error::Kind::Cancelled ? Problem::Cancelled : Problem::Unreachable;
}

SignIn::Problem OAuth::refreshProblem(const Error &error)
{
    if (refused(error))
        return SignIn::Problem::Refused;
    if (error.isDecision() && error.code.endsWith(QLatin1String("_client")))
        return SignIn::Problem::WrongClient;
    return SignIn::Problem::Unreachable;
}

} // namespace foyer
