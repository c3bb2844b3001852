// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>

namespace foyer {

class ConnectionInspector;
class Home;
class Session;

/// What the account adds to a report.
struct AccountTimes
{
    QDateTime tokenReceivedAt; ///< UTC; invalid: no token
    std::chrono::milliseconds tokenFreshFor{0};
};

/// The connection as plain English text for a bug report. An allow-list by construction: only
/// numbers, times, words of our own, versions and hashed ids can be written; no name, no address,
/// no text of a server and no credential has a way into it. `session` may be null.
[[nodiscard]] QString diagnosticReport(const Session *session, ConnectionInspector &inspector,
                                       const Home &home, const AccountTimes &account);

/// Eight hex digits that stand for an id and tell nothing about it; "none" for an empty one.
[[nodiscard]] QString hashedId(const QString &id);
/// What kind of address this is, without the address: "https, private IPv4, port 443".
[[nodiscard]] QString addressKind(const QUrl &address);

} // namespace foyer
