// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpclient_p.h"
#include "net/httpexchange.h"

#include <QPointer>

#include <algorithm>

namespace foyer {

HttpClient::Private::Private(HttpClient *client, HttpOptions clientOptions)
    : q(client)
    , options(std::move(clientOptions))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, q, [this] { pump(); });
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, q, [this] { dropTheLate(); });
}

void SpareBearer::set(const QByteArray &bearer, SpareRule mayUse)
{
    m_text = bearer;
    m_mayUse = std::move(mayUse);
    m_opens.clear();
}

bool SpareBearer::mayHelp(const HttpRequest &request) const
{
    return !m_text.isEmpty() && request.authorize && (!m_mayUse || m_mayUse(request));
}

void SpareBearer::noteHelp(const QString &label)
{
    constexpr qsizetype most = 512;
    if (m_opens.size() >= most)
        m_opens.clear();
    m_opens.insert(label);
}

void HttpClient::Private::wakeAt(Clock::time_point when)
{
    // Rounded up: waking a moment early would only cost another round.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(when - Clock::now()) +
                      std::chrono::milliseconds(1);
    m_wake.start(std::max(wait, std::chrono::milliseconds(1)));
}

void HttpClient::Private::dropTheLate()
{
    const auto now = Clock::now();
    std::vector<Job> late;
    auto next = Clock::time_point::max();
    std::erase_if(queue, [&](const Job &job) {
        if (job->request.sendBy > now) {
            next = std::min(next, job->request.sendBy);
            return false;
        }
        late.push_back(job);
        return true;
    });
    if (next < Clock::time_point::max())
        m_late.start(std::chrono::ceil<std::chrono::milliseconds>(next - now));
    else
        m_late.stop();
    Error error{Error::Kind::Timeout, {}, QStringLiteral("too_late")};
    if (now < m_pausedUntil)
        error.kind = Error::Kind::RateLimited;
    failAll(late, error);
}

void HttpClient::Private::setBearer(const QByteArray &bearer)
{
    m_bearer = bearer;
    ++m_generation;
    spare.forgetHelp(); // it may be allowed more than the one before
}

bool HttpClient::Private::isHeld(const HttpJob &job) const
{
    return m_renewing && job.request.authorize && !job.withSpare &&
           m_generation == m_expiredGeneration;
}

HttpClient::Private::Job HttpClient::Private::takeStartable()
{
    const auto now = Clock::now();
    bool writesWait = false;
    for (auto it = queue.begin(); it != queue.end(); ++it) {
        if (isHeld(**it))
            continue;
        const bool isWrite = !(*it)->isRead();
        if (isWrite && (writesWait || now < m_nextWrite)) {
            if (!writesWait)
                wakeAt(m_nextWrite);
            writesWait = true; // writes keep their order
            continue;
        }
        Job job = *it;
        queue.erase(it);
        return job;
    }
    return nullptr;
}

void HttpClient::Private::pump()
{
    const QPointer<HttpClient> alive(q);
    dropTheLate();
    while (alive && !queue.empty() &&
           static_cast<int>(m_inFlight.size()) < std::max(1, options.maxInFlight)) {
        if (Clock::now() < m_pausedUntil) {
            wakeAt(m_pausedUntil);
            return;
        }
        const Job job = takeStartable();
        if (!job)
            return;
        if (job->promise.isCanceled())
            job->promise.finish(); // nobody wants it any more
        else
            start(job);
    }
}

void HttpClient::Private::start(const Job &job)
{
    if (job->request.authorize && !job->hadSpare && spare.isKnownToHelp(job->label))
        job->withSpare = true;
    if (job->withSpare && spare.text().isEmpty()) { // dropped while this one waited
        if (job->refusal) {
            job->finish(fail(*job->refusal));
            return;
        }
        job->withSpare = false;
    }
    const QByteArray used = !job->request.authorize ? QByteArray()
                            : job->withSpare        ? spare.text()
                                                    : m_bearer;
    HttpRequest checked = job->request;
    checked.headers += options.headers;
    if (const QString flaw = HttpExchange::flaw(checked, used); !flaw.isEmpty()) {
        job->finish(
            fail(Error{Error::Kind::Protocol, flaw, QStringLiteral("unsendable"), job->label}));
        return;
    }
    if (!used.isEmpty() && !bearerMayTravel(job->request.url, options.plainBearerAllowed)) {
        job->finish(
            fail(Error{Error::Kind::Refused, QStringLiteral("the connection is not encrypted"),
                       QStringLiteral("plain_http"), job->label}));
        return;
    }
    if (!job->isRead())
        m_nextWrite = Clock::now() + options.writeSpacing;
    job->generation = m_generation;
    m_inFlight.push_back(job);
    job->exchange = new HttpExchange(job->request, job->label, used, q);
    connect(job->exchange, &HttpExchange::finished, q, [this, job] { exchangeFinished(job); });
    job->exchange->start(m_network, options.headers);
}

void HttpClient::Private::exchangeFinished(const Job &job)
{
    HttpExchange *exchange = job->exchange;
    job->exchange = nullptr;
    exchange->deleteLater();
    std::erase(m_inFlight, job);
    const Result<HttpResponse> &result = exchange->result();
    const QPointer<HttpClient> alive(q);
    Q_EMIT q->requestFinished(job->label, exchange->status(), exchange->milliseconds());
    if (!alive) {
        job->finish(fail(Error{Error::Kind::Cancelled, {}, {}, job->label}));
        return;
    }
    if (result)
        m_rateLimits = 0;
    if (result && job->refusal)
        spare.noteHelp(job->label);
    if (result)
        job->finish(result);
    else if (!tryAgain(job, *exchange, result.error()))
        job->finish(fail(told(*job, result.error())));
    if (alive)
        pump();
}

