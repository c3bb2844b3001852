// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/tileface.h"
#include "ui/devices/tilegeometry.h"
#include "ui/devices/tiletext.h"
#include "ui/theme/colours.h"

#include <QPalette>
#include <QPixmap>

#include <functional>

class QPainter;

namespace foyer {

/// How the pointer, the keyboard and a running drag touch a tile.
struct TileInteraction
{
    TilePart hovered = TilePart::None;
    TilePart pressed = TilePart::None;
    bool hasFocus = false;
    bool isCurrent = false;     ///< where the keyboard was last, but it is elsewhere now
    bool isSelected = false;    ///< part of what a bulk action will be about
    bool isSelecting = false;   ///< some tile is, or a click would select
    std::optional<double> drag; ///< 0…1 while the slider is dragged
    QString dragText;           ///< the dragged value in words
};

/// Words a tile needs beside the facts; already in the interface language.
struct TileWords
{
    QString failed;
    QString age;     ///< of a stale value
    QString battery; ///< "12 %", "Low"
    QString hidden;
};

/// Paints one device tile. Each state has a shape, a symbol or a word of its own beside its colour;
/// all colours come from the theme.
class TilePainter
{
public:
    /// A picture of a device in one colour, e.g. the hub's own; null when there is none (yet).
    using Picture =
        std::function<QPixmap(const QString &deviceId, int size, const QColor &colour, double dpr)>;
    void setPicture(Picture picture) { m_picture = std::move(picture); }
    void setLook(const QFont &font, const QPalette &palette, Qt::LayoutDirection direction);
    void paint(QPainter &painter, const QRect &tile, const TileFacts &facts, const TileWords &words,
               const TileInteraction &interaction);
    /// The name of a zone with the path to it before, and a count at the end.
    void paintHeading(QPainter &painter, const QRect &rect, const QString &path,
                      const QString &name, const QString &count);

private:
    void paintFace(QPainter &painter, const QRect &tile, const TileFacts &facts,
                   const TileInteraction &interaction);
    void paintIcon(QPainter &painter, const QRect &rect, const TileFacts &facts);
    /// Selection and favourite: small marks at the picture.
    void paintMarks(QPainter &painter, const QRect &icon, const TileFacts &facts,
                    const TileInteraction &interaction) const;
    void paintText(QPainter &painter, const TileGeometry &parts, const TileFacts &facts,
                   const TileWords &words, const TileInteraction &interaction);
    void paintState(QPainter &painter, QRect line, const TileFacts &facts, const TileWords &words,
                    const TileInteraction &interaction);
    void paintAction(QPainter &painter, const QRect &rect, const TileFacts &facts,
                     const TileInteraction &interaction);
    void paintSlider(QPainter &painter, const TileGeometry &parts, const TileFacts &facts,
                     const TileInteraction &interaction) const;
    void paintSymbol(QPainter &painter, QRect &line, const QString &icon, const QColor &colour,
                     bool atEnd) const;
    /// Returns the pixels that it took.
    int paintLine(QPainter &painter, const QRect &rect, const QString &text, TileText::Style style,
                  const QColor &colour, bool atEnd = false);

    Picture m_picture;
    TileText m_text;
    TileFace m_face;
    QPalette m_palette;
    Colours m_colours;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace foyer
