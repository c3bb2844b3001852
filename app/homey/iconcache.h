// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace foyer {

/// Icons on disk, readable by their owner only, named so that neither the hub nor the icon can be
/// told from the name. Bounded: the oldest go. Trusts nothing it reads: the caller judges it anew.
class IconCache
{
public:
    static constexpr qint64 maximumSize = 32LL * 1024 * 1024;

    /// `folder` is made when something is first kept; empty keeps nothing.
    explicit IconCache(QString folder, qint64 maximum = maximumSize);

    [[nodiscard]] QByteArray read(const QString &hubId, const QString &iconId) const;
    void write(const QString &hubId, const QString &iconId, const QByteArray &bytes);
    void forget(const QString &hubId); ///< what was kept of that hub
    void clear();                      ///< all of it; its own files only

private:
    [[nodiscard]] QString fileName(const QString &hubId, const QString &iconId) const;
    template<typename Goes>
    void remove(Goes goes);
    void makeRoom(qint64 added);

    QString m_folder;
    qint64 m_maximum;
    std::optional<qint64> m_size; ///< of all files, once counted
};

} // namespace foyer
