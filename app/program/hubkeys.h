// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokenvault.h"
#include "program/settings.h"

#include <QObject>

namespace foyer {

/// The local API keys that stand beside accounts: one for a hub of an account, in a place of its
/// own in the keychain. The settings only know for which there is one.
class HubKeys : public QObject
{
    Q_OBJECT

public:
    HubKeys(Settings &settings, TokenVault &vault, QObject *parent = nullptr);

    [[nodiscard]] bool has(const QString &account, const QString &hubId) const;
    /// Empty when there is none, or the keychain does not give it.
    [[nodiscard]] Async<QByteArray> load(const QString &account, const QString &hubId);
    /// Errors of TokenVault::store().
    [[nodiscard]] Async<Done> store(const QString &account, const QString &hubId,
                                    const QByteArray &key);
    /// Verified; errors of TokenVault::forget(), and then it is tried again by the next forget…().
    [[nodiscard]] Async<Done> forget(const QString &account, const QString &hubId);
    void forgetAccount(const QString &account);
    void forgetAll();
    /// What an earlier run could not forget: keys of accounts that are not among these.
    void keepOnly(const QStringList &accounts);

Q_SIGNALS:
    /// The keychain could not confirm that a key of forgetAccount() or forgetAll() is gone.
    void stayed(const foyer::Error &error);

private:
    [[nodiscard]] static QString nameOf(const QString &account, const QString &hubId);
    void forgetNamed(const QStringList &names);
    void note(const QString &name, bool isThere);

    Settings &m_settings;
    TokenVault &m_vault;
};

} // namespace foyer
