// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

constexpr int longestFile = 400;

/// Which of the project's folders a layer may include (CONTRIBUTING.md, "Which way the arrows
/// point").
const QMap<QString, QStringList> &arrows()
{
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    static const QMap<QString, QStringList> all{
        {QStringLiteral("app/net"), list("net")},
        {QStringLiteral("app/account"), list("account net")},
        {QStringLiteral("app/homey"), list("homey net")},
        {QStringLiteral("app/models"), list("models homey")},
        {QStringLiteral("app/simulator"), list("simulator")},
        {QStringLiteral("app/signin"), list("signin account")},
        {QStringLiteral("app/program"), list("program net account homey models simulator ui")},
        {QStringLiteral("ui"), list("ui models homey account")},
    };
    return all;
}

/// The vocabulary of answers and errors is everybody's.
bool isEverybodys(const QString &header)
{
    return header == QLatin1String("net/result.h") || header == QLatin1String("net/async.h") ||
           header == QLatin1String("foyer_config.h");
}

struct SourceFile
{
    QString path; ///< below the source folder
    QStringList lines;
};

QString root()
{
    return QStringLiteral(FOYER_SOURCE_DIR);
}

QList<SourceFile> sources(const QStringList &folders, const QStringList &patterns)
{
    QList<SourceFile> all;
    for (const QString &folder : folders) {
        QDirIterator files(root() + u'/' + folder, patterns, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            if (!lines.isEmpty() && lines.constLast().isEmpty())
                lines.removeLast();
            all.append({QDir(root()).relativeFilePath(file.fileName()), lines});
        }
    }
    return all;
}

