// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicefilter.h"

#include "homey/home.h"
#include "models/devicemodel.h"

#include <utility>

namespace foyer {

QList<ZoneLine> zonesInOrder(const Home &home)
{
    QList<ZoneLine> lines;
    QList<ZoneLine> open; // a stack: the next one is the last
    const auto push = [&](const QString &parent, int depth) {
        const QStringList children = home.childZones(parent);
        for (auto child = children.crbegin(); child != children.crend(); ++child)
            open << ZoneLine{*child, depth};
    };
    push({}, 0);
    while (!open.isEmpty()) {
        const ZoneLine line = open.takeLast();
        lines << line;
        push(line.id, line.depth + 1);
    }
    return lines;
}

DeviceFilter::DeviceFilter(DeviceModel &model, Home &home, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_home(home)
{
    // The C locale compares bytes and knows no numbers.
    if (m_collator.locale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    // Before the proxy hears of it and sorts.
    const auto forgetAll = [this] { m_sortKeys.clear(); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, forgetAll);
    connect(&model, &QAbstractItemModel::modelReset, this, forgetAll);
    setSourceModel(&model);
    setDynamicSortFilter(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(std::chrono::seconds(2));
    connect(&m_settle, &QTimer::timeout, this, &DeviceFilter::settle);
    // A home that arrives brings its zones one by one; the rows are sorted again once.
    m_zonesLater.setSingleShot(true);
    m_zonesLater.setInterval(0);
    connect(&m_zonesLater, &QTimer::timeout, this, [this] {
        if (m_order == Order::Zone)
            invalidate();
        else if (!m_zone.isEmpty())
            invalidateFilter();
        Q_EMIT countChanged();
    });
    m_tidyLater.setSingleShot(true);
    m_tidyLater.setInterval(0);
    connect(&m_tidyLater, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isOutOfOrder, false))
            invalidate();
        else
            invalidateFilter();
    });
    connect(&home, &Home::zoneAdded, this, &DeviceFilter::zonesChanged);
    connect(&home, &Home::zoneChanged, this, &DeviceFilter::zonesChanged);
    connect(&home, &Home::zoneRemoved, this, &DeviceFilter::zonesChanged);
    const auto recount = [this] {
        m_hiddenCount = -1;
        Q_EMIT countChanged();
    };
    connect(this, &QAbstractItemModel::rowsInserted, this, &DeviceFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &DeviceFilter::countChanged);
    connect(&model, &QAbstractItemModel::rowsInserted, this, recount);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, recount);
    followSource();
}

void DeviceFilter::setZone(const QString &zoneId)
{
    if (m_zone == zoneId)
        return;
    m_zone = zoneId;
    m_areZonesKnown = false;
    invalidateFilter();
    Q_EMIT countChanged();
}

void DeviceFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        invalidateFilter();
    }
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
    setOrder(grouped ? Order::Zone : Order::Column);
}

void DeviceFilter::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    m_changes.clear();
    forgetColumn();
    // All but the table's order are one ascending order of lessThan()'s own making.
    const int column = order == Order::Column ? -1 : int(DeviceModel::Name);
    if (sortColumn() != column || sortOrder() != Qt::AscendingOrder)
        QSortFilterProxyModel::sort(column, Qt::AscendingOrder);
    else
        invalidate();
}

void DeviceFilter::sort(int column, Qt::SortOrder order)
{
    if (m_order != Order::Column)
        return; // the header of a table that is not on show
    m_changes.clear();
    forgetColumn();
    QSortFilterProxyModel::sort(column, order);
}

void DeviceFilter::setFavouritesOnly(bool only)
{
    if (std::exchange(m_favouritesOnly, only) == only)
        return;
    invalidateFilter();
    Q_EMIT countChanged();
}

void DeviceFilter::setShowsHidden(bool shows)
{
    if (std::exchange(m_showsHidden, shows) == shows)
        return;
    invalidateFilter();
    Q_EMIT countChanged();
}

