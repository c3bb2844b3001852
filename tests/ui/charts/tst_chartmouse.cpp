// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/chartplot.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace foyer;

namespace {

constexpr qint64 minute = 60'000, day = 1440 * minute;
constexpr qint64 start = 1'768'435'200'000; // 2026-01-15, midnight UTC

ChartSeries ramp()
{
    ChartSeries made;
    made.id = QStringLiteral("a");
    made.title = QStringLiteral("Hall");
    made.unit = QStringLiteral("°C");
    made.step = 5 * minute;
    made.format = [](double value) { return QString::number(value, 'f', 1); };
    for (int i = 0; i <= 288; ++i)
        made.points << Series::Point{start + i * made.step, double(i)};
    return made;
}

} // namespace

/// A chart under the mouse: wheel, drag, box and double click, and in a window from right to left.
class TestChartMouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        m_pane = std::make_unique<ChartPane>(QStringLiteral("test"), QStringLiteral("Test chart"));
        m_pane->resize(900, 420);
        m_pane->setSeries({ramp()}, start, start + day, QTimeZone::utc());
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        plot().drawNow(); // the place of the axes is known after the first drawing
        QVERIFY(plot().plotRect().width() > 400);
    }
    void cleanup()
    {
        m_pane.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theWheelZoomsAroundThePointer()
    {
        const QPoint at = place(0.75);
        const qint64 under = timeAt(at);
        wheel(at, 120);
        QVERIFY(length() < day);
        QVERIFY(std::abs(timeAt(at) - under) <= 2 * minute);
        const qint64 once = length();
        wheel(at, 120);
        QVERIFY(length() < once);
        for (int i = 0; i < 20; ++i)
            wheel(at, -120);
        QCOMPARE(chart().viewFrom(), start); // no farther than there is
        QCOMPARE(chart().viewTo(), start + day);
    }

    void draggingMovesTheView()
    {
        chart().setView(start + day / 4, start + day / 2);
        const qint64 before = length();
        const qint64 from = chart().viewFrom();
        drag(place(0.5), place(0.7), Qt::NoModifier);
        QVERIFY(chart().viewFrom() < from); // what was earlier comes into view
        QVERIFY(std::abs(chart().viewFrom() - (from - before / 5)) <= 5 * minute);
        QVERIFY(std::abs(length() - before) <= 2);
        // And stops where nothing is.
        for (int i = 0; i < 10; ++i)
            drag(place(0.2), place(0.9), Qt::NoModifier);
        QCOMPARE(chart().viewFrom(), start);
        QVERIFY(std::abs(length() - before) <= 2);
    }

    void shiftAndADragZoomIntoTheBox()
    {
        const qint64 from = timeAt(place(0.25));
        const qint64 to = timeAt(place(0.5));
        drag(place(0.25, 0.2), place(0.5, 0.6), Qt::ShiftModifier);
        QVERIFY(std::abs(chart().viewFrom() - from) <= 5 * minute);
        QVERIFY(std::abs(chart().viewTo() - to) <= 5 * minute);
        // Values too: what is at the top of the box is at the top of the chart.
        const auto middle = plot().yOf(QStringLiteral("a"), 200);
        QVERIFY(middle);
        QVERIFY(*middle > plot().plotRect().top() - 40 && *middle < plot().plotRect().bottom());
        // The next plain drag moves again.
        const qint64 size = length();
        drag(place(0.5), place(0.6), Qt::NoModifier);
        QVERIFY(std::abs(length() - size) <= 2);
    }

    void aDoubleClickShowsEverything()
    {
        drag(place(0.25, 0.2), place(0.5, 0.6), Qt::ShiftModifier);
        QVERIFY(!chart().isWhole());
        QTest::mouseDClick(plot().widget(), Qt::LeftButton, {}, place(0.5));
        QTRY_VERIFY(chart().isWhole());
        plot().drawNow();
        QVERIFY(*plot().yOf(QStringLiteral("a"), 288) >= plot().plotRect().top());
    }

    void thePointerReadsValues()
    {
        move(place(0.5), Qt::NoButton);
        QTRY_VERIFY(chart().cursorText().contains(QLatin1String("Hall")));
        QVERIFY(chart().cursorText().contains(QLatin1String("144.0")));
        QVERIFY(chart().cursorText().contains(QLatin1String("12:00")));
    }

    void timeRunsToTheRightInEveryLanguage()
    {
        const QPoint early = place(0.25);
        const qint64 then = timeAt(early);
        m_pane.reset();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        init();
        m_pane->showKey();
        QVERIFY(m_pane->isRightToLeft());
        plot().drawNow();
        QVERIFY(plot().xOf(start) < plot().xOf(start + day));
        QVERIFY(std::abs(timeAt(place(0.25)) - then) <= 5 * minute);
        // Mouse and keys mean what they meant.
        chart().setView(start + day / 4, start + day / 2);
        const qint64 from = chart().viewFrom();
        drag(place(0.5), place(0.7), Qt::NoModifier);
        QVERIFY(chart().viewFrom() < from);
        const qint64 dragged = chart().viewFrom();
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(chart().viewFrom() > dragged);
        wheel(place(0.5), 120);
        QVERIFY(length() < day / 4);
        savePicture(*m_pane, QStringLiteral("chart-rtl"));
        // What is beside the chart is mirrored.
        const auto *tool = m_pane->findChild<QWidget *>(QStringLiteral("testShowTable"));
        QVERIFY(tool);
        QVERIFY(tool->mapTo(m_pane.get(), QPoint()).x() < m_pane->width() / 2);
    }

private:
    [[nodiscard]] Chart &chart() const { return m_pane->chart(); }
    [[nodiscard]] ChartPlot &plot() const { return m_pane->chart().plot(); }
    [[nodiscard]] qint64 length() const { return chart().viewTo() - chart().viewFrom(); }
    [[nodiscard]] qint64 timeAt(const QPoint &at) const { return plot().timeAt(at.x()); }
    /// In the plot, as shares of its width and height.
    [[nodiscard]] QPoint place(double x, double y = 0.5) const
    {
        const QRect rect = plot().plotRect();
        return {rect.left() + int(x * rect.width()), rect.top() + int(y * rect.height())};
    }
    void wheel(const QPoint &at, int delta)
    {
        QWidget *widget = plot().widget();
        QWheelEvent event(at, widget->mapToGlobal(QPointF(at)), QPoint(), QPoint(0, delta),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }
    void move(const QPoint &at, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *widget = plot().widget();
        QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(QPointF(at)), Qt::NoButton,
                          buttons, modifiers);
        QApplication::sendEvent(widget, &event);
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
    {
        QTest::mousePress(plot().widget(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 10; ++step)
            move(from + (to - from) * step / 10, Qt::LeftButton, modifiers);
        QTest::mouseRelease(plot().widget(), Qt::LeftButton, modifiers, to);
        plot().drawNow();
    }

    std::unique_ptr<ChartPane> m_pane;
    Theme m_theme;
};

QTEST_MAIN(TestChartMouse)
#include "tst_chartmouse.moc"
