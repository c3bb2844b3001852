// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/livehome.h"

#include "homey/homeyapi.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace foyer;
using State = Session::State;

/// CapabilityWriter and VariableWriter against a real hub on a real socket.
class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAtOnceAndTheHubConfirms();
    void rollsBackWhenTheHubRefuses();
    void newestValueWinsWithOneRequestInFlight();
    void refusesWrongValuesWithoutAskingTheHub_data();
    void refusesWrongValuesWithoutAskingTheHub();
    void refusesWhileThereIsNoConnection();
    void queuedWriteDiesWithTheConnection();
    void outcomeUnknownIsAskedNotRepeated();
    void deviceRemovedWhilePendingIsForgotten();
    void somebodyElseAfterwardsWins();
    void aDurationGoesOnlyWhereItIsTaken();
    void theNewestDurationCounts();
    void tellsWhatIsAskedBeforeItIsShown();
    void variablesTellWhatIsAskedAndWhichFailed();
    void variablesChangeBothWays();
    void refusedVariableEditRollsBack();
    void aReportOutrunsWhatWasReadBackBefore();
    void variableOfTheWrongTypeIsNotSent();
    void createRenameAndDeleteVariables();

private:
    [[nodiscard]] QList<sim::ReceivedRequest> puts() const
    {
        return m_live->received(QStringLiteral("PUT"), QStringLiteral("/capability/"));
    }

    std::unique_ptr<LiveHome> m_live;
    QString m_lamp;
    const QString m_onoff = QStringLiteral("onoff");
    const QString m_dim = QStringLiteral("dim");
};

void TestWriters::init()
{
    m_live = std::make_unique<LiveHome>();
    m_live->start();
    QVERIFY(m_live->waitFor(State::Live));
    m_lamp = m_live->deviceNamed(QStringLiteral("Desk lamp"));
    QVERIFY(!m_lamp.isEmpty());
    m_live->simulator.clearReceived();
}

void TestWriters::showsAtOnceAndTheHubConfirms()
{
    const bool before = *m_live->shown(m_lamp, m_onoff).boolean();
    QSignalSpy confirmed(&m_live->capabilities, &CapabilityWriter::writeConfirmed);
    m_live->capabilities.set(m_lamp, m_onoff, Value(!before));
    QCOMPARE(m_live->shown(m_lamp, m_onoff), Value(!before));
    QTRY_COMPARE(confirmed.count(), 1);
    QTRY_VERIFY(!m_live->home.device(m_lamp)->capability(m_onoff)->pending);
    QCOMPARE(m_live->home.device(m_lamp)->capability(m_onoff)->reported, Value(!before));
    QCOMPARE(puts().size(), 1);
    QCOMPARE(QJsonDocument::fromJson(puts().first().body).object().value(QStringLiteral("value")),
             QJsonValue(!before));
}

void TestWriters::rollsBackWhenTheHubRefuses()
{
    const bool before = *m_live->shown(m_lamp, m_onoff).boolean();
    m_live->control(QStringLiteral("fail"),
                    {{QStringLiteral("method"), QStringLiteral("PUT")},
                     {QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                     {QStringLiteral("status"), 500}});
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    m_live->capabilities.set(m_lamp, m_onoff, Value(!before));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_live->shown(m_lamp, m_onoff), Value(before));
    const auto error = failed.first().at(3).value<Error>();
    QCOMPARE(error.kind, Error::Kind::Server);
    QVERIFY(error.text.contains(QStringLiteral("did not respond")));
    QVERIFY(m_live->capabilities.failure(m_lamp));
    QCOMPARE(puts().size(), 1); // never repeated by itself
}

void TestWriters::newestValueWinsWithOneRequestInFlight()
{
    m_live->control(QStringLiteral("delay"),
                    {{QStringLiteral("method"), QStringLiteral("PUT")},
                     {QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                     {QStringLiteral("ms"), 100}});
    for (const double level : {0.1, 0.2, 0.3, 0.4, 0.9})
        m_live->capabilities.set(m_lamp, m_dim, Value(level));
    QCOMPARE(m_live->shown(m_lamp, m_dim), Value(0.9));
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_dim));
    QCOMPARE(m_live->home.device(m_lamp)->capability(m_dim)->reported, Value(0.9));
    QCOMPARE(puts().size(), 2); // the first, and the newest
}

