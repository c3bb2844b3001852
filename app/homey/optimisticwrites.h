// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"
#include "homey/readback.h"

#include <QPair>

#include <optional>

namespace foyer {

/// Durations of a write, injected so that tests do not wait.
struct WriteTiming
{
    /// What has not left this long after the person asked is taken back: nothing is replayed.
    std::chrono::milliseconds maxAge{10'000};
    /// How long a confirmed value waits for the hub's own report before it is read back.
    std::chrono::milliseconds grace{5'000};
    std::chrono::milliseconds readBackTimeout{4'000};
    std::chrono::milliseconds readBackPause{1'000};
};

/// The life of optimistic writes, each to a register of its own: shown at once, one request under
/// way per register, the newest wish wins; then confirmed, rolled back with a reason or, when no
/// answer came, shown as pending until the register was read back. Never writes twice for one
/// wish and never late.
class OptimisticWrites : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;
    using Key = QPair<QString, QString>; ///< the item, and which of its values
    struct Wish
    {
        Value value;
        std::chrono::milliseconds duration{};
        Clock::time_point askedAt;
    };
    struct Reported
    {
        Value value;
        QDateTime at; ///< by the hub's clock; may be invalid
    };
    /// What a register is made of.
    struct Seam
    {
        std::function<Async<Done>(HomeyApi &, const Key &, const Wish &,
                                  const QString &transactionId, Clock::time_point sendBy)>
            send;
        /// The hub's last word; nullopt when the register is gone or cannot be read.
        std::function<std::optional<Reported>(const Key &)> reported;
        std::function<void(const Key &, const std::optional<Value> &)> show;
        ReadBack::Ask readBack;
    };

    explicit OptimisticWrites(Seam seam, QObject *parent = nullptr);
    ~OptimisticWrites() override;

    /// The way to the hub; null while there is none. What is under way then keeps showing as
    /// pending until the next way was asked what became of it; what waited is taken back.
    void setApi(HomeyApi *api);
    [[nodiscard]] bool hasApi() const { return m_api; }
    void setTiming(const WriteTiming &timing);
    [[nodiscard]] const WriteTiming &timing() const { return m_timing; }

    /// `value` was found good and there is a way to the hub.
    void ask(const Key &key, const Value &value, std::chrono::milliseconds duration = {});
    /// The hub reported something about the register.
    void reported(const Key &key);
    /// The hub reported this transaction; true when it was one of ours.
    bool echoed(const Key &key, const QString &transactionId);
    /// The item is gone: nothing is left to show a result on.
    void forget(const QString &item);

    [[nodiscard]] bool isBusy(const Key &key) const { return m_writes.contains(key); }
    /// Sent, no answer, not read back yet.
    [[nodiscard]] bool isUnconfirmed(const Key &key) const;

Q_SIGNALS:
    void confirmed(const QPair<QString, QString> &key, const foyer::Value &value);
    /// Rolled back (already done when this arrives).
    void failed(const QPair<QString, QString> &key, const foyer::Value &value,
                const foyer::Error &error);
    void unconfirmedChanged(const QPair<QString, QString> &key);
    void hubSilent(); ///< reading back got no answer either

private:
    enum class Phase {
        UnderWay,
        Confirmed, ///< the hub said yes; its report has not come yet
        Unknown,   ///< the hub said nothing
    };
    struct Write
    {
        Wish wish;
        std::optional<Wish> next; ///< newer, waiting for the answer to `wish`
        QString transactionId;
        std::optional<Reported> before; ///< what was reported when it was sent
        Phase phase = Phase::UnderWay;
        Error doubt;           ///< why the outcome is unknown
        bool isEchoed = false; ///< the hub reported it
        bool isTold = false;   ///< a newer wish failed since: no more words about this one
        quint64 generation = 0;
    };

    void send(const Key &key);
    void answered(const Key &key, quint64 generation, const Result<Done> &result);
    void succeed(const Key &key);
    void doubt(const Key &key, const Error &error);
    void seen(const QString &item);
    void denied(const QString &item);
    void settle(const Key &key);
    void rollBack(const Key &key, const Error &error);
    void giveUpNext(const Key &key, const Error &error);
    void watchAge(const Key &key);
    [[nodiscard]] bool hasChanged(const Key &key, const Write &write) const;
    [[nodiscard]] QList<Key> keysOf(const QString &item) const;

    Seam m_seam;
    HomeyApi *m_api = nullptr;
    WriteTiming m_timing;
    ReadBack m_readBack;
    QHash<Key, Write> m_writes;
    quint64 m_generation = 0;
};

/// Why a write is not possible now: there is no connection.
[[nodiscard]] Error notConnected();

} // namespace foyer
