// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variablesfixture.h"

#include <QAccessible>

using namespace foyer;

/// What the page shows, finds, creates and deletes.
class TestVariablesPage : public VariablesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void showsNameTypeAndValueOfEachVariable()
    {
        QCOMPARE(m_table->model()->rowCount(), 4);
        QCOMPARE(text(cell("guests", VariableModel::Type)), QStringLiteral("Yes/No"));
        QCOMPARE(text(cell("guests", VariableModel::ValueColumn)), QStringLiteral("No"));
        QCOMPARE(text(cell("target", VariableModel::ValueColumn)), QStringLiteral("20.5"));
        QCOMPARE(text(cell("message", VariableModel::Name)), QStringLiteral("Welcome text"));
        picture("variables");
    }

    void namesFromTheHubAreShownLiterally()
    {
        const QModelIndex name = cell("hostile", VariableModel::Name);
        QCOMPARE(text(name), hostileName);
        QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
        m_table->setCurrentIndex(name);
        m_page->findChild<QToolButton *>(QStringLiteral("deleteVariable"))->click();
        auto *question = m_page->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->textFormat(), Qt::PlainText);
        QVERIFY(question->text().contains(hostileName));
        QVERIFY(m_table->sizeHint().width() < 2000);
        question->close();
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() != Qt::AutoText || label->text().isEmpty() ||
                         !label->text().contains(QLatin1Char('<')),
                     qPrintable(label->text()));
    }

    void deletingAsksAndNamesTheVariable()
    {
        m_table->setCurrentIndex(cell("message", VariableModel::ValueColumn));
        QTest::keyClick(m_table, Qt::Key_Delete);
        auto *question = m_page->findChild<QMessageBox *>(QStringLiteral("deleteVariableQuestion"));
        QVERIFY(question);
        QVERIFY(question->text().contains(QStringLiteral("Welcome text")));
        QVERIFY(question->informativeText().contains(QStringLiteral("Flows")));
        QVERIFY(m_program->hub.requests.isEmpty());
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(!m_program->home().variable(QStringLiteral("message")));
        QCOMPARE(m_program->hub.requests.first().method, QByteArray("DELETE"));
    }

    void createsAVariableAndSelectsIt()
    {
        m_program->hub.answer = [](const LoopbackHub::Request &) {
            return LoopbackHub::Answer{
                200, R"({"id":"made","name":"Holiday","type":"number","value":3.5})"};
        };
        QTest::keyClick(m_table, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("createVariableDialog"));
        QVERIFY(dialog);
        const auto field = [&](const char *name) {
            return dialog->findChild<QLineEdit *>(QString::fromLatin1(name));
        };
        QPushButton *create = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        create->click();
        auto *reason = dialog->findChild<QLabel *>(QStringLiteral("newVariableReason"));
        QVERIFY(reason->isVisible());
        QVERIFY(m_program->hub.requests.isEmpty());
        field("newVariableName")->setText(QStringLiteral("Holiday"));
        auto *type = dialog->findChild<QComboBox *>(QStringLiteral("newVariableType"));
        type->setCurrentIndex(type->findData(int(Variable::Type::Number)));
        field("newVariableNumber")->setText(QStringLiteral("3.5"));
        if (!qEnvironmentVariable("FOYER_TEST_PICTURES").isEmpty())
            savePicture(*dialog, QStringLiteral("create-variable"));
        create->click();
        QTRY_COMPARE(text(m_table->currentIndex().siblingAtColumn(0)), QStringLiteral("Holiday"));
        QCOMPARE(m_program->hub.requests.size(), 1);
        QCOMPARE(m_program->hub.requests.first().method, QByteArray("POST"));
    }

    void aVariableThatCannotBeCreatedKeepsTheDialogOpen()
    {
        m_program->hub.answer = [](const LoopbackHub::Request &) {
            return LoopbackHub::Answer{500, R"({"error":"Out of memory"})"};
        };
        m_page->findChild<QToolButton *>(QStringLiteral("createVariable"))->click();
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("createVariableDialog"));
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("newVariableName"))
            ->setText(QStringLiteral("Holiday"));
        QPushButton *create = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        create->click();
        QVERIFY(!create->isEnabled());
        QTRY_VERIFY(create->isEnabled());
        QVERIFY(dialog->isVisible());
        QVERIFY(
            !dialog->findChild<QLabel *>(QStringLiteral("newVariableReason"))->text().isEmpty());
    }

    void searchSaysHowManyMatch()
    {
        SearchField *search = m_page->searchField();
        QCOMPARE(search->objectName(), QStringLiteral("variableSearch"));
        search->setText(QStringLiteral("20.5"));
        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(search->matchText(), QStringLiteral("1 of 4"));
        search->setText(QStringLiteral("nothing like it"));
        QVERIFY(!m_table->isVisible());
        picture("variables-no-match");
        search->clear();
        QVERIFY(m_table->isVisible());
        QCOMPARE(m_table->model()->rowCount(), 4);
    }

    void sortsEachTypeByItsOwnOrder()
    {
        m_program->home().upsertVariable(variable("nine", QStringLiteral("Nine"), Value(9.0)));
        m_program->home().upsertVariable(
            variable("hundred", QStringLiteral("Hundred"), Value(100.0)));
        m_table->sortByColumn(VariableModel::ValueColumn, Qt::AscendingOrder);
        QStringList names;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            names << m_table->model()->index(row, 0).data(VariableModel::IdRole).toString();
        QCOMPARE(names.mid(0, 4),
                 (QStringList{QStringLiteral("guests"), QStringLiteral("nine"),
                              QStringLiteral("target"), QStringLiteral("hundred")}));
    }

    void nothingCanBeChangedWhileNotConnectedAndTheReasonIsShown()
    {
        m_program->home().setStale(true);
        QVERIFY(notice().startsWith(QStringLiteral("Not connected")));
        for (const char *name : {"createVariable", "renameVariable", "deleteVariable"}) {
            auto *button = m_page->findChild<QToolButton *>(QString::fromLatin1(name));
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().startsWith(QStringLiteral("Not connected")));
        }
        m_table->setCurrentIndex(cell("target", VariableModel::ValueColumn));
        QTest::keyClick(m_table, Qt::Key_F2);
        QVERIFY(!editor());
        picture("variables-stale");
        m_program->home().setStale(false);
        QVERIFY(notice().isEmpty());
    }

    void aHomeWithoutVariablesOffersToCreateOne()
    {
        for (const QString &id : QStringList(m_program->home().variableIds()))
            m_program->home().removeVariable(id);
        auto *nothing = m_page->findChild<EmptyState *>(QStringLiteral("noVariables"));
        QVERIFY(nothing->isVisible());
        picture("variables-empty");
        nothing->button()->click();
        QVERIFY(m_page->findChild<QDialog *>(QStringLiteral("createVariableDialog")));
    }

    void assistiveTechnologySeesNameTypeAndValueAsCells()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table);
        QVERIFY(table && table->tableInterface());
        const int row = cell("target", 0).row();
        const auto textOf = [&](int column) {
            QAccessibleInterface *found = table->tableInterface()->cellAt(row, column);
            return found ? found->text(QAccessible::Name) : QString();
        };
        QCOMPARE(textOf(VariableModel::Name), QStringLiteral("Evening temperature"));
        QCOMPARE(textOf(VariableModel::Type), QStringLiteral("Number"));
        QCOMPARE(textOf(VariableModel::ValueColumn), QStringLiteral("20.5"));
        QCOMPARE(open("target")->accessibleName(), QStringLiteral("Value of Evening temperature"));
        for (const char *name : {"createVariable", "renameVariable", "deleteVariable"})
            QVERIFY(!m_page->findChild<QToolButton *>(QString::fromLatin1(name))->text().isEmpty());
    }
};

QTEST_MAIN(TestVariablesPage)
#include "tst_variablespage.moc"