void TestWriters::refusesWrongValuesWithoutAskingTheHub_data()
{
    QTest::addColumn<QString>("capability");
    QTest::addColumn<Value>("value");
    QTest::newRow("text for a switch") << m_onoff << Value(QStringLiteral("on"));
    QTest::newRow("number for a switch") << m_onoff << Value(1.0);
    QTest::newRow("too much") << m_dim << Value(1.5);
    QTest::newRow("too little") << m_dim << Value(-0.1);
    QTest::newRow("not a number") << m_dim << Value(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("nothing") << m_dim << Value();
    QTest::newRow("read-only") << QStringLiteral("measure_power") << Value(5.0);
    QTest::newRow("no such capability") << QStringLiteral("fly") << Value(true);
}

void TestWriters::refusesWrongValuesWithoutAskingTheHub()
{
    QFETCH(QString, capability);
    QFETCH(Value, value);
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    m_live->capabilities.set(m_lamp, capability, value);
    QCOMPARE(failed.count(), 1);
    QVERIFY(puts().isEmpty());
}

void TestWriters::refusesWhileThereIsNoConnection()
{
    m_live->session->stop();
    const Value before = m_live->shown(m_lamp, m_onoff);
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    m_live->capabilities.set(m_lamp, m_onoff, Value(true));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(3).value<Error>().kind, Error::Kind::Offline);
    QCOMPARE(m_live->shown(m_lamp, m_onoff), before);
    m_live->start();
    QVERIFY(m_live->waitFor(State::Live));
    QVERIFY(puts().isEmpty()); // nothing is replayed
}

void TestWriters::queuedWriteDiesWithTheConnection()
{
    m_live->control(QStringLiteral("rateLimit"), {{QStringLiteral("method"), QStringLiteral("PUT")},
                                                  {QStringLiteral("times"), 1},
                                                  {QStringLiteral("retryAfter"), 1}});
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    m_live->capabilities.set(m_lamp, m_onoff, Value(!*m_live->shown(m_lamp, m_onoff).boolean()));
    m_live->capabilities.set(m_lamp, m_dim, Value(0.11)); // waits for its turn, then for the pause
    QTRY_COMPARE(failed.count(), 1);
    m_live->control(QStringLiteral("drop"));
    QTRY_COMPARE(failed.count(), 2); // taken back, with a reason
    QVERIFY(m_live->waitFor(State::Live));
    // Reads and writes wait in one queue: after this one a write that had survived would be out.
    m_live->capabilities.set(m_lamp, m_dim, Value(0.22));
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_dim));
    for (const sim::ReceivedRequest &put : puts())
        QVERIFY2(!put.body.contains("0.11"), put.body.constData());
}

void TestWriters::outcomeUnknownIsAskedNotRepeated()
{
    m_live->timing.callTimeout = std::chrono::milliseconds(300);
    m_live->start();
    QVERIFY(m_live->waitFor(State::Live));
    m_live->simulator.clearReceived();
    m_live->control(QStringLiteral("delay"),
                    {{QStringLiteral("method"), QStringLiteral("PUT")},
                     {QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                     {QStringLiteral("ms"), 3000}});
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    const bool before = *m_live->shown(m_lamp, m_onoff).boolean();
    m_live->capabilities.set(m_lamp, m_onoff, Value(!before));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(3).value<Error>().kind, Error::Kind::Timeout);
    QTRY_VERIFY(!m_live->received(QStringLiteral("GET"), m_lamp).isEmpty());
    QCOMPARE(puts().size(), 1);
}

void TestWriters::deviceRemovedWhilePendingIsForgotten()
{
    m_live->control(QStringLiteral("delay"),
                    {{QStringLiteral("method"), QStringLiteral("PUT")},
                     {QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                     {QStringLiteral("ms"), 200}});
    QSignalSpy failed(&m_live->capabilities, &CapabilityWriter::writeFailed);
    m_live->capabilities.set(m_lamp, m_onoff, Value(true));
    m_live->control(QStringLiteral("delete"), {{QStringLiteral("device"), m_lamp}});
    QTRY_VERIFY(!m_live->home.device(m_lamp));
    QVERIFY(!m_live->capabilities.isBusy(m_lamp, m_onoff));
    QTRY_COMPARE(puts().size(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestWriters::somebodyElseAfterwardsWins()
{
    m_live->capabilities.set(m_lamp, m_dim, Value(0.25));
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_dim));
    m_live->control(QStringLiteral("capability"), {{QStringLiteral("device"), m_lamp},
                                                   {QStringLiteral("capability"), m_dim},
                                                   {QStringLiteral("value"), 0.75}});
    QTRY_COMPARE(m_live->shown(m_lamp, m_dim), Value(0.75));
}

void TestWriters::aDurationGoesOnlyWhereItIsTaken()
{
    const auto optionsOf = [](const sim::ReceivedRequest &put) {
        return QJsonDocument::fromJson(put.body).object().value(QStringLiteral("opts"));
    };
    Device lamp = *m_live->home.device(m_lamp);
    lamp.capability(m_dim)->takesDuration = true;
    lamp.capability(m_onoff)->takesDuration = false;
    m_live->home.upsertDevice(lamp);
    m_live->capabilities.set(m_lamp, m_dim, Value(0.1), std::chrono::milliseconds(400));
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_dim));
    QCOMPARE(puts().size(), 1);
    QCOMPARE(optionsOf(puts().first()).toObject().value(QStringLiteral("duration")).toInt(), 400);
    QTRY_COMPARE(m_live->shown(m_lamp, m_dim), Value(0.1)); // after a while

    m_live->capabilities.set(m_lamp, m_onoff, Value(false), std::chrono::milliseconds(400));
    QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, m_onoff));
    QVERIFY(optionsOf(puts().at(1)).isUndefined());
    m_live->capabilities.set(m_lamp, m_dim, Value(0.2));
    QTRY_COMPARE(puts().size(), 3);
    QVERIFY(optionsOf(puts().at(2)).isUndefined());
}

