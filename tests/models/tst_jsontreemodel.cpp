// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace foyer;

/// A JSON text as a tree that is built where somebody looks.
class tst_JsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_tester.setUseFetchMore(false); } // a text is made where one looks
    void showsNamesAndValues();
    void aBareValueIsATreeOfOne();
    void whatIsNotJsonGivesAnEmptyTree();
    void pathsAreThoseAScriptUses();
    void findsNamesAndValuesInTheirOrder();
    void childrenAreMadeWhereSomebodyLooks();
    void longTextsAreCutInTheCellOnly();
    void indentsWithoutChangingAnything();
    void tenMegabytesStayUsable();

private:
    JsonTreeModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(const QModelIndex &index, int column) const
    {
        return index.siblingAtColumn(column).data().toString();
    }
};

void tst_JsonTreeModel::showsNamesAndValues()
{
    QVERIFY(m_model.setJson(R"({"b":[1,true,null],"a":"x"})"));
    const QModelIndex root = m_model.index(0, 0);
    QCOMPARE(text(root, JsonTreeModel::Value), QStringLiteral("{2}"));
    m_model.fetchMore(root);
    const QModelIndex list = m_model.index(0, 0, root);
    QCOMPARE(text(list, JsonTreeModel::Name), QStringLiteral("b")); // the order of the text
    QCOMPARE(text(list, JsonTreeModel::Value), QStringLiteral("[3]"));
    QCOMPARE(text(m_model.index(1, 0, root), JsonTreeModel::Value), QStringLiteral("\"x\""));
    m_model.fetchMore(list);
    QCOMPARE(text(m_model.index(0, 0, list), JsonTreeModel::Name), QStringLiteral("0"));
    QCOMPARE(text(m_model.index(2, 0, list), JsonTreeModel::Value), QStringLiteral("null"));
    QCOMPARE(m_model.index(1, 0, root).data(JsonTreeModel::TextRole).toString(),
             QStringLiteral("x"));
}

void tst_JsonTreeModel::aBareValueIsATreeOfOne()
{
    QVERIFY(m_model.setJson("true"));
    QCOMPARE(m_model.rowCount(), 1);
    QCOMPARE(text(m_model.index(0, 0), JsonTreeModel::Value), QStringLiteral("true"));
    QVERIFY(!m_model.hasChildren(m_model.index(0, 0)));
}

void tst_JsonTreeModel::whatIsNotJsonGivesAnEmptyTree()
{
    QVERIFY(!m_model.setJson("<html>"));
    QCOMPARE(m_model.rowCount(), 0);
    QVERIFY(m_model.tree().find(QStringLiteral("html")).empty());
}

void tst_JsonTreeModel::pathsAreThoseAScriptUses()
{
    QVERIFY(m_model.setJson(R"({"a":{"b-c":[{"d":1}]}})"));
    const QModelIndex deep = m_model.reach({0, 0, 0, 0, 0});
    QCOMPARE(deep.data(JsonTreeModel::PathRole).toString(), QStringLiteral("$.a[\"b-c\"][0].d"));
    QVERIFY(!m_model.reach({0, 7}).isValid());
}

void tst_JsonTreeModel::findsNamesAndValuesInTheirOrder()
{
    QVERIFY(m_model.setJson(R"([{"Lamp":1},{"name":"desk lamp"},{"x":"LAMP"}])"));
    const auto found = m_model.tree().find(QStringLiteral("lamp"));
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(m_model.reach(found.at(1)).data(JsonTreeModel::PathRole).toString(),
             QStringLiteral("$[1].name"));
    QVERIFY(m_model.tree().find({}).empty());
}

void tst_JsonTreeModel::childrenAreMadeWhereSomebodyLooks()
{
    QByteArray json = "[0";
    for (int i = 1; i < 2500; ++i)
        json += ',' + QByteArray::number(i);
    QVERIFY(m_model.setJson(json + "]"));
    const QModelIndex root = m_model.index(0, 0);
    QCOMPARE(m_model.rowCount(root), 0);
    m_model.fetchMore(root);
    QCOMPARE(m_model.rowCount(root), JsonTreeModel::batch);
    QVERIFY(m_model.canFetchMore(root));
    QCOMPARE(m_model.reach({0, 2400}).siblingAtColumn(1).data().toString(), QStringLiteral("2400"));
    QCOMPARE(m_model.rowCount(root), 2500);
    QVERIFY(!m_model.canFetchMore(root));
}

void tst_JsonTreeModel::longTextsAreCutInTheCellOnly()
{
    const QByteArray longText(10'000, 'x');
    QVERIFY(m_model.setJson("\"" + longText + "\""));
    const QModelIndex root = m_model.index(0, 0);
    QVERIFY(text(root, JsonTreeModel::Value).size() < JsonTree::longestShown + 10);
    QCOMPARE(root.data(JsonTreeModel::TextRole).toString().size(), longText.size());
    QVERIFY(m_model.setJson("\"a\\nb\\u202ec\""));
    QCOMPARE(text(m_model.index(0, 0), JsonTreeModel::Value), QStringLiteral("\"a b c\""));
}

void tst_JsonTreeModel::indentsWithoutChangingAnything()
{
    QCOMPARE(indentedJson(R"({"b":1.0,"a":["x, {y}",{}],"c":[ ]})"),
             QByteArray("{\n  \"b\": 1.0,\n  \"a\": [\n    \"x, {y}\",\n    {}\n  ],\n"
                        "  \"c\": []\n}"));
    QCOMPARE(indentedJson(R"(["a\\",""])"), QByteArray("[\n  \"a\\\\\",\n  \"\"\n]"));
    QCOMPARE(indentedJson("true"), QByteArray("true"));
    QCOMPARE(indentedJson("not json"), QByteArray("not json"));
}

void tst_JsonTreeModel::tenMegabytesStayUsable()
{
    QByteArray json = "[";
    while (json.size() < 10'000'000)
        json += R"({"id":"a-device","name":"A lamp in the hall","values":[1,2,3],"on":true},)";
    json += "\"the end\"]";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_model.setJson(json));
    const QModelIndex root = m_model.index(0, 0);
    m_model.fetchMore(root);
    const auto shown = timer.restart();
    const auto found = m_model.tree().find(QStringLiteral("the end"));
    QCOMPARE(found.size(), size_t(1));
    const auto searched = timer.elapsed();
    qInfo("10 MB: shown after %lld ms, searched in %lld ms", static_cast<long long>(shown),
          static_cast<long long>(searched));
    QCOMPARE(m_model.rowCount(root), JsonTreeModel::batch); // and no more than that was made
}

QTEST_GUILESS_MAIN(tst_JsonTreeModel)
#include "tst_jsontreemodel.moc"
