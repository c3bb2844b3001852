// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/homecache.h"

#include <QHash>
#include <QJsonObject>

namespace foyer {

/// What the program keeps for a person about a home without telling the hub: how far the timeline
/// was read, snapshots of zones. One file (0600) for each owner and topic in a folder (0700),
/// written whole or not at all; follows no link and believes no file that is not this user's. What
/// belongs to nobody (the demo) lasts as long as the program. Holds no secrets.
class Keepsakes
{
public:
    static constexpr qint64 largest = 4 * 1024 * 1024; ///< bytes of one file

    /// `folder` is made when needed; empty keeps everything in memory.
    explicit Keepsakes(QString folder = standardFolder());

    /// "kept" in the program's data folder.
    [[nodiscard]] static QString standardFolder();
    /// Empty when there is nothing, or nothing that can be read. `topic` is a short word of ours.
    [[nodiscard]] QJsonObject read(const HomeOwner &owner, const QString &topic) const;
    /// False when it could not be written; what was there before is still there.
    bool write(const HomeOwner &owner, const QString &topic, const QJsonObject &contents);
    [[nodiscard]] QString fileOf(const HomeOwner &owner, const QString &topic) const;

private:
    QString m_folder;
    QHash<QString, QJsonObject> m_inMemory;
};

} // namespace foyer
