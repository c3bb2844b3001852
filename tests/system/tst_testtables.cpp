// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Row
{
    QString id;
    QStringList cells; ///< after the id
};

/// The rows of the table below a heading; empty when there is no such heading.
QList<Row> tableBelow(const QString &text, const QString &heading)
{
    QList<Row> rows;
    bool isInside = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(QLatin1String("## ")))
            isInside = line.mid(3).trimmed() == heading;
        if (!isInside || !line.startsWith(QLatin1String("| ")))
            continue;
        static const QRegularExpression rowId(QStringLiteral("^[FS][0-9]+$"));
        QStringList cells = line.split(u'|').mid(1);
        cells.removeLast(); // behind the last bar
        for (QString &cell : cells)
            cell = cell.trimmed();
        const QString id = cells.takeFirst();
        if (rowId.match(id).hasMatch())
            rows.append({id, cells});
    }
    return rows;
}

/// The sources of every test program by its name.
const QHash<QString, QString> &programs()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> found;
        QDirIterator files(QStringLiteral(FOYER_SOURCE_DIR) + QLatin1String("/tests"),
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found.insert(files.fileInfo().completeBaseName(),
                             QString::fromUtf8(file.readAll()));
        }
        return found;
    }();
    return all;
}

bool exists(const QString &program, const QString &function)
{
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    const QRegularExpression declaration(QLatin1String("\\bvoid (\\w+::)?") + function +
                                         QLatin1String("\\("));
    return declaration.match(QString(programs().value(program)).remove(comment)).hasMatch();
}

/// What is wrong with a table that shall have the rows `letter`1 to `letter``last`.
QStringList complaints(const QList<Row> &rows, QChar letter, int last)
{
    QStringList wrong;
    static const QRegularExpression reference(QStringLiteral("`((?:tst|bench)_\\w+)::(\\w+)`"));
    static const QRegularExpression halfReference(QStringLiteral("`(?:tst|bench)_\\w+`"));
    QHash<QString, int> seen;
    for (const Row &row : rows) {
        ++seen[row.id];
        if (row.cells.size() != 2 || row.cells.contains(QString())) {
            wrong << row.id + QLatin1String(" has an empty or missing cell");
            continue;
        }
        const QString &proof = row.cells.at(1);
        QRegularExpressionMatchIterator all = reference.globalMatch(proof);
        const bool isReason = proof.contains(QLatin1String("Not here:"));
        if (!all.hasNext() && !isReason)
            wrong << row.id + QLatin1String(" names neither a test nor a reason");
        if (halfReference.match(proof).hasMatch())
            wrong << row.id + QLatin1String(" names a test program without a function");
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            if (!exists(match.captured(1), match.captured(2)))
                wrong << QString(row.id + QLatin1String(" names ") + match.captured(0) +
                                 QLatin1String(", which does not exist"));
        }
    }
    for (int i = 1; i <= last; ++i) {
        const QString id = letter + QString::number(i);
        if (seen.take(id) != 1)
            wrong << id + QLatin1String(" is not there exactly once");
    }
    for (const QString &id : seen.keys())
        wrong << id + QLatin1String(" belongs to no table");
    return wrong;
}

} // namespace

/// tests/README.md says which test proves which row of the fault and attack tables: each row is
/// there, and what it names exists. Reads the sources, runs nothing.
class TestTestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(FOYER_SOURCE_DIR "/tests/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_text = QString::fromUtf8(file.readAll());
        QVERIFY(programs().size() > 50);
    }

    void everyFaultHasItsTest()
    {
        const QStringList wrong =
            complaints(tableBelow(m_text, QStringLiteral("Fault rows")), u'F', 58);
        QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8().constData());
    }

    void everyAttackHasItsTest()
    {
        if (!m_text.contains(QLatin1String("## Attack rows")))
            QSKIP("there is no table of attacks");
        const QStringList wrong =
            complaints(tableBelow(m_text, QStringLiteral("Attack rows")), u'S', 63);
        QVERIFY2(wrong.isEmpty(), wrong.join(u'\n').toUtf8().constData());
    }

    void aFlawInATableWouldBeSeen()
    {
        const auto flaws = [](const char *table) {
            return complaints(tableBelow(QString::fromLatin1(table), QStringLiteral("T")), u'F', 1)
                .size();
        };
        QCOMPARE(flaws("## T\n| F1 | x | `tst_testtables::aFlawInATableWouldBeSeen` |\n"), 0);
        QCOMPARE(flaws("## T\n| F1 | x | Not here: because |\n"), 0);
        QCOMPARE(flaws("## Other\n| F1 | x | Not here: because |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | | Not here: because |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | surely somewhere |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | `tst_testtables::nowhere` |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | `tst_nowhere::nowhere` |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | `tst_testtables` |\n"), 2);
        QCOMPARE(flaws("## T\n| F1 | x | Not here: y |\n| F1 | x | Not here: y |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | Not here: y |\n| F2 | x | Not here: y |\n"), 1);
    }

private:
    QString m_text;
};

QTEST_GUILESS_MAIN(TestTestTables)
#include "tst_testtables.moc"
