// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <QTest>
#include <QUrlQuery>

using foyer::sim::Simulator;

namespace {

const QByteArray pair =
    "client_id=5a8d4ca6eb9f7a2c9d6ccf6d&client_secret=e3ace394af9f615857ceaa61b053f966ddcfb12a";

QString described(const Response &response)
{
    return response.object().value(QLatin1String("error_description")).toString();
}

} // namespace

class TestSimulatorCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHomeyScriptGuideWorksAsWritten();
    void aBrowserWalksLoginAndConsent();
    void denyingGoesBackWithAnError();
    void aWrongPasswordIsSaidOnThePage();
    void anUnknownClientOrRedirectGetsAPageAndNoRedirect();
    void consentNeedsTheCsrfToken();
    void onlyTickedHubsAreListed();
    void tokenErrorsHaveTheRecordedBodies();
    void aCodeWorksOnce();
    void anExpiredCodeSaysSo();
    void basicAuthenticationWorksToo();
    void refreshingRotatesAndKillsTheOldToken();
    void anExpiredAccessTokenIs401InvalidToken();
    void theUserHasThreeHubs();
    void delegationIsABareString();

private:
    [[nodiscard]] QUrl url(const QByteArray &path) const
    {
        return Wire::at(m_world->cloudUrl(), QString::fromLatin1(path));
    }
    Response token(const QByteArray &form) { return m_wire.postForm(url("/oauth2/token"), form); }

    std::unique_ptr<Simulator> m_world;
    Wire m_wire;
};

void TestSimulatorCloud::init()
{
    m_world = std::make_unique<Simulator>(frozen());
    QVERIFY(m_world->start());
}

void TestSimulatorCloud::theHomeyScriptGuideWorksAsWritten()
{
    // The steps and the very string surgery of the published guide.
    const auto login = m_wire.postForm(
        url("/login"), "email=" + QUrl::toPercentEncoding(m_world->accountEmail()) + "&password=" +
                           QUrl::toPercentEncoding(m_world->accountPassword()) + "&otptoken=");
    QCOMPARE(login.status, 200);
    const auto userToken = login.object().value(QLatin1String("token")).toString();
    const QByteArray query =
        "?client_id=5a8d4ca6eb9f7a2c9d6ccf6d&redirect_uri=http%3A%2F%2Flocalhost"
        "&response_type=code&user_token=" +
        userToken.toLatin1();
    const auto page = m_wire.get(url("/oauth2/authorise" + query));
    QCOMPARE(page.status, 200);
    const auto html = QString::fromUtf8(page.body);
    const auto csrf = html.split(QStringLiteral("name=\"_csrf\" value=\""))
                          .last()
                          .split(QStringLiteral("\">"))
                          .first()
                          .trimmed();
    const auto cookie =
        QString::fromLatin1(page.headers.value("set-cookie")).split(QLatin1Char('='));
    QCOMPARE(cookie.first(), QStringLiteral("_csrf"));
    const auto hubId = m_world->hubs().at(0).id.toLatin1();
    const auto back = m_wire.postForm(url("/authorise" + query),
                                      "resource=resource.homey." + hubId +
                                          "&_csrf=" + csrf.toLatin1() + "&allow=Allow",
                                      {{"Cookie", "_csrf=" + cookie.at(1).toLatin1()}});
    QCOMPARE(back.status, 302);
    const auto code = back.headers.value("location").split('=').value(1);
    QCOMPARE(code.size(), 40);
    const auto tokens = token(pair + "&grant_type=authorization_code&code=" + code).object();
    const auto access = tokens.value(QLatin1String("access_token")).toString();
    const auto jwt = m_wire.postForm(url("/delegation/token?audience=homey"),
                                     "client_id=x &grant_type=refresh_token", Wire::bearer(access));
    const auto session = m_wire.postJson(
        Wire::at(m_world->hubs().at(0).url, QStringLiteral("/api/manager/users/login")),
        "{\"token\":" + jwt.body + "}");
    QCOMPARE(session.status, 200);
    const auto devices = m_wire.get(
        Wire::at(m_world->hubs().at(0).url, QStringLiteral("/api/manager/devices/device/")),
        session.bare().toString());
    QVERIFY(devices.object().size() > 30);
}

