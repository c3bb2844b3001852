// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

#include <array>
#include <memory>

class QPainter;
class QRect;

namespace foyer {

/// The texts on tiles: shaping one costs more than drawing it, so each is shaped once and kept as
/// long as it is in use. Everything is in one line and in the painter's pen.
class TileText
{
public:
    enum Style { Name, State, StrongState, PendingState };

    /// Forgets what it knew.
    void setLook(const QFont &font, Qt::LayoutDirection direction);
    [[nodiscard]] int lineHeight(Style style) const { return m_heights[style]; }
    [[nodiscard]] double width(const QString &text, Style style); ///< in pixels
    /// Vertically in the middle, cut with "…" where there is no room; returns the pixels it took.
    double paint(QPainter &painter, const QRect &rect, const QString &text, Style style,
                 bool atRight = false);
    /// 1, or 2 for a name that is longer than `width` pixels.
    [[nodiscard]] int nameLines(const QString &name, int width);
    /// Line 0 or 1 of it.
    void paintName(QPainter &painter, const QRect &rect, const QString &name, int line);

private:
    struct Shaped
    {
        QTextLayout layout;
        std::unique_ptr<Shaped> cut; ///< what the last line is when the rest did not fit into it
    };
    [[nodiscard]] std::unique_ptr<Shaped> shape(const QString &text, Style style, int width,
                                                int lines) const;
    /// In so many lines of so many pixels; width 0: however long it is.
    [[nodiscard]] const Shaped &shaped(const QString &text, Style style, int width, int lines);
    static double draw(QPainter &painter, const QRect &rect, const Shaped &shaped, int line,
                       bool atRight);

    std::array<QFont, 4> m_fonts;
    std::array<int, 4> m_heights{};
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QCache<QString, Shaped> m_shaped{400};
};

} // namespace foyer
