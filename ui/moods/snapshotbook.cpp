// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/snapshotbook.h"

#include "homey/lasthome.h"

#include <QJsonArray>

#include <algorithm>

namespace foyer {

namespace {

const auto topic = QStringLiteral("snapshots");

} // namespace

SnapshotBook::SnapshotBook(const LastHome &owner, QObject *parent)
    : QObject(parent)
    , m_owner(owner)
{
}

const ZoneSnapshot *SnapshotBook::snapshot(const QString &id) const
{
    const auto found = std::find_if(m_snapshots.begin(), m_snapshots.end(),
                                    [&](const ZoneSnapshot &each) { return each.id == id; });
    return found == m_snapshots.end() ? nullptr : &*found;
}

void SnapshotBook::read()
{
    m_snapshots.clear();
    const QJsonArray list =
        m_keepsakes.read(m_owner.owner(), topic).value(QLatin1String("snapshots")).toArray();
    for (const QJsonValue item : list) {
        const auto snapshot = ZoneSnapshot::fromJson(item.toObject());
        if (snapshot && m_snapshots.size() < size_t(most))
            m_snapshots.push_back(*snapshot);
    }
    Q_EMIT changed();
}

bool SnapshotBook::add(const ZoneSnapshot &snapshot)
{
    m_snapshots.insert(m_snapshots.begin(), snapshot);
    if (m_snapshots.size() > size_t(most))
        m_snapshots.resize(size_t(most));
    return write();
}

bool SnapshotBook::remove(const QString &id)
{
    std::erase_if(m_snapshots, [&](const ZoneSnapshot &each) { return each.id == id; });
    return write();
}

bool SnapshotBook::write()
{
    QJsonArray list;
    for (const ZoneSnapshot &snapshot : m_snapshots)
        list.append(snapshot.toJson());
    const bool isWritten =
        m_keepsakes.write(m_owner.owner(), topic, {{QStringLiteral("snapshots"), list}});
    Q_EMIT changed();
    return isWritten;
}

} // namespace foyer