QList<SourceFile> cpp(const QStringList &folders)
{
    return sources(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QStringList everyFolder()
{
    return {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")};
}

QString layerOf(const QString &path)
{
    for (const QString &layer : arrows().keys()) {
        if (path.startsWith(layer + u'/'))
            return layer;
    }
    return {};
}

/// Empty when `header` may be included from `file`, else what is wrong.
QString verdict(const SourceFile &file, const QString &header)
{
    const QString layer = layerOf(file.path);
    if (layer.isEmpty())
        return QStringLiteral("is in no known layer");
    if (isEverybodys(header) || header.endsWith(QLatin1String(".moc")) ||
        header.startsWith(QLatin1String("moc_")))
        return {};
    if (header.contains(QLatin1String("..")))
        return QStringLiteral("climbs out of its folder");
    if (!header.contains(u'/')) {
        const QString folder = QFileInfo(root() + u'/' + file.path).path();
        return QFileInfo::exists(folder + u'/' + header) ? QString()
                                                         : QStringLiteral("is not in this folder");
    }
    return arrows().value(layer).contains(header.section(u'/', 0, 0))
               ? QString()
               : QStringLiteral("is a wrong-way arrow");
}

/// Lines of code that match, as "path:line"; comments are not code.
QStringList matches(const QList<SourceFile> &files, const char *pattern,
                    const QStringList &allowed = {})
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    QStringList found;
    for (const SourceFile &file : files) {
        const auto isAllowed = [&file](const QString &start) {
            return file.path.startsWith(start);
        };
        if (std::any_of(allowed.cbegin(), allowed.cend(), isAllowed))
            continue;
        for (int i = 0; i < file.lines.size(); ++i) {
            const QString code = file.lines.at(i).section(QStringLiteral("//"), 0, 0);
            if (expression.match(code).hasMatch())
                found.append(QStringLiteral("%1:%2").arg(file.path).arg(i + 1));
        }
    }
    return found;
}

QByteArray complaint(const QStringList &found)
{
    return found.mid(0, 20).join(u'\n').toUtf8();
}

} // namespace

/// The house rules that a reader of one file cannot see broken; reads the sources, runs nothing.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(cpp(everyFolder()).size() > 10, "the sources are not where the build says");
    }

    void everyIncludePointsTheRightWay()
    {
        static const QRegularExpression include(
            QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\""));
        static const QRegularExpression angled(
            QStringLiteral("^\\s*#\\s*include\\s+<((net|account|homey|models|simulator|signin|"
                           "program|ui)/[^>]+)>"));
        QStringList wrong;
        for (const SourceFile &file : cpp({QStringLiteral("app"), QStringLiteral("ui")})) {
            for (int i = 0; i < file.lines.size(); ++i) {
                const QString &line = file.lines.at(i);
                QRegularExpressionMatch match = include.match(line);
                if (!match.hasMatch())
                    match = angled.match(line);
                if (!match.hasMatch())
                    continue;
                const QString why = verdict(file, match.captured(1));
                if (!why.isEmpty())
                    wrong.append(QStringLiteral("%1:%2 %3 %4")
                                     .arg(file.path)
                                     .arg(i + 1)
                                     .arg(match.captured(1), why));
            }
        }
        QVERIFY2(wrong.isEmpty(), complaint(wrong).constData());
    }

    void aWrongArrowWouldBeSeen()
    {
        const auto wrong = [](const char *path, const char *header) {
            return !verdict({QString::fromLatin1(path), {}}, QString::fromLatin1(header)).isEmpty();
        };
        QVERIFY(wrong("ui/mainwindow.cpp", "net/httpclient.h"));
        QVERIFY(wrong("app/models/x.cpp", "ui/theme/theme.h"));
        QVERIFY(wrong("app/simulator/x.cpp", "homey/decode.h"));
        QVERIFY(wrong("app/net/x.cpp", "homey/home.h"));
        QVERIFY(wrong("app/homey/x.cpp", "account/signin.h"));
        QVERIFY(wrong("ui/x.cpp", "../app/net/httpclient.h"));
        QVERIFY(!wrong("ui/mainwindow.cpp", "net/result.h"));
        QVERIFY(!wrong("ui/mainwindow.cpp", "models/devicemodel.h"));
        QVERIFY(!wrong("app/program/application.h", "ui/program.h"));
    }

    void noFileIsTooLong()
    {
        QStringList wrong;
        for (const SourceFile &file : cpp(everyFolder())) {
            if (file.lines.size() > longestFile)
                wrong.append(
                    QStringLiteral("%1 has %2 lines").arg(file.path).arg(file.lines.size()));
        }
        QVERIFY2(wrong.isEmpty(), complaint(wrong).constData());
    }

    void everyFileNamesItsLicence()
    {
        QStringList wrong;
        QList<SourceFile> files = cpp(everyFolder());
        files += sources(
            {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests"),
             QStringLiteral("resources"), QStringLiteral("packaging"), QStringLiteral("cmake")},
            {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.svg"),
             QStringLiteral("*.sh"), QStringLiteral("*.mjs"), QStringLiteral("*.py")});
        for (const SourceFile &file : qAsConst(files)) {
            const QString head = file.lines.mid(0, 4).join(u'\n');
            if (!head.contains(QLatin1String("SPDX-FileCopyrightText:")) ||
                !head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
                if (!file.path.contains(QLatin1String("node_modules/")))
                    wrong.append(file.path);
        }
        QVERIFY2(wrong.isEmpty(), complaint(wrong).constData());
    }

    void everyHeaderHasAGuard()
    {
        QStringList wrong;
        for (const SourceFile &file : sources(everyFolder(), {QStringLiteral("*.h")})) {
            if (!file.lines.contains(QStringLiteral("#pragma once")))
                wrong.append(file.path);
        }
        QVERIFY2(wrong.isEmpty(), complaint(wrong).constData());
    }

    void onlyTheNetworkLayerBuildsRequests()
    {
        const QStringList found =
            matches(cpp({QStringLiteral("app"), QStringLiteral("ui")}),
                    "\\b(QNetworkRequest|QNetworkAccessManager)\\b",
                    {QStringLiteral("app/net/"), QStringLiteral("app/simulator/")});
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void onlyTheSignInProgramKnowsWebEngine()
    {
        const QStringList found = matches(cpp({QStringLiteral("app"), QStringLiteral("ui")}),
                                          "\\bQWebEngine", {QStringLiteral("app/signin/")});
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void forbiddenConstructsAreAbsent_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("alsoInTests");
        QTest::newRow("sender()") << QStringLiteral("(?<![\\w.:>])sender\\(\\)") << true;
        QTest::newRow("nested event loops")
            << QStringLiteral("\\bQEventLoop\\s+\\w+|processEvents\\(") << false;
        QTest::newRow("test switches")
            << QStringLiteral("#\\s*ifdef\\s+\\w*TEST|friend class Test") << false;
        QTest::newRow("sleeping tests") << QStringLiteral("\\bqWait\\(|\\bqSleep\\(") << true;
    }

    void forbiddenConstructsAreAbsent()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, alsoInTests);
        QStringList folders{QStringLiteral("app"), QStringLiteral("ui")};
        if (alsoInTests)
            folders.append(QStringLiteral("tests"));
        QList<SourceFile> files = cpp(folders);
        // This file names them all.
        files.removeIf([](const SourceFile &file) {
            return file.path.endsWith(QLatin1String("tst_layering.cpp"));
        });
        const QStringList found = matches(files, pattern.toLatin1().constData());
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void connectsAreCheckedByTheCompiler()
    {
        // D-Bus signals are the exception: QDBusConnection knows slots by name only.
        static const QRegularExpression statement(
            QStringLiteral("([\\w.>:()-]*)connect\\([^;]*\\b(SIGNAL|SLOT)\\("));
        QStringList found;
        for (const SourceFile &file : cpp(everyFolder())) {
            if (file.path.endsWith(QLatin1String("tst_layering.cpp")))
                continue;
            QRegularExpressionMatchIterator all = statement.globalMatch(file.lines.join(u'\n'));
            while (all.hasNext()) {
                if (!all.next().captured(1).contains(QLatin1String("bus"), Qt::CaseInsensitive))
                    found.append(file.path);
            }
        }
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }

    void nothingIsLeftToDo()
    {
        QStringList found;
        static const QRegularExpression mark(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"));
        for (const SourceFile &file : cpp(everyFolder())) {
            if (file.path.endsWith(QLatin1String("tst_layering.cpp")))
                continue;
            for (int i = 0; i < file.lines.size(); ++i) {
                if (mark.match(file.lines.at(i)).hasMatch())
                    found.append(QStringLiteral("%1:%2").arg(file.path).arg(i + 1));
            }
        }
        QVERIFY2(found.isEmpty(), complaint(found).constData());
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
