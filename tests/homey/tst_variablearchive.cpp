// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/home.h"
#include "homey/hublink.h"
#include "homey/lasthome.h"
#include "homey/variablearchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace foyer;

namespace {

using Entry = VariableHistory::Entry;

const HomeOwner mine{QStringLiteral("h1"), QStringLiteral("account:me")};
const HomeOwner theirs{QStringLiteral("h1"), QStringLiteral("account:them")};

Variable variable(const QString &id, const Value &value)
{
    Variable made;
    made.id = id;
    made.name = id;
    made.type = value.boolean()  ? Variable::Type::Boolean
                : value.number() ? Variable::Type::Number
                                 : Variable::Type::String;
    made.value = value;
    return made;
}

/// One run of the program: a home, what is known of it, and where it is kept.
struct Run
{
    explicit Run(const QString &folder)
        : last(home, link, folder)
        , history(home)
        , archive(history, last, folder)
    {
        archive.setPace(std::chrono::milliseconds(1));
        history.setClock([this] { return now; });
    }
    ~Run() { last.leave(); }
    void set(const QString &id, const Value &value, qint64 at)
    {
        now = at;
        home.upsertVariable(variable(id, value));
    }
    void live(qint64 at)
    {
        now = at;
        home.setStale(false);
    }

    qint64 now = 1'000'000;
    Home home;
    HubLink link;
    LastHome last;
    VariableHistory history;
    VariableArchive archive;
};

} // namespace

