// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variablewriter.h"
#include "models/variablemodel.h"
#include "models/zonemodel.h"
#include "support/plainwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

/// ZoneModel and VariableModel.
class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zonesFormATree();
    void zonesArriveInAnyOrder();
    void movedZoneIsMovedNotRebuilt();
    void removedParentLeavesItsRooms();
    void summariesFollowTheDevices();
    void variablesAreRowsWithTypedValues();
    void variableModelRefusesTheWrongType();
    void variablesComeAndGoWithoutReset();
};

namespace {

Zone zone(const char *id, const char *parent)
{
    Zone z;
    z.id = QString::fromLatin1(id);
    z.name = z.id;
    z.parentId = QString::fromLatin1(parent);
    return z;
}

QString shape(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = shape(model, index);
        parts << index.data().toString() +
                     (below.isEmpty() ? QString() : QLatin1Char('(') + below + QLatin1Char(')'));
    }
    return parts.join(QLatin1Char(' '));
}

Variable variable(const char *id, Variable::Type type, const Value &value)
{
    Variable v;
    v.id = QString::fromLatin1(id);
    v.name = v.id;
    v.type = type;
    v.value = value;
    return v;
}

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

void TestListModels::zonesFormATree()
{
    Home home;
    for (const Zone &z :
         {zone("home", ""), zone("office", "home"), zone("attic", "home"), zone("nook", "office")})
        home.upsertZone(z);
    ZoneModel model(home);
    QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(shape(model), QStringLiteral("home(attic office(nook))"));
    QCOMPARE(model.indexOf(QStringLiteral("nook")).parent(),
             model.indexOf(QStringLiteral("office")));
}

void TestListModels::zonesArriveInAnyOrder()
{
    Home home;
    ZoneModel model(home);
    QAbstractItemModelTester tester(&model, fatal);
    for (const Zone &z :
         {zone("nook", "office"), zone("office", "home"), zone("attic", "home"), zone("home", "")})
        home.upsertZone(z);
    QCOMPARE(shape(model), QStringLiteral("home(attic office(nook))"));
}

void TestListModels::movedZoneIsMovedNotRebuilt()
{
    Home home;
    for (const Zone &z :
         {zone("home", ""), zone("office", "home"), zone("attic", "home"), zone("nook", "office")})
        home.upsertZone(z);
    ZoneModel model(home);
    QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex nook = model.indexOf(QStringLiteral("nook"));
    home.upsertZone(zone("office", "attic"));
    QCOMPARE(shape(model), QStringLiteral("home(attic(office(nook)))"));
    QVERIFY(nook.isValid());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
    // Turned upside down, through a moment in which the two form a cycle.
    home.upsertZone(zone("attic", "office"));
    home.upsertZone(zone("office", "home"));
    QCOMPARE(shape(model), QStringLiteral("home(office(attic nook))"));
}

void TestListModels::removedParentLeavesItsRooms()
{
    Home home;
    for (const Zone &z : {zone("home", ""), zone("office", "home"), zone("nook", "office")})
        home.upsertZone(z);
    ZoneModel model(home);
    QAbstractItemModelTester tester(&model, fatal);
    home.removeZone(QStringLiteral("office"));
    QCOMPARE(shape(model), QStringLiteral("home nook"));
    home.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestListModels::summariesFollowTheDevices()
{
    Home home;
    home.upsertZone(zone("home", ""));
    home.upsertZone(zone("office", "home"));
    ZoneModel model(home);
    QAbstractItemModelTester tester(&model, fatal);
    Device lamp;
    lamp.id = QStringLiteral("lamp");
    lamp.zoneId = QStringLiteral("office");
    lamp.deviceClass = QStringLiteral("light");
    Capability onoff;
    onoff.id = QStringLiteral("onoff");
    onoff.type = Capability::Type::Boolean;
    onoff.isSetable = true;
    onoff.reported = true;
    lamp.capabilities << onoff;
    home.upsertDevice(lamp);
    const QModelIndex top = model.indexOf(QStringLiteral("home"));
    QTRY_COMPARE(top.data(ZoneModel::LightsOnRole).toInt(), 1);
    QCOMPARE(top.data(ZoneModel::DevicesRole).toInt(), 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    home.reportCapability(lamp.id, onoff.id, Value(false), {});
    QTRY_COMPARE(changed.count(), 2); // the office, and the home it is in
    QVERIFY(changed.first().at(2).value<QList<int>>().contains(ZoneModel::LightsOnRole));
}

void TestListModels::variablesAreRowsWithTypedValues()
{
    Home home;
    VariableWriter writer(home);
    PlainWords words;
    home.upsertVariable(variable("flag", Variable::Type::Boolean, Value(true)));
    home.upsertVariable(variable("count", Variable::Type::Number, Value(12.5)));
    home.upsertVariable(variable("text", Variable::Type::String, Value(QStringLiteral("hi"))));
    VariableModel model(home, writer, words);
    QAbstractItemModelTester tester(&model, fatal);
    const auto edit = [&](const char *id) {
        return model.indexOf(QString::fromLatin1(id), VariableModel::ValueColumn)
            .data(Qt::EditRole);
    };
    QCOMPARE(edit("flag"), QVariant(true));
    QCOMPARE(edit("count"), QVariant(12.5));
    QCOMPARE(edit("text"), QVariant(QStringLiteral("hi")));
    QVERIFY(!(model.flags(model.index(0, VariableModel::Type)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0, VariableModel::ValueColumn)) & Qt::ItemIsEditable);
}

void TestListModels::variableModelRefusesTheWrongType()
{
    Home home;
    VariableWriter writer(home);
    PlainWords words;
    home.upsertVariable(variable("flag", Variable::Type::Boolean, Value(true)));
    home.upsertVariable(variable("count", Variable::Type::Number, Value(12.5)));
    VariableModel model(home, writer, words);
    QSignalSpy failed(&writer, &VariableWriter::failed);
    const QModelIndex flag = model.indexOf(QStringLiteral("flag"), VariableModel::ValueColumn);
    const QModelIndex count = model.indexOf(QStringLiteral("count"), VariableModel::ValueColumn);
    QVERIFY(!model.setData(flag, QStringLiteral("yes"), Qt::EditRole));
    QVERIFY(!model.setData(count, QStringLiteral("twelve"), Qt::EditRole));
    QVERIFY(!model.setData(count, true, Qt::EditRole));
    QVERIFY(!model.setData(count, std::numeric_limits<double>::infinity(), Qt::EditRole));
    QVERIFY(!model.setData(count.siblingAtColumn(VariableModel::Name), QStringLiteral("  "),
                           Qt::EditRole));
    QCOMPARE(failed.count(), 0);
    QVERIFY(model.setData(count, 13.0, Qt::EditRole));
    QCOMPARE(failed.count(), 1); // it went to the writer, which has no hub here
}

void TestListModels::variablesComeAndGoWithoutReset()
{
    Home home;
    VariableWriter writer(home);
    PlainWords words;
    VariableModel model(home, writer, words);
    QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    home.upsertVariable(variable("a", Variable::Type::Number, Value(1.0)));
    home.upsertVariable(variable("b", Variable::Type::Number, Value(2.0)));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    home.upsertVariable(variable("b", Variable::Type::Number, Value(3.0)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    home.removeVariable(QStringLiteral("a"));
    QCOMPARE(model.indexOf(QStringLiteral("b")).row(), 0);
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(TestListModels)
#include "tst_listmodels.moc"
