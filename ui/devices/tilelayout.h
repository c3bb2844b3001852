// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QRect>
#include <QString>

#include <functional>
#include <vector>

class QAbstractItemModel;

namespace foyer {

/// Sizes of the tile grid in logical pixels.
struct TileMetrics
{
    int minimumTileWidth = 232;
    int tileHeight = 92;
    int gap = 12;
    int headingHeight = 40;
    int margin = 24;
};

/// Where the tiles and the headings of their groups lie; pure arithmetic. Expects rows of one group
/// to follow each other and knows nothing of painting, scrolling or selection.
class TileLayout
{
public:
    struct Section
    {
        QString key; ///< what its rows share: a zone, a device class …
        int firstRow = 0;
        int rows = 0;
        int top = 0; ///< of the heading
        int bottom = 0;
    };

    /// The group of a row; null: all rows are one section without heading.
    using KeyOf = std::function<QString(const QModelIndex &)>;

    /// Reads the group of each row of `model` (column 0): O(rows). arrange() follows.
    void read(const QAbstractItemModel &model, const KeyOf &keyOf);
    /// Finds a place for what was read: O(groups). `isMirrored` puts the first column at the right.
    void arrange(int width, const TileMetrics &metrics, bool isMirrored);
    /// Both.
    void build(const QAbstractItemModel &model, int width, const TileMetrics &metrics,
               bool isMirrored, const KeyOf &keyOf);

    [[nodiscard]] int rowCount() const { return int(m_sectionOf.size()); }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    /// The section a row belongs to; −1 outside the model.
    [[nodiscard]] int sectionOf(int row) const;
    /// O(1); empty outside the model.
    [[nodiscard]] QRect tile(int row) const;
    /// Empty when the sections have no headings.
    [[nodiscard]] QRect heading(int section) const;
    /// The row whose tile holds the point; −1 between tiles.
    [[nodiscard]] int rowAt(const QPoint &point) const;
    /// First section whose bottom is below `y`; sections().size() when there is none.
    [[nodiscard]] int firstSectionBelow(int y) const;
    /// Rows [first, last] of a section whose tiles touch top…bottom; first > last when none.
    [[nodiscard]] std::pair<int, int> rowsBetween(int section, int top, int bottom) const;
    /// The tile above or below in the same column, the last one of a shorter line; `row` itself at
    /// the edge.
    [[nodiscard]] int rowAbove(int row) const;
    [[nodiscard]] int rowBelow(int row) const;

private:
    std::vector<Section> m_sections;
    std::vector<int> m_sectionOf;
    TileMetrics m_metrics;
    int m_width = 0;
    int m_columns = 1;
    int m_height = 0;
    int m_headingHeight = 0;
    bool m_hasHeadings = true;
    bool m_isMirrored = false;
};

} // namespace foyer
