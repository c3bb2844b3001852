// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variablesfixture.h"

using namespace foyer;

/// Editing in place: typed, undisturbed, refused with a reason.
class TestVariableEditing : public VariablesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsEditedWithF2AndEnter()
    {
        QLineEdit *editor = open("target");
        QCOMPARE(editor->text(), QStringLiteral("20.5"));
        QTest::keyClicks(editor, QStringLiteral("21.123456789012345"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_program->hub.requests.size(), 1);
        QCOMPARE(m_program->hub.requests.first().method, QByteArray("PUT"));
        QVERIFY(m_program->hub.requests.first().path.endsWith("/variable/target"));
        QTRY_COMPARE(value("target").number(), 21.123456789012345);
        QTRY_VERIFY(!this->editor());
    }

    void enterOpensTheEditorToo()
    {
        m_table->setCurrentIndex(cell("message", VariableModel::ValueColumn));
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY(editor());
    }

    void yesAndNoAreChosenFromTheKeyboard()
    {
        m_table->setCurrentIndex(cell("guests", VariableModel::ValueColumn));
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *choice = m_page->findChild<QComboBox *>(QStringLiteral("variableEditor"));
        QVERIFY(choice);
        QCOMPARE(choice->currentText(), QStringLiteral("No"));
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(choice->currentText(), QStringLiteral("Yes"));
        QVERIFY(m_program->hub.requests.isEmpty());
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_COMPARE(value("guests").boolean(), true);
        QTRY_COMPARE(m_program->hub.requests.size(), 1);
    }

    void tabKeepsTheChangeAndEditsNothingElse()
    {
        QLineEdit *line = open("target");
        QTest::keyClicks(line, QStringLiteral("7"));
        QTest::keyClick(line, Qt::Key_Tab);
        QTRY_COMPARE(value("target").number(), 7.0);
        QVERIFY(!editor());
    }

    void escapeKeepsTheValue()
    {
        QLineEdit *editor = open("message");
        QTest::keyClicks(editor, QStringLiteral("Changed"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!this->editor());
        QCOMPARE(value("message").string(), QStringLiteral("Hello"));
        QVERIFY(m_program->hub.requests.isEmpty());
    }

    void whatIsNoNumberIsRefusedWithAReasonAndTheHubIsNotAsked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("letters") << QStringLiteral("warm");
        QTest::newRow("not a number") << QStringLiteral("NaN");
        QTest::newRow("infinity") << QStringLiteral("inf");
        QTest::newRow("out of range") << QStringLiteral("1e999");
        QTest::newRow("half a number") << QStringLiteral("-");
    }
    void whatIsNoNumberIsRefusedWithAReasonAndTheHubIsNotAsked()
    {
        QFETCH(QString, typed);
        QLineEdit *editor = open("target");
        editor->clear();
        QTest::keyClicks(editor, typed);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(this->editor());
        QVERIFY(!notice().isEmpty());
        QVERIFY(!editor->toolTip().isEmpty());
        if (typed == QLatin1String("1e999"))
            picture("variables-refused");
        // Going elsewhere keeps the old value and says so.
        m_page->searchField()->setFocus();
        QTRY_VERIFY(!this->editor());
        QVERIFY(notice().startsWith(QStringLiteral("Nothing was changed.")));
        QCOMPARE(value("target").number(), 20.5);
        QVERIFY(m_program->hub.requests.isEmpty());
    }

    void aChangeFromTheHubLeavesAnOpenEditorAloneAndIsTold()
    {
        QLineEdit *editor = open("target");
        QTest::keyClicks(editor, QStringLiteral("2"));
        m_program->home().upsertVariable(
            variable("target", QStringLiteral("Evening temperature"), Value(18.0)));
        QCOMPARE(this->editor(), editor);
        QCOMPARE(editor->text(), QStringLiteral("2"));
        QVERIFY2(notice().contains(QStringLiteral("“18”")), qPrintable(notice()));
        picture("variables-changed-meanwhile");
        QTest::keyClicks(editor, QStringLiteral("2"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(value("target").number(), 22.0);
        QTRY_VERIFY(notice().isEmpty());
    }

    void enterWithoutTypingDoesNotUndoWhatTheHubDid()
    {
        QLineEdit *editor = open("target");
        m_program->home().upsertVariable(
            variable("target", QStringLiteral("Evening temperature"), Value(18.0)));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!this->editor());
        QCOMPARE(value("target").number(), 18.0);
        QVERIFY(m_program->hub.requests.isEmpty());
    }

    void otherRowsComeAndGoWhileOneIsEdited()
    {
        QLineEdit *editor = open("target");
        QTest::keyClicks(editor, QStringLiteral("19"));
        m_program->home().upsertVariable(variable("new", QStringLiteral("Aaa"), Value(1.0)));
        m_program->home().removeVariable(QStringLiteral("guests"));
        m_program->home().upsertVariable(
            variable("message", QStringLiteral("Zzz"), Value(QStringLiteral("x"))));
        QCOMPARE(this->editor(), editor);
        QCOMPARE(editor->text(), QStringLiteral("19"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(value("target").number(), 19.0);
        // The order is right again afterwards.
        QTRY_COMPARE(text(m_table->model()->index(0, 0)), hostileName);
        QCOMPARE(text(m_table->model()->index(1, 0)), QStringLiteral("Aaa"));
    }

    void aVariableDeletedWhileEditedIsTold()
    {
        open("target");
        m_program->home().removeVariable(QStringLiteral("target"));
        QTRY_VERIFY(!editor());
        QVERIFY(notice().contains(QStringLiteral("Evening temperature")));
    }

    void renamesInPlace()
    {
        m_table->setCurrentIndex(cell("message", VariableModel::ValueColumn));
        m_page->findChild<QToolButton *>(QStringLiteral("renameVariable"))->click();
        auto *line = qobject_cast<QLineEdit *>(editor());
        QVERIFY(line);
        QCOMPARE(line->text(), QStringLiteral("Welcome text"));
        QTest::keyClicks(line, QStringLiteral("  Greeting "));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_program->home().variable(QStringLiteral("message"))->name,
                     QStringLiteral("Greeting"));
        QCOMPARE(m_program->hub.requests.size(), 1);
    }

    void aVariableNeedsAName()
    {
        m_table->setCurrentIndex(cell("message", VariableModel::Name));
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(editor());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("   "));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(editor());
        QVERIFY(!notice().isEmpty());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(m_program->hub.requests.isEmpty());
    }

    void aRefusedChangeIsRolledBackAndMarked()
    {
        m_program->hub.answer = [](const LoopbackHub::Request &) {
            return LoopbackHub::Answer{400, R"({"error":"Invalid value"})"};
        };
        QSignalSpy failed(&m_program->variableWriter(), &VariableWriter::failed);
        QLineEdit *editor = open("target");
        QTest::keyClicks(editor, QStringLiteral("5"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(value("target").number(), 20.5);
        const QModelIndex changed = cell("target", VariableModel::ValueColumn);
        QVERIFY(!changed.data(Qt::DecorationRole).isNull());
        QVERIFY(accessible(changed).startsWith(QStringLiteral("20.5, not changed: ")));
        picture("variables-failed");
    }

    void thousandsOfVariablesAndAVeryLongTextStayUsable()
    {
        for (int i = 0; i < 2000; ++i)
            m_program->home().upsertVariable(variable(qPrintable(QStringLiteral("v%1").arg(i)),
                                                      QStringLiteral("Variable %1").arg(i),
                                                      Value(double(i))));
        m_program->home().upsertVariable(
            variable("long", QStringLiteral("Long"), Value(QString(1'000'000, QLatin1Char('x')))));
        QVERIFY(text(cell("long", VariableModel::ValueColumn)).size() <= 260);
        m_table->setCurrentIndex(cell("long", VariableModel::ValueColumn));
        QTest::keyClick(m_table, Qt::Key_F2);
        QVERIFY(!editor());
        QVERIFY(notice().contains(QStringLiteral("too long")));
    }
};

QTEST_MAIN(TestVariableEditing)
#include "tst_variableediting.moc"
