// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/homecache.h"
#include "homey/variablehistory.h"

#include <QTimer>

namespace foyer {

class LastHome;

/// Keeps what variables were from one run to the next: one file (0600) for each home and way in,
/// beside the last known homes and gone with them. Bounded in all, written by a thread of its own;
/// believes nothing it reads.
class VariableArchive : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostEntries = 10'000;         ///< of one home, the newest
    static constexpr qint64 largest = 4 * 1024 * 1024; ///< bytes of one file
    static constexpr int mostFiles = 8;

    /// `folder` as for LastHome; empty keeps nothing.
    VariableArchive(VariableHistory &history, LastHome &lastHome, const QString &folder,
                    QObject *parent = nullptr);
    ~VariableArchive() override; ///< after what was to be written is

    /// How long after a change, at the earliest, it is kept; 30 s.
    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }
    [[nodiscard]] QString fileOf(const HomeOwner &owner) const;

    // The file, for its tests.
    [[nodiscard]] static QByteArray encode(VariableHistory::Record record);
    /// Nothing when it is none of ours; what is unusable in it is left out. Nothing in it is later
    /// than `now` (ms since the epoch).
    [[nodiscard]] static std::optional<VariableHistory::Record> decode(const QByteArray &bytes,
                                                                       qint64 now);

private:
    void ownerChanged();
    void keep();
    [[nodiscard]] std::optional<VariableHistory::Record> read(const HomeOwner &owner) const;

    VariableHistory &m_history;
    LastHome &m_lastHome;
    QString m_folder;
    HomeOwner m_owner;
    QTimer m_timer;
    std::chrono::milliseconds m_pace{30'000};
    QThreadPool m_thread;
    /// What is on the disk soon, by owner: nothing where it was forgotten. The window never waits
    /// for the disk.
    QHash<QByteArray, std::optional<VariableHistory::Record>> m_soon;
    bool m_areAllForgotten = false; ///< whatever is not in m_soon
    bool m_isRestoring = false;
};

} // namespace foyer
