// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/journalmodel.h"
#include "support/livehome.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace foyer;
using Bar = JournalEntry::Bar;
using Outcome = JournalEntry::Outcome;

/// The journal as rows, newest first, while the home behind it lives.
class TestJournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestComesFirst();
    void outcomeAndDragChangeOneRow();
    void aRowLearnsThatItsValueIsNoLongerOurs();
    void otherDevicesDisturbNoRow();
    void forgettingRemovesTheLastRows();
    void beginsWithWhatIsThere();

private:
    [[nodiscard]] Bar bar(int row) const
    {
        return Bar(m_model->index(row, 0).data(JournalModel::BarRole).toInt());
    }
    void change(const QString &capability, const Value &value)
    {
        m_live->capabilities.set(m_lamp, capability, value);
        QTRY_VERIFY(!m_live->capabilities.isBusy(m_lamp, capability));
    }

    std::unique_ptr<LiveHome> m_live;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
    QString m_lamp;
    const QString m_onoff = QStringLiteral("onoff");
    const QString m_dim = QStringLiteral("dim");
};

void TestJournalModel::init()
{
    m_live = std::make_unique<LiveHome>();
    m_journal = std::make_unique<Journal>(m_live->home, m_live->capabilities, m_live->variables);
    m_live->start();
    QVERIFY(m_live->waitFor(Session::State::Live));
    m_lamp = m_live->deviceNamed(QStringLiteral("Desk lamp"));
    m_model = std::make_unique<JournalModel>(m_live->home, *m_journal);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
}

void TestJournalModel::cleanup()
{
    QCOMPARE(m_resets->count(), 0);
    m_live->session.reset();
    m_tester.reset();
    m_resets.reset();
    m_model.reset();
    m_journal.reset();
    m_live.reset();
}

void TestJournalModel::newestComesFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    change(m_dim, Value(0.25));
    change(m_onoff, Value(false));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 0);
    QCOMPARE(m_model->entry(0)->capability.id, m_onoff);
    QCOMPARE(m_model->entry(1)->capability.id, m_dim);
    QCOMPARE(m_model->rowOf(m_model->entry(1)->id), 1);
    QCOMPARE(m_model->rowOf(12345), -1);
    QVERIFY(!m_model->entry(2));
    QVERIFY(!m_model->entry(-1));
    QCOMPARE(m_model->index(1, 0).data(JournalModel::SubjectIdRole).toString(), m_lamp);
}

void TestJournalModel::outcomeAndDragChangeOneRow()
{
    m_live->capabilities.set(m_lamp, m_dim, Value(0.25));
    QCOMPARE(bar(0), Bar::NotDone);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_live->capabilities.set(m_lamp, m_dim, Value(0.35));
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(changed.count() >= 1);
    QTRY_COMPARE(m_model->entry(0)->outcome, Outcome::Done);
    QTRY_COMPARE(bar(0), Bar::None);
    for (const auto &change : changed) {
        QCOMPARE(change.at(0).toModelIndex().row(), 0);
        QCOMPARE(change.at(1).toModelIndex().column(), JournalModel::ColumnCount - 1);
    }
}

void TestJournalModel::aRowLearnsThatItsValueIsNoLongerOurs()
{
    change(m_dim, Value(0.25));
    QTRY_COMPARE(bar(0), Bar::None);
    m_live->control(QStringLiteral("capability"), {{QStringLiteral("device"), m_lamp},
                                                   {QStringLiteral("capability"), m_dim},
                                                   {QStringLiteral("value"), 0.9}});
    QTRY_COMPARE(bar(0), Bar::Superseded);
    change(m_onoff, Value(false));
    QTRY_COMPARE(bar(0), Bar::None);
    m_journal->undo();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(bar(1), Bar::Superseded);
    m_live->control(QStringLiteral("delete"), {{QStringLiteral("device"), m_lamp}});
    QTRY_COMPARE(bar(1), Bar::Gone);
    QCOMPARE(bar(2), Bar::Gone);
}

void TestJournalModel::otherDevicesDisturbNoRow()
{
    change(m_dim, Value(0.25));
    QTRY_COMPARE(bar(0), Bar::None);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QString other = m_live->deviceNamed(QStringLiteral("Weather station"));
    m_live->control(QStringLiteral("capability"),
                    {{QStringLiteral("device"), other},
                     {QStringLiteral("capability"), QStringLiteral("measure_temperature")},
                     {QStringLiteral("value"), -3.5}});
    QTRY_COMPARE(m_live->shown(other, QStringLiteral("measure_temperature")), Value(-3.5));
    QCOMPARE(changed.count(), 0);
}

void TestJournalModel::forgettingRemovesTheLastRows()
{
    change(m_dim, Value(0.25));
    change(m_onoff, Value(false));
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_journal->clear();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    change(m_onoff, Value(true));
    QCOMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(bar(0), Bar::None);
}

void TestJournalModel::beginsWithWhatIsThere()
{
    change(m_dim, Value(0.25));
    const JournalModel late(m_live->home, *m_journal);
    QCOMPARE(late.rowCount(), 1);
    QCOMPARE(late.entry(0)->capability.id, m_dim);
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
