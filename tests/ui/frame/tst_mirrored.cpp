// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprogram.h"
#include "ui/frame/hubbutton.h"
#include "ui/frame/pagelist.h"
#include "ui/frame/pages.h"
#include "ui/home/peoplecard.h"
#include "ui/signin/card.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace foyer;
using foyer::test::FakeProgram;

/// What we paint ourselves, in a window that is read from the right.
class tst_Mirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(*qApp, Theme::Scheme::Light);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void aButtonKeepsItsIconBesideItsText();
    void theOpenPageIsMarkedWhereReadingBegins();
    void theHubsIconStandsWhereReadingBegins();
    void aNameStandsBesideItsFace();
    void aCardBeginsWithItsPicture();

private:
    /// Where pixels look like `wanted`, left to right; -1 for none.
    struct Span
    {
        int first = -1, last = -1;
    };
    template<typename Wanted>
    static Span spanOf(QWidget &widget, Wanted wanted)
    {
        const QImage image = widget.grab().toImage();
        Span span;
        for (int x = 3; x < image.width() - 3; ++x) {
            // Not what is outside its round corners.
            for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
                if (!wanted(image.pixelColor(x, y)))
                    continue;
                span.first = span.first < 0 ? x : span.first;
                span.last = x;
                break;
            }
        }
        return span;
    }

    /// Also at the smoothed edge of a letter.
    static auto isNear(const QColor &ink)
    {
        return [ink](const QColor &at) {
            return std::abs(at.red() - ink.red()) + std::abs(at.green() - ink.green()) +
                       std::abs(at.blue() - ink.blue()) <
                   90;
        };
    }

    Theme m_theme;
};

void tst_Mirrored::aButtonKeepsItsIconBesideItsText()
{
    QPushButton button(themedIcon(QStringLiteral("plus")), QStringLiteral("Ny"));
    setPrimary(&button);
    button.resize(300, Theme::controlHeight);
    button.show();
    const QColor ink = coloursFor(button.palette()).onAccent;
    const Span span = spanOf(button, isNear(ink));
    const int wanted = button.iconSize().width() + Theme::spacing(1) +
                       button.fontMetrics().horizontalAdvance(button.text());
    QVERIFY2(span.first > 0 && span.last - span.first <= wanted,
             qPrintable(QStringLiteral("%1…%2").arg(span.first).arg(span.last)));
    QVERIFY(std::abs((span.first + span.last) / 2 - button.width() / 2) <= Theme::spacing(2));
}

void tst_Mirrored::theOpenPageIsMarkedWhereReadingBegins()
{
    PageList list({{QStringLiteral("home"), QStringLiteral("Home"), QStringLiteral("home"), {}},
                   {QStringLiteral("zones"), QStringLiteral("Zones"), QStringLiteral("zones"), {}}},
                  nullptr);
    list.resize(240, 120);
    list.setCurrentRow(1);
    list.show();
    const QColor accent = coloursFor(list.palette()).accent;
    const Span span = spanOf(list, [&](const QColor &at) { return at == accent; });
    QVERIFY(span.first > list.width() / 2); // the bar and the icon
    QVERIFY(span.last > list.width() - Theme::spacing(3));
}

void tst_Mirrored::theHubsIconStandsWhereReadingBegins()
{
    FakeProgram program;
    HubButton button(program);
    button.resize(200, button.sizeHint().height());
    button.show();
    const QColor accent = coloursFor(button.palette()).accent;
    const Span span = spanOf(button, [&](const QColor &at) { return at == accent; });
    QVERIFY(span.first > button.width() / 2);
}

void tst_Mirrored::aNameStandsBesideItsFace()
{
    PersonRow row(QStringLiteral("Jo"), PersonRow::Where::Home);
    row.resize(300, row.sizeHint().height());
    row.show();
    const QColor ink = coloursFor(row.palette()).text;
    const Span span = spanOf(row, isNear(ink));
    QVERIFY2(span.first > row.width() / 2, qPrintable(QString::number(span.first)));
}

void tst_Mirrored::aCardBeginsWithItsPicture()
{
    Card card(QStringLiteral("hub"), QStringLiteral("Boat"), QStringLiteral("Online"));
    card.resize(400, card.sizeHint().height());
    card.show();
    const QColor accent = coloursFor(card.palette()).accent;
    const Span span = spanOf(card, [&](const QColor &at) { return at == accent; });
    QVERIFY(span.first > card.width() / 2);
}

QTEST_MAIN(tst_Mirrored)
#include "tst_mirrored.moc"
