// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/signin.h"
#include "account/tokens.h"
#include "net/async.h"
#include "net/httpclient.h"

#include <QObject>
#include <QUrl>

namespace foyer {

/// Speaks to the authorise and token endpoints (protocol.md 1.1, 1.3). Holds no token, repeats no
/// request, and decides nothing about what an error means for the person: refused() and the problem
/// functions only translate.
class OAuth : public QObject
{
    Q_OBJECT

public:
    OAuth(OAuthClient client, CloudAddress cloud, QObject *parent = nullptr);

    [[nodiscard]] const OAuthClient &client() const { return m_client; }
    /// Takes effect for the next request; one that is under way keeps the client it started with.
    void setClient(OAuthClient client) { m_client = std::move(client); }

    /// 256 bits from the system's generator, as 64 hex digits.
    [[nodiscard]] static QByteArray newState();
    /// Without a scope parameter the scopes registered for the client are granted.
    [[nodiscard]] QUrl authoriseUrl(const QByteArray &state) const;

    /// A code lives 30 s and works once. Errors: Refused with code "invalid_grant",
    /// "invalid_client" and so on; Protocol when the answer carries no usable access token.
    [[nodiscard]] Async<Tokens> exchange(const QString &code);
    /// Gives a new pair; the old refresh token must be considered dead unless the new pair has
    /// none.
    [[nodiscard]] Async<Tokens> refresh(const QByteArray &refreshToken);

    /// True when the token endpoint said that this refresh token is not (or no longer) valid: RFC
    /// 6749 §5.2.
    [[nodiscard]] static bool refused(const Error &error);
    [[nodiscard]] static SignIn::Problem exchangeProblem(const Error &error);
    [[nodiscard]] static SignIn::Problem refreshProblem(const Error &error);

    /// Reads a token answer. `expires_in` may be missing, a string or nonsense: then an hour.
    [[nodiscard]] static Result<Tokens> decodeTokens(const QByteArray &body);

private:
    Async<Tokens> askForTokens(const QByteArray &form);

    OAuthClient m_client;
    CloudAddress m_cloud;
    HttpClient m_http;
};

} // namespace foyer
