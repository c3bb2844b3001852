// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokenvault.h"

#include <QLockFile>
#include <QObject>

#include <array>
#include <memory>

namespace foyer {

/// The refresh token in the vault, safe against a crash at any point of a rotation: two slots, each
/// with a generation. A new token goes into the slot that is not in use, and the older one stays
/// until the new one has worked. With a folder, several processes take turns and see each other's
/// rotations.
class TokenSlots : public QObject
{
    Q_OBJECT

public:
    explicit TokenSlots(TokenVault &vault, QObject *parent = nullptr);
    ~TokenSlots() override;

    /// Which of the sign-ins in the vault this is: each has two slots, a lock and a generation of
    /// its own. Empty: the one that there was when there was only one. Call before anything else.
    void setDrawer(const QString &drawer);
    /// Where the lock and the number of the newest generation are (no secret is); made when needed,
    /// 0700. Empty: no other process is looked at. A named drawer has a folder of its own in there.
    void setFolder(const QString &folder);

    struct Found
    {
        QList<QByteArray> tokens; ///< newest first, at most two
        bool mayExist = false;    ///< one is there, or certainly was, though it cannot be read
        TokenVault::Availability availability = TokenVault::Availability::Available;
        [[nodiscard]] bool couldLook() const
        {
            return availability == TokenVault::Availability::Available;
        }
    };
    /// Never fails as a Result, as TokenVault::load().
    [[nodiscard]] Async<Found> load();
    /// Into the slot that is not in use, with the next generation. Errors of TokenVault::store();
    /// the slot in use is then untouched.
    [[nodiscard]] Async<Done> store(const QByteArray &token);
    /// The newest token has worked: the older one goes.
    void settle();
    /// Both slots are verified to be empty. Errors of TokenVault::forget().
    [[nodiscard]] Async<Done> forget();

    /// The turn to rotate; held until the last copy is gone. Null when there is no folder to lock
    /// in.
    using Turn = std::shared_ptr<QLockFile>;
    /// Fails with Timeout, code "rotation_busy", when another process does not end its turn in
    /// time.
    [[nodiscard]] Async<Turn> takeTurn();
    /// Whether another process has rotated since the slots were read or written here.
    [[nodiscard]] bool isOutdated() const;
    void setTurnDeadline(std::chrono::milliseconds deadline) { m_turnDeadline = deadline; }

    /// The name in the vault of slot 0 or 1.
    static QString slotKey(int slot, const QString &drawer = {});
    struct Content
    {
        quint64 generation = 0;
        QByteArray token; ///< empty: nothing usable
    };
    /// What a slot's secret says; a bare token (as version 0.1.0 kept it) is generation 0.
    [[nodiscard]] static Content parse(const QByteArray &secret);

private:
    void look(int slot, const std::shared_ptr<QPromise<Result<Found>>> &promise);
    void finishLoading(const std::shared_ptr<QPromise<Result<Found>>> &promise);
    void tryTurn(const Turn &lock, const std::shared_ptr<QPromise<Result<Turn>>> &promise,
                 int attempts);
    void writeGeneration() const;
    [[nodiscard]] QString generationFile() const;

    TokenVault &m_vault;
    QString m_drawer;
    QString m_folder;
    std::chrono::milliseconds m_turnDeadline{20'000};
    std::array<Content, 2> m_content;
    Found m_looking;
    int m_active = -1; ///< the slot with the newest generation; -1 when both are empty
    quint64 m_generation = 0;
};

} // namespace foyer
