// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace foyer {

/// What a session is doing at this moment, as a person may be told: times and counts. Has no room
/// for a token.
struct SessionFacts
{
    enum class Socket {
        Closed,
        Connecting, ///< TCP, TLS, upgrade, hello
        Joining,    ///< connected; the hub has not let us hear its events yet
        Open,       ///< events arrive
    };
    Socket socket = Socket::Closed;
    int subscriptions = 0; ///< the hub was asked to report these
    int unanswered = 0;    ///< of them, what it has not confirmed yet
    int unconfirmed = 0;   ///< of them, what it did not confirm after three tries

    QDateTime loggedInAt;                     ///< UTC; invalid while there is no hub session
    std::chrono::milliseconds renewsIn{-1};   ///< until the hub session is renewed; -1: never
    std::chrono::milliseconds triesAgain{-1}; ///< until the next attempt; -1: none is waiting
    bool hasFixedKey = false;                 ///< a local API key: there is nothing to renew
};

} // namespace foyer
