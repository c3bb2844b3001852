// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "support/pageprogram.h"
#include "system/window/world.h"
#include "ui/bulk/bulkaction.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/bulk/bulklist.h"
#include "ui/bulk/bulkrun.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::test;
using State = BulkRun::State;

/// Acting on many devices: the question, the writes at the hub, the results.
class TestBulkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->goHome());
        m_world->simulator.clearReceived();
    }
    void cleanup() { m_world.reset(); }

    void asksWithWhatChangesAndWhatIsLeftOut()
    {
        ask({"Desk lamp", "Ceiling light", "Floor lamp", "Front door lock", "Weather station"},
            BulkVerb::TurnOff);
        QCOMPARE(text("bulkQuestion"), QStringLiteral("Switch these off?"));
        QCOMPARE(text("bulkStatus"), QStringLiteral("2 changes · 3 left out"));
        QCOMPARE(rows(), (QStringList{QStringLiteral("Desk lamp · Office"),
                                      QStringLiteral("Ceiling light · Living room"),
                                      QStringLiteral("Left out"),
                                      QStringLiteral("Floor lamp · Living room"),
                                      QStringLiteral("Front door lock · Ground floor"),
                                      QStringLiteral("Weather station · Outside")}));
        QVERIFY2(detail(0).contains(QStringLiteral(" → ")), qPrintable(detail(0)));
        QCOMPARE(detail(3), QStringLiteral("Already as wanted."));
        QCOMPARE(detail(4), QStringLiteral("Has no control for this."));
        picture("bulk-question");
        QTest::keyClick(m_dialog, Qt::Key_Return); // the safe button is the default
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_world->received("PUT", QString()).isEmpty());
    }

    void writesOnAgreementAndShowsEachResult()
    {
        ask({"Desk lamp", "Ceiling light", "Front door lock"}, BulkVerb::TurnOff);
        agree();
        QCOMPARE(m_dialog->run().count(State::Waiting), 2);
        picture("bulk-waiting");
        QTRY_COMPARE(text("bulkStatus"), QStringLiteral("2 of 2 done."));
        QCOMPARE(atHub("Desk lamp", "onoff"), QJsonValue(false));
        QCOMPARE(atHub("Ceiling light", "onoff"), QJsonValue(false));
        QCOMPARE(m_world->received("PUT", QStringLiteral("/capability/")).size(), 2);
        QCOMPARE(m_world->received("PUT", QStringLiteral("/locked")).size(), 0);
        QCOMPARE(state(0), QStringLiteral("Done"));
        QVERIFY(!button("bulkConfirm")->isVisible());
        QVERIFY(!button("bulkRetry")->isVisible());
        picture("bulk-done");
    }

    void isOneStepAndUndoTakesItBack()
    {
        ask({"Desk lamp", "Ceiling light"}, BulkVerb::TurnOff);
        agree();
        QTRY_VERIFY(button("bulkUndo")->isVisible());
        const Journal &journal = m_world->program->household().journal;
        QCOMPARE(journal.entries().size(), 2U);
        QCOMPARE(journal.entries().front().step, journal.entries().back().step);
        button("bulkUndo")->click();
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(atHub("Desk lamp", "onoff"), QJsonValue(true));
        QTRY_COMPARE(atHub("Ceiling light", "onoff"), QJsonValue(true));
        QVERIFY(!journal.canUndo());
    }

    void whatFailedSaysWhyAndIsTriedAgain()
    {
        m_world->control("fail", {{QStringLiteral("path"),
                                   QString(QStringLiteral("/api/manager/devices/device/") +
                                           m_world->deviceNamed("Desk lamp"))},
                                  {QStringLiteral("method"), QStringLiteral("PUT")},
                                  {QStringLiteral("times"), 1}});
        ask({"Desk lamp", "Ceiling light"}, BulkVerb::TurnOff);
        agree();
        QTRY_COMPARE(text("bulkStatus"), QStringLiteral("1 of 2 done. Failed: Desk lamp."));
        QCOMPARE(state(0), QStringLiteral("Failed"));
        QVERIFY2(detail(0).contains(QStringLiteral("did not respond")), qPrintable(detail(0)));
        picture("bulk-failed");
        button("bulkRetry")->click();
        QTRY_COMPARE(text("bulkStatus"), QStringLiteral("2 of 2 done."));
        QCOMPARE(atHub("Desk lamp", "onoff"), QJsonValue(false));
        QCOMPARE(m_world->received("PUT", QStringLiteral("/capability/")).size(), 3);
        // Still one step: one undo brings both back.
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        m_world->program->household().journal.undo();
        QTRY_COMPARE(atHub("Desk lamp", "onoff"), QJsonValue(true));
        QTRY_COMPARE(atHub("Ceiling light", "onoff"), QJsonValue(true));
    }

    void setsALevelAndSwitchesOnWhatIsOff()
    {
        ask({"Desk lamp", "Floor lamp"}, BulkVerb::SetLevel, 0.5);
        QCOMPARE(m_list->count(), 2); // a row for each device
        QVERIFY2(detail(1).contains(QStringLiteral("35 % → 50 %")), qPrintable(detail(1)));
        agree();
        QTRY_COMPARE(text("bulkStatus"), QStringLiteral("3 of 3 done."));
        QCOMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.5));
        QCOMPARE(atHub("Floor lamp", "dim"), QJsonValue(0.5));
        QCOMPARE(atHub("Floor lamp", "onoff"), QJsonValue(true));
        m_world->program->household().journal.undo();
        QTRY_COMPARE(atHub("Floor lamp", "onoff"), QJsonValue(false));
        QCOMPARE(atHub("Floor lamp", "dim"), QJsonValue(0.35));
        QTRY_COMPARE(atHub("Desk lamp", "dim"), QJsonValue(0.6));
    }

    void whatChangedMeanwhileIsLeftOut()
    {
        ask({"Desk lamp", "Ceiling light"}, BulkVerb::TurnOff);
        m_world->control("capability", {{QStringLiteral("device"), QStringLiteral("Desk lamp")},
                                        {QStringLiteral("capability"), QStringLiteral("onoff")},
                                        {QStringLiteral("value"), false}});
        QTRY_COMPARE(m_world->shown(m_world->deviceNamed("Desk lamp"), "onoff"), Value(false));
        agree();
        QTRY_COMPARE(text("bulkStatus"), QStringLiteral("1 of 1 done."));
        QCOMPARE(m_world->received("PUT", QStringLiteral("/capability/")).size(), 1);
        QCOMPARE(rows().last(), QStringLiteral("Desk lamp · Office"));
    }

    void withNothingToChangeItOnlyTellsWhy()
    {
        ask({"Floor lamp", "Weather station"}, BulkVerb::TurnOff);
        QCOMPARE(text("bulkStatus"), QStringLiteral("There is nothing to change."));
        QVERIFY(!button("bulkConfirm")->isVisible());
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
    }

    void closedEarlyItStillHearsTheLastAnswer()
    {
        m_world->control("delay", {{QStringLiteral("method"), QStringLiteral("PUT")},
                                   {QStringLiteral("ms"), 200}});
        ask({"Desk lamp", "Ceiling light"}, BulkVerb::TurnOff);
        agree();
        QString last;
        connect(m_dialog, &BulkDialog::progressed, this,
                [this, &last] { last = m_dialog->summary(); });
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(last, QStringLiteral("2 of 2 done."));
        QCOMPARE(atHub("Ceiling light", "onoff"), QJsonValue(false));
    }

    void aRemovedDeviceFails()
    {
        m_world->control("delay", {{QStringLiteral("method"), QStringLiteral("PUT")},
                                   {QStringLiteral("ms"), 300}});
        ask({"Desk lamp", "Ceiling light"}, BulkVerb::TurnOff);
        agree();
        m_world->control("delete", {{QStringLiteral("device"), QStringLiteral("Desk lamp")}});
        QTRY_VERIFY(text("bulkStatus").startsWith(QStringLiteral("1 of 2 done. Failed")));
        QCOMPARE(rows().first(), QStringLiteral("Desk lamp · Office")); // named as it was
    }

    void isReadAndWorkedByAScreenReader()
    {
        ask({"Desk lamp", "Front door lock"}, BulkVerb::TurnOff);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("What will change"));
        QVERIFY(list->child(0)
                    ->text(QAccessible::Name)
                    .startsWith(QStringLiteral("Desk lamp, Office, ")));
        QVERIFY(list->child(2)
                    ->text(QAccessible::Name)
                    .contains(QStringLiteral("Front door lock, Ground floor, Has no control")));
        QAccessible::queryAccessibleInterface(button("bulkConfirm"))
            ->actionInterface()
            ->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(atHub("Desk lamp", "onoff"), QJsonValue(false));
        QTRY_VERIFY(list->child(0)->text(QAccessible::Name).endsWith(QStringLiteral(", Done")));
    }

