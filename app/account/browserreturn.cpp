// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/browserreturn.h"

#include "account/logging.h"
#include "account/redirect.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace foyer {

namespace {

constexpr qsizetype kMaxHead = 8 * 1024;
constexpr int kMaxConnections = 4;

/// The one Host header of a request head; empty when there is none or more than one.
QByteArray hostHeader(const QByteArray &head)
{
    QByteArray host;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).trimmed().toLower() != "host")
            continue;
        if (!host.isEmpty())
            return {};
        host = line.mid(colon + 1).trimmed().toLower();
    }
    return host;
}

} // namespace

BrowserReturn::BrowserReturn(QObject *parent)
    : QObject(parent)
    , m_doneText(QStringLiteral("Signed in. This page can be closed."))
    , m_deniedText(QStringLiteral("Not signed in. This page can be closed."))
{
    connect(&m_server, &QTcpServer::newConnection, this, &BrowserReturn::accept);
}

BrowserReturn::~BrowserReturn() = default;

bool BrowserReturn::isPossible(const QUrl &redirectUri)
{
    return redirectUri.scheme() == QLatin1String("http") && isLoopback(redirectUri) &&
           redirectUri.port() > 0;
}

bool BrowserReturn::listen(const QUrl &redirectUri, const QByteArray &expectedState)
{
    stop();
    if (!isPossible(redirectUri) || expectedState.isEmpty())
        return false;
    m_redirectUri = redirectUri;
    m_expectedState = expectedState;
    return m_server.listen(QHostAddress(QHostAddress::LocalHost), quint16(redirectUri.port()));
}

void BrowserReturn::stop()
{
    m_server.close();
    m_expectedState.clear();
}

void BrowserReturn::setAnswerTexts(const QString &done, const QString &denied)
{
    m_doneText = done;
    m_deniedText = denied;
}

void BrowserReturn::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        // The listener closes with the first good answer, and a socket must survive that to be
        // written.
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_connections >= kMaxConnections) {
            socket->abort();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        QTimer::singleShot(m_readDeadline, socket, [socket] { socket->abort(); });
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, buffer] { read(socket, *buffer); });
        read(socket, *buffer);
    }
}

void BrowserReturn::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->read(kMaxHead + 1 - buffer.size());
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0 && buffer.size() <= kMaxHead)
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (end < 0)
        return answer(socket, 431, QStringLiteral("Too long."));
    judge(socket, buffer.left(end));
}

void BrowserReturn::judge(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    if (!m_server.isListening() || words.size() != 3 || words.at(0) != "GET" ||
        !words.at(1).startsWith('/') || !words.at(2).startsWith("HTTP/1."))
        return answer(socket, 400, QStringLiteral("Not understood."));
    // A page elsewhere could point its own name at 127.0.0.1; the browser then sends that name.
    const QByteArray port = ':' + QByteArray::number(m_redirectUri.port());
    const QByteArray host = hostHeader(head);
    if (host != m_redirectUri.host().toLatin1() + port && host != "127.0.0.1" + port)
        return answer(socket, 400, QStringLiteral("Not understood."));

    QUrl url(QString::fromLatin1("http://localhost" + words.at(1)), QUrl::StrictMode);
    url.setHost(m_redirectUri.host());
    url.setPort(m_redirectUri.port());
    const RedirectAnswer found = checkRedirect(url, m_redirectUri);
    if (found.verdict == RedirectAnswer::Verdict::NotOurs)
        return answer(socket, 404, QStringLiteral("Nothing here."));
    if (found.verdict == RedirectAnswer::Verdict::Malformed ||
        found.state.toLatin1() != m_expectedState) {
        qCWarning(lcAccount, "the loopback listener got an answer that is not ours");
        return answer(socket, 400, QStringLiteral("Not understood."));
    }
    stop();
    if (found.verdict == RedirectAnswer::Verdict::Denied) {
        answer(socket, 200, m_deniedText);
        Q_EMIT denied(found.error);
    } else {
        answer(socket, 200, m_doneText);
        Q_EMIT received(found.code, found.state);
    }
}

void BrowserReturn::answer(QTcpSocket *socket, int status, const QString &text)
{
    const QString page =
        QStringLiteral("<!DOCTYPE html><meta charset=\"utf-8\"><title>Foyer</title><p>") +
        text.toHtmlEscaped() + QStringLiteral("</p>\n");
    const QByteArray body = page.toUtf8();
    socket->write(
        "HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused") +
        "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
        QByteArray::number(body.size()) +
        "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        "X-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'\r\n\r\n" +
        body);
    socket->disconnectFromHost();
}

} // namespace foyer
