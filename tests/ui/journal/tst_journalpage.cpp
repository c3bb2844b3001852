// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "homey/variablewriter.h"
#include "models/journalmodel.h"
#include "support/pageprogram.h"
#include "system/window/world.h"
#include "ui/journal/journalpage.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace foyer;
using namespace foyer::test;

/// The journal as a page, with the hub behind it.
class TestJournalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->goHome());
        m_page = std::make_unique<JournalPage>(*m_world->program, m_world->program->uiWords());
        m_page->resize(pageSize);
        m_page->show();
        m_page->activateWindow();
        QTRY_VERIFY(m_page->isActiveWindow());
        m_table = m_page->findChild<QTableView *>(QStringLiteral("journalTable"));
        m_world->simulator.clearReceived();
    }
    void cleanup()
    {
        m_page.reset();
        m_world.reset();
    }

    void saysWhatItWillShowWhileThereIsNothing()
    {
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("noJournal"))->isVisible());
        QVERIFY(!m_table->isVisible());
        picture("journal-empty");
    }

    void saysInWordsWhatWasChanged()
    {
        change("Desk lamp", "dim", Value(0.4));
        QVERIFY(m_table->isVisible());
        QCOMPARE(cell(0, JournalModel::What), QStringLiteral("Desk lamp · Dim level"));
        QCOMPARE(cell(0, JournalModel::Change), QStringLiteral("60 % → 40 %"));
        QCOMPARE(cell(0, JournalModel::Result), QStringLiteral("Done"));
        QCOMPARE(cell(0, JournalModel::Who), QStringLiteral("You"));
        QVERIFY(!cell(0, JournalModel::Time).isEmpty());
        QCOMPARE(cell(0, JournalModel::Action), QStringLiteral("Take back"));
        QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("noJournal"))->isVisible());
    }

    void theButtonInTheRowTakesBack()
    {
        change("Desk lamp", "dim", Value(0.4));
        change("Ceiling light", "onoff", Value(false));
        const QModelIndex button = m_table->model()->index(1, JournalModel::Action);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                          m_table->visualRect(button).center());
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
        QTRY_COMPARE(cell(0, JournalModel::Who), QStringLiteral("Undo"));
        QCOMPARE(cell(2, JournalModel::Action), QStringLiteral("Changed since"));
        QCOMPARE(atHub("Ceiling light", "onoff"), QJsonValue(false));
    }

    void whatIsNotTakenBackSaysWhy()
    {
        change("Front door lock", "locked", Value(false));
        QCOMPARE(cell(0, JournalModel::Action), QStringLiteral("Left alone"));
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        auto *strip = m_page->findChild<QLabel *>(QStringLiteral("journalStripReason"));
        QCOMPARE(strip->text(), QStringLiteral("Locks, doors and alarms are not taken back."));
        QVERIFY(!takeBack()->isEnabled());
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {},
            m_table->visualRect(m_table->model()->index(0, JournalModel::Action)).center());
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(m_world->received("PUT", QStringLiteral("/locked")).size(), 1);
    }

    void itIsTakenBackFromTheKeyboard()
    {
        change("Desk lamp", "dim", Value(0.4));
        change("Ceiling light", "onoff", Value(false));
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Down);
        QTRY_COMPARE(m_table->currentIndex().row(), 1);
        QVERIFY(takeBack()->isEnabled());
        QTest::keyClick(m_table, Qt::Key_Return);
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
        QTRY_COMPARE(m_table->currentIndex().row(), 2); // the same entry, one further down
    }

    void aScreenReaderReadsAndTakesBack()
    {
        change("Desk lamp", "dim", Value(0.4));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Journal"));
        QCOMPARE(table->tableInterface()->cellAt(0, JournalModel::What)->text(QAccessible::Name),
                 QStringLiteral("Desk lamp · Dim level, Office"));
        QCOMPARE(table->tableInterface()->cellAt(0, JournalModel::Change)->text(QAccessible::Name),
                 QStringLiteral("from 60 % to 40 %"));
        QVERIFY(table->tableInterface()->selectRow(0));
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QAccessibleInterface *button = QAccessible::queryAccessibleInterface(takeBack());
        QCOMPARE(button->text(QAccessible::Name), QStringLiteral("Take back"));
        QVERIFY(button->text(QAccessible::Description).contains(QStringLiteral("Desk lamp")));
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
    }

    void searchSaysHowManyMatch()
    {
        change("Desk lamp", "dim", Value(0.4));
        change("Ceiling light", "onoff", Value(false));
        SearchField *search = m_page->searchField();
        QCOMPARE(search->objectName(), QStringLiteral("journalSearch"));
        search->setText(QStringLiteral("desk"));
        QCOMPARE(search->matchText(), QStringLiteral("1 of 2"));
        QCOMPARE(m_table->model()->rowCount(), 1);
        search->setText(QStringLiteral("60 %"));
        QCOMPARE(m_table->model()->rowCount(), 1);
        search->setText(QStringLiteral("living")); // the zone
        QCOMPARE(m_table->model()->rowCount(), 1);
        search->setText(QStringLiteral("nothing like it"));
        QVERIFY(!m_table->isVisible());
        picture("journal-nomatch");
        search->setText(QStringLiteral("desk"));
        change("Desk lamp", "onoff", Value(false)); // arrives while searching
        QCOMPARE(search->matchText(), QStringLiteral("2 of 3"));
    }

    void aFailureIsToldWithItsReason()
    {
        m_world->control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                                  {QStringLiteral("method"), QStringLiteral("PUT")},
                                  {QStringLiteral("times"), 1}});
        m_world->program->capabilityWriter().set(m_world->deviceNamed("Desk lamp"),
                                                 QStringLiteral("dim"), Value(0.4));
        QCOMPARE(cell(0, JournalModel::Result), QStringLiteral("Under way"));
        QTRY_VERIFY2(cell(0, JournalModel::Result).startsWith(QStringLiteral("Failed: ")),
                     qPrintable(cell(0, JournalModel::Result)));
        QCOMPARE(cell(0, JournalModel::Action), QStringLiteral("Not done"));
    }

    void undoAndRedoHaveButtons()
    {
        auto *undo = m_page->findChild<QToolButton *>(QStringLiteral("journalUndo"));
        auto *redo = m_page->findChild<QToolButton *>(QStringLiteral("journalRedo"));
        QVERIFY(!undo->isEnabled() && !redo->isEnabled());
        change("Desk lamp", "dim", Value(0.4));
        QVERIFY(undo->isEnabled());
        undo->click();
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
        QTRY_COMPARE(cell(0, JournalModel::Result), QStringLiteral("Done"));
        QVERIFY(!undo->isEnabled() && redo->isEnabled());
        redo->click();
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.4));
        QCOMPARE(cell(0, JournalModel::Who), QStringLiteral("Redo"));
    }

    void withoutAConnectionNothingIsTakenBack()
    {
        change("Desk lamp", "dim", Value(0.4));
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QVERIFY(takeBack()->isEnabled());
        m_world->program->session()->stop();
        QTRY_VERIFY(!takeBack()->isEnabled());
        QVERIFY(takeBack()->toolTip().contains(QStringLiteral("Not connected")));
    }

    void namesFromTheHubAreShownLiterally()
    {
        m_world->control("rename", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                    {QStringLiteral("name"), QStringLiteral("<b>Desk</b> %1 %2")}});
        QTRY_VERIFY(!m_world->deviceNamed("<b>Desk</b> %1 %2").isEmpty());
        change("<b>Desk</b> %1 %2", "dim", Value(0.4));
        QCOMPARE(cell(0, JournalModel::What), QStringLiteral("<b>Desk</b> %1 %2 · Dim level"));
        const QString tip =
            m_table->model()->index(0, JournalModel::What).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;")));
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aFullJournalLooksRight()
    {
        change("Desk lamp", "dim", Value(0.4));
        change("Front door lock", "locked", Value(false));
        change("Speaker", "speaker_next", Value(true));
        change("Living room curtain", "windowcoverings_set", Value(0.2));
        change("Thermostat", "target_temperature", Value(22.0));
        change("Thermostat", "thermostat_mode", Value(QStringLiteral("heat")));
        m_world->program->variableWriter().setValue(m_world->variableNamed("House status"),
                                                    Value(QStringLiteral("away")));
        m_world->control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                                  {QStringLiteral("method"), QStringLiteral("PUT")},
                                  {QStringLiteral("times"), 1}});
        m_world->program->capabilityWriter().set(m_world->deviceNamed("Porch light"),
                                                 QStringLiteral("onoff"), Value(true));
        QTRY_VERIFY(cell(0, JournalModel::Result).startsWith(QStringLiteral("Failed")));
        m_world->program->household().journal.undo();
        m_world->program->capabilityWriter().set(m_world->deviceNamed("Bedside lamp"),
                                                 QStringLiteral("onoff"), Value(true));
        m_table->setCurrentIndex(m_table->model()->index(3, 0));
        picture("journal");
        QCOMPARE(m_table->model()->rowCount(), 10);
    }

private:
    void change(const char *device, const char *capability, const Value &value)
    {
        CapabilityWriter &writer = m_world->program->capabilityWriter();
        const QString id = m_world->deviceNamed(device);
        const QString capabilityId = QString::fromLatin1(capability);
        writer.set(id, capabilityId, value);
        QTRY_VERIFY(!writer.isBusy(id, capabilityId));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *takeBack() const
    {
        return m_page->findChild<QPushButton *>(QStringLiteral("journalTakeBack"));
    }
    [[nodiscard]] QJsonValue atHub(const char *name, const char *capability) const
    {
        return m_world->simulator.device(m_world->deviceNamed(name))
            .value(QStringLiteral("capabilitiesObj"))
            .toObject()
            .value(QString::fromLatin1(capability))
            .toObject()
            .value(QStringLiteral("value"));
    }
    void picture(const char *name)
    {
        if (qEnvironmentVariableIsEmpty("FOYER_TEST_PICTURES"))
            return;
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            m_world->theme.setScheme(scheme);
            QCoreApplication::processEvents();
            savePicture(*m_page,
                        QString::fromLatin1(name) + QLatin1Char('-') + Theme::schemeName(scheme));
        }
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<JournalPage> m_page;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
