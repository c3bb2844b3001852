// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/livehome.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace foyer;
using State = Session::State;

/// Lists that were made before an event and arrive after it: what was reported while they were on
/// their way is applied again over them.
class TestSessionReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void F36_aValueReportedMeanwhileIsNotUndone();
    void F36_aVariableReportedMeanwhileIsNotUndone();
    void F36_whatWasDeletedMeanwhileDoesNotComeBack();
    void F36_whatWasRenamedMeanwhileKeepsItsName();
    void F36_whatWasAddedMeanwhileStays();
    void F36_theNewestOfManyReportsCounts();
    void F36_whatTheFirstListDoesNotKnowIsAskedFor();

private:
    /// The hub's next answer to this list is the present one, and arrives when it is let go. An
    /// item that only this answer has tells when it was applied.
    void holdBack(const QString &path, QJsonObject items)
    {
        QJsonObject marker = items.begin()->toObject();
        marker.insert(QStringLiteral("id"), m_marker);
        items.insert(m_marker, marker);
        for (const char *verb : {"fail", "hold"})
            m_live->control(QString::fromLatin1(verb),
                            {{QStringLiteral("path"), path},
                             {QStringLiteral("method"), QStringLiteral("GET")},
                             {QStringLiteral("status"), 200},
                             {QStringLiteral("body"), items},
                             {QStringLiteral("times"), 1}});
        m_live->simulator.clearReceived();
        m_live->session->refresh();
        QTRY_VERIFY(!m_live->received(QStringLiteral("GET"), path).isEmpty());
    }
    void holdBackDevices() { holdBack(m_devicePath, m_live->simulator.devicesJson()); }
    void holdBackVariables() { holdBack(m_variablePath, m_live->simulator.variablesJson()); }
    void letGo()
    {
        // The marker may be gone again soon: the next list does not have it.
        bool isApplied = false;
        const QObject context;
        const auto look = [&](const QString &id) { isApplied = isApplied || id == m_marker; };
        QObject::connect(&m_live->home, &Home::deviceAdded, &context, look);
        QObject::connect(&m_live->home, &Home::variableAdded, &context, look);
        m_live->control(QStringLiteral("release"));
        QTRY_VERIFY(isApplied);
    }
    void change(const char *verb, QJsonObject members)
    {
        m_live->control(QString::fromLatin1(verb), std::move(members));
    }

    std::unique_ptr<LiveHome> m_live;
    QString m_lamp, m_variable;
    const QString m_onoff = QStringLiteral("onoff");
    const QString m_marker = QStringLiteral("marker");
    const QString m_devicePath = QStringLiteral("/api/manager/devices/device");
    const QString m_variablePath = QStringLiteral("/api/manager/logic/variable");
};

void TestSessionReplay::init()
{
    m_live.reset();
    m_live = std::make_unique<LiveHome>();
    m_live->timing.callTimeout = std::chrono::seconds(20);
    m_live->start();
    QVERIFY(m_live->waitFor(State::Live));
    m_lamp = m_live->deviceNamed(QStringLiteral("Desk lamp"));
    for (const QString &id : m_live->home.variableIds()) {
        if (m_live->home.variable(id)->type == Variable::Type::Number)
            m_variable = id;
    }
    QVERIFY(!m_lamp.isEmpty() && !m_variable.isEmpty());
}

void TestSessionReplay::F36_aValueReportedMeanwhileIsNotUndone()
{
    const Value after(!*m_live->shown(m_lamp, m_onoff).boolean());
    holdBackDevices();
    change("capability", {{QStringLiteral("device"), m_lamp},
                          {QStringLiteral("capability"), m_onoff},
                          {QStringLiteral("value"), after.toJson()}});
    QTRY_COMPARE(m_live->shown(m_lamp, m_onoff), after);
    QSignalSpy flicker(&m_live->home, &Home::capabilityChanged);
    letGo();
    QCOMPARE(m_live->shown(m_lamp, m_onoff), after);
    QCOMPARE(flicker.count(), 0);
}

void TestSessionReplay::F36_aVariableReportedMeanwhileIsNotUndone()
{
    // A variable has no time: only the order of arrival is known.
    holdBackVariables();
    change("setVariable",
           {{QStringLiteral("variable"), m_variable}, {QStringLiteral("value"), 4711}});
    QTRY_COMPARE(m_live->home.variable(m_variable)->value, Value(4711.0));
    letGo();
    QCOMPARE(m_live->home.variable(m_variable)->value, Value(4711.0));
}

void TestSessionReplay::F36_whatWasDeletedMeanwhileDoesNotComeBack()
{
    holdBackDevices();
    change("delete", {{QStringLiteral("device"), m_lamp}});
    QTRY_VERIFY(!m_live->home.device(m_lamp));
    letGo();
    QVERIFY(!m_live->home.device(m_lamp));
}

void TestSessionReplay::F36_whatWasRenamedMeanwhileKeepsItsName()
{
    const QString name = QStringLiteral("Reading lamp");
    holdBackDevices();
    change("rename", {{QStringLiteral("device"), m_lamp}, {QStringLiteral("name"), name}});
    QTRY_COMPARE(m_live->home.device(m_lamp)->name, name);
    letGo();
    QCOMPARE(m_live->home.device(m_lamp)->name, name);
}

void TestSessionReplay::F36_whatWasAddedMeanwhileStays()
{
    holdBackVariables();
    change("add", {{QStringLiteral("variable"),
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Fresh")},
                                {QStringLiteral("type"), QStringLiteral("number")},
                                {QStringLiteral("value"), 1}}}});
    QTRY_VERIFY(!m_live->variableNamed(QStringLiteral("Fresh")).isEmpty());
    letGo();
    QVERIFY(!m_live->variableNamed(QStringLiteral("Fresh")).isEmpty());
}

void TestSessionReplay::F36_theNewestOfManyReportsCounts()
{
    holdBackVariables();
    for (int i = 1; i <= 300; ++i)
        change("setVariable",
               {{QStringLiteral("variable"), m_variable}, {QStringLiteral("value"), i}});
    QTRY_COMPARE(m_live->home.variable(m_variable)->value, Value(300.0));
    letGo();
    QCOMPARE(m_live->home.variable(m_variable)->value, Value(300.0));
}

void TestSessionReplay::F36_whatTheFirstListDoesNotKnowIsAskedFor()
{
    // Told of a device that the list on its way does not have: it arrives whole by its event, and
    // stays over the older list.
    holdBackDevices();
    const QJsonObject added =
        m_live->control(QStringLiteral("add"),
                        {{QStringLiteral("device"),
                          QJsonObject{{QStringLiteral("name"), QStringLiteral("New plug")},
                                      {QStringLiteral("class"), QStringLiteral("socket")},
                                      {QStringLiteral("capabilities"),
                                       QJsonArray{QJsonArray{QStringLiteral("onoff"), false}}}}}});
    const QString id = added.value(QStringLiteral("id")).toString();
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY(m_live->home.device(id));
    letGo();
    QVERIFY(m_live->home.device(id));
    // And it is listened to from now on.
    change("capability", {{QStringLiteral("device"), id},
                          {QStringLiteral("capability"), m_onoff},
                          {QStringLiteral("value"), true}});
    QTRY_COMPARE(m_live->shown(id, m_onoff), Value(true));
}

QTEST_GUILESS_MAIN(TestSessionReplay)
#include "tst_sessionreplay.moc"
