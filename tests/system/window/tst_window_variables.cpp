// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/variablemodel.h"
#include "system/window/world.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace foyer;
using namespace foyer::test;

/// The table of variables against the hub, live both ways.
class TestWindowVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->goHome());
        m_world->window->showPage(QStringLiteral("variables"));
        m_table = m_world->find<QTableView>(QStringLiteral("variableTable"));
        QTRY_VERIFY(m_table && m_table->isVisible());
        QTRY_COMPARE(m_table->model()->rowCount(), int(m_world->simulator.variablesJson().size()));
        m_table->setFocus();
        m_world->simulator.clearReceived();
    }

    void cleanup() { m_world.reset(); }

    void aNumberEditedInPlaceReachesTheHubOnce()
    {
        QLineEdit *editor = edit("Away temperature");
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("17.25"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(onHub("Away temperature"), QJsonValue(17.25));
        QTRY_COMPARE(text("Away temperature"), QStringLiteral("17.25"));
        const auto writes = m_world->received("PUT", QStringLiteral("/variable/"));
        QCOMPARE(writes.size(), 1);
        QVERIFY(writes.first().path.contains(m_world->variableNamed("Away temperature")));
    }

    void yesNoAndTextReachTheHub()
    {
        m_table->setCurrentIndex(cell("Guest mode"));
        QTest::keyClick(m_table, Qt::Key_F2);
        auto *choice = m_world->seen<QComboBox>(QStringLiteral("variableEditor"));
        QVERIFY(choice);
        QTest::keyClick(choice, Qt::Key_Up);
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_COMPARE(onHub("Guest mode"), QJsonValue(true));

        QLineEdit *editor = edit("Shopping note");
        QTest::keyClicks(editor, QStringLiteral("<b>milk</b> & bread"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(onHub("Shopping note"), QJsonValue(QStringLiteral("<b>milk</b> & bread")));
        QTRY_COMPARE(text("Shopping note"), QStringLiteral("<b>milk</b> & bread"));
    }

    void whatIsNoNumberNeverReachesTheHub()
    {
        QLineEdit *editor = edit("Away temperature");
        editor->clear();
        QTest::keyClicks(editor, QStringLiteral("1e999"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(m_world->seen<QLineEdit>(QStringLiteral("variableEditor")));
        QVERIFY(m_world->find<MessageBar>(QStringLiteral("variablesNotice"))->isVisible());
        QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!m_world->seen<QLineEdit>(QStringLiteral("variableEditor")));
        QVERIFY(m_world->received("PUT", QString()).isEmpty());
    }

    void aFlowThatSetsAVariableShowsAtOnce()
    {
        m_world->control("setVariable",
                         {{QStringLiteral("variable"), QStringLiteral("House status")},
                          {QStringLiteral("value"), QStringLiteral("away")}});
        QTRY_COMPARE(text("House status"), QStringLiteral("away"));
        m_world->control("rename", {{QStringLiteral("variable"), QStringLiteral("House status")},
                                    {QStringLiteral("name"), QStringLiteral("<img src=x>")}});
        QTRY_COMPARE(text("<img src=x>"), QStringLiteral("away"));
        m_world->control("delete", {{QStringLiteral("variable"), QStringLiteral("Last doorbell")}});
        QTRY_VERIFY(!cell("Last doorbell").isValid());
    }

    void aFlowDoesNotDisturbAnOpenEditor()
    {
        QLineEdit *editor = edit("Away temperature");
        QTest::keyClicks(editor, QStringLiteral("2"));
        m_world->control("setVariable",
                         {{QStringLiteral("variable"), QStringLiteral("Away temperature")},
                          {QStringLiteral("value"), 14}});
        auto *notice = m_world->find<MessageBar>(QStringLiteral("variablesNotice"));
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("14")));
        QCOMPARE(editor->text(), QStringLiteral("2"));
        QTest::keyClicks(editor, QStringLiteral("1"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(onHub("Away temperature"), QJsonValue(21));
    }

    void renamesCreatesAndDeletes()
    {
        // Rename.
        m_table->setCurrentIndex(cell("Holiday"));
        QTest::mouseClick(m_world->find<QToolButton>(QStringLiteral("renameVariable")),
                          Qt::LeftButton);
        auto *editor = m_world->seen<QLineEdit>(QStringLiteral("variableEditor"));
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Vacation"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(cell("Vacation").isValid());
        QCOMPARE(m_world->simulator.variable(m_world->variableNamed("Vacation"))
                     .value(QStringLiteral("name")),
                 QJsonValue(QStringLiteral("Vacation")));

        // Create.
        QTest::mouseClick(m_world->find<QToolButton>(QStringLiteral("createVariable")),
                          Qt::LeftButton);
        auto *dialog = m_world->find<QDialog>(QStringLiteral("createVariableDialog"));
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("newVariableName")),
                         QStringLiteral("Mood"));
        auto *type = dialog->findChild<QComboBox *>(QStringLiteral("newVariableType"));
        type->setCurrentIndex(type->findData(int(Variable::Type::String)));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("newVariableText")),
                         QStringLiteral("calm"));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        QTRY_COMPARE(text("Mood"), QStringLiteral("calm"));
        QTRY_COMPARE(onHub("Mood"), QJsonValue(QStringLiteral("calm")));
        QCOMPARE(m_world->received("POST", QStringLiteral("/variable")).size(), 1);

        // Delete.
        m_world->window->activateWindow();
        QTRY_VERIFY(m_world->window->isActiveWindow());
        m_table->setFocus();
        m_table->setCurrentIndex(cell("Mood"));
        QTest::keyClick(m_table, Qt::Key_Delete);
        auto *question = m_world->find<QMessageBox>(QStringLiteral("deleteVariableQuestion"));
        QVERIFY(question && question->text().contains(QStringLiteral("Mood")));
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!cell("Mood").isValid());
        QTRY_COMPARE(m_world->received("DELETE", QStringLiteral("/variable/")).size(), 1);
    }

    void withoutTheScopeNothingCanBeEditedAndTheReasonIsShown()
    {
        m_world = std::make_unique<World>();
        const QJsonArray scopes{
            QStringLiteral("homey.device"), QStringLiteral("homey.zone.readonly"),
            QStringLiteral("homey.logic.readonly"), QStringLiteral("homey.system.readonly")};
        m_world->control("scopes", {{QStringLiteral("scopes"), scopes}});
        QVERIFY(m_world->goHome());
        m_world->window->showPage(QStringLiteral("variables"));
        m_table = m_world->find<QTableView>(QStringLiteral("variableTable"));
        QTRY_VERIFY(cell("Guest mode").isValid());
        auto *create = m_world->find<QToolButton>(QStringLiteral("createVariable"));
        QTRY_VERIFY(!create->isEnabled());
        QVERIFY(create->toolTip().contains(QStringLiteral("homey.logic")));
        QVERIFY(m_world->find<MessageBar>(QStringLiteral("variablesNotice"))->isVisible());
        QVERIFY(!edit("Away temperature"));
    }

    void aRefusedEditIsTakenBackAndSaysWhy()
    {
        m_world->control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/logic")},
                                  {QStringLiteral("method"), QStringLiteral("PUT")},
                                  {QStringLiteral("status"), 400}});
        QLineEdit *editor = edit("Away temperature");
        QTest::keyClicks(editor, QStringLiteral("99"));
        QTest::keyClick(editor, Qt::Key_Return);
        auto *messages = m_world->find<MessageStack>(QStringLiteral("messageStack"));
        QTRY_COMPARE(messages->bars().size(), 1);
        QVERIFY(messages->bars().first()->text().contains(QStringLiteral("Away temperature")));
        QCOMPARE(text("Away temperature"), QStringLiteral("16.5"));
        QVERIFY(!cell("Away temperature").data(Qt::DecorationRole).isNull());
    }

private:
    [[nodiscard]] QModelIndex cell(const char *name) const
    {
        const QAbstractItemModel *model = m_table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, VariableModel::Name).data().toString() == QLatin1String(name))
                return model->index(row, VariableModel::ValueColumn);
        }
        return {};
    }
    [[nodiscard]] QString text(const char *name) const { return cell(name).data().toString(); }
    [[nodiscard]] QJsonValue onHub(const char *name) const
    {
        return m_world->simulator.variable(m_world->variableNamed(name))
            .value(QStringLiteral("value"));
    }
    QLineEdit *edit(const char *name)
    {
        m_table->setFocus();
        m_table->setCurrentIndex(cell(name));
        QTest::keyClick(m_table, Qt::Key_F2);
        return m_world->seen<QLineEdit>(QStringLiteral("variableEditor"));
    }

    std::unique_ptr<World> m_world;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestWindowVariables)
#include "tst_window_variables.moc"
