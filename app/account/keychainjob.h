// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>

namespace foyer {

/// How one operation on the operating system's keychain ended.
struct KeychainAnswer
{
    enum class Kind {
        Ok,
        NotFound,  ///< or locked: the caller must ask KeyringProbe
        Denied,    ///< locked and not unlocked, or refused
        NoService, ///< nothing that keeps secrets
        Broken,
        TooLate, ///< the deadline passed, e.g. while an unlock prompt stayed open
    };

    Kind kind = Kind::Broken;
    QByteArray secret; ///< of a read
    QString text;      ///< the backend's words for the log; never a secret
};

/// Runs single QtKeychain jobs with a deadline. Never falls back to plain text, never runs its own
/// event loop.
class KeychainJob : public QObject
{
    Q_OBJECT

public:
    explicit KeychainJob(QString service, QObject *parent = nullptr);
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    // None of these fails as a future: how it went is in KeychainAnswer::kind.
    [[nodiscard]] Async<KeychainAnswer> read(const QString &key);
    [[nodiscard]] Async<KeychainAnswer> write(const QString &key, const QByteArray &secret);
    [[nodiscard]] Async<KeychainAnswer> remove(const QString &key);

    /// A write that missed its deadline but may still happen (a person unlocks the keyring an hour
    /// later).
    [[nodiscard]] bool hasStrayWrite(const QString &key) const
    {
        return m_strayWrites.contains(key);
    }

private:
    template<typename Job>
    Async<KeychainAnswer> run(Job *job, const QString &key);

    QString m_service;
    std::chrono::milliseconds m_deadline{120'000};
    QStringList m_strayWrites;
};

} // namespace foyer
