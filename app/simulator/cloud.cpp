// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cloud.h"

#include "simulator/pages.h"
#include "simulator/secrets.h"
#include "simulator/sessions.h"

#include <QJsonObject>
#include <QTimer>

namespace foyer::sim {

namespace {

HttpResponse oauthError(const QString &error, const QString &description, int status = 400)
{
    return HttpResponse::json(QJsonObject{{QStringLiteral("code"), status},
                                          {QStringLiteral("error"), error},
                                          {QStringLiteral("error_description"), description}},
                              status);
}

HttpResponse invalidToken()
{
    return oauthError(QStringLiteral("invalid_token"),
                      QStringLiteral("The access token provided is invalid."), 401);
}

QString withQuery(const char *path, const HttpRequest &request)
{
    return QLatin1String(path) + QLatin1Char('?') + request.query.toString(QUrl::FullyEncoded);
}

HttpResponse backToClient(const HttpRequest &request, const QString &name, const QString &value)
{
    QUrl url(request.queryValue(QStringLiteral("redirect_uri")));
    QUrlQuery query;
    query.addQueryItem(name, value);
    const auto state = request.queryValue(QStringLiteral("state"));
    if (!state.isEmpty())
        query.addQueryItem(QStringLiteral("state"),
                           QString::fromLatin1(QUrl::toPercentEncoding(state)));
    url.setQuery(query);
    return HttpResponse::redirect(url.toEncoded());
}

QStringList scopesOf(const QString &text)
{
    auto spaced = text;
    spaced.replace(QLatin1Char(','), QLatin1Char(' '));
    const auto wanted = spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return wanted.isEmpty() ? Sessions::defaultScopes() : wanted;
}

} // namespace

Cloud::Cloud(QObject *parent)
    : QObject(parent)
    , m_csrf(randomHex(24))
    , m_server([this](const HttpRequest &request, const Answer &answer) { take(request, answer); })
{
}

void Cloud::take(const HttpRequest &request, const Answer &answer)
{
    const auto method = QString::fromLatin1(request.method);
    Q_EMIT received(method, request.path, request.query.toString(), request.body);
    const auto verdict = m_faults.judge(method, request.path);
    m_faults.schedule(verdict, this, [this, request, answer, verdict] {
        answer(verdict.answer ? *verdict.answer : route(request));
    });
}

HttpResponse Cloud::route(const HttpRequest &request)
{
    using Route = HttpResponse (Cloud::*)(const HttpRequest &);
    struct Entry
    {
        const char *method;
        const char *path;
        Route run;
    };
    static constexpr Entry entries[] = {
        {"GET", "/oauth2/authorise", &Cloud::authorise},
        {"GET", "/authorise", &Cloud::authorise},
        {"POST", "/oauth2/login", &Cloud::pageLogin},
        {"POST", "/login", &Cloud::login},
        {"POST", "/authorise", &Cloud::consent},
        {"POST", "/oauth2/authorise", &Cloud::consent},
        {"POST", "/oauth2/token", &Cloud::token},
        {"GET", "/user/me", &Cloud::userMe},
        {"POST", "/delegation/token", &Cloud::delegation},
    };
    const QString path = QLatin1Char('/') + request.segments.join(QLatin1Char('/'));
    for (const auto &entry : entries) {
        if (request.method == entry.method && path == QLatin1String(entry.path))
            return (this->*entry.run)(request);
    }
    return oauthError(QStringLiteral("not_found"), QStringLiteral("Not Found"), 404);
}

QString Cloud::problemOf(const HttpRequest &request) const
{
    const auto client = request.queryValue(QStringLiteral("client_id"));
    if (!Account::knowsClient(client))
        return QStringLiteral("Invalid client: this client id is not known.");
    if (!Account::accepts(client, QUrl(request.queryValue(QStringLiteral("redirect_uri")))))
        return QStringLiteral("Invalid redirect_uri: it is not registered for this client.");
    if (request.queryValue(QStringLiteral("response_type")) != QLatin1String("code"))
        return QStringLiteral("Invalid response_type: only code is supported.");
    return {};
}

QString Cloud::userToken(const HttpRequest &request) const
{
    const auto fromQuery = request.queryValue(QStringLiteral("user_token"));
    return fromQuery.isEmpty() ? request.cookie(QStringLiteral("user_token")) : fromQuery;
}

QStringList Cloud::hubIds() const
{
    QStringList ids;
    for (const auto &homey : m_homeys)
        ids.append(homey.toObject().value(QLatin1String("_id")).toString());
    return ids;
}

HttpResponse Cloud::authorise(const HttpRequest &request)
{
    const auto problem = problemOf(request);
    if (!problem.isEmpty())
        return HttpResponse::html(pages::error(problem), 400);
    if (m_account.userOf(userToken(request)).isEmpty())
        return HttpResponse::html(pages::login(withQuery("/oauth2/login", request), {}));
    QList<QPair<QString, QString>> hubs;
    for (const auto &value : m_homeys) {
        const auto homey = value.toObject();
        hubs.append({homey.value(QLatin1String("_id")).toString(),
                     homey.value(QLatin1String("name")).toString()});
    }
    auto only = request.queryValue(QStringLiteral("resource"));
    only.remove(QStringLiteral("resource.homey."));
    const auto client = request.queryValue(QStringLiteral("client_id"));
    auto response = HttpResponse::html(
        pages::consent(withQuery("/authorise", request), client, m_csrf, hubs, only));
    response.add("Set-Cookie", "_csrf=" + m_csrf.toLatin1() + "; Path=/; HttpOnly");
    return response;
}

HttpResponse Cloud::login(const HttpRequest &request)
{
    const auto form = request.form();
    const auto token = m_account.signIn(formValue(form, QStringLiteral("email")),
                                        formValue(form, QStringLiteral("password")));
    if (token.isEmpty())
        return oauthError(QStringLiteral("invalid_credentials"),
                          QStringLiteral("Invalid e-mail address or password"), 401);
    return HttpResponse::json(QJsonObject{{QStringLiteral("token"), token}});
}

HttpResponse Cloud::pageLogin(const HttpRequest &request)
{
    const auto form = request.form();
    const auto token = m_account.signIn(formValue(form, QStringLiteral("email")),
                                        formValue(form, QStringLiteral("password")));
    if (token.isEmpty())
        return HttpResponse::html(pages::login(withQuery("/oauth2/login", request),
                                               QStringLiteral("Wrong e-mail address or password.")),
                                  401);
    auto response = HttpResponse::redirect(withQuery("/oauth2/authorise", request).toLatin1());
    response.add("Set-Cookie", "user_token=" + token.toLatin1() + "; Path=/; HttpOnly");
    return response;
}

HttpResponse Cloud::consent(const HttpRequest &request)
{
    const auto problem = problemOf(request);
    if (!problem.isEmpty())
        return HttpResponse::html(pages::error(problem), 400);
    const auto form = request.form();
    const QString user = m_account.userOf(userToken(request));
    if (user.isEmpty())
        return HttpResponse::html(pages::error(QStringLiteral("You are not logged in.")), 401);
    if (request.cookie(QStringLiteral("_csrf")) != m_csrf ||
        formValue(form, QStringLiteral("_csrf")) != m_csrf)
        return HttpResponse::html(pages::error(QStringLiteral("Invalid CSRF token.")), 403);
    if (!form.hasQueryItem(QStringLiteral("allow")))
        return backToClient(request, QStringLiteral("error"), QStringLiteral("access_denied"));
    Grant grant;
    grant.userId = user;
    grant.clientId = request.queryValue(QStringLiteral("client_id"));
    grant.redirectUri = request.queryValue(QStringLiteral("redirect_uri"));
    grant.scopes = scopesOf(request.queryValue(QStringLiteral("scope")));
    const auto known = hubIds();
    const auto resources = form.allQueryItemValues(QStringLiteral("resource"), QUrl::FullyDecoded);
    for (auto resource : resources) {
        const auto id = resource.remove(QStringLiteral("resource.homey."));
        if (known.contains(id))
            grant.hubIds.append(id);
    }
    if (grant.hubIds.isEmpty())
        return HttpResponse::html(pages::error(QStringLiteral("Choose at least one Homey.")), 400);
    return backToClient(request, QStringLiteral("code"), m_account.issueCode(grant));
}

HttpResponse Cloud::token(const HttpRequest &request)
{
    const auto form = request.isForm() ? request.form() : QUrlQuery();
    const auto grantType = formValue(form, QStringLiteral("grant_type"));
    if (grantType != QLatin1String("authorization_code") &&
        grantType != QLatin1String("refresh_token"))
        return oauthError(QStringLiteral("invalid_request"),
                          QStringLiteral("Invalid or missing grant_type parameter"));
    auto client = formValue(form, QStringLiteral("client_id")).trimmed();
    auto secret = formValue(form, QStringLiteral("client_secret"));
    const auto authorization = request.header("authorization");
    if (authorization.toLower().startsWith("basic ")) {
        const auto pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6).trimmed()));
        client = pair.section(QLatin1Char(':'), 0, 0);
        secret = pair.section(QLatin1Char(':'), 1);
    }
    if (!Account::accepts(client, secret))
        return oauthError(QStringLiteral("invalid_client"),
                          QStringLiteral("Client credentials are invalid"));
    TokenPair pair;
    if (grantType == QLatin1String("refresh_token")) {
        const auto fresh =
            m_account.refresh(formValue(form, QStringLiteral("refresh_token")), client);
        if (!fresh)
            return oauthError(QStringLiteral("invalid_grant"),
                              QStringLiteral("Invalid refresh token"));
        pair = *fresh;
    } else {
        Grant grant;
        const auto state =
            m_account.takeCode(formValue(form, QStringLiteral("code")), client, &grant);
        if (state != Account::CodeState::Good)
            return oauthError(QStringLiteral("invalid_grant"),
                              state == Account::CodeState::Expired
                                  ? QStringLiteral("Code has expired")
                                  : QStringLiteral("Invalid code"));
        const auto redirect = formValue(form, QStringLiteral("redirect_uri"));
        if (!redirect.isEmpty() && redirect != grant.redirectUri)
            return oauthError(QStringLiteral("invalid_grant"),
                              QStringLiteral("Invalid redirect_uri"));
        pair = m_account.issueTokens(grant);
    }
    return HttpResponse::json(QJsonObject{{QStringLiteral("token_type"), QStringLiteral("bearer")},
                                          {QStringLiteral("access_token"), pair.accessToken},
                                          {QStringLiteral("refresh_token"), pair.refreshToken},
                                          {QStringLiteral("expires_in"), pair.expiresIn}});
}

