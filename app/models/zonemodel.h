// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/zonesummary.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>

namespace foyer {

/// The zone tree with what each zone (and everything below) is doing. Row 0 of the root may be
/// followed by devices without a known zone: those count in the whole home only. Never resets while
/// live; a moved zone is moved.
class ZoneModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Devices, LightsOn, Temperature, Activity, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        IconRole,           ///< the hub's icon key
        DevicesRole,        ///< int
        LightsRole,         ///< int
        LightsOnRole,       ///< int
        SwitchedOnRole,     ///< int
        TemperatureMinRole, ///< double °C or invalid
        TemperatureMaxRole,
        IsActiveRole,
    };

    explicit ZoneModel(Home &home, QObject *parent = nullptr);
    ~ZoneModel() override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole gives the name in column 0 and plain numbers elsewhere; the page's delegate
    /// words them.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const QString &zoneId) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Node;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
