// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QDateTime>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace foyer {

class DeviceModel;
class Home;
struct Device;

/// The devices that match zone (with sub-zones), text and class, and are not hidden; in one of the
/// orders people know. All words of the text must occur in name, zone, class or state. Is told what
/// is hidden and what is a favourite, and keeps neither.
class DeviceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order {
        Column,     ///< sort(column): the table; column −1 is the hub's own order
        Hub,        ///< as the hub lists them
        Name,       ///< numbers in names by their value: "Lamp 2" before "Lamp 10"
        Zone,       ///< the hub's tree of zones from top to bottom, then name
        Class,      ///< the kind in words, then name
        LastChange, ///< the newest first; settles every now and then, see setSettling()
    };
    Q_ENUM(Order)

    DeviceFilter(DeviceModel &model, Home &home, QObject *parent = nullptr);

    void setZone(const QString &zoneId); ///< empty = all
    void setText(const QString &text);
    void setDeviceClass(const QString &deviceClass); ///< empty = all
    void setOrder(Order order);
    void setGroupedByZone(bool grouped); ///< Order::Zone or Order::Column
    void setFavouritesOnly(bool only);
    /// Hidden devices are part of it, marked by IsHiddenRole.
    void setShowsHidden(bool shows);
    void setFavourites(const QStringList &deviceIds);
    /// What is hidden here, and what is shown although the hub hides it.
    void setHidden(const QSet<QString> &hidden, const QSet<QString> &shown);
    /// How often the order by last change follows what changed; default 2 s. Tiles that jump at
    /// every event could not be hit.
    void setSettling(std::chrono::milliseconds interval) { m_settle.setInterval(interval); }

    [[nodiscard]] const QString &zone() const { return m_zone; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &deviceClass() const { return m_class; }
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] bool favouritesOnly() const { return m_favouritesOnly; }
    [[nodiscard]] bool showsHidden() const { return m_showsHidden; }
    [[nodiscard]] bool isHidden(const Device &device) const;
    [[nodiscard]] int hiddenCount() const;
    /// All devices but the hidden ones, for "12 of 30"; with them while they are shown.
    [[nodiscard]] int total() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countChanged(); ///< rowCount(), total() or hiddenCount() may differ

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// The base class would look for a new place for each row that has a new value, and that costs
    /// more than all else a value does: no order depends on values without settle() or Column.
    void followSource();
    void sourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    [[nodiscard]] bool isInOrder(int row) const;
    void zonesChanged();
    void updateZones() const;
    void settle();
    void tellRows(const QSet<QString> &deviceIds, int role);
    [[nodiscard]] bool sortsByChange() const;
    [[nodiscard]] const QDateTime &changeOf(const Device &device) const;
    /// What lessThan() compares. Sorting asks for the same rows again and again, and comparing
    /// texts as people do costs much more than comparing their keys.
    struct SortKey
    {
        int zoneRank = 0;
        std::optional<QCollatorSortKey> name;
        std::optional<QCollatorSortKey> text; ///< of the kind or the column that is sorted by
        double number = 0;                    ///< instead of a text
    };
    [[nodiscard]] const SortKey &sortKey(int sourceRow) const;
    void forgetSortKeys(int first, int last);
    void forgetColumn();

    DeviceModel &m_model;
    Home &m_home;
    QString m_zone, m_text, m_class;
    QStringList m_words;
    QSet<QString> m_favourites, m_hidden, m_shown;
    Order m_order = Order::Column;
    bool m_favouritesOnly = false;
    bool m_showsHidden = false;
    QCollator m_collator;
    QTimer m_settle;
    QTimer m_zonesLater;
    QTimer m_tidyLater; ///< rows are not where they belong
    bool m_isOutOfOrder = false;
    mutable QSet<QString> m_zones;
    mutable QHash<QString, int> m_zoneRank;
    mutable bool m_areZonesKnown = false;
    mutable std::vector<SortKey> m_sortKeys; ///< by row of the model
    mutable int m_hiddenCount = -1;
    /// The last changes as they were when the order settled: what is being sorted stands still.
    mutable QHash<QString, QDateTime> m_changes;
};

/// One zone of the tree read from top to bottom.
struct ZoneLine
{
    QString id;
    int depth = 0; ///< 0 for roots
};

/// All zones as Home::childZones() orders them, parents before children; in one pass over the home.
[[nodiscard]] QList<ZoneLine> zonesInOrder(const Home &home);

} // namespace foyer
