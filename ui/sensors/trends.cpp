// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sensors/trends.h"

#include "homey/valuehistory.h"

#include <algorithm>

namespace foyer {

namespace {
constexpr int kept = 200;
constexpr int atOnce = 4; ///< the history itself sends two requests at a time
} // namespace

Trends::Trends(ValueHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_known(kept)
{
    connect(&history, &ValueHistory::seriesChanged, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                const Key key(deviceId, capabilityId);
                if (m_known.contains(key))
                    m_old.insert(key);
                if (!m_wanted.contains(key) ||
                    std::find(m_queue.cbegin(), m_queue.cend(), key) != m_queue.cend())
                    return;
                m_queue.push_back(key);
                work();
            });
}

void Trends::setWanted(const QList<Key> &keys)
{
    m_wanted = QSet<Key>(keys.cbegin(), keys.cend());
    m_queue.clear();
    for (const Key &key : keys) {
        if (!m_known.contains(key) || m_old.contains(key))
            m_queue.push_back(key);
    }
    work();
}

void Trends::work()
{
    while (!m_queue.empty() && m_asked.size() < atOnce) {
        const Key key = m_queue.front();
        m_queue.pop_front();
        if (m_asked.contains(key))
            continue;
        m_asked.insert(key);
        m_old.remove(key);
        then(m_history.last24Hours(key.first, key.second), this,
             [this, key](const Result<Series> &answer) {
                 m_asked.remove(key);
                 if (answer) {
                     m_known.insert(key, new Series(*answer)); // the cache owns it
                     Q_EMIT arrived(key.first, key.second);
                 }
                 work();
             });
    }
}

} // namespace foyer