void TestSimulatorCloud::aBrowserWalksLoginAndConsent()
{
    const auto start =
        url("/oauth2/authorise?client_id=foyer-test-client&response_type=code&state=a%26b"
            "&redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2Fcallback");
    const auto loginPage = m_wire.get(start);
    for (const auto *id : {"id=\"email\"", "id=\"password\"", "id=\"login\""})
        QVERIFY2(loginPage.body.contains(id), id);
    const auto loggedIn =
        m_wire.postForm(url("/oauth2/login?" + start.query(QUrl::FullyEncoded).toLatin1()),
                        "email=" + QUrl::toPercentEncoding(m_world->accountEmail()) +
                            "&password=" + QUrl::toPercentEncoding(m_world->accountPassword()));
    QCOMPARE(loggedIn.status, 302);
    const auto userCookie = loggedIn.headers.value("set-cookie").split(';').first();
    const auto consent =
        m_wire.send("GET", url(loggedIn.headers.value("location")), {}, {{"Cookie", userCookie}});
    QCOMPARE(consent.body.count("type=\"checkbox\""), 3);
    QVERIFY(consent.body.contains("id=\"allow\""));
    QVERIFY(consent.body.contains("id=\"deny\""));
    const auto csrf = consent.headers.value("set-cookie").split(';').first().split('=').last();
    const auto back =
        m_wire.postForm(url("/authorise?" + start.query(QUrl::FullyEncoded).toLatin1()),
                        "resource=resource.homey." + m_world->hubs().at(1).id.toLatin1() +
                            "&allow=Allow&_csrf=" + csrf,
                        {{"Cookie", userCookie + "; _csrf=" + csrf}});
    QCOMPARE(back.status, 302);
    const QUrl location(QString::fromLatin1(back.headers.value("location")));
    QCOMPARE(location.port(), 4711);
    QCOMPARE(QUrlQuery(location).queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded),
             QStringLiteral("a&b"));
}

void TestSimulatorCloud::denyingGoesBackWithAnError()
{
    const auto query = QByteArray("?client_id=5a8d4ca6eb9f7a2c9d6ccf6d&redirect_uri=http%3A%2F%"
                                  "2Flocalhost&response_type=code&state=s1");
    const auto loggedIn =
        m_wire.postForm(url("/oauth2/login" + query),
                        "email=" + QUrl::toPercentEncoding(m_world->accountEmail()) +
                            "&password=" + QUrl::toPercentEncoding(m_world->accountPassword()));
    const auto cookie = loggedIn.headers.value("set-cookie").split(';').first();
    const auto page =
        m_wire.send("GET", url("/oauth2/authorise" + query), {}, {{"Cookie", cookie}});
    const auto csrf = page.headers.value("set-cookie").split(';').first().split('=').last();
    const auto back = m_wire.postForm(url("/authorise" + query), "deny=Deny&_csrf=" + csrf,
                                      {{"Cookie", cookie + "; _csrf=" + csrf}});
    QCOMPARE(back.headers.value("location"),
             QByteArray("http://localhost?error=access_denied&state=s1"));
}

void TestSimulatorCloud::aWrongPasswordIsSaidOnThePage()
{
    const auto answer =
        m_wire.postForm(url("/oauth2/login?client_id=x"), "email=a%40b.example&password=no");
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.contains("Wrong e-mail address or password"));
    QCOMPARE(m_wire.postForm(url("/login"), "email=a%40b.example&password=no").status, 401);
}

