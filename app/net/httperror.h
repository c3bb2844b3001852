// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"

#include <QNetworkReply>

namespace foyer {

/// The most of a server's words that an Error carries.
inline constexpr qsizetype maxErrorText = 500;

/// The Error for an HTTP answer that is not 2xx (protocol.md 6.1). `reason` is the status line's
/// phrase, used when the body says nothing; `request` is what was asked, for Error::request. HTML
/// bodies are never quoted.
[[nodiscard]] Error errorFromAnswer(const HttpResponse &answer, const QString &reason,
                                    const QString &request);

/// The Error for a 3xx answer: nothing is ever followed, the text names where it pointed.
[[nodiscard]] Error errorFromRedirect(const HttpResponse &answer, const QUrl &asked,
                                      const QString &request);

/// The Error for a connection that failed before there was a whole answer. `status` is 0 when not
/// even the headers arrived; otherwise the answer was cut.
[[nodiscard]] Error errorFromTransport(QNetworkReply::NetworkError error, const QString &text,
                                       int status, const QString &request);

/// Seconds or an HTTP date (RFC 9110, 10.2.3); 0 when absent, unreadable or past.
[[nodiscard]] std::chrono::milliseconds retryAfter(const QByteArray &header);

/// application/json or any …+json, with or without parameters.
[[nodiscard]] bool isJsonType(const QByteArray &contentType);
[[nodiscard]] bool isHtmlType(const QByteArray &contentType);

/// Plain text for an Error: one line, no control characters, at most maxErrorText.
[[nodiscard]] QString boundedText(const QString &text);

} // namespace foyer
