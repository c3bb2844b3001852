// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/accountwords.h"

#include "ui/frame/text.h"
#include "ui/program.h"

namespace foyer {

QString AccountWords::title(const AccountChoice &account)
{
    const QString title = plain(account.email.isEmpty() ? account.name : account.email, 80);
    return title.isEmpty() ? tr("Athom account") : title;
}

} // namespace foyer
