// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkRequest;

namespace foyer {

/// The life of one request on the wire, from start() to exactly one finished(). Enforces time-outs,
/// size and content type while reading; refuses to follow redirects, to accept a bad certificate
/// and to send twice.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// `label` is the request without query, for errors. `bearer` may be empty.
    HttpExchange(HttpRequest request, QString label, QByteArray bearer, QObject *parent);
    ~HttpExchange() override;

    /// `extraHeaders` come on top of the request's own. `network` must outlive this object.
    void start(QNetworkAccessManager &network,
               const QList<QPair<QByteArray, QByteArray>> &extraHeaders);

    [[nodiscard]] const Result<HttpResponse> &result() const { return m_result; }
    /// The connection was lost before a single byte of an answer.
    [[nodiscard]] bool lostBeforeAnswer() const { return m_lostBeforeAnswer; }
    /// A write that was sent and not refused: it may have taken effect, answered or not.
    [[nodiscard]] bool mayHaveBeenDone() const;
    [[nodiscard]] const QByteArray &bearer() const { return m_bearer; }
    [[nodiscard]] int status() const { return m_response.status; } ///< 0 before the headers came
    [[nodiscard]] qint64 milliseconds() const { return m_clock.elapsed(); }

    /// What keeps a request from being sent at all (scheme, host, line breaks in a header …); empty
    /// when it is fine.
    [[nodiscard]] static QString flaw(const HttpRequest &request, const QByteArray &bearer);

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] QNetworkRequest
    networkRequest(const QList<QPair<QByteArray, QByteArray>> &extraHeaders) const;
    void readHeaders();
    void readBody();
    void replyFinished();
    void timedOut();
    /// The body is about to be handed over: false when that is too late.
    [[nodiscard]] bool bodyMayLeave();
    void waitForAnswer(); ///< starts the wait over; before the request has left not beyond sendBy
    void refuse(const QString &code, const QString &text);
    void settle(Result<HttpResponse> result);
    [[nodiscard]] bool isSuccess() const { return m_response.status / 100 == 2; }
    /// Empty, or why a body of this type is not taken.
    [[nodiscard]] QString unwantedType() const;

    HttpRequest m_request;
    QString m_label;
    QByteArray m_bearer;
    QPointer<QNetworkReply> m_reply; ///< dies with its QNetworkAccessManager at the latest
    QTimer m_inactivity;
    QElapsedTimer m_clock;
    HttpResponse m_response;
    QString m_tlsProblem;
    qint64 m_announcedBytes = -1; ///< Content-Length of a body that is not compressed
    qint64 m_receivedBytes = 0;   ///< of the body
    Result<HttpResponse> m_result = fail(Error::Kind::Cancelled);
    bool m_hasLeft = false; ///< at least in part
    bool m_lostBeforeAnswer = false;
    bool m_settled = false;
};

} // namespace foyer
