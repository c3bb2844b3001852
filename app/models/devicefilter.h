// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace foyer {

class DeviceModel;
class Home;

/// The devices that match zone (with sub-zones), text and class; sorted by SortRole of the column,
/// or by zone then name for tiles. All words of the text must occur in name, zone, class or state.
class DeviceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    DeviceFilter(DeviceModel &model, Home &home, QObject *parent = nullptr);

    void setZone(const QString &zoneId); ///< empty = all
    void setText(const QString &text);
    void setDeviceClass(const QString &deviceClass); ///< empty = all
    void setGroupedByZone(bool grouped); ///< tiles: zone order of the hub's tree, then name
    [[nodiscard]] const QString &zone() const { return m_zone; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &deviceClass() const { return m_class; }
    [[nodiscard]] int total() const; ///< all devices, for "12 of 30"

Q_SIGNALS:
    void countChanged(); ///< rowCount() or total() may differ

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void updateZones();
    DeviceModel &m_model;
    Home &m_home;
    QString m_zone, m_text, m_class;
    QStringList m_words;
    QSet<QString> m_zones;
    QHash<QString, int> m_zoneRank;
    bool m_grouped = false;
};

} // namespace foyer
