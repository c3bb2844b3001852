// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace foyer {

struct AccountChoice;

/// How an account is called where there are several. Says nothing that a stranger could not read
/// over the shoulder anyway.
class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(foyer::AccountWords)

public:
    /// Its e-mail address, else its name; plain text, bounded, never empty.
    [[nodiscard]] static QString title(const AccountChoice &account);
};

} // namespace foyer
