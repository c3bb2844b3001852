// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokens.h"
#include "net/async.h"
#include "net/httpclient.h"
#include "net/json.h"

#include <QObject>

namespace foyer {

/// The two calls that Foyer makes to the Athom cloud with an access token (protocol.md 2.1). Asks
/// for a fresh token when told "invalid_token"; never stores one.
class AthomCloud : public QObject
{
    Q_OBJECT

public:
    explicit AthomCloud(CloudAddress address, QObject *parent = nullptr);

    void setAccessToken(const QByteArray &token) { m_http.setBearer(token); }
    /// Called when the cloud says that the access token has expired (401 and "invalid_token",
    /// nothing else).
    void setRenewal(HttpClient::Renewal renewal) { m_http.setRenewal(std::move(renewal)); }
    void cancelAll() { m_http.cancelAll(); }

    /// The account and its hubs. Hubs without an id, or of the first API generation, are skipped
    /// and logged.
    [[nodiscard]] Async<CloudUser> user();
    /// A short-lived JWT for `POST /api/manager/users/login` of a hub; ask for it right before use.
    [[nodiscard]] Async<QByteArray> delegationToken();

    /// `{status,result}` → result, `{success,message}` → message, everything else as it is.
    [[nodiscard]] static JsonValue unwrap(const JsonValue &answer);
    [[nodiscard]] static Result<CloudUser> decodeUser(const JsonValue &answer,
                                                      JsonProblems &problems);
    [[nodiscard]] static Result<QByteArray> decodeDelegation(const JsonValue &answer);

private:
    template<typename T>
    Async<T> ask(HttpRequest request, std::function<Result<T>(const QByteArray &)> decode);

    CloudAddress m_address;
    HttpClient m_http;
};

} // namespace foyer
