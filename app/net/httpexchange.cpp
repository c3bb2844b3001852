// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpexchange.h"

#include "net/httperror.h"

#include <foyer_config.h>

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>
#include <functional>

namespace foyer {

namespace {

/// More of an answer that is an error anyway is not worth waiting for.
constexpr qint64 maxErrorBody = 64 * 1024;

/// A request body that can be sent once only. QNetworkAccessManager repeats a request by itself, up
/// to three times and whatever the method, when a connection breaks before the answer; it gives up
/// when the body cannot be rewound, which leaves the decision to us. `mayLeave` is asked before the
/// first byte is handed over: from then on nobody can tell whether it gets through.
class OnceBody : public QIODevice
{
public:
    OnceBody(QByteArray bytes, std::function<bool()> mayLeave, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
        , m_mayLeave(std::move(mayLeave))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override { return !m_wasRead && QIODevice::seek(position); }
    bool reset() override { return seek(0); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (!m_wasRead && !m_mayLeave())
            return 0; // for ever: the exchange is about to end
        m_wasRead = true;
        const qint64 bytes = std::min<qint64>(most, m_bytes.size() - pos());
        if (bytes <= 0)
            return -1;
        std::copy_n(m_bytes.constData() + pos(), bytes, data);
        return bytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::function<bool()> m_mayLeave;
    bool m_wasRead = false;
};

bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    });
}

/// Visible ASCII and spaces: no way to start a second header line.
bool isHeaderValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, QString label, QByteArray bearer, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_label(std::move(label))
    , m_bearer(std::move(bearer))
{
    m_inactivity.setSingleShot(true);
    connect(&m_inactivity, &QTimer::timeout, this, &HttpExchange::timedOut);
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    delete m_reply; // aborts what still runs
}

QString HttpExchange::flaw(const HttpRequest &request, const QByteArray &bearer)
{
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("not a URL");
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return QStringLiteral("not an HTTP URL");
    if (!url.userInfo().isEmpty())
        return QStringLiteral("credentials in a URL");
    const auto isFine = [](const auto &header) {
        return isHeaderName(header.first) && isHeaderValue(header.second);
    };
    if (!isHeaderName(request.method) || !isHeaderValue(request.contentType) ||
        !isHeaderValue(bearer) ||
        !std::all_of(request.headers.begin(), request.headers.end(), isFine))
        return QStringLiteral("not a header");
    return {};
}

QNetworkRequest
HttpExchange::networkRequest(const QList<QPair<QByteArray, QByteArray>> &extraHeaders) const
{
    QUrl url = m_request.url;
    url.setFragment(QString());
    QNetworkRequest request(url);
    // None of Qt's defaults is kept: it would forward the bearer across redirects, remember cookies
    // and credentials, and speak HTTP/2 with flaws that the oldest supported Qt still has.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "Foyer/" FOYER_VERSION);
    for (const auto &[name, value] : extraHeaders)
        request.setRawHeader(name, value);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (!m_bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_bearer);
    if (!m_request.body.isEmpty())
        request.setRawHeader("Content-Type", m_request.contentType);
    return request;
}

void HttpExchange::start(QNetworkAccessManager &network,
                         const QList<QPair<QByteArray, QByteArray>> &extraHeaders)
{
    m_clock.start();
    const QNetworkRequest request = networkRequest(extraHeaders);
    if (m_request.method == "GET" && m_request.body.isEmpty()) {
        m_reply = network.get(request);
    } else if (m_request.body.isEmpty()) {
        m_reply = network.sendCustomRequest(request, m_request.method, QByteArray());
    } else {
        auto *body = new OnceBody(
            m_request.body, [this] { return bodyMayLeave(); }, this);
        m_reply = network.sendCustomRequest(request, m_request.method, body);
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_hasLeft = true;
        waitForAnswer();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpExchange::waitForAnswer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHeaders);
    connect(m_reply, &QIODevice::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty()) // ignored never; kept for the text
            m_tlsProblem = errors.first().errorString();
    });
    waitForAnswer();
}

bool HttpExchange::bodyMayLeave()
{
    if (m_settled || std::chrono::steady_clock::now() >= m_request.sendBy)
        return false;
    // requestSent() comes later, from another thread: on a busy machine after the time-out.
    m_hasLeft = true;
    waitForAnswer();
    return true;
}

void HttpExchange::waitForAnswer()
{
    using Milliseconds = std::chrono::milliseconds;
    Milliseconds wait = m_request.timeout;
    if (!m_hasLeft) {
        const auto left = m_request.sendBy - std::chrono::steady_clock::now();
        if (left < wait)
            wait = std::max(std::chrono::ceil<Milliseconds>(left), Milliseconds(0));
    }
    m_inactivity.start(wait);
}

bool HttpExchange::mayHaveBeenDone() const
{
    const bool isRead = m_request.method == "GET" || m_request.method == "HEAD";
    return m_hasLeft && !isRead && (m_response.status == 0 || isSuccess());
}

