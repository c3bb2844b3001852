// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "support/pageprogram.h"
#include "system/window/world.h"
#include "ui/variables/variablenotes.h"
#include "ui/variables/variablespage.h"
#include "ui/variables/variabletools.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace foyer;
using foyer::test::World;

/// What the variables page knows beside the values: uses, history, notes, files.
class TestVariableDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void saysWhichFlowsUseItAndOpensThem();
    void findsWhatNoFlowUses();
    void showsWhatItWas();
    void keepsTagsAndNotesHere();
    void showsWhatAFileWouldChangeBeforeItIsWritten();
    void looksRight();

private:
    void open();
    void choose(const char *name);
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const { return find<QLabel>(name)->text(); }

    std::unique_ptr<World> m_world;
    VariablesPage *m_page = nullptr;
    QTableView *m_table = nullptr;
};

void TestVariableDetail::open()
{
    QVERIFY(m_world->goHome());
    m_world->window->resize(1280, 800);
    m_world->window->showPage(QStringLiteral("variables"));
    m_page = m_world->find<VariablesPage>(QStringLiteral("variablesPage"));
    QVERIFY(m_page);
    m_table = find<QTableView>("variableTable");
    QTRY_VERIFY(m_world->program->household().flows.isKnown());
    QTRY_VERIFY(!m_world->program->household().flows.isReading());
}

void TestVariableDetail::choose(const char *name)
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        if (m_table->model()->index(row, 0).data().toString() == QLatin1String(name))
            m_table->setCurrentIndex(m_table->model()->index(row, 0));
    }
    QCOMPARE(text("variableDetailName"), QString::fromLatin1(name));
}

void TestVariableDetail::saysWhichFlowsUseItAndOpensThem()
{
    open();
    choose("House status");
    QTRY_COMPARE(text("variableUses"), QStringLiteral("2 flows use it."));
    auto *use = find<QToolButton>("variableUse");
    QVERIFY(use);
    QCOMPARE(use->text(), QStringLiteral("Fan in the bedroom"));
    use->click();
    QTRY_COMPARE(m_world->window->findChild<HomeView *>()->currentPageId(),
                 QStringLiteral("flows"));
    QTRY_COMPARE(m_world->find<QLabel>(QStringLiteral("flowTitle"))->text(),
                 QStringLiteral("Fan in the bedroom"));
}

void TestVariableDetail::findsWhatNoFlowUses()
{
    open();
    auto *filter = find<QComboBox>("variableFilter");
    const int all = m_table->model()->rowCount();
    QTRY_VERIFY(filter->itemText(1).contains(u'('));
    filter->setCurrentIndex(1);
    QVERIFY(m_table->model()->rowCount() > 0 && m_table->model()->rowCount() < all);
    QStringList names;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        names << m_table->model()->index(row, 0).data().toString();
    QVERIFY(names.contains(QStringLiteral("Shopping note")));
    QVERIFY(!names.contains(QStringLiteral("Night mode")));
    // A flow that uses it comes: it is not unused any longer.
    m_world->control(
        "patch",
        {{QStringLiteral("flow"), QStringLiteral("Good night")},
         {QStringLiteral("changes"),
          QJsonObject{{QStringLiteral("trigger"),
                       QJsonObject{{QStringLiteral("id"),
                                    QString(QStringLiteral("homey:manager:logic:") +
                                            m_world->variableNamed("Shopping note"))}}}}}});
    QTRY_COMPARE(m_table->model()->rowCount(), int(names.size()) - 1);
}

void TestVariableDetail::showsWhatItWas()
{
    open();
    choose("Visitors today");
    QVERIFY(text("variableLast").contains(QStringLiteral("not seen it change")));
    m_world->control("setVariable", {{QStringLiteral("variable"), QStringLiteral("Visitors today")},
                                     {QStringLiteral("value"), 0.35}});
    QTRY_VERIFY(text("variableLast").contains(QStringLiteral("0.35")));
    QCOMPARE(text("variableLast").count(u'\n'), 1);
    QVERIFY2(text("variableDetailValue").contains(QStringLiteral("= 35")),
             qPrintable(text("variableDetailValue")));
    QVERIFY(find<QWidget>("variableLine")->isVisible());
}

