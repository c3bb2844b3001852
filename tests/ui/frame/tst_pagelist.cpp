// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprogram.h"
#include "ui/frame/homeview.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/pagelist.h"
#include "ui/frame/pageorder.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

class tst_PageList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesStandInTheirOrderWhereverTheyWereAdded();
    void aPageNobodyPlacedComesBehindTheOthers();
    void groupsAreSetApart();
    void rowsMoveCloserBeforeTheListScrolls();
    void thePageThatIsOpenStaysInSight();
    void arrowKeysReachEveryPage();
    void controlPageKeysStepThroughAllPages();

private:
    static QList<PageEntry> pages(const QStringList &ids);
    static QList<PageEntry> allOfThem();
    static QStringList idsOf(const QList<PageEntry> &pages);
};

QList<PageEntry> tst_PageList::pages(const QStringList &ids)
{
    QList<PageEntry> entries;
    for (const QString &id : ids)
        entries.append({id, QString(QStringLiteral("Page ") + id), QStringLiteral("home"), {}});
    return entries;
}

QStringList tst_PageList::idsOf(const QList<PageEntry> &pages)
{
    QStringList ids;
    for (const PageEntry &page : pages)
        ids << page.id;
    return ids;
}

QList<PageEntry> tst_PageList::allOfThem()
{
    QList<PageEntry> entries =
        pages(QStringLiteral("home devices zones sensors batteries flows variables moods insights "
                             "energy timeline people alarms system console journal settings")
                  .split(QLatin1Char(' ')));
    arrangePages(entries);
    return entries;
}

void tst_PageList::pagesStandInTheirOrderWhereverTheyWereAdded()
{
    QList<PageEntry> entries =
        pages({QStringLiteral("logs"), QStringLiteral("settings"), QStringLiteral("flows"),
               QStringLiteral("console"), QStringLiteral("home")});
    entries.first().isInSidebar = false;
    arrangePages(entries);
    QCOMPARE(idsOf(entries), QStringList({QStringLiteral("home"), QStringLiteral("flows"),
                                          QStringLiteral("console"), QStringLiteral("settings"),
                                          QStringLiteral("logs")}));
}

void tst_PageList::aPageNobodyPlacedComesBehindTheOthers()
{
    QList<PageEntry> entries = pages({QStringLiteral("new"), QStringLiteral("settings")});
    arrangePages(entries);
    QCOMPARE(idsOf(entries), QStringList({QStringLiteral("settings"), QStringLiteral("new")}));
    QVERIFY(entries.at(0).group != entries.at(1).group);
}

void tst_PageList::groupsAreSetApart()
{
    PageList list(allOfThem());
    list.resize(216, 1200);
    list.show();
    const auto height = [&](int row) { return list.visualItemRect(list.item(row)).height(); };
    QCOMPARE(height(1), height(0));
    QVERIFY(height(5) > height(4)); // flows begin a group
    QCOMPARE(height(6), height(4));
    QVERIFY(height(16) > height(15)); // the settings
}

void tst_PageList::rowsMoveCloserBeforeTheListScrolls()
{
    PageList list(allOfThem());
    list.resize(216, 1200);
    list.show();
    const int roomy = list.rowHeight();
    QCOMPARE(list.verticalScrollBar()->maximum(), 0);
    list.resize(216, 620);
    QVERIFY(list.rowHeight() < roomy);
    QTRY_COMPARE(list.verticalScrollBar()->maximum(), 0);
    list.resize(216, 300);
    QTRY_VERIFY(list.verticalScrollBar()->maximum() > 0);
    QVERIFY(list.rowHeight() >= list.fontMetrics().height() + 4);
}

void tst_PageList::thePageThatIsOpenStaysInSight()
{
    PageList list(allOfThem());
    list.resize(216, 300);
    list.show();
    list.setCurrentPage(QStringLiteral("settings"));
    const auto isInSight = [&] {
        return list.viewport()->rect().contains(list.visualItemRect(list.currentItem()));
    };
    QTRY_VERIFY(isInSight());
    list.resize(216, 200);
    QTRY_VERIFY(isInSight());
}

void tst_PageList::arrowKeysReachEveryPage()
{
    PageList list(allOfThem());
    list.resize(216, 300);
    list.show();
    list.setCurrentPage(QStringLiteral("home"));
    QSignalSpy chosen(&list, &PageList::pageChosen);
    for (int i = 1; i < list.count(); ++i)
        QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(chosen.size(), list.count() - 1);
    QCOMPARE(chosen.last().first().toString(), QStringLiteral("settings"));
}

void tst_PageList::controlPageKeysStepThroughAllPages()
{
    Theme theme;
    test::FakeProgram program;
    MainWindow window(program, program.uiWords(), theme);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    program.openHome(QStringLiteral("Home"));
    const auto pages = sidebarPages();
    window.showPage(pages.first().id);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&window, key, Qt::ControlModifier);
        return window.homeView()->currentPageId();
    };
    for (int i = 1; i < pages.size(); ++i)
        QCOMPARE(press(Qt::Key_PageDown), pages.at(i).id);
    QCOMPARE(press(Qt::Key_PageDown), pages.last().id);
    window.showPage(QStringLiteral("connection"));
    QCOMPARE(press(Qt::Key_PageUp), pages.at(pages.size() - 2).id);
}

QTEST_MAIN(tst_PageList)
#include "tst_pagelist.moc"
