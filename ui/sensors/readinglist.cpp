// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sensors/readinglist.h"

#include "homey/valuehistory.h"
#include "ui/frame/words.h"
#include "ui/sensors/kindwords.h"

#include <algorithm>

namespace foyer {

ReadingList::ReadingList(ReadingModel &readings, const ValueHistory &history, const UiWords &words,
                         QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_readings(readings)
    , m_history(history)
    , m_uiWords(words)
    , m_collator(words.locale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setRecursiveFilteringEnabled(true);
    setSortRole(ReadingModel::SortRole);
    setSourceModel(&readings);
    sort(ReadingModel::ZoneColumn);
}

void ReadingList::setKinds(const QSet<int> &kinds)
{
    m_kinds = kinds;
    invalidateFilter();
}

void ReadingList::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

int ReadingList::shown() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

const Capability *ReadingList::capabilityAt(const QModelIndex &index) const
{
    return m_readings.capabilityAt(mapToSource(index));
}

std::function<QString(double)> ReadingList::formatter(const QModelIndex &index) const
{
    const Capability *capability = capabilityAt(index);
    if (!capability)
        return {};
    const bool isYesNo = capability->type == Capability::Type::Boolean;
    return [&words = m_uiWords, capability = *capability, isYesNo](double value) {
        return isYesNo ? words.booleanText(capability, value >= 0.5)
                       : words.valueText(capability, Value(value));
    };
}

QString ReadingList::readingTitle(const QModelIndex &index) const
{
    const Capability *capability = capabilityAt(index);
    return capability ? m_uiWords.capabilityTitle(*capability) : QString();
}

bool ReadingList::matches(const QModelIndex &reading) const
{
    const Capability *capability = m_readings.capabilityAt(reading);
    if (!capability)
        return false;
    const QString zone = reading.data(ReadingModel::ZoneNameRole).toString();
    const QString name = reading.data(ReadingModel::DeviceNameRole).toString();
    const QString title = m_uiWords.capabilityTitle(*capability);
    const QString kind = KindWords::name(m_readings.kindAt(reading));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) ||
               zone.contains(word, Qt::CaseInsensitive) ||
               title.contains(word, Qt::CaseInsensitive) ||
               kind.contains(word, Qt::CaseInsensitive);
    });
}

bool ReadingList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false; // a kind is there for its readings
    if (!m_kinds.isEmpty() && !m_kinds.contains(int(m_readings.kindAt(parent))))
        return false;
    return m_words.isEmpty() || matches(m_readings.index(row, 0, parent));
}

int ReadingList::compare(const QModelIndex &left, const QModelIndex &right) const
{
    const auto names = [this](const QModelIndex &a, const QModelIndex &b, int role) {
        return m_collator.compare(a.data(role).toString(), b.data(role).toString());
    };
    const auto numbers = [](double a, double b) { return a < b ? -1 : a > b ? 1 : 0; };
    switch (sortColumn()) {
    case ReadingModel::DeviceColumn: return names(left, right, ReadingModel::DeviceNameRole);
    case ReadingModel::ZoneColumn: return names(left, right, ReadingModel::ZoneNameRole);
    case ReadingModel::ReadingColumn:
        return m_collator.compare(m_uiWords.capabilityTitle(*m_readings.capabilityAt(left)),
                                  m_uiWords.capabilityTitle(*m_readings.capabilityAt(right)));
    case ReadingModel::ValueColumn: {
        const QVariant a = left.data(ReadingModel::SortRole);
        const QVariant b = right.data(ReadingModel::SortRole);
        if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
            return m_collator.compare(a.toString(), b.toString());
        return numbers(a.toDouble(), b.toDouble());
    }
    case ReadingModel::TodayColumn: {
        const auto lowest = [this](const QModelIndex &index) {
            const auto range =
                m_history.today(index.data(ReadingModel::DeviceIdRole).toString(),
                                index.data(ReadingModel::CapabilityIdRole).toString());
            return range ? range->minimum : -std::numeric_limits<double>::infinity();
        };
        return numbers(lowest(left), lowest(right));
    }
    case ReadingModel::AgeColumn:
        // The newest first: an age grows downwards.
        return -numbers(
            double(left.data(ReadingModel::ReportedAtRole).toDateTime().toMSecsSinceEpoch()),
            double(right.data(ReadingModel::ReportedAtRole).toDateTime().toMSecsSinceEpoch()));
    default: return 0;
    }
}

bool ReadingList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_readings.isKind(left)) {
        const bool isBefore = left.row() < right.row();
        return sortOrder() == Qt::AscendingOrder ? isBefore : !isBefore;
    }
    if (!m_readings.capabilityAt(left) || !m_readings.capabilityAt(right))
        return false;
    if (const int order =
            compare(left.siblingAtColumn(sortColumn()), right.siblingAtColumn(sortColumn()));
        order != 0)
        return order < 0;
    const int byName = m_collator.compare(left.data(ReadingModel::DeviceNameRole).toString(),
                                          right.data(ReadingModel::DeviceNameRole).toString());
    return byName != 0 ? byName < 0 : left.row() < right.row();
}

