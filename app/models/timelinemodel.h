// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/notification.h"
#include "models/rowlistmodel.h"

#include <QTimeZone>

namespace foyer {

/// A line of the timeline: the heading of a day, or a notification below it.
struct TimelineRow
{
    QString key;
    bool isHeading = false;
    QDate day; ///< not valid: the hub did not say when
    Notification item;
    bool isFirstOfOwner = false; ///< of those of the day that stand together
    bool isUnread = false;

    [[nodiscard]] bool operator==(const TimelineRow &) const = default;
};

/// The timeline by day and owner: the newest day first, in it the owner who spoke last, newest
/// first. Narrowed by a search. Never resets; changes nothing at the hub.
class TimelineModel : public RowListModel<TimelineRow>
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        DayRole, ///< QDate
        IdRole,  ///< empty for a heading
        OwnerUriRole,
        OwnerNameRole, ///< as the hub says; may be empty
        ExcerptRole,   ///< with "**" as it came
        CreatedRole,   ///< QDateTime in the zone of the hub
        IsFirstOfOwnerRole,
        IsUnreadRole,
    };

    explicit TimelineModel(const Notifications &notifications, QObject *parent = nullptr);

    /// Days are cut in this zone.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    void setQuery(const QString &query); ///< all words in owner or text; empty: all
    /// Newer ones are unread; not valid: none is.
    void setReadUntil(const QDateTime &at);

    [[nodiscard]] int total() const;  ///< notifications known
    [[nodiscard]] int shown() const;  ///< notifications that match
    [[nodiscard]] int unread() const; ///< of all known
    [[nodiscard]] int countOf(const QString &ownerUri) const;
    [[nodiscard]] QDateTime newest() const; ///< not valid when there is none

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();
    [[nodiscard]] bool isUnread(const Notification &item) const;
    [[nodiscard]] bool matches(const Notification &item) const;

    const Notifications &m_notifications;
    QTimeZone m_zone;
    QStringList m_words;
    QDateTime m_readUntil;
};

} // namespace foyer
