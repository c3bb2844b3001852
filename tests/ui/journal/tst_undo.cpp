// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "homey/variablewriter.h"
#include "system/window/world.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace foyer;
using namespace foyer::test;

/// Ctrl+Z and Ctrl+Shift+Z in the real window, down to the hub.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->goHome());
        m_world->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_world->window.get()));
        m_world->window->showPage(QStringLiteral("zones"));
        m_world->simulator.clearReceived();
    }
    void cleanup() { m_world.reset(); }

    void undoAndRedoSayWhatTheyDid()
    {
        QVERIFY(!action("actionUndo")->isEnabled());
        change("Desk lamp", "dim", Value(0.9));
        QVERIFY(action("actionUndo")->isEnabled());
        undo();
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
        QCOMPARE(notice()->text(), QStringLiteral("Desk lamp: Dim level back to 60 %"));
        QTRY_VERIFY(isDone());
        QVERIFY(!action("actionUndo")->isEnabled());
        QVERIFY(action("actionRedo")->isEnabled());
        redo();
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.9));
        QCOMPARE(notice()->text(), QStringLiteral("Desk lamp: Dim level again 90 %"));
        QTRY_VERIFY(isDone());
        notice()->actionButton()->click(); // "Undo"
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
        // The next change is about something else.
        change("Ceiling light", "onoff", Value(false));
        QVERIFY(!notice());
    }

    void locksAreLeftOutWithAWord()
    {
        change("Front door lock", "locked", Value(false));
        undo();
        QVERIFY(notice());
        QVERIFY(notice()->text().contains(
            QStringLiteral("Locks, doors and alarms are not taken back.")));
        QCOMPARE(m_world->received("PUT", QStringLiteral("/locked")).size(), 1);
    }

    void whatSomebodyElseChangedIsLeftWithAWord()
    {
        change("Desk lamp", "onoff", Value(false));
        m_world->control("capability", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                        {QStringLiteral("capability"), QStringLiteral("onoff")},
                                        {QStringLiteral("value"), true}});
        QTRY_COMPARE(m_world->shown(m_world->deviceNamed("Desk lamp"), "onoff"), Value(true));
        undo();
        QVERIFY(notice()->text().contains(QStringLiteral("changed again since")));
        QCOMPARE(m_world->received("PUT", QStringLiteral("/onoff")).size(), 1);
    }

    void aBulkActionIsUndoneAtOnce()
    {
        {
            const Journal::Step step(m_world->program->household().journal);
            set("Desk lamp", "onoff", Value(false));
            set("Ceiling light", "onoff", Value(false));
            set("Front door lock", "locked", Value(false));
        }
        QTRY_VERIFY(isDone());
        undo();
        QCOMPARE(notice()->text(), QStringLiteral("Taken back: 2 changes."));
        QVERIFY(notice()->detail().contains(QStringLiteral("Ceiling light, Desk lamp")));
        QVERIFY(notice()->detail().contains(QStringLiteral("Front door lock")));
        QTRY_COMPARE(atHub("Desk lamp", "onoff"), QJsonValue(true));
        QTRY_COMPARE(atHub("Ceiling light", "onoff"), QJsonValue(true));
        picture("undo-notice");
    }

    void aFailedUndoIsNotCalledDone()
    {
        change("Desk lamp", "dim", Value(0.9));
        m_world->control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/devices")},
                                  {QStringLiteral("method"), QStringLiteral("PUT")},
                                  {QStringLiteral("times"), 1}});
        undo();
        QTRY_VERIFY(notice() && notice()->text().contains(QStringLiteral("could not be changed")));
        QCOMPARE(m_world->window->homeView()->messages()->bars().size(), 1);
        QVERIFY(action("actionUndo")->isEnabled());
    }

    void aTextFieldKeepsItsOwnUndo()
    {
        change("Desk lamp", "dim", Value(0.9));
        SearchField *search = m_world->window->homeView()->currentPage()->searchField();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("off"));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.9));
        QVERIFY(!notice());
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(search->text(), QStringLiteral("off"));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        // Nothing of its own left: now it is the home's.
        QVERIFY(!search->isUndoAvailable());
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
    }

    void aLongTextAndASpinBoxDoTheSame()
    {
        change("Desk lamp", "dim", Value(0.9));
        QPlainTextEdit text(m_world->window.get());
        text.show();
        text.setFocus();
        QTest::keyClicks(&text, QStringLiteral("note"));
        QTest::keyClick(&text, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(text.toPlainText().isEmpty());
        QCOMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.9));
        QDoubleSpinBox spin(m_world->window.get());
        spin.show();
        spin.setFocus();
        QTest::keyClick(&spin, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
    }

    void theEditorOfACellKeepsTheKeys()
    {
        change("Desk lamp", "dim", Value(0.9));
        m_world->window->showPage(QStringLiteral("variables"));
        auto *table = m_world->find<QTableView>(QStringLiteral("variableTable"));
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2, Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!notice());
        QCOMPARE(m_world->received("PUT", QStringLiteral("/dim")).size(), 1);
    }

    void theShortcutsAreListed()
    {
        m_world->window->showShortcuts();
        auto *dialog = m_world->find<QDialog>(QStringLiteral("shortcutsDialog"));
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("Ctrl+Z")));
        QVERIFY(texts.contains(QStringLiteral("Ctrl+Shift+Z")));
        picture("shortcuts", dialog);
        dialog->reject();
    }

    void aFailedVariableIsTriedAgain()
    {
        const QString id = m_world->variableNamed("Away temperature");
        m_world->control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/logic")},
                                  {QStringLiteral("method"), QStringLiteral("PUT")},
                                  {QStringLiteral("times"), 1}});
        m_world->program->variableWriter().setValue(id, Value(18.5));
        QTRY_VERIFY(notice());
        QVERIFY(notice()->text().contains(QStringLiteral("Away temperature")));
        QVERIFY(!notice()->actionButton()->isHidden());
        notice()->actionButton()->click();
        QTRY_COMPARE(m_world->simulator.variable(id).value(QStringLiteral("value")).toDouble(),
                     18.5);
        QTRY_VERIFY(!notice());
        QTRY_VERIFY(isDone());
        undo();
        QTRY_COMPARE(m_world->simulator.variable(id).value(QStringLiteral("value")).toDouble(),
                     16.5);
        QCOMPARE(notice()->text(), QStringLiteral("Variable Away temperature: back to 16.5"));
    }

    void leavingTheHubForgetsTheJournal()
    {
        change("Desk lamp", "dim", Value(0.9));
        QVERIFY(action("actionUndo")->isEnabled());
        m_world->program->signOut();
        QTRY_VERIFY(!m_world->program->household().journal.canUndo());
        QVERIFY(m_world->program->household().journal.entries().empty());
    }

