// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/oauth.h"
#include "simulator/simulator.h"

#include <QFutureWatcher>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace foyer;
using Problem = SignIn::Problem;

namespace {

QString text(const char *value)
{
    return QString::fromLatin1(value);
}

OAuthClient testClient()
{
    return {text("foyer-test-client"), text("foyer-test-secret"), QUrl(text("http://localhost"))};
}

} // namespace

class TestOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void buildsTheAuthoriseUrl();
    void makesADifferentStateEachTime();
    void exchangesACodeForTokens();
    void saysThatACodeHasExpired();
    void saysThatACodeWasUsed();
    void tellsAWrongClient();
    void rotatesTheRefreshToken();
    void takesAWebPageForNoAnswer();
    void readsTokenAnswers_data();
    void readsTokenAnswers();
    void mapsErrorsToProblems_data();
    void mapsErrorsToProblems();

private:
    Result<Tokens> wait(const Async<Tokens> &answer);
    QString issueCode();
    void order(const QJsonObject &command);

    std::unique_ptr<sim::Simulator> m_simulator;
    std::unique_ptr<OAuth> m_oauth;
};

void TestOAuth::init()
{
    m_simulator = std::make_unique<sim::Simulator>();
    QVERIFY(m_simulator->start());
    m_oauth = std::make_unique<OAuth>(testClient(), CloudAddress{m_simulator->cloudUrl()});
}

Result<Tokens> TestOAuth::wait(const Async<Tokens> &answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }))
        return foyer::fail(Error::Kind::Timeout);
    return answer.result();
}

QString TestOAuth::issueCode()
{
    return m_simulator->control({{text("verb"), text("issueCode")}}).value(text("code")).toString();
}

void TestOAuth::order(const QJsonObject &command)
{
    const QJsonObject answer = m_simulator->control(command);
    QVERIFY2(answer.value(text("ok")).toBool(), qPrintable(answer.value(text("error")).toString()));
}

void TestOAuth::buildsTheAuthoriseUrl()
{
    OAuthClient client = testClient();
    client.redirectUri = QUrl(text("http://localhost:1234/call back?a=b"));
    const OAuth oauth(client, {QUrl(text("https://api.athom.com"))});
    QCOMPARE(
        oauth.authoriseUrl("ab12").toEncoded(),
        QByteArray(
            "https://api.athom.com/oauth2/authorise?client_id=foyer-test-client&redirect_uri="
            "http%3A%2F%2Flocalhost%3A1234%2Fcall%2520back%3Fa%3Db&response_type=code&state=ab12"));
}

void TestOAuth::makesADifferentStateEachTime()
{
    QSet<QByteArray> states;
    for (int i = 0; i < 100; ++i)
        states.insert(OAuth::newState());
    QCOMPARE(states.size(), 100);
    QVERIFY(states.constBegin()->size() * 4 >= 128);
}

void TestOAuth::exchangesACodeForTokens()
{
    const auto tokens = wait(m_oauth->exchange(issueCode()));
    QVERIFY(tokens);
    QVERIFY(!tokens->accessToken.isEmpty());
    QVERIFY(!tokens->refreshToken.isEmpty());
    QCOMPARE(tokens->lifetime, std::chrono::seconds(3660));
}

void TestOAuth::saysThatACodeHasExpired()
{
    const QString code = issueCode();
    order({{text("verb"), text("expire")}, {text("what"), text("codes")}});
    const auto tokens = wait(m_oauth->exchange(code));
    QVERIFY(!tokens);
    QCOMPARE(OAuth::exchangeProblem(tokens.error()), Problem::CodeExpired);
}

void TestOAuth::saysThatACodeWasUsed()
{
    const QString code = issueCode();
    QVERIFY(wait(m_oauth->exchange(code)));
    const auto again = wait(m_oauth->exchange(code));
    QVERIFY(!again);
    QCOMPARE(OAuth::exchangeProblem(again.error()), Problem::CodeInvalid);
}

void TestOAuth::tellsAWrongClient()
{
    OAuthClient client = testClient();
    client.secret = text("not it");
    m_oauth->setClient(client);
    const auto tokens = wait(m_oauth->exchange(issueCode()));
    QVERIFY(!tokens);
    QCOMPARE(OAuth::exchangeProblem(tokens.error()), Problem::WrongClient);
}

void TestOAuth::rotatesTheRefreshToken()
{
    const auto first = wait(m_oauth->exchange(issueCode()));
    QVERIFY(first);
    const auto second = wait(m_oauth->refresh(first->refreshToken));
    QVERIFY(second);
    QVERIFY(second->refreshToken != first->refreshToken);
    const auto dead = wait(m_oauth->refresh(first->refreshToken));
    QVERIFY(!dead);
    QVERIFY(OAuth::refused(dead.error()));
}

