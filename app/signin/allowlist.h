// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace foyer::signin {

/// The hosts that the login page may go to: that of the authorise URL, accounts.athom.com, whatever
/// ends in .athom.com, and hosts named one by one; https on port 443 only. Loopback is allowed only
/// when the authorise URL is loopback.
class AllowList
{
public:
    explicit AllowList(const QUrl &authorise, const QStringList &extraHosts = {});

    /// Compares the parsed, lower-cased, punycoded host exactly; user names and trailing dots are
    /// refused.
    [[nodiscard]] bool allowsPage(const QUrl &url) const;
    /// What a page may load from anywhere: https, wss, data, blob; plain http and ws only on
    /// allowed loopback.
    [[nodiscard]] bool allowsResource(const QUrl &url) const;

private:
    QSet<QString> m_hosts;
    bool m_loopback = false;
};

} // namespace foyer::signin
