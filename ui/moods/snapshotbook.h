// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/keepsakes.h"
#include "homey/zonesnapshot.h"

#include <QObject>

namespace foyer {

class LastHome;

/// The snapshots of zones that this person keeps of the open home, newest first; on this computer
/// alone. No more than `most`.
class SnapshotBook : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 100;

    explicit SnapshotBook(const LastHome &owner, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ZoneSnapshot> &snapshots() const { return m_snapshots; }
    [[nodiscard]] const ZoneSnapshot *snapshot(const QString &id) const;
    void read(); ///< those of whoever's home it is now
    /// False when it could not be written; it lasts as long as the program then.
    bool add(const ZoneSnapshot &snapshot);
    bool remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    bool write();

    const LastHome &m_owner;
    Keepsakes m_keepsakes;
    std::vector<ZoneSnapshot> m_snapshots;
};

} // namespace foyer
