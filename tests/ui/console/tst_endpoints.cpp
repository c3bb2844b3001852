// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/apicall.h"
#include "homey/homeyapi.h"
#include "support/livehome.h"
#include "system/window/world.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>

using namespace foyer;
using namespace foyer::test;

/// Walks docs/endpoints.md: every call that people make by hand is answered through the console.
class tst_Endpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theConsoleReachesEveryRow();
    void theGenerationBeforeAnswersItsRows();

private:
    struct Row
    {
        QString method, path, body, generations;
    };
    /// Ids in the place of "<device>" and the others.
    static QString filled(const QString &path, const Home &home,
                          const QHash<QString, QString> &ids);
    /// The first key of a list the hub answers.
    static QString firstId(HomeyApi &api, const QString &path);

    QList<Row> m_rows;
};

void tst_Endpoints::initTestCase()
{
    QFile table(QStringLiteral(FOYER_SOURCE_DIR "/docs/endpoints.md"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    static const QRegularExpression row(QStringLiteral(
        "^\\| [^|]+ \\| `(GET|PUT|POST|DELETE) ([^`]+)`(?: `([^`]+)`)? \\| ([32 ]+) \\| "
        "[A-Z][^|]+ \\|$"));
    const QStringList lines = QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = row.match(line);
        if (match.hasMatch())
            m_rows.append(
                {match.captured(1), match.captured(2), match.captured(3), match.captured(4)});
        else
            QVERIFY2(!line.contains(QLatin1String("/api/manager/")) || !line.startsWith(u'|') ||
                         line.startsWith(QLatin1String("| `https")),
                     qPrintable(line));
    }
    QVERIFY(m_rows.size() >= 44);
}

QString tst_Endpoints::firstId(HomeyApi &api, const QString &path)
{
    QString id;
    bool isDone = false;
    then(sendCall(api, *apiCall("GET", path, {})), &api, [&](const Result<ApiAnswer> &answer) {
        if (answer) {
            const QJsonObject list = QJsonDocument::fromJson(answer->body).object();
            id = list.isEmpty() ? QString() : list.begin().key();
        }
        isDone = true;
    });
    [[maybe_unused]] const bool waited = QTest::qWaitFor([&isDone] { return isDone; }, 10'000);
    return id;
}

QString tst_Endpoints::filled(const QString &path, const Home &home,
                              const QHash<QString, QString> &ids)
{
    QString full = path;
    for (auto it = ids.begin(); it != ids.end(); ++it)
        full.replace(it.key(), it.value());
    for (const QString &id : home.deviceIds()) {
        const Capability *onoff = home.device(id)->capability(QStringLiteral("onoff"));
        if (onoff && onoff->isSetable)
            full.replace(QStringLiteral("<device>"), id);
    }
    for (const QString &id : home.variableIds()) {
        if (home.variable(id)->type == Variable::Type::Boolean)
            full.replace(QStringLiteral("<variable>"), id);
    }
    return full.replace(QStringLiteral("<zone>"), home.zoneIds().value(0));
}

void tst_Endpoints::theConsoleReachesEveryRow()
{
    World world;
    QVERIFY(world.goHome());
    world.window->showPage(QStringLiteral("console"));
    HomeyApi &api = *world.program->session()->api();
    const QHash<QString, QString> ids{
        {QStringLiteral("<app>"), firstId(api, QStringLiteral("/api/manager/apps/app"))},
        {QStringLiteral("<flow>"), firstId(api, QStringLiteral("/api/manager/flow/flow"))},
        {QStringLiteral("<user>"), firstId(api, QStringLiteral("/api/manager/users/user"))}};
    auto *send = world.find<QPushButton>(QStringLiteral("callSend"));
    auto *summary = world.find<QLabel>(QStringLiteral("answerSummary"));
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.generations.contains(QLatin1Char('3')))
            continue;
        const QString path = filled(row.path, world.program->home(), ids);
        const QString what = row.method + QLatin1Char(' ') + path;
        QVERIFY2(!path.contains(QLatin1Char('<')), qPrintable(what));
        world.find<QComboBox>(QStringLiteral("ownMethod"))->setCurrentText(row.method);
        world.find<QLineEdit>(QStringLiteral("ownPath"))->setText(path);
        world.find<QPlainTextEdit>(QStringLiteral("ownBody"))->setPlainText(row.body);
        QVERIFY2(send->isEnabled(), qPrintable(what));
        const QString asked = path.endsWith(QLatin1Char('/')) ? path.chopped(1) : path;
        const auto before = world.received(row.method.toLatin1(), asked).size();
        send->click();
        if (row.method != QLatin1String("GET")) {
            auto *box = world.find<QMessageBox>(QStringLiteral("confirmation"));
            QVERIFY2(box, qPrintable(what));
            box->findChild<QPushButton *>(QStringLiteral("confirmationYes"))->click();
            QTRY_VERIFY(!world.find<QMessageBox>(QStringLiteral("confirmation")));
        }
        QTRY_VERIFY2_WITH_TIMEOUT(summary->text().startsWith(QLatin1String("200 ")),
                                  qPrintable(what + QStringLiteral(": ") + summary->text()),
                                  10'000);
        QVERIFY2(world.received(row.method.toLatin1(), asked).size() > before, qPrintable(what));
    }
}

void tst_Endpoints::theGenerationBeforeAnswersItsRows()
{
    sim::Options options = LiveHome::frozen();
    options.dialect = QStringLiteral("v2");
    LiveHome live(LiveHome::Access::Account, options);
    live.start();
    QVERIFY(live.waitFor(Session::State::Live));
    HomeyApi &api = *live.session->api();
    int answered = 0;
    const QHash<QString, QString> ids{
        {QStringLiteral("<app>"), firstId(api, QStringLiteral("/api/manager/apps/app"))},
        {QStringLiteral("<flow>"), firstId(api, QStringLiteral("/api/manager/flow/flow"))},
        {QStringLiteral("<user>"), firstId(api, QStringLiteral("/api/manager/users/user"))}};
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.generations.contains(QLatin1Char('2')))
            continue;
        const QString path = filled(row.path, live.home, ids);
        const QString what = row.method + QLatin1Char(' ') + path;
        const auto call = apiCall(row.method.toLatin1(), path, row.body.toUtf8());
        QVERIFY2(call, qPrintable(what));
        std::optional<Result<ApiAnswer>> answer;
        then(sendCall(api, *call), &api,
             [&answer](const Result<ApiAnswer> &result) { answer = result; });
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10'000);
        // An account of somebody else's client may not do everything; then the hub says just that.
        QVERIFY2(*answer || answer->error().kind == Error::Kind::MissingScope, qPrintable(what));
        answered += *answer ? 1 : 0;
    }
    QVERIFY(answered > 30);
}

QTEST_MAIN(tst_Endpoints)
#include "tst_endpoints.moc"
