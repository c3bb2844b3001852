// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "homey/hub.h"
#include "net/httpclient.h"

#include <QObject>

namespace foyer {

/// What sessions/session/me tells (protocol.md 4.17).
struct SessionInfo
{
    QStringList scopes; ///< intersectedScopes, else scopes
    QDateTime createdAt;
    QDateTime expiresAt; ///< invalid: never
    QString userName;
};

/// Typed calls to one hub at one address, one function per operation, both dialects. Decides
/// nothing: no retries, no state. Each call fails with the kinds of HttpClient::send(), or Protocol
/// when the answer has another shape.
class HomeyApi : public QObject
{
    Q_OBJECT

public:
    /// `plainBearerAllowed`: see HttpOptions.
    HomeyApi(QUrl base, QString hubId, Dialect dialect, bool plainBearerAllowed,
             std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~HomeyApi() override;

    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }

    /// POST users/login with a delegation token; answers the session token (24 h).
    [[nodiscard]] Async<QByteArray> login(const QByteArray &loginToken);
    [[nodiscard]] Async<SessionInfo> sessionMe();
    [[nodiscard]] Async<QString> systemName();
    [[nodiscard]] Async<std::vector<Device>> devices();
    [[nodiscard]] Async<Device> device(const QString &id);
    [[nodiscard]] Async<std::vector<Zone>> zones();
    [[nodiscard]] Async<std::vector<Variable>> variables();

    /// Always an absolute value. `transactionId` comes back in the capability event.
    [[nodiscard]] Async<Done> setCapabilityValue(const QString &deviceId,
                                                 const QString &capabilityId, const Value &value,
                                                 const QString &transactionId);
    [[nodiscard]] Async<Variable> createVariable(const QString &name, Variable::Type type,
                                                 const Value &value);
    [[nodiscard]] Async<Done> setVariableValue(const QString &id, const Value &value);
    [[nodiscard]] Async<Done> renameVariable(const QString &id, const QString &name);
    [[nodiscard]] Async<Done> deleteVariable(const QString &id);

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path) const;
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path,
                                      const QJsonObject &body) const;
    /// Sends and decodes the parsed answer.
    template<typename T, typename Decode>
    [[nodiscard]] Async<T> call(HttpRequest request, Decode decode);
    /// Sends; any 2xx is success, whatever the body (void results are null, empty or the item).
    [[nodiscard]] Async<Done> perform(HttpRequest request);

    QUrl m_base;
    Dialect m_dialect;
    std::chrono::milliseconds m_timeout;
    HttpClient m_http;
};

} // namespace foyer
