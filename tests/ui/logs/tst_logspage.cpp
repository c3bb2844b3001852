// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "ui/logs/loglist.h"
#include "ui/logs/logspage.h"
#include "ui/logs/ownfolder.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;

namespace {

LogRecord line(const char *text, QtMsgType level = QtInfoMsg, const char *category = "foyer.homey")
{
    return {QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC), level,
            QString::fromLatin1(category), QString::fromUtf8(text)};
}

} // namespace

/// The log as a list and as a page.
class TestLogsPage : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void folderOpened(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Scheme::Light); }
    void theListGrowsAndForgetsWithoutAReset();
    void filtersByTextAndLevel();
    void showsNewLinesAtOnceAndFollowsTheEnd();
    void copiesTheChosenLinesOrAll();
    void savesForItsOwnerOnly();
    void opensOnlyAFolderOfItsOwn();
    void aNameIsNotMarkup();
    void saysWhenThereIsNothing();

private:
    Theme m_theme;
    QList<QUrl> m_opened;
};

void TestLogsPage::theListGrowsAndForgetsWithoutAReset()
{
    LogModel model(100);
    LogList list(model);
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    for (int i = 0; i < 250; ++i)
        model.append({line(qPrintable(QString::number(i))), line("second", QtDebugMsg)});
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.record(98).text, QStringLiteral("249"));
    list.setSeverity(1);
    QCOMPARE(list.rowCount(), 50);
    QList<LogRecord> flood;
    for (int i = 0; i < 1000; ++i)
        flood << line(qPrintable(QStringLiteral("flood %1").arg(i)));
    model.append(flood);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.record(0).text, QStringLiteral("flood 900"));
    QCOMPARE(list.rowCount(), 100);
    QCOMPARE(resets.count(), 0);
}

void TestLogsPage::filtersByTextAndLevel()
{
    PageProgram program;
    program.log().append({line("a route answered"), line("lost", QtWarningMsg),
                          line("broken", QtCriticalMsg, "foyer.account"),
                          line("wire", QtDebugMsg)});
    LogsPage page(program);
    page.resize(pageSize);
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("logsTable"));
    QCOMPARE(table->model()->rowCount(), 4);
    auto *level = page.findChild<QComboBox *>(QStringLiteral("logsLevel"));
    level->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("logsSearch"));
    search->setText(QStringLiteral("ACCOUNT")); // the part counts too
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, LogModel::Level).data().toString(), QStringLiteral("Error"));
    search->setText(QStringLiteral("nowhere"));
    QVERIFY(!table->isVisible());
    level->setCurrentIndex(0);
    search->clear();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 4);
}

void TestLogsPage::showsNewLinesAtOnceAndFollowsTheEnd()
{
    PageProgram program;
    LogsPage page(program);
    page.resize(pageSize);
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("logsTable"));
    for (int i = 0; i < 200; ++i)
        program.log().append({line("one more")});
    QVERIFY(table->isVisible());
    QTRY_COMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    QVERIFY(table->verticalScrollBar()->maximum() > 0);
    table->verticalScrollBar()->setValue(3); // somebody reads further up
    program.log().append({line("and another")});
    QCOMPARE(table->verticalScrollBar()->value(), 3);
    for (int i = 0; i < 12; ++i)
        program.log().append({line("the connection was lost", i % 3 ? QtWarningMsg : QtInfoMsg)});
    program.log().append({line("this cannot be", QtCriticalMsg)});
    table->scrollToBottom();
    savePicture(page, QStringLiteral("logs"));
}

void TestLogsPage::copiesTheChosenLinesOrAll()
{
    PageProgram program;
    program.log().append({line("first"), line("second"), line("third")});
    LogsPage page(program);
    page.show();
    page.findChild<QAbstractButton *>(QStringLiteral("logsCopy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    auto *table = page.findChild<QTableView *>(QStringLiteral("logsTable"));
    table->selectRow(1);
    QTest::keySequence(table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("2026-11-22T12:00:00.000Z foyer.homey info: second\n"));
}

void TestLogsPage::savesForItsOwnerOnly()
{
    PageProgram program;
    program.log().append({line("first"), line("second", QtWarningMsg)});
    QTemporaryDir folder;
    LogsPage page(program);
    const QString file = folder.filePath(QStringLiteral("saved.log"));
    QVERIFY(page.saveTo(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count('\n'), 2);
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!page.saveTo(folder.filePath(QStringLiteral("not/there.log"))));
}

void TestLogsPage::opensOnlyAFolderOfItsOwn()
{
    QTemporaryDir folder;
    QVERIFY(folderUrl(folder.path()).isLocalFile());
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(folder.path(), link));
    const QString file = folder.filePath(QStringLiteral("run.desktop"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    for (const QString &wrong :
         {QString(), QStringLiteral("relative"), QStringLiteral("https://evil.example"),
          QStringLiteral("smb://evil/share"), link, file,
          folder.filePath(QStringLiteral("missing"))})
        QVERIFY2(folderUrl(wrong).isEmpty(), qPrintable(wrong));

    PageProgram program;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "folderOpened");
    {
        const LogsPage page(program); // writes no files
        QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("logsFolder"))->isEnabled());
    }
    program.logFiles = folder.path();
    const LogsPage page(program);
    page.findChild<QAbstractButton *>(QStringLiteral("logsFolder"))->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened,
             QList<QUrl>{QUrl::fromLocalFile(QFileInfo(folder.path()).canonicalFilePath())});
}

void TestLogsPage::aNameIsNotMarkup()
{
    PageProgram program;
    program.log().append({line("<b>bold</b> <img src=/etc/hostname>")});
    LogsPage page(program);
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("logsTable"));
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto *note = page.findChild<QLabel *>(QStringLiteral("logsNote"));
    QCOMPARE(note->textFormat(), Qt::PlainText);
    QVERIFY(note->text().contains(QStringLiteral("<b>bold</b>")));
}

void TestLogsPage::saysWhenThereIsNothing()
{
    PageProgram program;
    LogsPage page(program);
    page.resize(pageSize);
    page.show();
    QVERIFY(!page.findChild<QTableView *>(QStringLiteral("logsTable"))->isVisible());
    QVERIFY(!page.findChild<QAbstractButton *>(QStringLiteral("logsCopy"))->isEnabled());
    savePicture(page, QStringLiteral("logs-empty"));
    program.log().append({line("first")});
    QVERIFY(page.findChild<QTableView *>(QStringLiteral("logsTable"))->isVisible());
}

QTEST_MAIN(TestLogsPage)
#include "tst_logspage.moc"