private:
    void set(const char *device, const char *capability, const Value &value)
    {
        m_world->program->capabilityWriter().set(m_world->deviceNamed(device),
                                                 QString::fromLatin1(capability), value);
    }
    void change(const char *device, const char *capability, const Value &value)
    {
        set(device, capability, value);
        QTRY_VERIFY(!m_world->program->capabilityWriter().isBusy(m_world->deviceNamed(device),
                                                                 QString::fromLatin1(capability)));
    }
    [[nodiscard]] bool isDone() const
    {
        for (const JournalEntry &entry : m_world->program->household().journal.entries()) {
            if (entry.outcome == JournalEntry::Outcome::Pending)
                return false;
        }
        return true;
    }
    void undo() { QTest::keyClick(m_world->window.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo()
    {
        QTest::keyClick(m_world->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_world->find<QAction>(QString::fromLatin1(name));
    }
    [[nodiscard]] MessageBar *notice() const
    {
        const auto bars = m_world->window->homeView()->messages()->bars();
        return bars.isEmpty() ? nullptr : bars.constFirst();
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
    void picture(const char *name, QWidget *widget = nullptr)
    {
        const QString folder = qEnvironmentVariable("FOYER_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        (widget ? widget : m_world->window.get())
            ->grab()
            .save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
    }

    std::unique_ptr<World> m_world;
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
