// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace foyer {

/// What an address says about our OAuth attempt. Decides nothing about the state: the caller
/// compares it.
struct RedirectAnswer
{
    enum class Verdict {
        NotOurs,   ///< not the redirect URI, or a trick that looks like it
        Malformed, ///< our redirect URI, but without one usable code or error
        Code,      ///< code and state (may be empty) are set
        Denied,    ///< error is set, e.g. "access_denied"
    };

    Verdict verdict = Verdict::NotOurs;
    QString code;  ///< 1 to 512 visible ASCII characters
    QString state; ///< at most 512 visible ASCII characters; empty when absent
    QString error; ///< [a-z_]{1,64}, or "unknown" when the server sent something else
};

/// Compares scheme, host, port (80 and 443 filled in) and path of `url` exactly with `redirectUri`;
/// an absent path is "/". User names, backslashes, control characters and more than 4096 bytes are
/// refused, and so are two codes, two states, two errors, or a code beside an error (RFC 6749
/// §4.1.2). What stands in the fragment is ignored.
[[nodiscard]] RedirectAnswer checkRedirect(const QUrl &url, const QUrl &redirectUri);

/// The same for text that a person pasted: white space around it is dropped, and it is refused
/// unless every parser would read it the same way (yardsticks.md C.2: `https://a\@b/`).
[[nodiscard]] RedirectAnswer checkRedirect(const QString &pasted, const QUrl &redirectUri);

/// True when scheme, host, port and path are those of the redirect URI, whatever the query says.
[[nodiscard]] bool isRedirectUri(const QUrl &url, const QUrl &redirectUri);

/// True for http(s) on 127.0.0.1, [::1] or localhost.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// True when the text has the form of a code: 1 to 512 visible ASCII characters of the unreserved
/// and base64 sets.
[[nodiscard]] bool looksLikeCode(const QString &text);

} // namespace foyer