void TestSimulatorCloud::anUnknownClientOrRedirectGetsAPageAndNoRedirect()
{
    for (const auto *query :
         {"client_id=nobody&redirect_uri=http%3A%2F%2Flocalhost&response_type=code",
          "client_id=5a8d4ca6eb9f7a2c9d6ccf6d&redirect_uri=http%3A%2F%2Fexample.org&response_type="
          "code",
          "client_id=5a8d4ca6eb9f7a2c9d6ccf6d&redirect_uri=http%3A%2F%2Flocalhost&response_type="
          "token"}) {
        const auto answer = m_wire.get(url(QByteArray("/oauth2/authorise?") + query));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("id=\"problem\""));
    }
}

void TestSimulatorCloud::consentNeedsTheCsrfToken()
{
    const auto login = m_wire.postForm(
        url("/login"), "email=" + QUrl::toPercentEncoding(m_world->accountEmail()) +
                           "&password=" + QUrl::toPercentEncoding(m_world->accountPassword()));
    const QByteArray query = "?client_id=5a8d4ca6eb9f7a2c9d6ccf6d&redirect_uri=http%3A%2F%"
                             "2Flocalhost&response_type=code&user_token=" +
                             login.object().value(QLatin1String("token")).toString().toLatin1();
    QCOMPARE(m_wire
                 .postForm(url("/authorise" + query), "allow=Allow&_csrf=wrong",
                           {{"Cookie", "_csrf=wrong"}})
                 .status,
             403);
    QCOMPARE(m_wire
                 .postForm(url("/authorise?client_id=5a8d4ca6eb9f7a2c9d6ccf6d&redirect_uri=http%3A%"
                               "2F%2Flocalhost&response_type=code"),
                           "allow=Allow")
                 .status,
             401);
}

void TestSimulatorCloud::onlyTickedHubsAreListed()
{
    const auto hub = m_world->hubs().at(1).id;
    const auto code =
        m_world->control({{QStringLiteral("verb"), QStringLiteral("issueCode")},
                          {QStringLiteral("clientId"), QStringLiteral("5a8d4ca6eb9f7a2c9d6ccf6d")},
                          {QStringLiteral("hubs"), QJsonArray{hub}}});
    const auto tokens = token(pair + "&grant_type=authorization_code&code=" +
                              code.value(QLatin1String("code")).toString().toLatin1())
                            .object();
    const auto user =
        m_wire.get(url("/user/me"), tokens.value(QLatin1String("access_token")).toString())
            .object();
    const auto homeys = user.value(QLatin1String("homeys")).toArray();
    QCOMPARE(homeys.size(), 1);
    QCOMPARE(homeys.at(0).toObject().value(QLatin1String("_id")).toString(), hub);
}

void TestSimulatorCloud::tokenErrorsHaveTheRecordedBodies()
{
    const auto unknown = token(pair + "&grant_type=authorization_code&code=nope");
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.object(),
             (QJsonObject{{QStringLiteral("code"), 400},
                          {QStringLiteral("error"), QStringLiteral("invalid_grant")},
                          {QStringLiteral("error_description"), QStringLiteral("Invalid code")}}));
    QCOMPARE(described(token(pair)), QStringLiteral("Invalid or missing grant_type parameter"));
    QCOMPARE(described(m_wire.postJson(url("/oauth2/token"), R"({"grant_type":"refresh_token"})")),
             QStringLiteral("Invalid or missing grant_type parameter"));
    QCOMPARE(described(token(pair + "&grant_type=refresh_token&refresh_token=nope")),
             QStringLiteral("Invalid refresh token"));
    const auto stranger =
        token("client_id=a&client_secret=b&grant_type=refresh_token&refresh_token=x");
    QCOMPARE(stranger.object().value(QLatin1String("error")).toString(),
             QStringLiteral("invalid_client"));
}

void TestSimulatorCloud::aCodeWorksOnce()
{
    const QByteArray form =
        pair + "&grant_type=authorization_code&code=" + m_wire.code(*m_world).toLatin1();
    QCOMPARE(token(form).status, 200);
    QCOMPARE(described(token(form)), QStringLiteral("Invalid code"));
}

