// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/home.h"
#include "homey/variablehistory.h"
#include "homey/variabletransfer.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;

using Kind = VariableImport::Kind;
using Problem = VariableImport::Problem;

/// Variables to files and back, and what the program saw of them.
class TestVariableTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasExportedChangesNothing();
    void saysWhatWouldChange();
    void leavesOutWhatCannotBe();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void remembersWhatVariablesWere();
    void forgetsTheOldest();

private:
    static Variable variable(const QString &id, const QString &name, const Value &value)
    {
        Variable made;
        made.id = id;
        made.name = name;
        made.type = value.boolean()  ? Variable::Type::Boolean
                    : value.number() ? Variable::Type::Number
                                     : Variable::Type::String;
        made.value = value;
        return made;
    }
    [[nodiscard]] QList<Variable> all() const
    {
        QList<Variable> found;
        for (const QString &id : m_home->variableIds())
            found << *m_home->variable(id);
        return found;
    }
    std::unique_ptr<Home> m_home;
};

void TestVariableTransfer::init()
{
    m_home = std::make_unique<Home>();
    m_home->upsertVariable(
        variable(QStringLiteral("a"), QStringLiteral("Guest mode"), Value(false)));
    m_home->upsertVariable(variable(QStringLiteral("b"), QStringLiteral("Share"), Value(0.35)));
    m_home->upsertVariable(variable(QStringLiteral("c"), QStringLiteral("Say, \"hello\""),
                                    Value(QStringLiteral(" two\r\nlines; “ü” "))));
}

void TestVariableTransfer::whatWasExportedChangesNothing()
{
    for (const QByteArray &file : {variablesToCsv(all()), variablesToJson(all()),
                                   QByteArray("\xEF\xBB\xBF" + variablesToCsv(all()))}) {
        const auto items = readVariables(file, *m_home);
        QVERIFY(items);
        QCOMPARE(items->size(), 3);
        for (const VariableImport &item : *items)
            QVERIFY2(item.kind == Kind::Same, qPrintable(item.name));
    }
}

void TestVariableTransfer::saysWhatWouldChange()
{
    // By name alone, with semicolons as spreadsheets of some countries write.
    const auto items = readVariables("Name;Type;Value\nGuest mode;boolean;yes\nShare;;0.5\n"
                                     "New one;number;7\n\n",
                                     *m_home);
    QVERIFY(items);
    QCOMPARE(items->size(), 3);
    QCOMPARE(items->at(0).kind, Kind::Change);
    QCOMPARE(items->at(0).id, QStringLiteral("a"));
    QCOMPARE(items->at(0).to, Value(true));
    QCOMPARE(items->at(1).from, Value(0.35));
    QCOMPARE(items->at(1).to, Value(0.5));
    QCOMPARE(items->at(2).kind, Kind::Create);
    QCOMPARE(items->at(2).type, Variable::Type::Number);
    QCOMPARE(m_home->variable(QStringLiteral("b"))->value, Value(0.35)); // nothing was written
}

void TestVariableTransfer::leavesOutWhatCannotBe()
{
    m_home->upsertVariable(
        variable(QStringLiteral("d"), QStringLiteral("Share"), Value(QStringLiteral("x"))));
    const auto items = readVariables(
        R"([{"name":"Share","type":"number","value":1},{"id":"a","name":"x","type":"string",
            "value":"y"},{"id":"b","value":"no number"},{"name":"N","type":"rocket","value":1},
            {"name":"","type":"number","value":1},{"name":"T","type":"number","value":1},
            {"name":"T","type":"number","value":2},{"name":"V","type":"number","value":{}}])",
        *m_home);
    QVERIFY(items);
    QList<Problem> problems;
    for (const VariableImport &item : *items)
        problems << item.problem;
    QCOMPARE(problems, QList<Problem>({Problem::Ambiguous, Problem::OtherType, Problem::BadValue,
                                       Problem::BadType, Problem::NoName, Problem::None,
                                       Problem::Twice, Problem::BadValue}));
}

void TestVariableTransfer::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear reader,\nthis is a letter.\n");
    QTest::newRow("no value") << QByteArray("name,type\nA,number\n");
    QTest::newRow("cut") << QByteArray("[{\"name\":");
    QTest::newRow("endless") << QByteArray("name,value\n" + QByteArray("a,1\n").repeated(1200));
}

void TestVariableTransfer::refusesWhatIsNoList()
{
    QFETCH(QByteArray, file);
    QVERIFY(!readVariables(file, *m_home));
}

void TestVariableTransfer::remembersWhatVariablesWere()
{
    VariableHistory history(*m_home);
    qint64 now = 1'000'000;
    history.setClock([&now] { return now; });
    QSignalSpy changed(&history, &VariableHistory::changed);
    now += 60'000;
    m_home->upsertVariable(variable(QStringLiteral("b"), QStringLiteral("Share"), Value(0.5)));
    m_home->upsertVariable(variable(QStringLiteral("b"), QStringLiteral("Renamed"), Value(0.5)));
    QCOMPARE(changed.size(), 1); // a new name is no new value
    const auto entries = history.entries(QStringLiteral("b"));
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.last().at, now);
    const Series series = history.series(QStringLiteral("b"));
    QCOMPARE(series.points.size(), 2);
    QCOMPARE(series.points.last().value, 0.5);
    QVERIFY(history.series(QStringLiteral("c")).points.isEmpty()); // a text has no line
    QVERIFY(history.series(QStringLiteral("a")).isBoolean);
    m_home->removeVariable(QStringLiteral("b"));
    QVERIFY(history.entries(QStringLiteral("b")).isEmpty());
}

void TestVariableTransfer::forgetsTheOldest()
{
    VariableHistory history(*m_home);
    for (int i = 0; i < 3 * VariableHistory::capacity; ++i)
        m_home->upsertVariable(
            variable(QStringLiteral("b"), QStringLiteral("Share"), Value(double(i))));
    QCOMPARE(history.entries(QStringLiteral("b")).size(), VariableHistory::capacity);
}

QTEST_GUILESS_MAIN(TestVariableTransfer)
#include "tst_variabletransfer.moc"
