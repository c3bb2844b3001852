// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace foyer {

/// The hub's logs below whoever keeps them: devices by name, then apps, then the hub itself. What
/// is checked stays checked when the list is read again. Reads nothing.
class InsightLogModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole =
            Qt::UserRole + 1, ///< InsightsReader::keyOf() of a log; the owner's URI of an owner
        IsOwnerRole,
        KindRole, ///< of an owner: OwnerKind
    };
    enum class OwnerKind { Device, App, Hub };

    explicit InsightLogModel(QObject *parent = nullptr);

    void setLogs(const std::vector<InsightsLog> &logs); ///< resets, unless nothing differs
    [[nodiscard]] int logCount() const { return int(m_count); }
    [[nodiscard]] const InsightsLog *log(const QModelIndex &index) const;
    [[nodiscard]] const InsightsLog *log(const QString &key) const;
    /// In the order they were checked.
    [[nodiscard]] const QStringList &checked() const { return m_checked; }
    void setChecked(const QStringList &keys); ///< unknown ones are left out
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Owner
    {
        QString uri, name;
        OwnerKind kind = OwnerKind::Hub;
        std::vector<InsightsLog> logs; ///< by title
    };
    std::vector<Owner> m_owners;
    QStringList m_checked;
    qsizetype m_count = 0;
};

} // namespace foyer
