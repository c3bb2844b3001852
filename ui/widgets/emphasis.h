// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace foyer {

/// A text of the hub in which "**…**" means emphasis: those runs are bold and nothing else of it is
/// read as markup. Stars without a partner stay.
struct Emphasis
{
    struct Run
    {
        int start = 0;
        int length = 0;
    };
    QString text; ///< without the stars of the runs; plain
    QList<Run> bold;

    [[nodiscard]] static Emphasis of(const QString &markdown);
};

/// How many pixels tall the text is at `width`, at most `mostLines` lines.
[[nodiscard]] int emphasisHeight(const Emphasis &emphasis, const QFont &font, int width,
                                 int mostLines);
/// Draws it wrapped into `rect`, at most `mostLines` lines, the last one cut with "…".
void drawEmphasis(QPainter &painter, const QRect &rect, const Emphasis &emphasis, const QFont &font,
                  const QColor &ink, Qt::LayoutDirection direction, int mostLines);

} // namespace foyer