HttpResponse Cloud::userMe(const HttpRequest &request)
{
    const auto grant = m_account.grantOf(QString::fromUtf8(request.header("authorization")));
    if (!grant)
        return invalidToken();
    const Person *person = Account::find(grant->userId);
    if (!person)
        return invalidToken();
    QJsonArray homeys;
    for (const auto &homey : std::as_const(m_homeys)) {
        if (grant->hubIds.contains(homey.toObject().value(QLatin1String("_id")).toString()))
            homeys.append(homey);
    }
    return HttpResponse::json(
        QJsonObject{{QStringLiteral("_id"), person->userId},
                    {QStringLiteral("id"), person->userId},
                    {QStringLiteral("firstname"), person->firstName},
                    {QStringLiteral("lastname"), person->lastName},
                    {QStringLiteral("fullname"),
                     QString(person->firstName + QLatin1Char(' ') + person->lastName)},
                    {QStringLiteral("email"), person->email},
                    {QStringLiteral("language"), QStringLiteral("en")},
                    {QStringLiteral("otpEnabled"), false},
                    {QStringLiteral("roleIds"), QJsonArray()},
                    {QStringLiteral("subscriptions"), QJsonArray()},
                    {QStringLiteral("avatar"), QJsonObject()},
                    {QStringLiteral("devices"), QJsonArray()},
                    {QStringLiteral("homeys"), homeys}});
}

HttpResponse Cloud::delegation(const HttpRequest &request)
{
    const auto grant = m_account.grantOf(QString::fromUtf8(request.header("authorization")));
    if (!grant)
        return invalidToken();
    if (request.queryValue(QStringLiteral("audience")) != QLatin1String("homey"))
        return oauthError(QStringLiteral("invalid_request"), QStringLiteral("Invalid audience"));
    return HttpResponse::json(m_account.delegate(*grant));
}

} // namespace foyer::sim