void DeviceFilter::setFavourites(const QStringList &deviceIds)
{
    const QSet<QString> before = m_favourites;
    m_favourites = QSet<QString>(deviceIds.cbegin(), deviceIds.cend());
    if (before == m_favourites)
        return;
    tellRows((before - m_favourites) + (m_favourites - before), DeviceModel::IsFavouriteRole);
    if (m_favouritesOnly)
        invalidateFilter();
    Q_EMIT countChanged();
}

void DeviceFilter::setHidden(const QSet<QString> &hidden, const QSet<QString> &shown)
{
    if (m_hidden == hidden && m_shown == shown)
        return;
    const QSet<QString> before = m_hidden + m_shown;
    m_hidden = hidden;
    m_shown = shown;
    m_hiddenCount = -1;
    invalidateFilter();
    tellRows(before + hidden + shown, DeviceModel::IsHiddenRole);
    Q_EMIT countChanged();
}

void DeviceFilter::tellRows(const QSet<QString> &deviceIds, int role)
{
    for (const QString &id : deviceIds) {
        const QModelIndex source = m_model.indexOf(id);
        const QModelIndex first = source.isValid() ? mapFromSource(source) : QModelIndex();
        if (first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount() - 1),
                               {role, Qt::AccessibleDescriptionRole});
    }
}

bool DeviceFilter::isHidden(const Device &device) const
{
    return m_hidden.contains(device.id) || (device.isHidden && !m_shown.contains(device.id));
}

int DeviceFilter::hiddenCount() const
{
    if (m_hiddenCount < 0) {
        m_hiddenCount = 0;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (const Device *device = m_model.deviceAt(m_model.index(row, 0)))
                m_hiddenCount += isHidden(*device) ? 1 : 0;
        }
    }
    return m_hiddenCount;
}

int DeviceFilter::total() const
{
    return m_model.rowCount() - (m_showsHidden ? 0 : hiddenCount());
}

QVariant DeviceFilter::data(const QModelIndex &index, int role) const
{
    if (role == DeviceModel::IsFavouriteRole || role == DeviceModel::IsHiddenRole) {
        const Device *device = m_model.deviceAt(mapToSource(index));
        if (!device)
            return {};
        return role == DeviceModel::IsHiddenRole ? isHidden(*device)
                                                 : m_favourites.contains(device->id);
    }
    return QSortFilterProxyModel::data(index, role);
}

void DeviceFilter::zonesChanged()
{
    m_areZonesKnown = false;
    m_sortKeys.clear();
    // Zones come before the devices: what comes then is put into its place at once.
    if ((m_order == Order::Zone || !m_zone.isEmpty()) && m_model.rowCount() > 0)
        m_zonesLater.start();
}

void DeviceFilter::updateZones() const
{
    if (m_areZonesKnown)
        return;
    m_areZonesKnown = true;
    m_zones = m_zone.isEmpty() ? QSet<QString>() : m_home.zoneWithDescendants(m_zone);
    m_zoneRank.clear();
    for (const ZoneLine &line : zonesInOrder(m_home))
        m_zoneRank.insert(line.id, int(m_zoneRank.size()));
}

