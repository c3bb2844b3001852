// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <QCache>
#include <QObject>
#include <QPair>
#include <QSet>

#include <deque>

namespace foyer {

class ValueHistory;

/// The last 24 hours of the readings in sight: asks for those only, a few at a time, again when
/// they changed, and forgets what has been out of sight the longest.
class Trends : public QObject
{
    Q_OBJECT

public:
    using Key = QPair<QString, QString>; ///< device and capability id

    explicit Trends(ValueHistory &history, QObject *parent = nullptr);

    /// What is in sight now, in the order it should come; replaces what was asked for before.
    void setWanted(const QList<Key> &keys);
    /// Null until it arrived.
    [[nodiscard]] const Series *series(const Key &key) const { return m_known.object(key); }

Q_SIGNALS:
    void arrived(const QString &deviceId, const QString &capabilityId);

private:
    void work();

    ValueHistory &m_history;
    QCache<Key, Series> m_known;
    QSet<Key> m_old;    ///< known, and changed since
    QSet<Key> m_wanted; ///< in sight
    std::deque<Key> m_queue;
    QSet<Key> m_asked;
};

} // namespace foyer
