// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace foyer {

/// What the Secret Service says about one secret, without asking anybody to unlock anything.
struct KeyringView
{
    enum class Kind {
        NotApplicable, ///< no Secret Service on this platform, or KWallet keeps the secrets: ask
                       ///< QtKeychain alone
        NoService,     ///< no session bus, or nobody offers the service
        NoCollection,  ///< the service has no default keyring: nothing can be stored yet
        Locked,
        Unlocked,
        Failed, ///< the service did not answer, or not sensibly
    };

    Kind kind = Kind::NotApplicable; ///< of the default keyring
    int unlockedItems = 0;           ///< matching items in keyrings that are open
    int lockedItems = 0;             ///< matching items in locked keyrings: the secret exists
};

/// Looks into the Secret Service over D-Bus to tell "never stored" from "locked" and "absent",
/// which QtKeychain cannot (platform.md 3). Never blocks, never prompts, never reads a secret.
class KeyringProbe : public QObject
{
    Q_OBJECT

public:
    /// `service` and `key` are those given to QtKeychain.
    explicit KeyringProbe(QString service, QObject *parent = nullptr);
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// Never fails: what went wrong is in KeyringView::kind.
    [[nodiscard]] Async<KeyringView> look(const QString &key);

private:
    QString m_service;
    std::chrono::milliseconds m_timeout{10'000};
};

} // namespace foyer
