// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace foyer {

/// One row of a card: a picture, a title over a detail (or one line when there is none), and a few
/// words at the end. Mirrored from right to left.
struct CardRow
{
    QString icon;
    QString title;
    QString detail;
    QString end;
    QColor ink, muted, iconInk;
    int indent = 0; ///< in pixels

    void paint(QPainter &painter, const QStyleOptionViewItem &option) const;
};

} // namespace foyer