void TestOAuth::takesAWebPageForNoAnswer()
{
    order({{text("verb"), text("garbage")},
           {text("hub"), text("cloud")},
           {text("path"), text("/oauth2/token")}});
    const auto tokens = wait(m_oauth->refresh("anything"));
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Error::Kind::Protocol);
    QCOMPARE(OAuth::refreshProblem(tokens.error()), Problem::Unreachable);
}

void TestOAuth::readsTokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QByteArray>("refreshToken");
    QTest::addColumn<qint64>("seconds");
    const QByteArray hex("00");
    QTest::newRow("all") << QByteArray(
                                R"({"access_token":"a1","refresh_token":"r1","expires_in":60})")
                         << true << QByteArray("r1") << qint64(60);
    QTest::newRow("no refresh token")
        << QByteArray(R"({"access_token":"a1"})") << true << QByteArray() << qint64(3600);
    QTest::newRow("wrong types")
        << QByteArray(R"({"access_token":"a1","refresh_token":7,"expires_in":{}})") << true
        << QByteArray() << qint64(3600);
    QTest::newRow("number as text") << QByteArray(R"({"access_token":"a1","expires_in":"120"})")
                                    << true << QByteArray() << qint64(120);
    QTest::newRow("negative") << QByteArray(R"({"access_token":"a1","expires_in":-5})") << true
                              << QByteArray() << qint64(3600);
    QTest::newRow("empty refresh token")
        << QByteArray(R"({"access_token":"a1","refresh_token":""})") << true << QByteArray()
        << qint64(3600);
    QTest::newRow("header splitting")
        << QByteArray(R"({"access_token":"a\r\nX: y"})") << false << QByteArray() << qint64(0);
    QTest::newRow("no access token")
        << QByteArray(R"({"refresh_token":"r1"})") << false << QByteArray() << qint64(0);
    QTest::newRow("cut") << QByteArray(R"({"access_token":"a1")") << false << QByteArray()
                         << qint64(0);
    QTest::newRow("html") << QByteArray("<html></html>") << false << QByteArray() << qint64(0);
    QTest::newRow("nothing") << QByteArray() << false << QByteArray() << qint64(0);
}

void TestOAuth::readsTokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, usable);
    QFETCH(QByteArray, refreshToken);
    QFETCH(qint64, seconds);
    const auto tokens = OAuth::decodeTokens(body);
    QCOMPARE(tokens.has_value(), usable);
    if (!usable) {
        QCOMPARE(tokens.error().kind, Error::Kind::Protocol);
        return;
    }
    QCOMPARE(tokens->refreshToken, refreshToken);
    QCOMPARE(qint64(tokens->lifetime.count()), seconds);
}

void TestOAuth::mapsErrorsToProblems_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Problem>("exchange");
    QTest::addColumn<Problem>("refresh");
    const auto row = [](const char *name, Error::Kind kind, const char *words, const char *code,
                        Problem exchange, Problem refresh) {
        QTest::newRow(name) << Error{kind, text(words), text(code)} << exchange << refresh;
    };
    using Kind = Error::Kind;
    row("expired", Kind::Refused, "Code has expired", "invalid_grant", Problem::CodeExpired,
        Problem::Refused);
    row("used", Kind::Refused, "Invalid code", "invalid_grant", Problem::CodeInvalid,
        Problem::Refused);
    row("client", Kind::Refused, "", "invalid_client", Problem::WrongClient, Problem::WrongClient);
    row("client, 401", Kind::Unauthorized, "", "unauthorized_client", Problem::WrongClient,
        Problem::WrongClient);
    row("redirect", Kind::Refused, "Invalid redirect_uri", "invalid_request", Problem::WrongClient,
        Problem::Unreachable);
    row("other no", Kind::Refused, "", "", Problem::Other, Problem::Unreachable);
    row("server says invalid_grant", Kind::Server, "", "invalid_grant", Problem::Unreachable,
        Problem::Unreachable);
    row("offline", Kind::Offline, "", "", Problem::Unreachable, Problem::Unreachable);
    row("time-out", Kind::Timeout, "", "", Problem::Unreachable, Problem::Unreachable);
    row("html", Kind::Protocol, "", "", Problem::Unreachable, Problem::Unreachable);
    row("rate", Kind::RateLimited, "", "", Problem::Unreachable, Problem::Unreachable);
}

void TestOAuth::mapsErrorsToProblems()
{
    QFETCH(Error, error);
    QFETCH(Problem, exchange);
    QFETCH(Problem, refresh);
    QCOMPARE(OAuth::exchangeProblem(error), exchange);
    QCOMPARE(OAuth::refreshProblem(error), refresh);
}

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
