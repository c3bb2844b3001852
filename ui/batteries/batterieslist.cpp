// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batteries/batterieslist.h"

#include "ui/frame/words.h"

#include <QMap>

#include <algorithm>

namespace foyer {

BatteriesList::BatteriesList(BatteryModel &batteries, const UiWords &words, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_uiWords(words)
    , m_collator(words.locale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSortRole(BatteryModel::SortRole);
    setSourceModel(&batteries);
    sort(BatteryModel::Level);
}

void BatteriesList::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

QString BatteriesList::levelText(const QModelIndex &index) const
{
    const QVariant percent = index.data(BatteryModel::PercentRole);
    QStringList parts;
    if (percent.isValid())
        parts << m_uiWords.percent(percent.toDouble());
    switch (BatteryModel::State(index.data(BatteryModel::StateRole).toInt())) {
    case BatteryModel::State::Good:
        if (!percent.isValid())
            parts << tr("Fine");
        break;
    case BatteryModel::State::Low: parts << tr("Low"); break;
    case BatteryModel::State::Dead: parts << tr("Empty"); break;
    case BatteryModel::State::Unknown: parts << tr("Not known"); break;
    }
    if (index.data(BatteryModel::IsChargingRole).toBool())
        parts << tr("charging");
    return parts.join(QStringLiteral(" · "));
}

QString BatteriesList::typeText(const QStringList &batteries, const QLocale &locale)
{
    // Sorted by name; a driver names each cell: "AA", "AA".
    QMap<QString, int> counts;
    for (const QString &battery : batteries)
        ++counts[plain(battery, 30)];
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        //: so many batteries of this type, e.g. 2 × AA
        parts << (it.value() == 1 ? it.key()
                                  : tr("%1 × %2").arg(locale.toString(it.value()), it.key()));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString BatteriesList::text(const QModelIndex &index, int column) const
{
    switch (column) {
    case BatteryModel::Name: return plain(index.data(BatteryModel::DeviceNameRole).toString());
    case BatteryModel::ZoneColumn: {
        const QString zone = index.data(BatteryModel::ZoneNameRole).toString();
        return zone.isEmpty() ? m_uiWords.noZone() : plain(zone);
    }
    case BatteryModel::Level: return levelText(index);
    case BatteryModel::Type:
        return typeText(index.data(BatteryModel::BatteriesRole).toStringList(), m_uiWords.locale());
    case BatteryModel::LastReport: {
        const QString age = m_uiWords.age(index.data(BatteryModel::ReportedAtRole).toDateTime());
        return age.isEmpty() ? tr("never") : age;
    }
    default: return {};
    }
}

QVariant BatteriesList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index, index.column());
    if (role == Qt::AccessibleTextRole) {
        if (index.column() != BatteryModel::Name)
            return text(index, index.column());
        return QStringList{text(index, BatteryModel::Name), text(index, BatteryModel::ZoneColumn),
                           text(index, BatteryModel::Level)}
            .join(QStringLiteral(", "));
    }
    return QSortFilterProxyModel::data(index, role);
}

QVariant BatteriesList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case BatteryModel::Name: return tr("Device");
    case BatteryModel::ZoneColumn: return m_uiWords.header(QStringLiteral("zone"));
    case BatteryModel::Level: return tr("Charge");
    case BatteryModel::Type: return tr("Batteries");
    case BatteryModel::LastReport: return tr("Last report");
    default: return {};
    }
}

bool BatteriesList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        for (const int column : {BatteryModel::Name, BatteryModel::ZoneColumn, BatteryModel::Level,
                                 BatteryModel::Type}) {
            if (text(index, column).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool BatteriesList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(BatteryModel::SortRole);
    const QVariant b = right.data(BatteryModel::SortRole);
    int order = 0;
    if (left.column() == BatteryModel::LastReport)
        // An age grows downwards.
        order = a.toDateTime() > b.toDateTime() ? -1 : a.toDateTime() < b.toDateTime() ? 1 : 0;
    else if (left.column() == BatteryModel::Level)
        order = a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    else
        order = m_collator.compare(a.toString(), b.toString());
    if (order != 0)
        return order < 0;
    const int byName = m_collator.compare(left.data(BatteryModel::DeviceNameRole).toString(),
                                          right.data(BatteryModel::DeviceNameRole).toString());
    return byName != 0 ? byName < 0 : left.row() < right.row();
}

} // namespace foyer
