// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/homearchive.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace foyer {

/// Whose home it is: the hub, and the account or key through which it was seen.
struct HomeOwner
{
    QString hubId;
    QString userId;

    [[nodiscard]] bool isValid() const { return !hubId.isEmpty() && !userId.isEmpty(); }
    [[nodiscard]] bool operator==(const HomeOwner &) const = default;
    /// 32 bytes that say whose it is without naming anybody.
    [[nodiscard]] QByteArray digest() const;
};

/// Homes on disk, one file (0600) for each owner in a folder (0700): written whole or not at all by
/// a thread of its own, because a slow or full disk must not hold up the window. Follows no
/// symbolic link, believes no file, and keeps no more than eight.
class HomeCache : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostFiles = 8;

    /// `folder` is made when needed; empty keeps nothing.
    explicit HomeCache(QString folder, QObject *parent = nullptr);
    ~HomeCache() override; ///< after what was asked for is done

    /// Nothing when there is none, or it is not whole, ours and this owner's. Reads the disk: for
    /// the start of the program and of a session (a few milliseconds for 500 devices).
    [[nodiscard]] std::optional<ArchivedHome> read(const HomeOwner &owner);
    /// Soon, by the other thread, in the order asked; failed() or nothing follows.
    void write(const HomeOwner &owner, ArchivedHome home);
    [[nodiscard]] bool isWriting() const { return m_writing > 0; }
    void forget(const HomeOwner &owner);
    void forgetAll(); ///< every file of ours goes, also what was still to be written
    [[nodiscard]] QString fileOf(const HomeOwner &owner) const;

Q_SIGNALS:
    void written();
    /// It could not be written (disk full, read-only, …); what was there before is still there.
    /// Once until it works again.
    void failed();

private:
    void done(bool isWritten);
    [[nodiscard]] bool isForgotten(const HomeOwner &owner) const;

    QString m_folder;
    /// What is being written is known before it is on the disk, and what is being removed is gone
    /// before it is.
    HomeOwner m_newestOwner;
    std::optional<ArchivedHome> m_newest;
    QSet<QByteArray> m_forgotten, m_written; ///< owners; written since all were forgotten
    bool m_areAllForgotten = false;
    QThreadPool m_thread;
    int m_writing = 0;
    bool m_hasFailed = false;
};

} // namespace foyer
