// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "net/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace foyer {

class HomeyApi;

/// Writes capability values optimistically: the wanted value shows at once, one request per
/// capability is in flight, the newest value wins, always absolute. Confirms or rolls back with a
/// reason; refuses while offline rather than replaying later; never repeats a write by itself.
class CapabilityWriter : public QObject
{
    Q_OBJECT

public:
    CapabilityWriter(Home &home, QObject *parent = nullptr);
    ~CapabilityWriter() override;

    /// The way to the hub; null while there is none (writes then fail at once with Offline).
    void setApi(HomeyApi *api);
    /// How long a confirmed value may wait for the hub's own report before the hub's last word
    /// shows again; default 5 s.
    void setGrace(std::chrono::milliseconds grace) { m_grace = grace; }

    /// Asks for `value`. Wrong type, out of range, unknown enum id or not settable →
    /// writeFailed(Refused, code "invalid_value") and the hub is not asked.
    /// `duration` lets the change take its time where the capability takes one; ignored elsewhere.
    void set(const QString &deviceId, const QString &capabilityId, const Value &value,
             std::chrono::milliseconds duration = {});
    /// Sends `true` to a write-only button. Never repeated.
    void press(const QString &deviceId, const QString &capabilityId);
    /// Called with each event's transaction id; true when it is the echo of one of our writes.
    bool noteEcho(const QString &transactionId, const QString &deviceId,
                  const QString &capabilityId);
    [[nodiscard]] bool isBusy(const QString &deviceId, const QString &capabilityId) const;
    /// The reason of the last failed write of a device, until the next write or dismissal; kind
    /// text for the tile.
    [[nodiscard]] std::optional<Error> failure(const QString &deviceId) const;
    void dismissFailure(const QString &deviceId);

Q_SIGNALS:
    /// A write was accepted here and is on its way; `from` is what was shown before.
    void writeAsked(const QString &deviceId, const QString &capabilityId, const foyer::Value &from,
                    const foyer::Value &to);
    void writeConfirmed(const QString &deviceId, const QString &capabilityId,
                        const foyer::Value &value);
    /// Rolled back (already done when this arrives). `value` is what was wanted, for "try again".
    void writeFailed(const QString &deviceId, const QString &capabilityId,
                     const foyer::Value &value, const foyer::Error &error);
    void failureChanged(const QString &deviceId);

private:
    struct Write
    {
        Value wanted;
        std::chrono::milliseconds duration{};
        std::optional<Value> next; ///< newer wish, waiting for the answer to `wanted`
        QString transactionId;
        Value reportedAtConfirmation; ///< what the hub had reported when it said yes
        bool inFlight = false;
        bool confirmed = false;
        quint64 generation = 0;
    };
    using Key = QPair<QString, QString>;

    void send(const Key &key);
    void answered(const Key &key, quint64 generation, const Result<Done> &result);
    void settle(const Key &key);
    void rollBack(const Key &key, const Error &error);
    void onCapabilityChanged(const QString &deviceId, const QString &capabilityId);
    void setFailure(const QString &deviceId, std::optional<Error> error);

    Home &m_home;
    HomeyApi *m_api = nullptr;
    QHash<Key, Write> m_writes;
    QHash<QString, Error> m_failures;
    std::chrono::milliseconds m_grace{5000};
    quint64 m_generation = 0;
};

/// Why `value` may not be written to `capability`; nullopt when it may.
[[nodiscard]] std::optional<Error> refusalFor(const Capability &capability, const Value &value);

} // namespace foyer
