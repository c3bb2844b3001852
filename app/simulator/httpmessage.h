// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace foyer::sim {

/// One request as it came over the wire; it holds bytes and refuses to interpret bodies.
struct HttpRequest
{
    QByteArray method;
    QString path;         ///< percent-decoded, without query
    QStringList segments; ///< split before decoding, so ids may hold any character
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const char *lowerCaseName) const;
    [[nodiscard]] QString cookie(const QString &name) const;
    [[nodiscard]] bool isForm() const;
    [[nodiscard]] QUrlQuery form() const; ///< the body read as application/x-www-form-urlencoded
    [[nodiscard]] QString queryValue(const QString &name) const; ///< fully decoded
    [[nodiscard]] bool wantsUpgrade() const;
    [[nodiscard]] bool keepAlive() const;

    /// Reads a header block that ends with an empty line; nullopt when it is no HTTP request.
    static std::optional<HttpRequest> parse(const QByteArray &block);
};

/// A fully decoded value of a query or form, where '+' is a space.
QString formValue(const QUrlQuery &query, const QString &name);

/// One answer; `cutAfter` >= 0 closes the connection after that many bytes of the body,
/// `stallAfter` >= 0 says no more after them and keeps the connection.
struct HttpResponse
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    qint64 cutAfter = -1;
    qint64 stallAfter = -1;
    bool isEndless = false; ///< the body again and again, without a length, until the client goes
    bool isSilence = false; ///< no answer at all
    bool bare = false;      ///< without the hub's own headers: somebody else answered

    void add(const QByteArray &name, const QByteArray &value)
    {
        headers.append(qMakePair(name, value));
    }
    [[nodiscard]] QByteArray toBytes(bool keepAlive) const;

    static HttpResponse json(const QJsonValue &value, int status = 200);
    static HttpResponse rawJson(const QByteArray &text, int status = 200);
    static HttpResponse html(const QByteArray &text, int status = 200);
    static HttpResponse text(const QByteArray &text, int status = 200);
    static HttpResponse redirect(const QByteArray &location);
    static HttpResponse empty();
};

using Answer = std::function<void(const HttpResponse &)>;

/// JSON text of any value, bare ones included (QJsonDocument only writes objects and arrays).
QByteArray jsonText(const QJsonValue &value);
/// Reads any JSON text, bare values included; Undefined when it is none.
QJsonValue parseJson(const QByteArray &text);

} // namespace foyer::sim
