// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/devicesettings.h"
#include "homey/energy.h"
#include "homey/flowuse.h"
#include "homey/home.h"
#include "homey/hub.h"
#include "homey/insights.h"
#include "homey/user.h"
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
    QString userId; ///< of the hub's user; may be empty
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

    /// A child that asks the same address by the same rules, with this bearer.
    [[nodiscard]] HomeyApi *makeSibling(const QByteArray &bearer);

    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }

    /// POST users/login with a delegation token; answers the session token (24 h).
    [[nodiscard]] Async<QByteArray> login(const QByteArray &loginToken);
    [[nodiscard]] Async<SessionInfo> sessionMe();
    [[nodiscard]] Async<QString> systemName();
    [[nodiscard]] Async<std::vector<Device>> devices();
    /// `timeout` 0: as for all calls.
    [[nodiscard]] Async<Device> device(const QString &id, std::chrono::milliseconds timeout = {});
    [[nodiscard]] Async<std::vector<Zone>> zones();
    [[nodiscard]] Async<std::vector<Variable>> variables(std::chrono::milliseconds timeout = {});

    /// Always an absolute value. `transactionId` comes back in the capability event. A `duration`
    /// above zero is sent as opts.duration: only for capabilities that take one. `sendBy`: see
    /// HttpRequest.
    [[nodiscard]] Async<Done> setCapabilityValue(const QString &deviceId,
                                                 const QString &capabilityId, const Value &value,
                                                 const QString &transactionId,
                                                 std::chrono::milliseconds duration = {},
                                                 std::chrono::steady_clock::time_point sendBy =
                                                     std::chrono::steady_clock::time_point::max());
    [[nodiscard]] Async<Variable> createVariable(const QString &name, Variable::Type type,
                                                 const Value &value);
    [[nodiscard]] Async<Done> setVariableValue(const QString &id, const Value &value,
                                               std::chrono::steady_clock::time_point sendBy =
                                                   std::chrono::steady_clock::time_point::max());
    [[nodiscard]] Async<Done> renameVariable(const QString &id, const QString &name);
    [[nodiscard]] Async<Done> deleteVariable(const QString &id);

    // What pages and stores read beside the home (homeyapidetails.cpp).
    /// The device as the hub sends it, pretty-printed JSON.
    [[nodiscard]] Async<QByteArray> deviceJson(const QString &id);
    /// Any of name, zone, note, iconOverride, virtualClass, uiIndicator, hidden (protocol.md 3.3).
    [[nodiscard]] Async<Done> updateDevice(const QString &id, const QJsonObject &changes);
    [[nodiscard]] Async<std::vector<SettingGroup>> deviceSettings(const QString &id);
    [[nodiscard]] Async<Done> setDeviceSettings(const QString &id, const QJsonObject &changes);
    [[nodiscard]] Async<std::vector<InsightsLog>> insightsLogs();
    [[nodiscard]] Async<Series> insightsEntries(const InsightsLog &log, Resolution resolution);
    [[nodiscard]] Async<std::vector<User>> users();
    [[nodiscard]] Async<User> userMe();
    /// users/user/me/properties/:name; not repeated, the whole value.
    [[nodiscard]] Async<Done> setUserProperty(const QString &name, const QJsonValue &value);
    [[nodiscard]] Async<EnergyLive> energyLive();
    /// Standard and advanced flows whose cards or tokens mention `id` (a device's or variable's).
    [[nodiscard]] Async<std::vector<FlowUse>> flowsMentioning(const QString &id);
    /// The bytes behind a relative address of this hub ("/icon/…", "/api/image/…"); Protocol when
    /// it is not relative or larger than `limit`.
    [[nodiscard]] Async<QByteArray> bytes(const QString &relativeUrl, qint64 limit);

    // What a call is made of, for the source files of a manager's calls (with homeyapi_p.h); paths
    // as in protocol.md 3.3 ("/api/manager/flow/flow"), ids in
    // them through HttpClient::segment().
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path) const;
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path,
                                      const QJsonObject &body) const;
    /// A GET; `timeout` 0: as for all calls.
    [[nodiscard]] HttpRequest reading(const QString &path, std::chrono::milliseconds timeout) const;
    /// Sends and decodes the parsed answer.
    template<typename T, typename Decode>
    [[nodiscard]] Async<T> call(HttpRequest request, Decode decode);
    /// Sends; any 2xx is success, whatever the body (void results are null, empty or the item).
    [[nodiscard]] Async<Done> perform(HttpRequest request);

private:
    QUrl m_base;
    QString m_hubId;
    bool m_plainBearerAllowed;
    Dialect m_dialect;
    std::chrono::milliseconds m_timeout;
    HttpClient m_http;
};

} // namespace foyer
