// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logrecord.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>

namespace foyer {

/// The newest lines of the log, oldest first: grows at the end, forgets at the start, is never
/// reset. Holds what it is given and redacts nothing: Logging did.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Category, Text, ColumnCount };
    enum Role { SeverityRole = Qt::UserRole + 1, LineRole };

    static constexpr int defaultCapacity = 5000;
    explicit LogModel(int capacity = defaultCapacity, QObject *parent = nullptr);

    /// Adds lines at the end in one go; the oldest make room.
    void append(const QList<LogRecord> &records);
    [[nodiscard]] const LogRecord &record(int row) const { return m_records.at(size_t(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::deque<LogRecord> m_records;
    int m_capacity;
};

/// The lines of at least one level that contain a text, in their order.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(LogModel &model, QObject *parent = nullptr);

    void setText(const QString &text); ///< in category or text, whatever the case
    void setSeverity(int least);       ///< 0 shows everything
    /// The lines that are shown, as in the file, each ended by a line break.
    [[nodiscard]] QString lines() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_model;
    QString m_text;
    int m_least = 0;
};

} // namespace foyer
