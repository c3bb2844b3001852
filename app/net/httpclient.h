// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace foyer {

/// One HTTP request. URL paths are used as they are; build them with HttpClient::segment() for ids.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers;
    bool authorize = true;  ///< attach the bearer when the client has one
    bool expectJson = true; ///< a 2xx answer that is not JSON (captive portal) is a Protocol error
    /// GET is repeated once after a connection lost before any answer; nothing else ever is.
    std::chrono::milliseconds timeout{
        10'000}; ///< connect + headers, and again for each pause in the body
    qint64 maxBytes = 64LL * 1024 * 1024;
    /// Takes the body of a 2xx answer as it comes in, piece by piece; HttpResponse::body stays
    /// empty. What it got counts only when the response says so.
    std::function<void(const QByteArray &piece)> received;
    /// A write that has not left by then never does: nobody wants it done minutes later.
    std::chrono::steady_clock::time_point sendBy = std::chrono::steady_clock::time_point::max();
};

/// Error::code of a write that may have reached the server although no answer came (Timeout,
/// Offline or Cancelled): look, do not repeat.
inline const QString outcomeUnknown = QStringLiteral("outcome_unknown");

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QList<QPair<QByteArray, QByteArray>> headers;
    [[nodiscard]] QByteArray
    header(const QByteArray &name) const; ///< case-insensitive; empty when absent
};

/// How one client of one server behaves. Defaults are those for a hub (protocol.md 6.2).
struct HttpOptions
{
    int maxInFlight = 2;
    std::chrono::milliseconds writeSpacing{150}; ///< least time between starts of PUT/POST/DELETE
    /// A bearer is sent over plain http only to loopback, or anywhere when this is set: the user
    /// typed the address for an API key, or allowed unencrypted LAN for that hub.
    bool plainBearerAllowed = false;
    QList<QPair<QByteArray, QByteArray>> headers; ///< added to each request, e.g. X-Homey-ID
    /// Which error means "the bearer has expired, renew it"; default: HTTP 401.
    std::function<bool(const Error &)> meansExpired;
    /// First pause after a 429 without Retry-After; the second is twice, all others four times as
    /// long.
    std::chrono::milliseconds rateLimitPause{1'000};
    std::chrono::milliseconds rateLimitPauseMax{300'000}; ///< whatever the server asks for
};

/// The only place that builds a QNetworkRequest. Refuses: cross-origin redirects (all redirects are
/// errors), HTTP/2, answers that never end or exceed their size, a bearer over unencrypted links,
/// ids with CR/LF, and to retry anything but a GET. On an expired bearer the renewal runs once for
/// all waiting requests and each is sent once more.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Renewal = std::function<Async<QByteArray>()>;

    explicit HttpClient(HttpOptions options = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    void setBearer(const QByteArray &bearer); ///< empty: none
    [[nodiscard]] const QByteArray &bearer() const;
    /// Called when the server says the bearer has expired; answers with a fresh bearer. Null: 401
    /// is final. While it runs, requests that carry the bearer wait; it must therefore not send any
    /// through this client (authorize = false is fine) until it has called setBearer(). An error
    /// from it goes to all who wait.
    void setRenewal(Renewal renewal);
    /// Another bearer, for what the first may not: a request that `mayUse` allows (null: all) and
    /// that was answered 403 "Missing Scopes" (refused, so nothing was done) is sent once more with
    /// it; what it opened is asked with it at once the next time. It travels where the first may.
    /// Answered 401 it is dropped, spareRefused() says so, and the request fails with its first
    /// answer. Empty: none.
    using SpareRule = std::function<bool(const HttpRequest &)>;
    void setSpareBearer(const QByteArray &bearer, SpareRule mayUse = {});
    void setOptions(const HttpOptions &options);

    /// Queues the request (in flight ≤ maxInFlight, writes spaced). 2xx → response; everything else
    /// → Error with kind, the server's text and status. 429 pauses the whole queue for Retry-After
    /// (else 1, 2, 4 s; at most 5 min) and fails the request with RateLimited, except that a GET is
    /// tried again up to three times. Reads may overtake writes that wait for their spacing;
    /// otherwise first come, first served. Error::code when this layer made the error:
    /// "captive_portal", "not_json", "too_large", "truncated", "bad_encoding", "redirect" (all
    /// Protocol), "plain_http" (Refused, nothing was sent), "unsendable" (Protocol, nothing
    /// was sent), "connect_timeout" (Offline: no connection in time), "too_late" (Timeout or, in a
    /// pause, RateLimited: sendBy has passed, nothing was sent), and outcomeUnknown.
    [[nodiscard]] Async<HttpResponse> send(HttpRequest request);
    /// Everything queued or in flight fails with Cancelled (writes that had left: outcomeUnknown).
    void cancelAll();

    /// One percent-encoded path segment for an id; colons stay. Empty, ".", ".." and control
    /// characters give {}.
    [[nodiscard]] static QString segment(const QString &id);
    /// True when a bearer may travel to `url`: https/wss, loopback, or plain allowed.
    [[nodiscard]] static bool bearerMayTravel(const QUrl &url, bool plainAllowed);

Q_SIGNALS:
    void requestFinished(const QString &request, int httpStatus, qint64 milliseconds);
    void spareRefused(); ///< the other bearer is not (or no longer) accepted

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
