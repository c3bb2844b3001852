// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace foyer {

/// The rows of our lists: quiet when chosen without the keyboard being there, plain text, icons in
/// the ink of the text, no frame around one cell. Says how tall a row is; knows no model.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    /// The colours of this row's text, muted text and face.
    struct Inks
    {
        QColor text;
        QColor muted;
        bool isSelected = false; ///< on the accent colour: everything in the colour of the text
    };
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    [[nodiscard]] static Inks inksOf(const QStyleOptionViewItem &option);
    /// An icon in `ink` before the text.
    static void setSymbol(QStyleOptionViewItem *option, const QString &icon, const QColor &ink);
    static void setInk(QStyleOptionViewItem *option, const QColor &ink);
    /// The face of the row, chosen or not; the text is left to the caller.
    static void paintFace(QPainter *painter, const QStyleOptionViewItem &option);
};

} // namespace foyer
