// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "homey/optimisticwrites.h"

#include <QObject>

#include <chrono>

namespace foyer {

class HomeyApi;

/// Writes capability values optimistically: the wanted value shows at once, one request per
/// capability is in flight, the newest value wins, always absolute. Confirms or rolls back with a
/// reason; reads back what got no answer; refuses while offline rather than replaying later; never
/// repeats a write by itself.
class CapabilityWriter : public QObject
{
    Q_OBJECT

public:
    CapabilityWriter(Home &home, QObject *parent = nullptr);
    ~CapabilityWriter() override;

    /// The way to the hub; null while there is none (writes then fail at once with Offline).
    void setApi(HomeyApi *api);
    void setTiming(const WriteTiming &timing) { m_writes.setTiming(timing); }

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
    /// Sent, but the hub did not answer: shown as pending until it was read back.
    [[nodiscard]] bool isUnconfirmed(const QString &deviceId, const QString &capabilityId) const;
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
    void unconfirmedChanged(const QString &deviceId, const QString &capabilityId);
    void hubSilent(); ///< reading back got no answer either: is there still a connection?

private:
    [[nodiscard]] OptimisticWrites::Seam seam();
    void setFailure(const QString &deviceId, std::optional<Error> error);

    Home &m_home;
    QHash<QString, Error> m_failures;
    OptimisticWrites m_writes;
};

/// Why `value` may not be written to `capability`; nullopt when it may.
[[nodiscard]] std::optional<Error> refusalFor(const Capability &capability, const Value &value);

} // namespace foyer
