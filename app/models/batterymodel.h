// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace foyer {

/// The batteries of the home, one row per device that has one. Rows come in no particular order:
/// sorting by SortRole puts the emptiest first and what is not known last. Never resets.
class BatteryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Good, Low, Dead, Unknown };
    enum Column { Name, ZoneColumn, Level, Type, LastReport, ColumnCount };
    enum Role {
        DeviceIdRole = Qt::UserRole + 1,
        DeviceNameRole,
        ZoneNameRole,
        StateRole,      ///< int of State
        PercentRole,    ///< double 0…100; invalid when the device says only low or not low
        BatteriesRole,  ///< QStringList, "AA", "AA": Device::Energy::batteries
        ReportedAtRole, ///< QDateTime of the battery's own report; invalid when never
        IsAvailableRole,
        IsChargingRole, ///< bool; invalid when it cannot be charged or does not say
        SortRole,       ///< raw value of the column
    };

    explicit BatteryModel(Home &home, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const Device *deviceAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &deviceId) const;
    [[nodiscard]] int count(State state) const;

    [[nodiscard]] static bool hasBattery(const Device &device);
    /// Dead: says 0 %. Low: below 20 % or alarm_battery.
    [[nodiscard]] static State stateOf(const Device &device);

private:
    void sync(const QString &deviceId);
    void touch(const QString &deviceId);
    void flush();

    Home &m_home;
    QStringList m_rows;
    QSet<QString> m_dirty;
    QTimer m_frame;
};

} // namespace foyer
