// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program/accounts.h"

#include <QRandomGenerator>

namespace foyer {

/// One account, or a sign-in that is nobody's yet.
struct Accounts::Entry
{
    AccountRecord record;
    std::unique_ptr<SignIn> signIn; ///< none until it is needed
    bool isBegun = false;           ///< a token may be in a drawer that only the record knows of
};

/// Never used before: what an earlier account may have left in one cannot be taken for this one's.
inline QString newDrawer()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16,
                                    QLatin1Char('0'));
}

/// In preference::accountLeaving, which cannot hold an empty name.
inline QString leavingName(const QString &drawer)
{
    return u'@' + drawer;
}

} // namespace foyer
