// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokens.h"
#include "program/settings.h"

#include <QList>

namespace foyer {

/// What is remembered of one Athom account: who it is and where in the keychain its sign-in lies.
/// Nothing in here is a secret.
struct AccountRecord
{
    QString id;           ///< empty until the account has said who it is
    QString drawer;       ///< TokenSlots::setDrawer()
    QString name, email;  ///< as the account last said
    bool isKnown = false; ///< its sign-in is in the keychain, as far as we know
    /// As the account last listed them; of those of an earlier run only id, name and model.
    QList<CloudHub> hubs;
};

/// The accounts in the settings, in the order in which they were added. An entry that makes no
/// sense is left out; never more than sixteen.
struct AccountRecords
{
    /// The list, or the one account of an earlier version that knew no list. What that version did
    /// since (it may have been started again) is taken over.
    [[nodiscard]] static QList<AccountRecord> read(const Settings &settings);
    /// Written to the disk before this returns: no secret may go where no record says so.
    static void write(Settings &settings, const QList<AccountRecord> &records);

    static constexpr int most = 16;
};

} // namespace foyer
