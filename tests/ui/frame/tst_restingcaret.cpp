// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/restingcaret.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleHints>
#include <QTest>
#include <QVBoxLayout>

using namespace foyer;
using namespace std::chrono_literals;

namespace {

/// Counts what a field paints by itself.
class Paints : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

struct Window : QWidget
{
    QVBoxLayout layout{this};
    QLineEdit field;
    QPushButton button;

    Window()
    {
        layout.addWidget(&button);
        layout.addWidget(&field);
        show();
        activateWindow();
    }
};

bool blinks()
{
    return QGuiApplication::styleHints()->cursorFlashTime() > 0;
}

} // namespace

class TestRestingCaret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::styleHints()->setCursorFlashTime(-1); }

    void standsStillWhenNobodyTypes()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        RestingCaret caret;
        caret.setPatience(20ms);
        QVERIFY(blinks());
        window.field.setFocus();
        QTRY_VERIFY(!blinks());
    }

    void paintsNothingWhileItStandsStill()
    {
        QGuiApplication::styleHints()->setCursorFlashTime(20);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.field.setFocus();
        Paints paints;
        window.field.installEventFilter(&paints);
        QTRY_VERIFY(paints.count >= 3); // it did blink
        RestingCaret caret;
        caret.setPatience(0ms);
        QTRY_VERIFY(!blinks());
        QCoreApplication::processEvents(); // the caret that stays
        paints.count = 0;
        int turns = 0;
        QTimer clock;
        connect(&clock, &QTimer::timeout, this, [&turns] { ++turns; });
        clock.start(20ms);
        QTRY_VERIFY(turns >= 5);
        QCOMPARE(paints.count, 0);
    }

    void blinksAgainWithTheNextKeyOrClick()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.field.setFocus();
        RestingCaret caret;
        caret.setPatience(20ms);
        QTRY_VERIFY(!blinks());
        QTest::keyClick(&window.field, Qt::Key_A);
        QVERIFY(blinks());
        QTRY_VERIFY(!blinks());
        QTest::mouseClick(&window.field, Qt::LeftButton);
        QVERIFY(blinks());
    }

    void blinksInAFieldThatGetsTheFocus()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.field.setFocus();
        RestingCaret caret;
        caret.setPatience(20ms);
        QTRY_VERIFY(!blinks());
        window.button.setFocus();
        QTest::keyClick(&window.button, Qt::Key_Space);
        QVERIFY(!blinks()); // no caret, nothing to wake
        window.field.setFocus();
        QVERIFY(blinks());
    }
};

QTEST_MAIN(TestRestingCaret)
#include "tst_restingcaret.moc"
