// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/tilepainter.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace foyer {

class Home;
class UiWords;

/// Brings the facts of a row, the words of the interface and the state of the pointer together for
/// the painter. Changes nothing.
class TileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TileDelegate(const Home &home, const UiWords &words, QObject *parent = nullptr);

    /// Which tile the pointer is in touch with; every other one is painted at rest.
    void setInteraction(const QModelIndex &index, const TileInteraction &interaction);
    /// Whether tiles show that they can be selected.
    void setSelecting(bool isSelecting) { m_isSelecting = isSelecting; }
    void setLook(const QFont &font, const QPalette &palette, Qt::LayoutDirection direction);
    [[nodiscard]] TilePainter &painter() { return m_painter; }
    /// True when a tile with an age was painted since the last call: somebody should look at the
    /// clock.
    [[nodiscard]] bool takeHasAges();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Full name, zone and state, then what is wrong and what one can do; one fact per line, plain.
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

private:
    const Home &m_home;
    const UiWords &m_words;
    mutable TilePainter m_painter;
    QPersistentModelIndex m_touched;
    TileInteraction m_interaction;
    bool m_isSelecting = false;
    mutable bool m_hasAges = false;
};

} // namespace foyer