QString ReadingList::kindText(const QModelIndex &source) const
{
    const ReadingKind kind = m_readings.kindAt(source);
    const int count = m_readings.countOf(kind);
    switch (source.column()) {
    case ReadingModel::DeviceColumn: return KindWords::name(kind);
    case ReadingModel::ZoneColumn:
        return count == 1 ? tr("1 reading") : tr("%n readings", nullptr, count);
    case ReadingModel::ValueColumn: {
        const QModelIndex first = m_readings.index(0, 0, source.siblingAtColumn(0));
        const Capability *example = m_readings.capabilityAt(first);
        return example ? KindWords::range(kind, m_readings.summary(kind), *example, m_uiWords)
                       : QString();
    }
    default: return {};
    }
}

QString ReadingList::todayText(const QModelIndex &source) const
{
    const Capability *capability = m_readings.capabilityAt(source);
    const auto range =
        capability
            ? m_history.today(source.data(ReadingModel::DeviceIdRole).toString(), capability->id)
            : std::nullopt;
    if (!range)
        return QStringLiteral("–");
    if (capability->type == Capability::Type::Boolean) {
        if (range->maximum <= 0)
            return m_uiWords.booleanText(*capability, false);
        const QString yes = m_uiWords.booleanText(*capability, true);
        return range->minimum >= 1 ? yes : tr("%1 at times", "Open at times").arg(yes);
    }
    const QString low = m_uiWords.valueText(*capability, Value(range->minimum));
    const QString high = m_uiWords.valueText(*capability, Value(range->maximum));
    if (low == high)
        return low;
    // One unit is enough for both.
    const QString unit = m_uiWords.unitText(*capability);
    QString from = low;
    if (!unit.isEmpty() && from.endsWith(unit))
        from = from.chopped(unit.size()).trimmed();
    return from + QStringLiteral(" – ") + high;
}

QString ReadingList::text(const QModelIndex &source) const
{
    if (m_readings.isKind(source))
        return kindText(source);
    const Capability *capability = m_readings.capabilityAt(source);
    if (!capability)
        return {};
    switch (source.column()) {
    case ReadingModel::DeviceColumn:
        return plain(source.data(ReadingModel::DeviceNameRole).toString());
    case ReadingModel::ZoneColumn: {
        const QString zone = source.data(ReadingModel::ZoneNameRole).toString();
        return zone.isEmpty() ? m_uiWords.noZone() : plain(zone);
    }
    case ReadingModel::ReadingColumn: return m_uiWords.capabilityTitle(*capability);
    case ReadingModel::ValueColumn: return m_uiWords.valueText(*capability);
    case ReadingModel::TodayColumn: return todayText(source);
    case ReadingModel::AgeColumn: return m_uiWords.age(capability->reportedAt);
    default: return {};
    }
}

QString ReadingList::accessibleText(const QModelIndex &source) const
{
    if (m_readings.isKind(source)) {
        if (source.column() != ReadingModel::DeviceColumn)
            return kindText(source);
        QStringList parts;
        for (const int column :
             {ReadingModel::DeviceColumn, ReadingModel::ZoneColumn, ReadingModel::ValueColumn}) {
            if (const QString part = kindText(source.siblingAtColumn(column)); !part.isEmpty())
                parts << part;
        }
        return parts.join(QStringLiteral(", "));
    }
    if (source.column() == ReadingModel::TrendColumn)
        return m_trendWords ? m_trendWords(source) : QString();
    if (source.column() != ReadingModel::DeviceColumn)
        return text(source);
    // look.md, accessibility contract: "<name>, <zone>, <state>"; the state is the reading.
    return QStringList{text(source), text(source.siblingAtColumn(ReadingModel::ZoneColumn)),
                       QString(text(source.siblingAtColumn(ReadingModel::ReadingColumn)) +
                               QLatin1Char(' ') +
                               text(source.siblingAtColumn(ReadingModel::ValueColumn)))}
        .join(QStringLiteral(", "));
}

QVariant ReadingList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(mapToSource(index));
    if (role == Qt::AccessibleTextRole)
        return accessibleText(mapToSource(index));
    return QSortFilterProxyModel::data(index, role);
}

QVariant ReadingList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ReadingModel::DeviceColumn: return tr("Device");
    case ReadingModel::ZoneColumn: return m_uiWords.header(QStringLiteral("zone"));
    case ReadingModel::ReadingColumn: return tr("Reading");
    case ReadingModel::ValueColumn: return m_uiWords.header(QStringLiteral("value"));
    case ReadingModel::TodayColumn: return tr("Today");
    case ReadingModel::TrendColumn: return tr("24 hours");
    case ReadingModel::AgeColumn: return tr("Updated");
    default: return {};
    }
}

} // namespace foyer
