// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include <QHash>

namespace foyer {

TimelineModel::TimelineModel(const Notifications &notifications, QObject *parent)
    : RowListModel(parent)
    , m_notifications(notifications)
    , m_zone(QTimeZone::systemTimeZone())
{
    connect(&notifications, &Notifications::changed, this, &TimelineModel::arrange);
    arrange();
}

void TimelineModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    arrange();
}

void TimelineModel::setQuery(const QString &query)
{
    m_words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

void TimelineModel::setReadUntil(const QDateTime &at)
{
    m_readUntil = at;
    arrange();
}

bool TimelineModel::isUnread(const Notification &item) const
{
    return m_readUntil.isValid() && item.createdAt > m_readUntil;
}

bool TimelineModel::matches(const Notification &item) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        QString text = item.excerpt;
        text.remove(QLatin1String("**"));
        return text.contains(word, Qt::CaseInsensitive) ||
               item.ownerName.contains(word, Qt::CaseInsensitive);
    });
}

void TimelineModel::arrange()
{
    std::vector<const Notification *> items;
    for (const Notification &item : m_notifications.items()) {
        if (matches(item))
            items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const auto *a, const auto *b) { return a->createdAt > b->createdAt; });
    if (items.size() > mostNotifications)
        items.resize(mostNotifications);
    // Days in order; in a day, owners by who spoke last.
    std::vector<TimelineRow> rows;
    for (size_t first = 0; first < items.size();) {
        const auto dayOf = [&](const Notification *item) {
            return item->createdAt.isValid() ? item->createdAt.toTimeZone(m_zone).date() : QDate();
        };
        const QDate day = dayOf(items[first]);
        size_t end = first;
        QHash<QString, int> rankOf;
        for (; end < items.size() && dayOf(items[end]) == day; ++end) {
            if (!rankOf.contains(items[end]->ownerUri))
                rankOf.insert(items[end]->ownerUri, int(rankOf.size()));
        }
        std::stable_sort(items.begin() + std::ptrdiff_t(first), items.begin() + std::ptrdiff_t(end),
                         [&](const auto *a, const auto *b) {
                             return rankOf.value(a->ownerUri) < rankOf.value(b->ownerUri);
                         });
        TimelineRow heading;
        heading.key = QStringLiteral("day ") + day.toString(Qt::ISODate);
        heading.isHeading = true;
        heading.day = day;
        rows.push_back(heading);
        for (size_t at = first; at < end; ++at) {
            TimelineRow row;
            row.key = QStringLiteral("item ") + items[at]->id;
            row.day = day;
            row.item = *items[at];
            row.isFirstOfOwner = at == first || items[at - 1]->ownerUri != items[at]->ownerUri;
            row.isUnread = isUnread(*items[at]);
            rows.push_back(row);
        }
        first = end;
    }
    setRows(std::move(rows));
}

int TimelineModel::total() const
{
    return int(m_notifications.items().size());
}

int TimelineModel::shown() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const TimelineRow &row) { return !row.isHeading; }));
}

int TimelineModel::unread() const
{
    const auto &items = m_notifications.items();
    return int(std::count_if(items.begin(), items.end(),
                             [this](const Notification &item) { return isUnread(item); }));
}

int TimelineModel::countOf(const QString &ownerUri) const
{
    const auto &items = m_notifications.items();
    return int(std::count_if(items.begin(), items.end(),
                             [&](const Notification &item) { return item.ownerUri == ownerUri; }));
}

QDateTime TimelineModel::newest() const
{
    QDateTime newest;
    for (const Notification &item : m_notifications.items()) {
        if (item.createdAt.isValid() && (!newest.isValid() || item.createdAt > newest))
            newest = item.createdAt;
    }
    return newest;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineRow *line = row(index);
    if (!line)
        return {};
    switch (role) {
    case IsHeadingRole: return line->isHeading;
    case DayRole: return line->day;
    case IdRole: return line->item.id;
    case OwnerUriRole: return line->item.ownerUri;
    case OwnerNameRole: return line->item.ownerName;
    case ExcerptRole: return line->item.excerpt;
    case CreatedRole:
        return line->item.createdAt.isValid() ? line->item.createdAt.toTimeZone(m_zone)
                                              : QDateTime();
    case IsFirstOfOwnerRole: return line->isFirstOfOwner;
    case IsUnreadRole: return line->isUnread;
    default: return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    const TimelineRow *line = row(index);
    // A heading is passed over by the arrow keys.
    return line && !line->isHeading ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace foyer