void TestSimulatorCloud::anExpiredCodeSaysSo()
{
    const QByteArray form =
        pair + "&grant_type=authorization_code&code=" + m_wire.code(*m_world).toLatin1();
    m_world->control({{QStringLiteral("verb"), QStringLiteral("expire")},
                      {QStringLiteral("what"), QStringLiteral("codes")}});
    QCOMPARE(described(token(form)), QStringLiteral("Code has expired"));
}

void TestSimulatorCloud::basicAuthenticationWorksToo()
{
    const QByteArray basic =
        "Basic " +
        QByteArray("5a8d4ca6eb9f7a2c9d6ccf6d:e3ace394af9f615857ceaa61b053f966ddcfb12a").toBase64();
    const auto answer =
        m_wire.postForm(url("/oauth2/token"),
                        "grant_type=authorization_code&code=" + m_wire.code(*m_world).toLatin1(),
                        {{"Authorization", basic}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(QLatin1String("expires_in")).toInt(), 3660);
}

void TestSimulatorCloud::refreshingRotatesAndKillsTheOldToken()
{
    const auto old = m_wire.tokens(*m_world).value(QLatin1String("refresh_token")).toString();
    const QByteArray form = pair + "&grant_type=refresh_token&refresh_token=" + old.toLatin1();
    const auto fresh = token(form);
    QCOMPARE(fresh.status, 200);
    QVERIFY(fresh.object().value(QLatin1String("refresh_token")).toString() != old);
    QCOMPARE(described(token(form)), QStringLiteral("Invalid refresh token"));
}

void TestSimulatorCloud::anExpiredAccessTokenIs401InvalidToken()
{
    const auto access = m_wire.tokens(*m_world).value(QLatin1String("access_token")).toString();
    QCOMPARE(m_wire.get(url("/user/me"), access).status, 200);
    m_world->control({{QStringLiteral("verb"), QStringLiteral("expire")},
                      {QStringLiteral("what"), QStringLiteral("accessTokens")}});
    const auto answer = m_wire.get(url("/user/me"), access);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.object().value(QLatin1String("error")).toString(),
             QStringLiteral("invalid_token"));
}

void TestSimulatorCloud::theUserHasThreeHubs()
{
    const auto access = m_wire.tokens(*m_world).value(QLatin1String("access_token")).toString();
    const auto homeys =
        m_wire.get(url("/user/me"), access).object().value(QLatin1String("homeys")).toArray();
    QCOMPARE(homeys.size(), 3);
    QCOMPARE(homeys.at(0).toObject().value(QLatin1String("apiVersion")).toInt(), 3);
    QCOMPARE(homeys.at(0).toObject().value(QLatin1String("localUrl")).toString(),
             m_world->hubs().at(0).url.toString());
    QVERIFY(homeys.at(0).toObject().value(QLatin1String("localUrlSecure")).isNull());
    QCOMPARE(homeys.at(1).toObject().value(QLatin1String("apiVersion")).toInt(), 2);
    QCOMPARE(homeys.at(2).toObject().value(QLatin1String("state")).toString(),
             QStringLiteral("offline"));
}

void TestSimulatorCloud::delegationIsABareString()
{
    const auto access = m_wire.tokens(*m_world).value(QLatin1String("access_token")).toString();
    const auto answer =
        m_wire.postJson(url("/delegation/token?audience=homey"), "{}", Wire::bearer(access));
    QVERIFY(answer.body.startsWith("\"eyJ"));
    QCOMPARE(answer.bare().toString().count(QLatin1Char('.')), 2);
    QCOMPARE(m_wire.postJson(url("/delegation/token?audience=homey"), "{}").status, 401);
}

QTEST_GUILESS_MAIN(TestSimulatorCloud)
#include "tst_simulator_cloud.moc"
