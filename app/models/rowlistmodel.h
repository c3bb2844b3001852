// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>
#include <vector>

namespace foyer {

/// A list whose rows are made anew as a whole and then brought in line with what is shown: rows are
/// removed, moved, inserted and changed, never reset. A `Row` has a `key` (QString, unique) and
/// compares. For lists of some hundreds.
template<typename Row>
class RowListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *row(const QModelIndex &index) const
    {
        const bool isOurs = index.isValid() && index.row() < int(m_rows.size());
        return isOurs ? &m_rows[size_t(index.row())] : nullptr;
    }

protected:
    void setRows(std::vector<Row> wanted)
    {
        QSet<QString> stay;
        for (const Row &row : wanted)
            stay.insert(row.key);
        removeAllBut(stay);
        for (size_t at = 0; at < wanted.size(); ++at) {
            const auto found = std::find_if(
                m_rows.begin() + std::ptrdiff_t(std::min(at, m_rows.size())), m_rows.end(),
                [&](const Row &row) { return row.key == wanted[at].key; });
            if (found == m_rows.end()) {
                insertFrom(at, wanted);
                continue;
            }
            const auto from = size_t(found - m_rows.begin());
            if (from != at) {
                beginMoveRows({}, int(from), int(from), {}, int(at));
                std::rotate(m_rows.begin() + std::ptrdiff_t(at), found, found + 1);
                endMoveRows();
            }
            if (!(m_rows[at] == wanted[at])) {
                m_rows[at] = wanted[at];
                Q_EMIT dataChanged(index(int(at)), index(int(at)));
            }
        }
    }

private:
    void removeAllBut(const QSet<QString> &stay)
    {
        for (size_t end = m_rows.size(); end > 0;) {
            if (stay.contains(m_rows[end - 1].key)) {
                --end;
                continue;
            }
            size_t first = end - 1;
            while (first > 0 && !stay.contains(m_rows[first - 1].key))
                --first;
            beginRemoveRows({}, int(first), int(end - 1));
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(first),
                         m_rows.begin() + std::ptrdiff_t(end));
            endRemoveRows();
            end = first;
        }
    }

    /// The row, and at the end of the list all that follow it at once.
    void insertFrom(size_t at, const std::vector<Row> &wanted)
    {
        const size_t last = at == m_rows.size() ? wanted.size() - 1 : at;
        beginInsertRows({}, int(at), int(last));
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), wanted.begin() + std::ptrdiff_t(at),
                      wanted.begin() + std::ptrdiff_t(last + 1));
        endInsertRows();
    }

    std::vector<Row> m_rows;
};

} // namespace foyer
