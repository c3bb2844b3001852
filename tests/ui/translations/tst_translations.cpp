// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using foyer::test::Message;
using foyer::test::readCatalogue;

/// Every text of the program exists in every language, and the files say nothing about texts that
/// are gone.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void contextsAreTheNamesOfClassesAtRunTime_data() { languages(); }
    void contextsAreTheNamesOfClassesAtRunTime();
    void filesMatchTheSources_data() { languages(); }
    void filesMatchTheSources();

private:
    static void languages();
    static QStringList keys(const QList<Message> &messages);

    QString m_path;
    QList<Message> m_messages;
};

void tst_Translations::languages()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("nl") << QStringLiteral("foyer_nl.ts");
    QTest::newRow("de") << QStringLiteral("foyer_de.ts");
}

void tst_Translations::init()
{
    QFETCH(QString, file);
    m_path = QString(QStringLiteral(FOYER_SOURCE_DIR "/translations/") + file);
    QString error;
    m_messages = readCatalogue(m_path, error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(!m_messages.isEmpty());
}

QStringList tst_Translations::keys(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys << message.key();
    return keys;
}

void tst_Translations::everyTextIsTranslated()
{
    QStringList wrong;
    for (const Message &message : std::as_const(m_messages)) {
        if (!message.state.isEmpty())
            wrong << QString(message.key() + QStringLiteral(" is ") + message.state);
        // Dutch and German have two forms.
        else if (message.forms.size() != (message.isNumerus ? 2 : 1))
            wrong << QString(message.key() + QStringLiteral(" lacks a form"));
        for (const QString &form : message.forms) {
            if (form.trimmed().isEmpty() && message.state.isEmpty())
                wrong << QString(message.key() + QStringLiteral(" is empty"));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void tst_Translations::placeholdersAreKept()
{
    QStringList wrong;
    for (const Message &message : std::as_const(m_messages)) {
        for (qsizetype i = 0; i < message.forms.size(); ++i) {
            const QString &form = message.forms.at(i);
            if (form.isEmpty())
                continue; // the other test's complaint
            // "one lamp" may do without its number.
            const bool withNumber = message.isNumerus && i > 0;
            if (Message::placeholders(form, withNumber) !=
                Message::placeholders(message.source, withNumber))
                wrong << QString(message.key() + QStringLiteral(" became \"") + form +
                                 QLatin1Char('"'));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

/// lupdate run without `-I .` does not find the headers and leaves out the namespace; tr() then
/// finds none of the texts.
void tst_Translations::contextsAreTheNamesOfClassesAtRunTime()
{
    for (const Message &message : std::as_const(m_messages))
        QVERIFY2(message.context.startsWith(QLatin1String("foyer::")), qPrintable(message.context));
}

void tst_Translations::filesMatchTheSources()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(FOYER_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    // `-I .` and the whole of app: without them lupdate guesses wrong in which namespace a class
    // is.
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete")};
    arguments << QStringLiteral("-locations") << QStringLiteral("none");
    arguments << QStringLiteral("-I") << QStringLiteral(".") << QStringLiteral("ui");
    arguments << QStringLiteral("app") << QStringLiteral("-ts") << copy;
    lupdate.start(QStringLiteral(FOYER_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0,
             lupdate.readAll().constData());

    QString error;
    const QStringList now = keys(readCatalogue(copy, error));
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const QStringList filed = keys(m_messages);
    QStringList wrong;
    for (const QString &key : now) {
        if (!filed.contains(key))
            wrong << QString(QStringLiteral("not in the file: ") + key);
    }
    for (const QString &key : filed) {
        if (!now.contains(key))
            wrong << QString(QStringLiteral("gone from the sources: ") + key);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
