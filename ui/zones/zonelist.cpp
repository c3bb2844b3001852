// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/zonelist.h"

#include "models/zonemodel.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace foyer {

ZoneList::ZoneList(QAbstractItemModel &zones, const UiWords &words, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_words(words)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&zones);
}

void ZoneList::setQuery(const QString &query)
{
    if (m_query == query.trimmed())
        return;
    m_query = query.trimmed();
    invalidateFilter();
}

std::pair<int, int> ZoneList::matches() const
{
    std::pair<int, int> count{0, 0};
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < sourceModel()->rowCount(parent); ++row) {
            const QModelIndex zone = sourceModel()->index(row, 0, parent);
            ++count.second;
            if (filterAcceptsRow(row, parent))
                ++count.first;
            open.append(zone);
        }
    }
    return count;
}

QModelIndex ZoneList::indexOf(const QString &zoneId, const QModelIndex &below) const
{
    for (int row = 0; row < rowCount(below); ++row) {
        const QModelIndex zone = index(row, ZoneModel::Name, below);
        if (zone.data(ZoneModel::IdRole).toString() == zoneId)
            return zone;
        const QModelIndex found = indexOf(zoneId, zone);
        if (found.isValid())
            return found;
    }
    return {};
}

QString ZoneList::summary(const QModelIndex &index, const QString &separator) const
{
    const int devices = index.data(ZoneModel::DevicesRole).toInt();
    const int lights = index.data(ZoneModel::LightsRole).toInt();
    QStringList parts{devices == 1 ? tr("1 device") : tr("%n devices", nullptr, devices)};
    if (lights > 0)
        parts << tr("%1 lights on").arg(text(index, ZoneModel::LightsOn));
    const QString degrees = temperature(index);
    if (!degrees.isEmpty())
        parts << degrees;
    return parts.join(separator);
}

QVariant ZoneList::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(index, index.column());
    case Qt::AccessibleTextRole: return accessibleText(index);
    case Qt::ToolTipRole:
        return index.column() == ZoneModel::Name ? plainToolTip(text(index, ZoneModel::Name))
                                                 : QString();
    case Qt::DecorationRole:
        if (index.column() != ZoneModel::Name)
            return {};
        return themedIcon(zoneIconName(index.data(ZoneModel::IconRole).toString()), QPalette::Text);
    case Qt::SizeHintRole: return QSize(0, Theme::controlHeight + 4);
    default: return QSortFilterProxyModel::data(index, role);
    }
}

QVariant ZoneList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ZoneModel::Name: return m_words.header(QStringLiteral("zone"));
    case ZoneModel::Devices: return tr("Devices");
    case ZoneModel::LightsOn: return tr("Lights on");
    case ZoneModel::Temperature: return tr("Temperature");
    case ZoneModel::Activity: return tr("Activity");
    default: return {};
    }
}

bool ZoneList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_query.isEmpty())
        return true;
    const QModelIndex zone = sourceModel()->index(row, ZoneModel::Name, parent);
    return zone.data(Qt::DisplayRole).toString().contains(m_query, Qt::CaseInsensitive);
}

QString ZoneList::text(const QModelIndex &index, int column) const
{
    const QLocale &locale = m_words.locale();
    switch (column) {
    case ZoneModel::Name: {
        const QModelIndex name = index.siblingAtColumn(ZoneModel::Name);
        return plain(QSortFilterProxyModel::data(name, Qt::DisplayRole).toString());
    }
    case ZoneModel::Devices: return locale.toString(index.data(ZoneModel::DevicesRole).toInt());
    case ZoneModel::LightsOn: {
        const int lights = index.data(ZoneModel::LightsRole).toInt();
        if (lights == 0)
            return QStringLiteral("–");
        //: lights that are on, lights altogether
        return tr("%1 of %2")
            .arg(locale.toString(index.data(ZoneModel::LightsOnRole).toInt()),
                 locale.toString(lights));
    }
    case ZoneModel::Temperature: {
        const QString degrees = temperature(index);
        return degrees.isEmpty() ? QStringLiteral("–") : degrees;
    }
    case ZoneModel::Activity:
        return index.data(ZoneModel::IsActiveRole).toBool() ? tr("Active") : tr("Quiet");
    default: return {};
    }
}

QString ZoneList::temperature(const QModelIndex &index) const
{
    const QVariant lowest = index.data(ZoneModel::TemperatureMinRole);
    const QVariant highest = index.data(ZoneModel::TemperatureMaxRole);
    if (!lowest.isValid() || !highest.isValid())
        return {};
    // Worded as a capability, so that the unit follows the hub's option like everywhere else.
    Capability sensor;
    sensor.id = QStringLiteral("measure_temperature");
    sensor.type = Capability::Type::Number;
    sensor.units = QStringLiteral("°C");
    sensor.decimals = 1;
    QString from = m_words.valueText(sensor, Value(lowest.toDouble()));
    const QString to = m_words.valueText(sensor, Value(highest.toDouble()));
    if (from == to)
        return to;
    const QString unit = m_words.unitText(sensor);
    if (from.endsWith(unit))
        from = from.chopped(unit.size()).trimmed();
    return from + QStringLiteral("–") + to;
}

QString ZoneList::accessibleText(const QModelIndex &index) const
{
    if (index.column() != ZoneModel::Name)
        return text(index, index.column());
    const QString separator = QStringLiteral(", ");
    const QString activity =
        index.data(ZoneModel::IsActiveRole).toBool() ? tr("active") : tr("quiet");
    return QStringList{text(index, ZoneModel::Name), summary(index, separator), activity}.join(
        separator);
}

} // namespace foyer
