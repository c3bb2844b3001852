// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emphasis.h"

#include "ui/frame/text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

constexpr int longest = 2'000;
const auto stars = QLatin1String("**");

QList<QTextLayout::FormatRange> formatsOf(const Emphasis &emphasis)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const Emphasis::Run &run : emphasis.bold) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        ranges << QTextLayout::FormatRange{run.start, run.length, format};
    }
    return ranges;
}

/// Lays the lines out; false when there were more than `mostLines`.
bool layOut(QTextLayout &layout, int width, int mostLines)
{
    double y = 0;
    int lines = 0;
    layout.beginLayout();
    bool isWhole = true;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines++ == mostLines) {
            isWhole = false;
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return isWhole;
}

void prepare(QTextLayout &layout, const Emphasis &emphasis, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(emphasis));
}

} // namespace

Emphasis Emphasis::of(const QString &markdown)
{
    const QString source = plain(markdown, longest);
    Emphasis emphasis;
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(stars, at);
        const qsizetype close = open < 0 ? -1 : source.indexOf(stars, open + 2);
        if (close <= open + 2) { // none, or "****"
            const qsizetype end = open < 0 || close < 0 ? source.size() : close + 2;
            emphasis.text += source.mid(at, end - at);
            at = end;
            continue;
        }
        emphasis.text += source.mid(at, open - at);
        const QString run = source.mid(open + 2, close - open - 2);
        emphasis.bold << Run{int(emphasis.text.size()), int(run.size())};
        emphasis.text += run;
        at = close + 2;
    }
    return emphasis;
}

int emphasisHeight(const Emphasis &emphasis, const QFont &font, int width, int mostLines)
{
    QTextLayout layout(emphasis.text, font);
    prepare(layout, emphasis, Qt::LeftToRight);
    (void)layOut(layout, std::max(width, 1), mostLines);
    const int lines = std::clamp(layout.lineCount(), 1, mostLines);
    double height = 0;
    for (int line = 0; line < std::min(lines, layout.lineCount()); ++line)
        height += layout.lineAt(line).height();
    return std::max(int(std::ceil(height)), QFontMetrics(font).height());
}

void drawEmphasis(QPainter &painter, const QRect &rect, const Emphasis &emphasis, const QFont &font,
                  const QColor &ink, Qt::LayoutDirection direction, int mostLines)
{
    Emphasis shown = emphasis;
    {
        QTextLayout layout(shown.text, font);
        prepare(layout, shown, direction);
        if (!layOut(layout, rect.width(), mostLines) && mostLines > 0) {
            const QTextLine last = layout.lineAt(mostLines - 1);
            // Cut before the end of the last line that there is room for.
            const int end = std::max(0, last.textStart() + last.textLength() - 2);
            shown.text = QString(shown.text.left(end).trimmed() + QChar(0x2026));
            for (Emphasis::Run &run : shown.bold)
                run.length = std::max(0, std::min(run.length, int(shown.text.size()) - run.start));
            shown.bold.removeIf([](const Emphasis::Run &run) { return run.length <= 0; });
        }
    }
    QTextLayout layout(shown.text, font);
    prepare(layout, shown, direction);
    (void)layOut(layout, rect.width(), mostLines);
    painter.save();
    painter.setPen(ink);
    const int lines = std::min(layout.lineCount(), mostLines);
    for (int line = 0; line < lines; ++line)
        layout.lineAt(line).draw(&painter, rect.topLeft());
    painter.restore();
}

} // namespace foyer
