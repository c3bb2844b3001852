// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/grooveslider.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switchcontrol.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace foyer;

class tst_Widgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void labelNeverReadsMarkup();
    void elidedLabelKeepsTheWholeTextInItsToolTip();
    void searchFieldCountsAndClears();
    void stackKeepsThreeNoticesAndReplacesByKey();
    void noticeRunsItsActionOnce();
    void segmentsAreOneTabStopWithArrowKeys();
    void switchIsACheckBoxToAssistiveTechnology();
    void sliderJumpsToTheClickAndCommitsOnce();
    void sliderIgnoresTheWheelWithoutFocus();
    void sliderKeepsItsValueWhileDragged();
    void chipSaysItsText();
    void pageHasASearchFieldWithAStableName();

private:
    Theme m_theme;
};

void tst_Widgets::initTestCase()
{
    m_theme.apply(*qApp, Theme::Scheme::Light);
    m_theme.setMotion(Theme::Motion::Reduced);
}

void tst_Widgets::labelNeverReadsMarkup()
{
    const PlainLabel label(QStringLiteral("<b>not bold</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() >
            label.fontMetrics().horizontalAdvance(QStringLiteral("not bold")) * 3 / 2);
}

void tst_Widgets::elidedLabelKeepsTheWholeTextInItsToolTip()
{
    PlainLabel label(QStringLiteral("a name that is far too long <b>for this</b>"));
    label.setElided(true);
    label.resize(60, 20);
    (void)label.grab();
    QVERIFY(label.toolTip().contains(QLatin1String("&lt;b&gt;")));
    label.resize(900, 20);
    (void)label.grab();
    QVERIFY(label.toolTip().isEmpty());
}

void tst_Widgets::searchFieldCountsAndClears()
{
    SearchField field(QStringLiteral("Search devices"));
    QCOMPARE(field.accessibleName(), QStringLiteral("Search devices"));
    field.setMatchCount(12, 30);
    QCOMPARE(field.matchText(), QStringLiteral("12 of 30"));
    QTest::keyClicks(&field, QStringLiteral("lamp"));
    QVERIFY(field.textMargins().right() > 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void tst_Widgets::stackKeepsThreeNoticesAndReplacesByKey()
{
    MessageStack stack;
    QVERIFY(stack.isHidden());
    for (int i = 0; i < 5; ++i)
        stack.show(QStringLiteral("k%1").arg(i), MessageBar::Kind::Failure,
                   QStringLiteral("n%1").arg(i));
    QCOMPARE(stack.bars().size(), 3);
    QCOMPARE(stack.bars().constFirst()->text(), QStringLiteral("n4"));
    stack.show(QStringLiteral("k3"), MessageBar::Kind::Failure, QStringLiteral("again"));
    QCOMPARE(stack.bars().size(), 3);
    QCOMPARE(stack.bars().constFirst()->text(), QStringLiteral("again"));
    while (stack.dismissNewest()) {
    }
    QVERIFY(stack.bars().isEmpty());
    QVERIFY(stack.isHidden());
}

void tst_Widgets::noticeRunsItsActionOnce()
{
    MessageStack stack;
    int ran = 0;
    MessageBar *bar =
        stack.show(QStringLiteral("k"), MessageBar::Kind::Failure, QStringLiteral("n"), {},
                   QStringLiteral("Try again"), [&] { ++ran; });
    bar->actionButton()->click();
    bar->actionButton()->click();
    QCOMPARE(ran, 1);
    QVERIFY(stack.bars().isEmpty());
}

void tst_Widgets::segmentsAreOneTabStopWithArrowKeys()
{
    Segmented segmented(QStringLiteral("View"));
    segmented.addSegment(QStringLiteral("a"), QStringLiteral("Tiles"));
    segmented.addSegment(QStringLiteral("b"), QStringLiteral("Table"));
    segmented.addSegment(QStringLiteral("c"), QStringLiteral("Map"));
    segmented.setCurrent(QStringLiteral("b"));
    segmented.show();
    QVERIFY(QTest::qWaitForWindowExposed(&segmented));
    QSignalSpy chosen(&segmented, &Segmented::chosen);
    int tabStops = 0;
    for (const char *id : {"a", "b", "c"})
        tabStops +=
            (segmented.segment(QString::fromLatin1(id))->focusPolicy() & Qt::TabFocus) ? 1 : 0;
    QCOMPARE(tabStops, 1);
    QTest::keyClick(segmented.segment(QStringLiteral("b")), Qt::Key_Right);
    QCOMPARE(segmented.current(), QStringLiteral("c"));
    QTest::keyClick(segmented.segment(QStringLiteral("c")), Qt::Key_Right);
    QCOMPARE(segmented.current(), QStringLiteral("c"));
    QTest::mouseClick(segmented.segment(QStringLiteral("a")), Qt::LeftButton);
    QCOMPARE(segmented.current(), QStringLiteral("a"));
    QCOMPARE(chosen.count(), 2);
    segmented.setCurrent(QString());
    QCOMPARE(segmented.current(), QString());
    QCOMPARE(chosen.count(), 2);
}

void tst_Widgets::switchIsACheckBoxToAssistiveTechnology()
{
    SwitchControl control;
    control.setAccessibleName(QStringLiteral("Desk lamp Turned on"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&control);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::CheckBox);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Desk lamp Turned on"));
    QVERIFY(!accessible->state().checked);
    QTest::mouseClick(&control, Qt::LeftButton);
    QVERIFY(control.isChecked());
    QVERIFY(accessible->state().checked);
    QTest::keyClick(&control, Qt::Key_Return);
    QVERIFY(!control.isChecked());
}

void tst_Widgets::sliderJumpsToTheClickAndCommitsOnce()
{
    GrooveSlider slider;
    slider.setRange(0, 100);
    slider.setSingleStep(5);
    slider.resize(216, 30);
    QSignalSpy committed(&slider, &GrooveSlider::committed);
    QSignalSpy dragged(&slider, &GrooveSlider::dragged);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(108, 15));
    QCOMPARE(slider.value(), 50);
    QCOMPARE(committed.count(), 1);
    QCOMPARE(dragged.count(), 1);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.value(), 55);
    QCOMPARE(committed.count(), 2);
}

void tst_Widgets::sliderIgnoresTheWheelWithoutFocus()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QPushButton(QStringLiteral("other"));
    auto *slider = new GrooveSlider;
    layout->addWidget(other);
    layout->addWidget(slider);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto wheel = [slider] {
        QWheelEvent event(QPointF(5, 5), slider->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &event);
    };
    other->setFocus();
    wheel();
    QCOMPARE(slider->value(), 0);
    slider->setFocus();
    wheel();
    QVERIFY(slider->value() > 0);
}

void tst_Widgets::sliderKeepsItsValueWhileDragged()
{
    GrooveSlider slider;
    slider.setRange(0, 100);
    slider.resize(216, 30);
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(108, 15));
    slider.setShownValue(10); // the hub reports something else meanwhile
    QCOMPARE(slider.value(), 50);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(108, 15));
    slider.setShownValue(10);
    QCOMPARE(slider.value(), 10);
}

void tst_Widgets::chipSaysItsText()
{
    Chip chip(QStringLiteral("Local"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&chip);
    QCOMPARE(accessible->role(), QAccessible::Button);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Local"));
}

namespace {

class SearchedPage : public Page
{
public:
    SearchedPage()
        : Page(QStringLiteral("things"), QStringLiteral("Things"), QStringLiteral("devices"))
    {
        addSearch(QStringLiteral("Search things"));
    }
};

} // namespace

void tst_Widgets::pageHasASearchFieldWithAStableName()
{
    const SearchedPage page;
    QCOMPARE(page.objectName(), QStringLiteral("thingsPage"));
    QCOMPARE(page.searchField(), page.findChild<SearchField *>(QStringLiteral("thingsSearch")));
}

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
