// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tiletext.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace foyer {

namespace {
constexpr double endless = 1'000'000; // pixels
} // namespace

void TileText::setLook(const QFont &font, Qt::LayoutDirection direction)
{
    // One size for all, that of the sidebar: each further one is looked for among all fonts there
    // are, and has its letters drawn, before anything is on the screen.
    m_fonts[Name] = m_fonts[StrongState] = Theme::font(Theme::FontRole::Strong, font);
    m_fonts[State] = m_fonts[PendingState] = font;
    m_fonts[PendingState].setItalic(true);
    m_heights[Name] = QFontMetrics(m_fonts[Name]).lineSpacing();
    // The others are as high; asking would load their fonts, which most homes never show.
    m_heights[State] = m_heights[StrongState] = m_heights[PendingState] =
        QFontMetrics(m_fonts[State]).lineSpacing();
    m_direction = direction;
    m_shaped.clear();
}

std::unique_ptr<TileText::Shaped> TileText::shape(const QString &text, Style style, int width,
                                                  int lines) const
{
    auto shaped = std::make_unique<Shaped>();
    QTextLayout &layout = shaped->layout;
    layout.setText(text);
    layout.setFont(m_fonts[style]);
    layout.setCacheEnabled(true); // or it would be shaped again to be drawn
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(m_direction);
    option.setWrapMode(lines > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype start = 0; // of the last line
    qsizetype end = 0;
    QTextLine line;
    for (int i = 0; i < lines && end < text.size(); ++i) {
        line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(lines > 1 ? double(width) : endless);
        start = line.textStart();
        end = start + line.textLength();
    }
    layout.endLayout();
    const bool isCut = end < text.size() || (lines == 1 && line.isValid() && width > 0 &&
                                             line.naturalTextWidth() > width);
    if (isCut && width > 0) {
        const QString rest = text.mid(start).trimmed();
        const QString cut = QFontMetrics(m_fonts[style]).elidedText(rest, Qt::ElideRight, width);
        shaped->cut = shape(cut, style, 0, 1);
    }
    return shaped;
}

const TileText::Shaped &TileText::shaped(const QString &text, Style style, int width, int lines)
{
    QString key = text;
    key += QChar(ushort(style));
    key += QChar(ushort(lines));
    key += QChar(ushort(width));
    if (const Shaped *known = m_shaped.object(key))
        return *known;
    auto *made = shape(text, style, width, lines).release();
    m_shaped.insert(key, made);
    return *made; // NOLINT(clang-analyzer-cplusplus.NewDelete): one of 400 always fits
}

double TileText::draw(QPainter &painter, const QRect &rect, const Shaped &shaped, int line,
                      bool atRight)
{
    const bool isLast = line + 1 >= shaped.layout.lineCount();
    if (isLast && shaped.cut)
        return draw(painter, rect, *shaped.cut, 0, atRight);
    const QTextLine drawn = shaped.layout.lineAt(line);
    if (!drawn.isValid())
        return 0;
    const double width = drawn.naturalTextWidth();
    const double x = atRight ? rect.x() + rect.width() - width : rect.x();
    drawn.draw(&painter, QPointF(x, rect.y() + (rect.height() - drawn.height()) / 2));
    return width;
}

double TileText::width(const QString &text, Style style)
{
    if (text.isEmpty())
        return 0;
    return shaped(text, style, 0, 1).layout.lineAt(0).naturalTextWidth();
}

double TileText::paint(QPainter &painter, const QRect &rect, const QString &text, Style style,
                       bool atRight)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const Shaped &whole = shaped(text, style, 0, 1);
    if (whole.layout.lineAt(0).naturalTextWidth() <= rect.width())
        return draw(painter, rect, whole, 0, atRight);
    return draw(painter, rect, shaped(text, style, rect.width(), 1), 0, atRight);
}

int TileText::nameLines(const QString &name, int width)
{
    return std::max(1, shaped(name, Name, width, 2).layout.lineCount());
}

void TileText::paintName(QPainter &painter, const QRect &rect, const QString &name, int line)
{
    draw(painter, rect, shaped(name, Name, rect.width(), 2), line, m_direction == Qt::RightToLeft);
}

} // namespace foyer