bool DeviceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex index = m_model.index(row, DeviceModel::Name);
    const Device *device = m_model.deviceAt(index);
    if (!device || (!m_showsHidden && isHidden(*device)))
        return false;
    if (m_favouritesOnly && !m_favourites.contains(device->id))
        return false;
    if (!m_class.isEmpty() && device->deviceClass != m_class)
        return false;
    if (!m_zone.isEmpty()) {
        updateZones();
        if (!m_zones.contains(device->zoneId))
            return false;
    }
    // Each word may be in another text; the texts are read from the cheapest on, and only as long
    // as a word is missing.
    QStringList missing = m_words;
    for (const int column :
         {DeviceModel::Name, DeviceModel::ZoneColumn, DeviceModel::Class, DeviceModel::State}) {
        if (missing.isEmpty())
            break;
        const QString text = m_model.index(row, column).data(Qt::DisplayRole).toString();
        missing.removeIf(
            [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }
    return missing.isEmpty();
}

bool DeviceFilter::sortsByChange() const
{
    return m_order == Order::LastChange ||
           (m_order == Order::Column && sortColumn() == DeviceModel::LastChange);
}

const QDateTime &DeviceFilter::changeOf(const Device &device) const
{
    const auto known = m_changes.constFind(device.id);
    return known != m_changes.cend() ? *known : *m_changes.insert(device.id, device.lastChange());
}

void DeviceFilter::settle()
{
    m_changes.clear();
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    for (int row = 1; row < rowCount(); ++row) {
        const QModelIndex before = mapToSource(index(row - 1, 0));
        const QModelIndex after = mapToSource(index(row, 0));
        if (isAscending ? lessThan(after, before) : lessThan(before, after)) {
            invalidate();
            return;
        }
    }
}

const DeviceFilter::SortKey &DeviceFilter::sortKey(int sourceRow) const
{
    if (m_sortKeys.size() != std::size_t(m_model.rowCount()))
        m_sortKeys.assign(std::size_t(m_model.rowCount()), {});
    SortKey &key = m_sortKeys[std::size_t(sourceRow)];
    const auto textIn = [&](int column, int role) {
        return m_model.index(sourceRow, column).data(role);
    };
    if (!key.name) {
        updateZones();
        // Devices without a known zone come last.
        const QString zone = textIn(DeviceModel::Name, DeviceModel::ZoneIdRole).toString();
        key.zoneRank = m_zoneRank.value(zone, int(m_zoneRank.size()));
        key.name = m_collator.sortKey(textIn(DeviceModel::Name, Qt::DisplayRole).toString());
    }
    const bool isColumn =
        m_order == Order::Column && !sortsByChange() && sortColumn() > DeviceModel::Name;
    if (!key.text && (isColumn || m_order == Order::Class)) {
        const QVariant value = isColumn ? textIn(sortColumn(), DeviceModel::SortRole)
                                        : textIn(DeviceModel::Class, Qt::DisplayRole);
        const bool isNumber = value.userType() == QMetaType::Double;
        key.number = isNumber ? value.toDouble() : 0;
        key.text = m_collator.sortKey(isNumber ? QString() : value.toString());
    }
    return key;
}

void DeviceFilter::forgetSortKeys(int first, int last)
{
    for (int row = first; row <= last && row < int(m_sortKeys.size()); ++row)
        m_sortKeys[std::size_t(row)] = {};
}

void DeviceFilter::forgetColumn()
{
    for (SortKey &key : m_sortKeys)
        key.text.reset();
}

bool DeviceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_order == Order::Hub)
        return left.row() < right.row();
    const SortKey &a = sortKey(left.row());
    const SortKey &b = sortKey(right.row());
    if (sortsByChange()) {
        const Device *before = m_model.deviceAt(left);
        const Device *after = m_model.deviceAt(right);
        if (before && after && changeOf(*before) != changeOf(*after))
            return (changeOf(*before) < changeOf(*after)) == (m_order == Order::Column);
    } else if (m_order == Order::Zone) {
        if (a.zoneRank != b.zoneRank)
            return a.zoneRank < b.zoneRank;
    } else if (m_order != Order::Name && a.text) {
        if (a.number != b.number)
            return a.number < b.number;
        if (const int texts = a.text->compare(*b.text); texts != 0)
            return texts < 0;
        // Two kinds may share a word; their rows must not mix.
        if (m_order == Order::Class) {
            const QString kind = left.data(DeviceModel::ClassRole).toString();
            if (const int kinds = kind.compare(right.data(DeviceModel::ClassRole).toString()))
                return kinds < 0;
        }
    }
    const int names = a.name->compare(*b.name);
    return names != 0 ? names < 0 : left.row() < right.row();
}

} // namespace foyer
