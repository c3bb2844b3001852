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

/// The text of every file below tests/ by its name: test programs without their suffix and
/// comments, everything else as it is.
const QHash<QString, QString> &files()
{
    static const QHash<QString, QString> all = [] {
        static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
        QHash<QString, QString> found;
        QDirIterator every(QStringLiteral(FOYER_SOURCE_DIR) + QLatin1String("/tests"), QDir::Files,
                           QDirIterator::Subdirectories);
        while (every.hasNext()) {
            QFile file(every.next());
            const bool isProgram = file.fileName().endsWith(QLatin1String(".cpp"));
            if (!isProgram && every.fileInfo().suffix() != QLatin1String("py") &&
                every.fileName() != QLatin1String("CMakeLists.txt"))
                continue;
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QString text = QString::fromUtf8(file.readAll());
            if (isProgram)
                text.remove(comment);
            // There is a CMakeLists.txt in each folder.
            found[isProgram ? every.fileInfo().completeBaseName() : every.fileName()] += text;
        }
        return found;
    }();
    return all;
}

/// A test function of that name; one that ends with "…" stands for all that begin so.
bool exists(const QString &program, QString function)
{
    const bool isBeginning = function.endsWith(QChar(0x2026));
    if (isBeginning)
        function.chop(1);
    const QRegularExpression declaration(QLatin1String("\\bvoid (\\w+::)?") + function +
                                         QLatin1String(isBeginning ? "" : "\\("));
    return declaration.match(files().value(program)).hasMatch();
}

bool existsSomewhere(const QString &function)
{
    for (const QString &program : files().keys()) {
        if (exists(program, function))
            return true;
    }
    // A test without a program, possibly one of several with a variable at the end of its name.
    const QString lists = files().value(QStringLiteral("CMakeLists.txt"));
    return lists.contains(function) ||
           lists.contains(function.left(function.lastIndexOf(u'_') + 1) + QLatin1String("${"));
}

/// What a cell names and is not there, and how much it names that is.
QStringList missing(const QString &proof, int &proven)
{
    // "folder/tst_subject::first, second (words); tst_other::third"
    static const QRegularExpression reference(QStringLiteral(
        "\\b((?:tst|bench)_\\w+)::(\\w+\u2026?)((?:, [a-z]+[A-Z]\\w*\u2026?(?![/:]))*)"));
    static const QRegularExpression program(QStringLiteral("\\b(?:tst|bench)_\\w+"));
    static const QRegularExpression numbered(QStringLiteral("\\b[FS][0-9]+_\\w+\u2026?"));
    static const QRegularExpression script(QStringLiteral("\\b\\w+\\.py\\b"));
    QStringList wrong;
    const auto note = [&wrong, &proven](bool isThere, const QString &what) {
        if (isThere)
            ++proven;
        else
            wrong << what;
    };
    for (auto all = reference.globalMatch(proof); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        QStringList functions = match.captured(3).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        functions.prepend(match.captured(2));
        for (const QString &function : qAsConst(functions))
            note(exists(match.captured(1), function),
                 QString(match.captured(1) + QLatin1String("::") + function));
    }
    for (auto all = numbered.globalMatch(proof); all.hasNext();) {
        const QString function = all.next().captured();
        note(existsSomewhere(function), function);
    }
    for (auto all = script.globalMatch(proof); all.hasNext();) {
        const QString name = all.next().captured();
        note(files().contains(name), name);
    }
    for (auto all = program.globalMatch(proof); all.hasNext();) {
        const QString name = all.next().captured();
        if (!files().contains(name))
            wrong << name;
    }
    return wrong;
}

/// What is wrong with a table that shall have the rows `letter`1 to `letter``last`.
QStringList complaints(const QList<Row> &rows, QChar letter, int last)
{
    QStringList wrong;
    static const QRegularExpression reason(QStringLiteral("\\b(not here|manual|design): "),
                                           QRegularExpression::CaseInsensitiveOption);
    QHash<QString, int> seen;
    for (const Row &row : rows) {
        ++seen[row.id];
        if (row.cells.size() != 2 || row.cells.contains(QString())) {
            wrong << row.id + QLatin1String(" has an empty or missing cell");
            continue;
        }
        int proven = 0;
        const QStringList absent = missing(row.cells.at(1), proven);
        for (const QString &name : absent)
            wrong << QString(row.id + QLatin1String(" names what does not exist: ") + name);
        if (proven == 0 && absent.isEmpty() && !reason.match(row.cells.at(1)).hasMatch())
            wrong << row.id + QLatin1String(" names neither a test nor a reason");
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
        QVERIFY(files().size() > 50);
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
        QCOMPARE(flaws("## T\n| F1 | x | `tst_nowhere::nowhere` |\n"), 2);
        QCOMPARE(flaws("## T\n| F1 | x | `tst_testtables` |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | system/tst_testtables::everyFaultHasItsTest, "
                       "everyAttackHasItsTest (words); more |\n"),
                 0);
        QCOMPARE(flaws("## T\n| F1 | x | tst_testtables::everyFaultHasItsTest, notThere |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | design: words, and F9_notThere |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | design: words, nothere.py |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | Not here: y |\n| F1 | x | Not here: y |\n"), 1);
        QCOMPARE(flaws("## T\n| F1 | x | Not here: y |\n| F2 | x | Not here: y |\n"), 1);
    }

private:
    QString m_text;
};

QTEST_GUILESS_MAIN(TestTestTables)
#include "tst_testtables.moc"