void HttpExchange::readHeaders()
{
    waitForAnswer();
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_response.headers.clear();
    for (const auto &header : m_reply->rawHeaderPairs())
        m_response.headers.append({header.first, header.second});
    m_response.contentType = m_response.header("Content-Type");
    if (m_response.status / 100 == 3) {
        settle(fail(errorFromRedirect(m_response, m_request.url, m_label)));
        return;
    }
    bool known = false;
    const qint64 announced = m_response.header("Content-Length").toLongLong(&known);
    const bool compressed = !m_response.header("Content-Encoding").isEmpty();
    if (!known || announced < 0 || m_request.method == "HEAD")
        return;
    if (isSuccess() && announced > m_request.maxBytes) {
        refuse(QStringLiteral("too_large"), QStringLiteral("the answer is too large"));
        return;
    }
    if (!compressed) {
        m_announcedBytes = announced;
        // Room at the end spares the JSON parser a copy.
        if (isSuccess() && !m_request.received)
            m_response.body.reserve(announced + 128);
    }
}

QString HttpExchange::unwantedType() const
{
    if (!m_request.expectJson || !isSuccess() || isJsonType(m_response.contentType))
        return {};
    return isHtmlType(m_response.contentType) ? QStringLiteral("captive_portal")
                                              : QStringLiteral("not_json");
}

void HttpExchange::readBody()
{
    if (m_settled || m_reply->bytesAvailable() <= 0)
        return;
    waitForAnswer();
    if (m_response.status == 0)
        readHeaders();
    if (m_settled)
        return;
    if (const QString code = unwantedType(); !code.isEmpty()) {
        const QByteArray type = m_response.contentType.left(100);
        refuse(code, QLatin1String("the answer is not JSON but ") +
                         (type.isEmpty() ? QStringLiteral("of unknown type")
                                         : QString::fromLatin1(type)));
        return;
    }
    const qint64 limit = isSuccess() ? m_request.maxBytes : maxErrorBody;
    // One byte more than allowed is enough to know.
    const QByteArray piece =
        m_reply->read(std::min(m_reply->bytesAvailable(), limit + 1 - m_receivedBytes));
    m_receivedBytes += piece.size();
    if (isSuccess() && m_request.received)
        m_request.received(piece);
    else
        m_response.body += piece;
    if (m_receivedBytes <= limit)
        return;
    if (isSuccess()) {
        m_response.body.clear();
        refuse(QStringLiteral("too_large"), QStringLiteral("the answer is too large"));
    } else {
        settle(fail(errorFromAnswer(m_response, {}, m_label)));
    }
}

void HttpExchange::replyFinished()
{
    if (m_settled)
        return;
    if (m_response.status == 0 &&
        m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        readHeaders();
    readBody();
    if (m_settled)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString reason =
        m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    if (m_response.status >= 400) {
        settle(fail(errorFromAnswer(m_response, reason, m_label)));
    } else if (error != QNetworkReply::NoError || m_response.status == 0) {
        Error cause = errorFromTransport(error, m_reply->errorString(), m_response.status, m_label);
        if (cause.tlsFailed && !m_tlsProblem.isEmpty())
            cause.text = boundedText(m_tlsProblem);
        if (mayHaveBeenDone())
            cause.code = outcomeUnknown;
        m_lostBeforeAnswer =
            m_response.status == 0 && (error == QNetworkReply::RemoteHostClosedError ||
                                       error == QNetworkReply::ContentReSendError);
        settle(fail(std::move(cause)));
    } else if (!isSuccess()) {
        settle(fail(errorFromAnswer(m_response, reason, m_label)));
    } else if (m_announcedBytes >= 0 && m_response.status != 204 &&
               m_receivedBytes < m_announcedBytes) {
        refuse(QStringLiteral("truncated"), QStringLiteral("the answer ends early"));
    } else {
        settle(std::move(m_response));
    }
}

void HttpExchange::timedOut()
{
    if (!m_hasLeft && m_response.status == 0) {
        if (std::chrono::steady_clock::now() >= m_request.sendBy) {
            settle(fail(Error{Error::Kind::Timeout, {}, QStringLiteral("too_late"), m_label}));
            return;
        }
        settle(fail(Error{Error::Kind::Offline, QStringLiteral("no connection in time"),
                          QStringLiteral("connect_timeout"), m_label}));
        return;
    }
    const QString text = m_response.status == 0 ? QStringLiteral("no answer in time")
                                                : QStringLiteral("the answer stalled");
    const QString code = mayHaveBeenDone() ? outcomeUnknown : QString();
    settle(fail(Error{Error::Kind::Timeout, text, code, m_label, m_response.status}));
}

void HttpExchange::refuse(const QString &code, const QString &text)
{
    settle(fail(Error{Error::Kind::Protocol, text, code, m_label, m_response.status}));
}

void HttpExchange::settle(Result<HttpResponse> result)
{
    if (m_settled)
        return;
    m_settled = true;
    m_inactivity.stop();
    m_reply->disconnect(this);
    if (m_reply->isRunning()) // queued: Qt complains about an end in the middle of its own signals
        QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
    m_result = std::move(result);
    // The server may have quoted what it was sent; an error's text goes to the screen and the log.
    if (!m_result && !m_bearer.isEmpty())
        m_result.error().text.replace(QString::fromLatin1(m_bearer), QStringLiteral("…"));
    // Queued: whoever listens may destroy the client and with it the reply whose signal brought us
    // here.
    QMetaObject::invokeMethod(this, &HttpExchange::finished, Qt::QueuedConnection);
}

} // namespace foyer
