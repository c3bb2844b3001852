// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <functional>

namespace foyer {

class OperationCatalogue;
struct Operation;

/// The operations of a hub, by manager, below a first row for a path of one's own. What cannot be
/// called now is muted and says why; it can be looked at nevertheless. Calls nothing.
class OperationList : public QTreeWidget
{
    Q_OBJECT

public:
    /// `refusal` says why an operation cannot be called now; empty when it can.
    using Refusal = std::function<QString(const Operation &operation)>;

    /// `catalogue` outlives the list.
    explicit OperationList(const OperationCatalogue &catalogue, QWidget *parent = nullptr);

    void setRefusal(const Refusal &refusal); ///< asks anew for every operation
    /// Shows the operations with all these words in manager, name, path or method.
    void setText(const QString &text);
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] int total() const;
    /// Null: the path of one's own.
    void choose(const Operation *operation);

Q_SIGNALS:
    void chosen(const foyer::Operation *operation); ///< null: the path of one's own

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    [[nodiscard]] const Operation *operationOf(const QTreeWidgetItem *item) const;

    const OperationCatalogue &m_catalogue;
    int m_shown = 0;
};

} // namespace foyer