void TestWriters::theNewestDurationCounts()
{
    Device lamp = *m_live->home.device(m_lamp);
    lamp.capability(m_dim)->takesDuration = true;
    m_live->home.upsertDevice(lamp);
    m_live->control(QStringLiteral("delay"),
                    {{QStringLiteral("method"), QStringLiteral("PUT")},
                     {QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                     {QStringLiteral("ms"), 100}});
    m_live->capabilities.set(m_lamp, m_dim, Value(0.1), std::chrono::milliseconds(5000));
    m_live->capabilities.set(m_lamp, m_dim, Value(0.9)); // thought better of it: at once
    QTRY_COMPARE(puts().size(), 2);
    QVERIFY(puts().first().body.contains("5000"));
    QVERIFY(!puts().last().body.contains("opts"));
    QTRY_COMPARE(m_live->shown(m_lamp, m_dim), Value(0.9));
}

void TestWriters::tellsWhatIsAskedBeforeItIsShown()
{
    const Value before = m_live->shown(m_lamp, m_dim);
    Value shown;
    connect(&m_live->capabilities, &CapabilityWriter::writeAsked, this,
            [&] { shown = m_live->shown(m_lamp, m_dim); });
    QSignalSpy asked(&m_live->capabilities, &CapabilityWriter::writeAsked);
    m_live->capabilities.set(m_lamp, m_dim, Value(0.25));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(2).value<Value>(), before);
    QCOMPARE(asked.first().at(3).value<Value>(), Value(0.25));
    QCOMPARE(shown, before);
    m_live->capabilities.set(m_lamp, m_dim, Value(7.0));
    QCOMPARE(asked.count(), 1); // refused: never asked
}

void TestWriters::variablesTellWhatIsAskedAndWhichFailed()
{
    const QString id = m_live->variableNamed(QStringLiteral("Away temperature"));
    QSignalSpy asked(&m_live->variables, &VariableWriter::valueAsked);
    QSignalSpy confirmed(&m_live->variables, &VariableWriter::valueConfirmed);
    QSignalSpy failed(&m_live->variables, &VariableWriter::failed);
    m_live->variables.setValue(id, Value(18.0));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<Value>(), Value(16.5));
    QCOMPARE(asked.first().at(2).value<Value>(), Value(18.0));
    QTRY_COMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().first().toString(), id);
    m_live->variables.setValue(id, Value(true));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(3).toString(), id);
    m_live->variables.setValue(id, Value(20.0));
    m_live->session->stop();
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.last().at(3).toString(), id);
    QCOMPARE(failed.last().at(4).value<Value>(), Value(20.0));
}

void TestWriters::variablesChangeBothWays()
{
    const QString id = m_live->home.variableIds().first();
    for (const QString &each : m_live->home.variableIds()) {
        const Variable *variable = m_live->home.variable(each);
        if (variable->type != Variable::Type::Number)
            continue;
        m_live->variables.setValue(each, Value(42.5));
        QCOMPARE(m_live->home.variable(each)->shown(), Value(42.5));
        QTRY_VERIFY(!m_live->home.variable(each)->pending);
        QCOMPARE(m_live->simulator.variable(each).value(QStringLiteral("value")).toDouble(), 42.5);
        m_live->control(QStringLiteral("setVariable"),
                        {{QStringLiteral("variable"), each}, {QStringLiteral("value"), 7}});
        QTRY_COMPARE(m_live->home.variable(each)->shown(), Value(7.0));
        return;
    }
    QFAIL(qPrintable(id));
}

