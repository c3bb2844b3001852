// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace foyer {

/// Keeps secrets in the operating system's keychain and nowhere else. Tells "never stored" from
/// "locked", "absent" and "refused" (platform.md 3), and never says a secret is gone when it could
/// not look. Refuses to fall back to files.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    enum class Availability {
        Unknown,
        Available,
        Locked,  ///< the keyring is there and holds (or may hold) the secret, but is locked
        Missing, ///< no keychain service on this desktop
        Failed,  ///< refused or broken
    };
    Q_ENUM(Availability)

    /// A secret that was looked for. With couldLook(), found says whether it was ever stored.
    /// Without, found is true when a secret certainly exists (it sits in a locked keyring) and
    /// false when nobody knows; `secret` is empty.
    struct Lookup
    {
        bool found = false;
        QByteArray secret;
        Availability availability = Availability::Available;
        [[nodiscard]] bool couldLook() const { return availability == Availability::Available; }
    };

    /// `service` names the program in the keychain, e.g. FOYER_APP_ID.
    explicit TokenVault(QString service, QObject *parent = nullptr);
    ~TokenVault() override;

    // Operations run one after the other, in the order of the calls. Virtual so that tests and the
    // demo can keep secrets in memory.

    /// Never fails as a Result: what went wrong is in Lookup::availability. May make the desktop
    /// ask the person to unlock the keyring, but only when the secret is in there.
    [[nodiscard]] virtual Async<Lookup> load(const QString &key);
    /// Done once the secret was written *and read back*. Fails with Refused, code
    /// "keychain_locked", "keychain_missing" or "keychain_failed".
    [[nodiscard]] virtual Async<Done> store(const QString &key, const QByteArray &secret);
    /// Done once the secret is *verified* to be gone; same errors as store().
    [[nodiscard]] virtual Async<Done> forget(const QString &key);
    [[nodiscard]] virtual Availability availability() const; ///< as the last operation saw it

    /// How long one operation may wait for the keychain (a person may be looking at its unlock
    /// prompt).
    void setDeadline(std::chrono::milliseconds deadline);

    // The keys in use.
    static QString refreshTokenKey() { return QStringLiteral("athom-refresh-token"); }
    static QString clientSecretKey() { return QStringLiteral("oauth-client-secret"); }
    /// Of a key beside an account; `name` says which hub of which account.
    static QString spareKey(const QString &name) { return QStringLiteral("hub-spare-key/") + name; }
    static QString hubKey(const QString &hubId) { return QStringLiteral("hub-api-key/") + hubId; }

Q_SIGNALS:
    void availabilityChanged(foyer::TokenVault::Availability availability);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