bool HttpClient::Private::tryAgain(const Job &job, const HttpExchange &exchange, const Error &error)
{
    constexpr int mostRateLimits = 3;
    if (trySpare(job, exchange.bearer(), error))
        return true;
    const bool expired =
        options.meansExpired ? options.meansExpired(error) : error.httpStatus == 401;
    if (expired && !job->withSpare && tryRenewal(job, exchange.bearer()))
        return true;
    if (error.kind == Error::Kind::RateLimited) {
        pauseFor(error.retryAfter);
        if (job->isRead() && job->rateLimited < mostRateLimits) {
            ++job->rateLimited;
            queue.push_front(job);
            return true;
        }
    }
    if (exchange.lostBeforeAnswer() && job->isRead() && !job->repeated) {
        job->repeated = true;
        queue.push_front(job);
        return true;
    }
    return false;
}

bool HttpClient::Private::trySpare(const Job &job, const QByteArray &bearerUsed, const Error &error)
{
    const bool isMissing = error.kind == Error::Kind::MissingScope;
    if (job->withSpare) {
        const bool isUnknown = error.httpStatus == 401;
        if (!isUnknown && !isMissing)
            return false;
        if (isUnknown && bearerUsed == spare.text()) { // once, whoever asked first
            spare.set({}, {});
            QMetaObject::invokeMethod(q, &HttpClient::spareRefused, Qt::QueuedConnection);
        }
        if (job->refusal)
            return false;
        job->withSpare = false; // it went with it at once; refused, so nothing was done
    } else {
        if (!isMissing || job->hadSpare || !spare.mayHelp(job->request))
            return false;
        job->refusal = error;
        job->withSpare = true;
    }
    job->hadSpare = true;
    queue.push_front(job);
    return true;
}

Error HttpClient::Private::told(const HttpJob &job, const Error &error)
{
    // To the caller a bad key is no reason to sign in again: what is missing is the permission.
    return job.withSpare && job.refusal && error.httpStatus == 401 ? *job.refusal : error;
}

bool HttpClient::Private::tryRenewal(const Job &job, const QByteArray &bearerUsed)
{
    if (job->renewed || bearerUsed.isEmpty() || m_bearer.isEmpty())
        return false;
    if (m_renewing && job->generation != m_expiredGeneration)
        return false; // part of the renewal itself, or a bearer that is fresh and still refused
    if (!m_renewing && job->generation != m_generation) {
        job->renewed = true; // the answer was slower than the renewal
        queue.push_front(job);
        return true;
    }
    if (!m_renewing && !renewal)
        return false;
    m_awaitingBearer.push_back(job);
    if (m_renewing)
        return true;
    m_renewing = true;
    m_expiredGeneration = job->generation;
    const Renewal renew = renewal; // it may replace itself
    then(renew(), q, [this](const Result<QByteArray> &fresh) { renewalFinished(fresh); });
    return true;
}

void HttpClient::Private::renewalFinished(const Result<QByteArray> &fresh)
{
    m_renewing = false;
    std::vector<Job> waiting = std::exchange(m_awaitingBearer, {});
    if (fresh && !fresh->isEmpty()) {
        if (m_generation == m_expiredGeneration || m_bearer != *fresh)
            setBearer(*fresh);
        for (const Job &job : waiting)
            job->renewed = true;
        queue.insert(queue.begin(), waiting.begin(), waiting.end());
        pump();
        return;
    }
    // Those held back would only be refused and start the renewal again, one after the other.
    if (m_generation == m_expiredGeneration) {
        std::deque<Job> rest;
        for (const Job &job : queue) {
            if (job->request.authorize && !job->withSpare)
                waiting.push_back(job);
            else
                rest.push_back(job);
        }
        queue = std::move(rest);
    }
    const QPointer<HttpClient> alive(q);
    failAll(waiting, fresh ? Error{Error::Kind::Unauthorized} : fresh.error());
    if (alive)
        pump();
}

void HttpClient::Private::failAll(const std::vector<Job> &jobs, const Error &error)
{
    for (const Job &job : jobs) {
        Error own = error;
        own.request = job->label;
        job->finish(fail(std::move(own)));
    }
}

void HttpClient::Private::pauseFor(std::chrono::milliseconds asked)
{
    const auto now = Clock::now();
    // Requests that were in flight together are refused together; that is one lesson, not two.
    if (now >= m_pausedUntil)
        ++m_rateLimits;
    const int doublings = std::clamp(m_rateLimits - 1, 0, 2);
    const auto pause = asked.count() > 0 ? asked : options.rateLimitPause * (1 << doublings);
    m_pausedUntil = std::max(m_pausedUntil, now + std::min(pause, options.rateLimitPauseMax));
}

void HttpClient::Private::cancelAll()
{
    std::vector<Job> jobs(queue.begin(), queue.end());
    queue.clear();
    for (auto *list : {&m_inFlight, &m_awaitingBearer}) {
        jobs.insert(jobs.end(), list->begin(), list->end());
        list->clear();
    }
    m_late.stop();
    std::vector<Job> left; // on their way: whether they arrived nobody can tell
    std::erase_if(jobs, [&](const Job &job) {
        const bool hasLeft = job->exchange && job->exchange->mayHaveBeenDone();
        delete std::exchange(job->exchange, nullptr);
        if (hasLeft)
            left.push_back(job);
        return hasLeft;
    });
    failAll(jobs, Error{Error::Kind::Cancelled});
    failAll(left, Error{Error::Kind::Cancelled, {}, outcomeUnknown});
}

} // namespace foyer