private:
    void ask(const QList<const char *> &names, BulkVerb verb, double level = 0)
    {
        QStringList ids;
        for (const char *name : names)
            ids << m_world->deviceNamed(name);
        m_dialog = actOnMany(*m_world->program, m_world->program->uiWords(), m_world->window.get(),
                             bulkPlan(m_world->program->home(), ids, verb, level),
                             QStringLiteral("Switch these off?"));
        m_list = m_dialog->findChild<BulkList *>(QStringLiteral("bulkList"));
        QVERIFY(m_dialog->isVisible());
    }
    void agree() { QTest::mouseClick(button("bulkConfirm"), Qt::LeftButton); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList found;
        for (int row = 0; row < m_list->count(); ++row)
            found << m_list->item(row)->text();
        return found;
    }
    [[nodiscard]] QString detail(int row) const
    {
        return m_list->item(row)->data(BulkList::DetailRole).toString();
    }
    [[nodiscard]] QString state(int row) const
    {
        return m_list->item(row)->data(BulkList::StateRole).toString();
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
            savePicture(*m_dialog,
                        QString::fromLatin1(name) + QLatin1Char('-') + Theme::schemeName(scheme));
        }
    }

    std::unique_ptr<World> m_world;
    QPointer<BulkDialog> m_dialog;
    BulkList *m_list = nullptr;
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulkdialog.moc"