void TestVariableDetail::keepsTagsAndNotesHere()
{
    open();
    choose("Guest mode");
    auto *tags = find<QLineEdit>("variableTags");
    tags->setFocus();
    tags->setText(QStringLiteral(" guests , hall,guests"));
    QTest::keyClick(tags, Qt::Key_Return);
    find<QPlainTextEdit>("variableNote")->setPlainText(QStringLiteral("While granny is here"));
    auto *filter = find<QComboBox>("variableFilter");
    QTRY_VERIFY(filter->findText(QStringLiteral("Tag: guests")) > 0);
    const auto requests = m_world->received("PUT", QString());
    QVERIFY(requests.isEmpty()); // nothing of it is the hub's
    choose("Night mode");
    QVERIFY(find<QPlainTextEdit>("variableNote")->toPlainText().isEmpty());

    m_world->quit();
    m_world->run();
    QVERIFY(m_world->isLive());
    m_world->window->showPage(QStringLiteral("variables"));
    m_page = m_world->find<VariablesPage>(QStringLiteral("variablesPage"));
    m_table = find<QTableView>("variableTable");
    filter = find<QComboBox>("variableFilter");
    QTRY_VERIFY(filter->findText(QStringLiteral("Tag: hall")) > 0);
    filter->setCurrentIndex(filter->findText(QStringLiteral("Tag: hall")));
    QCOMPARE(m_table->model()->rowCount(), 1);
    choose("Guest mode");
    QCOMPARE(find<QPlainTextEdit>("variableNote")->toPlainText(),
             QStringLiteral("While granny is here"));
    QCOMPARE(find<QLineEdit>("variableTags")->text(), QStringLiteral("guests, hall"));
}

void TestVariableDetail::showsWhatAFileWouldChangeBeforeItIsWritten()
{
    open();
    auto *tools = find<VariableTools>("variableTools");
    const QString exported = m_world->folder.filePath(QStringLiteral("all.csv"));
    QVERIFY(tools->exportTo(exported));
    tools->importFrom(exported);
    QTRY_VERIFY(m_world->find<QDialog>(QStringLiteral("importDialog")));
    auto *dialog = m_world->find<QDialog>(QStringLiteral("importDialog"));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("importConfirm"))->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!m_world->find<QDialog>(QStringLiteral("importDialog")));

    const QString edited = m_world->folder.filePath(QStringLiteral("some.csv"));
    QFile file(edited);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,type,value\nGuest mode,boolean,true\nTo come,number,2.5\nHoliday,number,1\n");
    file.close();
    m_world->simulator.clearReceived();
    tools->importFrom(edited);
    dialog = m_world->find<QDialog>(QStringLiteral("importDialog"));
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("importList"));
    QCOMPARE(list->count(), 3);
    QVERIFY2(list->item(0)->text().startsWith(QLatin1String("Guest mode: No")),
             qPrintable(list->item(0)->text()));
    QVERIFY(list->item(2)->text().contains(QStringLiteral("left out")));
    QVERIFY(m_world->received("PUT", QStringLiteral("/logic/")).isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("importConfirm")),
                      Qt::LeftButton);
    QTRY_COMPARE(dialog->findChild<QLabel *>(QStringLiteral("importStatus"))->text(),
                 QStringLiteral("2 of 2 written."));
    const auto puts = m_world->received("PUT", QStringLiteral("/logic/variable/"));
    QCOMPARE(puts.size(), 1);
    QCOMPARE(puts.first().body, QByteArray("{\"value\":true}"));
    QCOMPARE(m_world->received("POST", QStringLiteral("/logic/variable")).size(), 1);
    QTRY_VERIFY(!m_world->variableNamed("To come").isEmpty());
}

void TestVariableDetail::looksRight()
{
    if (qEnvironmentVariable("FOYER_TEST_PICTURES").isEmpty())
        QSKIP("only for pictures");
    open();
    choose("Visitors today");
    for (const double value : {3.0, 5.0, 0.35}) {
        m_world->control("setVariable",
                         {{QStringLiteral("variable"), QStringLiteral("Visitors today")},
                          {QStringLiteral("value"), value}});
        QTRY_COMPARE(m_world->program->home()
                         .variable(m_world->variableNamed("Visitors today"))
                         ->value.number(),
                     value);
    }
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_world->theme.setScheme(scheme);
        QCoreApplication::processEvents();
        savePicture(*m_world->window, scheme == Theme::Scheme::Dark
                                          ? QStringLiteral("variables-dark")
                                          : QStringLiteral("variables-light"));
    }
}

QTEST_MAIN(TestVariableDetail)
#include "tst_variabledetail.moc"