void TestWriters::refusedVariableEditRollsBack()
{
    const QString id = m_live->home.variableIds().first();
    const Variable before = *m_live->home.variable(id);
    Value wanted(true);
    if (before.type == Variable::Type::Boolean)
        wanted = Value(!*before.value.boolean());
    else if (before.type == Variable::Type::Number)
        wanted = Value(99.0);
    else
        wanted = Value(QStringLiteral("other"));
    m_live->control(QStringLiteral("fail"),
                    {{QStringLiteral("method"), QStringLiteral("PUT")},
                     {QStringLiteral("path"), QStringLiteral("/api/manager/logic")},
                     {QStringLiteral("status"), 403}});
    QSignalSpy failed(&m_live->variables, &VariableWriter::failed);
    m_live->variables.setValue(id, wanted);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(1).toString(), before.name);
    QCOMPARE(m_live->home.variable(id)->shown(), before.value);
}

void TestWriters::aReportOutrunsWhatWasReadBackBefore()
{
    const QString id = m_live->variableNamed(QStringLiteral("Away temperature"));
    const sim::HubInfo hub = m_live->simulator.hubs().first();
    m_live->session->stop(); // reports come when this test says so
    HomeyApi api(hub.url, hub.id, Dialect::V3, true, std::chrono::milliseconds(300));
    api.http().setBearer(hub.apiKey.toUtf8());
    Home home;
    home.upsertVariable(*m_live->home.variable(id));
    VariableWriter writer(home);
    writer.setApi(&api);
    // The hub does not answer; it is asked, and somebody else is faster than its answer.
    m_live->control(QStringLiteral("hold"),
                    {{QStringLiteral("method"), QStringLiteral("PUT")},
                     {QStringLiteral("path"), QStringLiteral("/api/manager/logic")},
                     {QStringLiteral("times"), 1}});
    int reads = 0;
    connect(&m_live->simulator, &sim::Simulator::requestReceived, &writer,
            [&](const sim::ReceivedRequest &request) {
                if (request.method != QLatin1String("GET") ||
                    !request.path.contains(QLatin1String("/logic/")) || ++reads > 1)
                    return;
                // Queued: after the hub has answered, before the answer is here.
                const auto report = [&] {
                    m_live->control(
                        QStringLiteral("setVariable"),
                        {{QStringLiteral("variable"), id}, {QStringLiteral("value"), 7}});
                    Variable reported = *home.variable(id);
                    reported.value = Value(7.0);
                    home.upsertVariable(reported);
                };
                QMetaObject::invokeMethod(&writer, report, Qt::QueuedConnection);
            });
    QSignalSpy failed(&writer, &VariableWriter::failed);
    writer.setValue(id, Value(42.5));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(home.variable(id)->shown(), Value(7.0));
    QCOMPARE(reads, 2);
}

void TestWriters::variableOfTheWrongTypeIsNotSent()
{
    QSignalSpy failed(&m_live->variables, &VariableWriter::failed);
    for (const QString &id : m_live->home.variableIds()) {
        if (m_live->home.variable(id)->type == Variable::Type::Number)
            m_live->variables.setValue(id, Value(QStringLiteral("twelve")));
    }
    QVERIFY(failed.count() > 0);
    QVERIFY(m_live->received(QStringLiteral("PUT"), QStringLiteral("/logic/")).isEmpty());
}

void TestWriters::createRenameAndDeleteVariables()
{
    QSignalSpy created(&m_live->variables, &VariableWriter::created);
    m_live->variables.create(QStringLiteral(" Holiday "), Variable::Type::Boolean, Value(true));
    QTRY_COMPARE(created.count(), 1);
    const QString id = created.first().first().toString();
    QCOMPARE(m_live->home.variable(id)->name, QStringLiteral("Holiday"));
    m_live->variables.rename(id, QStringLiteral("Away"));
    QTRY_COMPARE(m_live->home.variable(id)->name, QStringLiteral("Away"));
    QCOMPARE(m_live->simulator.variable(id).value(QStringLiteral("name")).toString(),
             QStringLiteral("Away"));
    m_live->variables.remove(id);
    QTRY_VERIFY(!m_live->home.variable(id));
    QVERIFY(m_live->simulator.variable(id).isEmpty());
    QCOMPARE(m_live->received(QStringLiteral("POST"), QStringLiteral("/logic/variable")).size(), 1);
}

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
