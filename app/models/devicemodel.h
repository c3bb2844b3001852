// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "models/words.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <vector>

namespace foyer {

class CapabilityWriter;

/// The devices of the home, one row each, for tiles (column 0 with roles) and table (all columns).
/// Merges changes of a frame into one dataChanged per row with the roles that changed; never
/// resets.
class DeviceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, ZoneColumn, Class, State, Battery, LastChange, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        ZoneIdRole,
        ZoneNameRole,
        ClassRole, ///< device class id, e.g. "light"
        StateTextRole,
        IsOnRole,           ///< bool when the quick action is a readable boolean, else invalid
        HasQuickActionRole, ///< bool
        QuickActionRole, ///< capability id; setData(true) performs the quick action (toggles to an
                         ///< absolute value)
        LevelRole, ///< QVariantMap {capability,value,min,max,step,fraction,units,decimals} of the
                   ///< inline slider, or invalid
        IsPendingRole,
        FailureRole, ///< QVariant of foyer::Error, invalid when none
        IsAvailableRole,
        UnavailableMessageRole,
        HasAlarmRole,
        IsBatteryLowRole,
        IsStaleRole,
        LastChangeRole, ///< QDateTime
        IconUrlRole,
        IconIdRole,            ///< of the hub's own picture; empty when it has none
        NeedsConfirmationRole, ///< the quick action asks first
        SortRole,              ///< raw value for sorting the column
        IsFavouriteRole,       ///< answered by DeviceFilter, which is told; false here
        IsHiddenRole, ///< here: hidden at the hub; DeviceFilter knows what is hidden locally
    };

    DeviceModel(Home &home, CapabilityWriter &writer, const Words &words,
                QObject *parent = nullptr);
    ~DeviceModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QModelIndex indexOf(const QString &deviceId) const;
    [[nodiscard]] const Device *deviceAt(const QModelIndex &index) const;

private:
    struct Row;
    [[nodiscard]] QVariant displayText(const Row &row, int column) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;
    /// One bit for each role.
    using Roles = quint64;
    static constexpr Roles allRoles = ~Roles(0);
    [[nodiscard]] static Roles rolesOf(const QList<int> &roles);
    [[nodiscard]] static QList<int> listOf(Roles roles); ///< empty = all
    struct Row
    {
        const Device *device;  ///< there as long as the row
        Roles dirty = 0;       ///< to be told of when the frame is over
        mutable QString state; ///< null: not made since the last change
    };
    /// The state in words, made once per change: a search reads it of every device at every key.
    [[nodiscard]] QString stateText(const Row &row) const;
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    /// Notes what changed for the next frame.
    void touch(const QString &deviceId, Roles roles);
    void touch(int row, Roles roles);
    void flush();

    Home &m_home;
    CapabilityWriter &m_writer;
    const Words &m_words;
    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOf;
    std::vector<int> m_dirty; ///< the rows that are
    QTimer m_frame;
};

/// The capability whose value the tile's inline slider shows: dim, windowcoverings_set,
/// target_temperature, volume_set, fan_speed; null without.
[[nodiscard]] const Capability *levelCapability(const Device &device);

} // namespace foyer
