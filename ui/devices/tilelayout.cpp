// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tilelayout.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace foyer {

void TileLayout::build(const QAbstractItemModel &model, int width, const TileMetrics &metrics,
                       bool isMirrored, const KeyOf &keyOf)
{
    read(model, keyOf);
    arrange(width, metrics, isMirrored);
}

void TileLayout::read(const QAbstractItemModel &model, const KeyOf &keyOf)
{
    m_sections.clear();
    m_hasHeadings = keyOf != nullptr;
    const int rows = model.rowCount();
    m_sectionOf.assign(std::size_t(rows), 0);
    for (int row = 0; row < rows; ++row) {
        const QString key = keyOf ? keyOf(model.index(row, 0)) : QString();
        if (m_sections.empty() || m_sections.back().key != key)
            m_sections.push_back({key, row, 0, 0, 0});
        ++m_sections.back().rows;
        m_sectionOf[std::size_t(row)] = int(m_sections.size()) - 1;
    }
}

void TileLayout::arrange(int width, const TileMetrics &metrics, bool isMirrored)
{
    m_metrics = metrics;
    m_width = width;
    m_isMirrored = isMirrored;
    const int usable = std::max(1, width - 2 * metrics.margin);
    m_columns = std::max(1, (usable + metrics.gap) / (metrics.minimumTileWidth + metrics.gap));
    // Without headings only the air above the first line stays.
    m_headingHeight = m_hasHeadings ? metrics.headingHeight : metrics.gap;
    int y = 0;
    for (Section &section : m_sections) {
        section.top = y;
        const int lines = (section.rows + m_columns - 1) / m_columns;
        y += m_headingHeight + lines * (metrics.tileHeight + metrics.gap);
        section.bottom = y;
    }
    m_height = y + (m_sections.empty() ? 0 : metrics.margin - metrics.gap);
}

int TileLayout::sectionOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_sectionOf[std::size_t(row)] : -1;
}

QRect TileLayout::tile(int row) const
{
    const int sectionIndex = sectionOf(row);
    if (sectionIndex < 0)
        return {};
    const Section &section = m_sections[std::size_t(sectionIndex)];
    const int line = (row - section.firstRow) / m_columns;
    const int column = (row - section.firstRow) % m_columns;
    // Columns end where the next begins less the gap, so that rounding never leaves the grid
    // ragged.
    const int pitch = std::max(m_columns, m_width - 2 * m_metrics.margin + m_metrics.gap);
    const int left = m_metrics.margin + column * pitch / m_columns;
    const int right = m_metrics.margin + (column + 1) * pitch / m_columns - m_metrics.gap;
    const int top = section.top + m_headingHeight + line * (m_metrics.tileHeight + m_metrics.gap);
    const int x = m_isMirrored ? m_width - right : left;
    return {x, top, std::max(1, right - left), m_metrics.tileHeight};
}

QRect TileLayout::heading(int section) const
{
    if (!m_hasHeadings || section < 0 || section >= int(m_sections.size()))
        return {};
    return {m_metrics.margin, m_sections[std::size_t(section)].top,
            std::max(1, m_width - 2 * m_metrics.margin), m_headingHeight};
}

int TileLayout::firstSectionBelow(int y) const
{
    const auto found = std::lower_bound(m_sections.begin(), m_sections.end(), y,
                                        [](const Section &s, int at) { return s.bottom <= at; });
    return int(found - m_sections.begin());
}

std::pair<int, int> TileLayout::rowsBetween(int section, int top, int bottom) const
{
    if (section < 0 || section >= int(m_sections.size()))
        return {0, -1};
    const Section &s = m_sections[std::size_t(section)];
    const int pitch = m_metrics.tileHeight + m_metrics.gap;
    const int origin = s.top + m_headingHeight;
    const int firstLine = std::max(0, (top - origin) / pitch);
    if (bottom < origin)
        return {0, -1};
    const int lastLine = (bottom - origin) / pitch;
    return {s.firstRow + firstLine * m_columns,
            std::min(s.firstRow + s.rows, s.firstRow + (lastLine + 1) * m_columns) - 1};
}

int TileLayout::rowAt(const QPoint &point) const
{
    const int section = firstSectionBelow(point.y());
    const auto [first, last] = rowsBetween(section, point.y(), point.y());
    for (int row = first; row <= last; ++row) {
        if (tile(row).contains(point))
            return row;
    }
    return -1;
}

int TileLayout::rowAbove(int row) const
{
    const int index = sectionOf(row);
    if (index < 0)
        return row;
    const Section &section = m_sections[std::size_t(index)];
    if (row - m_columns >= section.firstRow)
        return row - m_columns;
    if (index == 0)
        return row;
    const Section &before = m_sections[std::size_t(index - 1)];
    const int lastLine = (before.rows - 1) / m_columns;
    const int column = (row - section.firstRow) % m_columns;
    return before.firstRow + std::min(before.rows - 1, lastLine * m_columns + column);
}

int TileLayout::rowBelow(int row) const
{
    const int index = sectionOf(row);
    if (index < 0)
        return row;
    const Section &section = m_sections[std::size_t(index)];
    const int line = (row - section.firstRow) / m_columns;
    const int column = (row - section.firstRow) % m_columns;
    if (line < (section.rows - 1) / m_columns)
        return section.firstRow + std::min(section.rows - 1, (line + 1) * m_columns + column);
    if (index + 1 >= int(m_sections.size()))
        return row;
    const Section &after = m_sections[std::size_t(index + 1)];
    return after.firstRow + std::min(after.rows - 1, column);
}

} // namespace foyer
