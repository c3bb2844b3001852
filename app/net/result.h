// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>

namespace foyer {

/// Why something asked of a server did not happen. The set of kinds is closed because the user
/// interface does a different thing for each of them.
struct [[nodiscard]] Error
{
    enum class Kind {
        Offline,      ///< no route: DNS, connection refused, network down, TLS failed
        Timeout,      ///< connected, but no (whole) answer in time; the outcome may be unknown
        Refused,      ///< the server understood and said no (4xx other than those below)
        Unauthorized, ///< 401: the session, token or key is not (or no longer) accepted
        MissingScope, ///< 403: signed in, but not allowed to do this
        NotFound,     ///< 404, or a V2 hub's "missing_api_method"
        RateLimited,  ///< 429
        Server,       ///< 5xx
        Protocol,  ///< the answer is not what the protocol says (HTML, cut, too large, wrong shape)
        Cancelled, ///< given up on our side
    };

    Kind kind = Kind::Server;
    /// The server's own words (plain text, may be empty, at most 500 characters); never a secret.
    QString text;
    /// The server's machine-readable name, e.g. "invalid_grant", "invalid_token"; may be empty.
    QString code;
    /// What was asked, e.g. "GET /api/manager/devices/device"; without query, never a secret.
    QString request;
    int httpStatus = 0;                      ///< 0 when there was no HTTP answer
    std::chrono::milliseconds retryAfter{0}; ///< what the server asked for; 0 = nothing said
    bool tlsFailed = false; ///< kind Offline because the certificate was not accepted

    /// True when the server was reached and made a decision: only then may a credential be
    /// forgotten. (A bearer that we ourselves refused to send in the clear is not the server's
    /// decision.)
    [[nodiscard]] bool isDecision() const
    {
        if (code == QLatin1String("plain_http"))
            return false;
        return kind == Kind::Refused || kind == Kind::Unauthorized || kind == Kind::MissingScope ||
               kind == Kind::NotFound;
    }
    /// One line for logs: kind, status, request, text.
    [[nodiscard]] QString toLogString() const;
};

/// A value or the reason why there is none.
template<typename T>
using Result = tl::expected<T, Error>;

/// Result<void> with a copyable, default-constructible value type, for futures.
struct Done
{
};

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> fail(Error::Kind kind, QString text = {}, QString code = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(text), std::move(code)});
}

} // namespace foyer

Q_DECLARE_METATYPE(foyer::Error)
