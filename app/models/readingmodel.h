// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "models/readingkind.h"

#include <QAbstractItemModel>
#include <QPair>
#include <QSet>
#include <QTimer>

#include <array>
#include <vector>

namespace foyer {

/// What the readings of one kind say together, over the whole home.
struct ReadingSummary
{
    int readings = 0;
    std::optional<double> minimum, maximum; ///< nullopt without numbers or when units differ
    int numbers = 0;                        ///< how many of the readings are in the range
    int yes = 0;                            ///< booleans that are true
    int booleans = 0;
};

/// Every reading of the home below its kind: two levels, kinds in their own order, readings in the
/// order they came. Merges the changes of a frame; never resets. Facts: who shows it has the words.
class ReadingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        DeviceColumn,
        ZoneColumn,
        ReadingColumn,
        ValueColumn,
        TodayColumn,
        TrendColumn,
        AgeColumn,
        ColumnCount
    };
    enum Role {
        DeviceIdRole = Qt::UserRole + 1,
        CapabilityIdRole,
        KindRole, ///< int of ReadingKind, of kinds and readings
        DeviceNameRole,
        ZoneNameRole,
        IsAvailableRole,
        ReportedAtRole, ///< QDateTime
        SortRole,       ///< raw value of the column
    };

    explicit ReadingModel(Home &home, QObject *parent = nullptr);
    ~ReadingModel() override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isKind(const QModelIndex &index) const; ///< else a reading
    [[nodiscard]] ReadingKind kindAt(const QModelIndex &index) const;
    [[nodiscard]] const Device *deviceAt(const QModelIndex &index) const;
    /// Null for a kind.
    [[nodiscard]] const Capability *capabilityAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &deviceId, const QString &capabilityId) const;
    [[nodiscard]] int total() const { return m_total; } ///< readings
    [[nodiscard]] int countOf(ReadingKind kind) const;
    [[nodiscard]] const ReadingSummary &summary(ReadingKind kind) const;

Q_SIGNALS:
    void kindsChanged(); ///< a kind came or went

private:
    using Key = QPair<QString, QString>;
    struct Group
    {
        std::vector<Key> rows; ///< device and capability id
        mutable ReadingSummary summary;
        mutable bool isSummaryOld = true;
    };

    [[nodiscard]] Group &group(ReadingKind kind) { return m_groups[std::size_t(kind)]; }
    [[nodiscard]] const Group &group(ReadingKind kind) const { return m_groups[std::size_t(kind)]; }
    [[nodiscard]] int groupRow(ReadingKind kind) const; ///< among those that are not empty
    [[nodiscard]] const Key *keyAt(const QModelIndex &index) const;
    void sync(const QString &deviceId); ///< adds and removes what the device has now
    void add(const Key &key);
    void remove(const Key &key);
    void touch(const Key &key);
    void touchDevice(const QString &deviceId);
    void flush();

    Home &m_home;
    std::array<Group, readingKindCount> m_groups;
    QHash<Key, int> m_rowOf; ///< within its kind
    QHash<QString, QStringList> m_readingsOf;
    QSet<Key> m_dirty;
    QSet<Key> m_redefined; ///< of the dirty ones: more than the value
    QTimer m_frame;
    int m_total = 0;
};

} // namespace foyer