/// What variables were, kept from one run to the next: nobody else's, bounded, and gone on demand.
class TestVariableArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theNextRunKnowsWhatWas()
    {
        {
            Run run(m_folder->path());
            run.last.show(mine);
            run.set(QStringLiteral("a"), Value(1.0), 1'000'000);
            run.live(1'000'000);
            run.set(QStringLiteral("a"), Value(2.0), 2'000'000);
            run.now = 2'500'000;
        }
        Run run(m_folder->path());
        run.last.show(mine);
        QCOMPARE(run.history.entries(QStringLiteral("a")),
                 (QList<Entry>{{1'000'000, Value(1.0)}, {2'000'000, Value(2.0)}}));
        // The hub says the same as it said last: nothing new, but nobody looked in between.
        run.set(QStringLiteral("a"), Value(2.0), 3'000'000);
        run.live(3'000'000);
        QCOMPARE(run.history.entries(QStringLiteral("a")).size(), 2);
        QCOMPARE(run.history.gaps(), (QList<VariableHistory::Gap>{{2'500'000, 3'000'000}}));
        run.now = 4'000'000;
        const Series series = run.history.series(QStringLiteral("a"));
        QCOMPARE(series.points.size(), 5);
        QVERIFY(std::isnan(series.points.at(3).value));
        QCOMPARE(series.points.at(4).at, 3'000'000);
        QCOMPARE(series.points.at(4).value, 2.0);
        QCOMPARE(series.end, 4'000'000);
    }

    void whatChangedMeanwhileIsNewWhenItIsSeen()
    {
        {
            Run run(m_folder->path());
            run.last.show(mine);
            run.set(QStringLiteral("a"), Value(true), 1'000'000);
            run.live(1'000'000);
        }
        Run run(m_folder->path());
        run.last.show(mine);
        run.set(QStringLiteral("a"), Value(false), 5'000'000);
        run.live(5'000'000);
        QCOMPARE(run.history.entries(QStringLiteral("a")),
                 (QList<Entry>{{1'000'000, Value(true)}, {5'000'000, Value(false)}}));
    }

    void isOneFileForItsOwnerAlone()
    {
        {
            Run run(m_folder->path());
            run.last.show(mine);
            run.set(QStringLiteral("a"), Value(QStringLiteral("private")), 1'000'000);
            run.live(1'000'000);
        }
        Run run(m_folder->path());
        const QString file = run.archive.fileOf(mine);
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        run.last.show(theirs);
        run.live(2'000'000);
        QCOMPARE(run.history.entries(QStringLiteral("a")), QList<Entry>());
        run.last.show(mine);
        QCOMPARE(run.history.entries(QStringLiteral("a")).size(), 1);
    }

    void theNextHomeKnowsNothingOfTheLast()
    {
        {
            Run run(m_folder->path());
            run.last.show(mine);
            run.set(QStringLiteral("gone"), Value(1.0), 1'000'000);
            run.live(1'000'000);
        }
        Run run(m_folder->path());
        run.last.show(mine); // knows "gone", which the home on the screen does not have
        run.last.leave();
        run.home.clear();
        QCOMPARE(run.history.record(), VariableHistory::Record());
        run.last.show(theirs);
        run.set(QStringLiteral("b"), Value(2.0), 2'000'000);
        run.live(2'000'000);
        run.last.leave();
        run.last.show(theirs);
        QCOMPARE(run.history.entries(QStringLiteral("gone")), QList<Entry>());
        QCOMPARE(run.history.entries(QStringLiteral("b")).size(), 1);
    }

    void aDeletedVariableIsForgotten()
    {
        {
            Run run(m_folder->path());
            run.last.show(mine);
            run.set(QStringLiteral("a"), Value(1.0), 1'000'000);
            run.set(QStringLiteral("b"), Value(1.0), 1'000'000);
            run.live(1'000'000);
        }
        {
            Run run(m_folder->path());
            run.last.show(mine);
            run.set(QStringLiteral("b"), Value(1.0), 2'000'000);
            run.live(2'000'000); // and "a" is not there any more
        }
        Run run(m_folder->path());
        run.last.show(mine);
        QCOMPARE(run.history.entries(QStringLiteral("a")), QList<Entry>());
        QCOMPARE(run.history.entries(QStringLiteral("b")).size(), 1);
    }

    void signingOutLeavesNothing_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("one home") << false;
        QTest::newRow("all") << true;
    }

    void signingOutLeavesNothing()
    {
        QFETCH(bool, everything);
        QString file;
        {
            Run run(m_folder->path());
            run.last.show(mine);
            run.set(QStringLiteral("a"), Value(1.0), 1'000'000);
            run.live(1'000'000);
            file = run.archive.fileOf(mine);
            QTRY_VERIFY(QFile::exists(file)); // kept a moment after the change
            run.last.leave();                 // as closing the home does
            if (everything)
                run.last.forgetAll();
            else
                run.last.forget(mine);
            // Not even for who is quicker than the disk.
            run.home.clear();
            run.last.show(mine);
            QCOMPARE(run.history.record().entries.size(), 0);
            run.last.leave();
        }
        QVERIFY(!QFile::exists(file));
    }

    void nobodysHomeIsNotKept()
    {
        {
            Run run(m_folder->path());
            run.set(QStringLiteral("a"), Value(1.0), 1'000'000);
            run.live(1'000'000);
        }
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("variables"))));
    }

    void isBoundedInAll()
    {
        VariableHistory::Record record;
        record.seenUntil = 9'000'000;
        const QString text(VariableHistory::maxText, QLatin1Char('x'));
        for (int id = 0; id < 100; ++id) {
            QList<Entry> &entries = record.entries[QString::number(id)];
            for (int i = 1; i <= VariableHistory::capacity; ++i)
                entries << Entry{i * 100 + id,
                                 Value(QString(text + QString::number(i)).right(300))};
        }
        const QByteArray bytes = VariableArchive::encode(record);
        QVERIFY(!bytes.isEmpty());
        QVERIFY(bytes.size() <= VariableArchive::largest);
        const auto back = VariableArchive::decode(bytes, 10'000'000);
        QVERIFY(back);
        QCOMPARE(back->entries.size(), 100); // each keeps at least what it was last
        qsizetype all = 0;
        for (const QList<Entry> &entries : back->entries)
            all += entries.size();
        QVERIFY(all <= VariableArchive::mostEntries);
        for (int id = 0; id < 100; ++id)
            QCOMPARE(back->entries.value(QString::number(id)).last(),
                     record.entries.value(QString::number(id)).last());
    }

    void believesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("entries");
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("no JSON") << QByteArray("{\"version\":1,") << -1;
        QTest::newRow("another version") << QByteArray(R"({"version":2,"variables":{}})") << -1;
        QTest::newRow("other shapes")
            << QByteArray(R"({"version":1,"seenUntil":[],"gaps":{"a":1},"variables":[1,2]})") << 0;
        QTest::newRow("times out of order and of the future")
            << QByteArray(
                   R"({"version":1,"variables":{"a":[[500,1],[400,2],[99999999999999,3],[-1,4],[600,5]]}})")
            << 2;
        QTest::newRow("values that are none")
            << QByteArray(R"({"version":1,"variables":{"a":[[1,null],[2,{}],[3,[]],[4,true]]}})")
            << 1;
        QTest::newRow("gaps backwards")
            << QByteArray(R"({"version":1,"gaps":[[9,3],[1],[2,1e300]],"variables":{"a":[[1,1]]}})")
            << 1;
    }

    void believesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, entries);
        const auto record = VariableArchive::decode(bytes, 1'000'000);
        QCOMPARE(record.has_value(), entries >= 0);
        if (!record)
            return;
        QCOMPARE(record->entries.value(QStringLiteral("a")).size(), entries);
        QVERIFY(record->gaps.isEmpty());
        QCOMPARE(record->seenUntil, 0);
    }

    void followsNoLink()
    {
        QTemporaryDir elsewhere;
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("variables"))));
        QFile target(elsewhere.filePath(QStringLiteral("theirs")));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("theirs");
        target.close();
        {
            Run run(m_folder->path());
            QVERIFY(QFile::link(target.fileName(), run.archive.fileOf(mine)));
            run.last.show(mine);
            run.set(QStringLiteral("a"), Value(1.0), 1'000'000);
            run.live(1'000'000);
        }
        QVERIFY(target.open(QIODevice::ReadOnly));
        QCOMPARE(target.readAll(), QByteArray("theirs"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestVariableArchive)
#include "tst_variablearchive.moc"
