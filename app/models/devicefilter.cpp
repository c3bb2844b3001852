// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicefilter.h"

#include "homey/home.h"
#include "models/devicemodel.h"

#include <algorithm>

namespace foyer {

DeviceFilter::DeviceFilter(DeviceModel &model, Home &home, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_home(home)
{
    setSourceModel(&model);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
    const auto zonesChanged = [this] { updateZones(); };
    connect(&home, &Home::zoneAdded, this, zonesChanged);
    connect(&home, &Home::zoneChanged, this, zonesChanged);
    connect(&home, &Home::zoneRemoved, this, zonesChanged);
    connect(this, &QAbstractItemModel::rowsInserted, this, &DeviceFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &DeviceFilter::countChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DeviceFilter::countChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DeviceFilter::countChanged);
    updateZones();
}

void DeviceFilter::setZone(const QString &zoneId)
{
    if (m_zone == zoneId)
        return;
    m_zone = zoneId;
    updateZones();
    Q_EMIT countChanged();
}

void DeviceFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT countChanged();
}

void DeviceFilter::setDeviceClass(const QString &deviceClass)
{
    if (m_class == deviceClass)
        return;
    m_class = deviceClass;
    invalidateFilter();
    Q_EMIT countChanged();
}

void DeviceFilter::setGroupedByZone(bool grouped)
{
    if (m_grouped == grouped)
        return;
    m_grouped = grouped;
    if (grouped)
        sort(DeviceModel::Name);
    invalidate();
}

int DeviceFilter::total() const
{
    return m_model.rowCount();
}

void DeviceFilter::updateZones()
{
    const QSet<QString> zones =
        m_zone.isEmpty() ? QSet<QString>() : m_home.zoneWithDescendants(m_zone);
    // Rank of each zone when the tree is read from top to bottom.
    QHash<QString, int> rank;
    QStringList open = m_home.childZones({});
    while (!open.isEmpty()) {
        const QString id = open.takeFirst();
        if (rank.contains(id))
            continue;
        const int next = static_cast<int>(rank.size());
        rank.insert(id, next);
        open = m_home.childZones(id) + open;
    }
    const bool filterDiffers = zones != m_zones;
    const bool orderDiffers = rank != m_zoneRank;
    m_zones = zones;
    m_zoneRank = rank;
    if (filterDiffers)
        invalidateFilter();
    if (orderDiffers && m_grouped)
        invalidate();
}

bool DeviceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex index = m_model.index(row, DeviceModel::Name);
    const Device *device = m_model.deviceAt(index);
    if (!device || device->isHidden)
        return false;
    if (!m_zone.isEmpty() && !m_zones.contains(device->zoneId))
        return false;
    if (!m_class.isEmpty() && device->deviceClass != m_class)
        return false;
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (const int column :
         {DeviceModel::Name, DeviceModel::ZoneColumn, DeviceModel::Class, DeviceModel::State})
        texts << m_model.index(row, column).data(Qt::DisplayRole).toString();
    const QString haystack = texts.join(QLatin1Char('\n'));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return haystack.contains(word, Qt::CaseInsensitive);
    });
}

bool DeviceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_grouped) {
        const int last =
            static_cast<int>(m_zoneRank.size()); // devices without a known zone come last
        const int leftRank = m_zoneRank.value(left.data(DeviceModel::ZoneIdRole).toString(), last);
        const int rightRank =
            m_zoneRank.value(right.data(DeviceModel::ZoneIdRole).toString(), last);
        if (leftRank != rightRank)
            return leftRank < rightRank;
        const QModelIndex leftName = left.siblingAtColumn(DeviceModel::Name);
        const QModelIndex rightName = right.siblingAtColumn(DeviceModel::Name);
        return QString::localeAwareCompare(leftName.data().toString(),
                                           rightName.data().toString()) < 0;
    }
    const QVariant a = left.data(DeviceModel::SortRole);
    const QVariant b = right.data(DeviceModel::SortRole);
    if (a.userType() == QMetaType::QDateTime)
        return a.toDateTime() < b.toDateTime();
    if (a.userType() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

} // namespace foyer
