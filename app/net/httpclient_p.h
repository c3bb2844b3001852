// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace foyer {

class HttpExchange;

/// The bearer for what the first may not, and which requests it is known to open. Sends nothing.
class SpareBearer
{
public:
    using SpareRule = HttpClient::SpareRule;

    void set(const QByteArray &bearer, SpareRule mayUse);
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// The first bearer was not enough for this request, and the other may be tried.
    [[nodiscard]] bool mayHelp(const HttpRequest &request) const;
    [[nodiscard]] bool isKnownToHelp(const QString &label) const { return m_opens.contains(label); }
    void noteHelp(const QString &label);
    void forgetHelp() { m_opens.clear(); } ///< the first may be another by now

private:
    QByteArray m_text;
    SpareRule m_mayUse;
    QSet<QString> m_opens; ///< labels
};

/// One request and the promise made for it, from send() to its one result.
struct HttpJob
{
    HttpRequest request;
    QString label; ///< method and path, no query: fit for logs
    QPromise<Result<HttpResponse>> promise;
    HttpExchange *exchange = nullptr; ///< while in flight
    int generation = 0;               ///< of the bearer it was sent with
    int rateLimited = 0;              ///< how often a 429 has sent it back
    bool repeated = false;            ///< after a lost connection
    bool renewed = false;             ///< sent again with a fresh bearer
    bool withSpare = false;           ///< goes (or went) with the other bearer
    bool hadSpare = false;            ///< that was tried: not again
    std::optional<Error> refusal;     ///< why the first bearer was not enough

    [[nodiscard]] bool isRead() const
    {
        return request.method == "GET" || request.method == "HEAD";
    }
    void finish(Result<HttpResponse> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

/// The queue of one client: who may start when, and what an answer means for the others. Knows
/// nothing of what happens on the wire (HttpExchange) or of what an error body says (httperror.h).
class HttpClient::Private
{
public:
    using Job = std::shared_ptr<HttpJob>;
    using Clock = std::chrono::steady_clock;

    Private(HttpClient *client, HttpOptions options);

    void setBearer(const QByteArray &bearer);
    [[nodiscard]] const QByteArray &bearer() const { return m_bearer; }
    void pump();
    void cancelAll();

    HttpClient *q;
    HttpOptions options;
    Renewal renewal;
    SpareBearer spare;
    std::deque<Job> queue;

private:
    [[nodiscard]] Job takeStartable();
    [[nodiscard]] bool isHeld(const HttpJob &job) const;
    void start(const Job &job);
    void exchangeFinished(const Job &job);
    /// What becomes of a failed request: true when it is queued again or waits for a renewal.
    [[nodiscard]] bool tryAgain(const Job &job, const HttpExchange &exchange, const Error &error);
    /// The part of tryAgain() that is about the spare bearer.
    [[nodiscard]] bool trySpare(const Job &job, const QByteArray &bearerUsed, const Error &error);
    /// What the caller is told of an error that stays.
    [[nodiscard]] static Error told(const HttpJob &job, const Error &error);
    [[nodiscard]] bool tryRenewal(const Job &job, const QByteArray &bearerUsed);
    void renewalFinished(const Result<QByteArray> &fresh);
    void failAll(const std::vector<Job> &jobs, const Error &error);
    void pauseFor(std::chrono::milliseconds asked);
    void wakeAt(Clock::time_point when);
    /// Fails what has waited too long, and comes back when the next one has.
    void dropTheLate();

    QNetworkAccessManager m_network;
    QTimer m_wake;
    QTimer m_late;
    std::vector<Job> m_inFlight;
    std::vector<Job> m_awaitingBearer;
    Clock::time_point m_pausedUntil;
    Clock::time_point m_nextWrite;
    int m_rateLimits = 0; ///< 429s since the last success, one per pause
    QByteArray m_bearer;
    int m_generation = 0; ///< of the bearer: a fresh one may well be the same text
    bool m_renewing = false;
    int m_expiredGeneration = 0; ///< what the running renewal replaces
};

} // namespace foyer
