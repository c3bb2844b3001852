// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capabilitywriter.h"
#include "homey/household.h"
#include "homey/session.h"
#include "homey/variablewriter.h"
#include "net/httpclient.h"
#include "net/json.h"
#include "simulator/simulator.h"

#include <QJsonObject>
#include <QTest>

/// A simulated hub that stands still by itself, and a session to it: what most tests of the
/// connection need.
class LiveHome
{
public:
    enum class Access { ApiKey, Account };

    explicit LiveHome(Access access = Access::ApiKey, foyer::sim::Options options = frozen())
        : simulator(std::move(options))
    {
        QString error;
        if (!simulator.start(&error))
            qFatal("simulator: %s", qPrintable(error));
        const foyer::sim::HubInfo info = simulator.hubs().first();
        hub.id = info.id;
        hub.dialect = info.dialect == QLatin1String("v2") ? foyer::Dialect::V2 : foyer::Dialect::V3;
        if (access == Access::ApiKey) {
            hub.typed = {info.url};
            hubAccess.apiKey = info.apiKey.toUtf8();
        } else {
            hub.local = info.url; // loopback: a bearer may travel
            hubAccess.loginToken = [this] { return delegation(); };
        }
        timing.pollInterval = std::chrono::milliseconds(150);
        timing.backoffBase = std::chrono::milliseconds(40);
        timing.backoffCap = std::chrono::milliseconds(200);
        timing.callTimeout = std::chrono::milliseconds(1500);
    }

    static foyer::sim::Options frozen()
    {
        foyer::sim::Options options;
        options.timeScale = 0;
        return options;
    }

    foyer::Session &start()
    {
        session =
            std::make_unique<foyer::Session>(hub, hubAccess, home, capabilities, variables, timing);
        household.link.setSession(session.get());
        session->start();
        return *session;
    }

    bool waitFor(foyer::Session::State state, int milliseconds = 15'000)
    {
        return QTest::qWaitFor([&] { return session->state() == state; }, milliseconds);
    }

    QJsonObject control(const QString &verb, QJsonObject arguments = {})
    {
        arguments.insert(QStringLiteral("verb"), verb);
        const QJsonObject answer = simulator.control(arguments);
        if (!answer.value(QStringLiteral("ok")).toBool())
            qWarning() << verb << answer;
        return answer;
    }

    [[nodiscard]] QString deviceNamed(const QString &name) const
    {
        for (const QString &id : home.deviceIds()) {
            if (home.device(id)->name == name)
                return id;
        }
        return {};
    }

    [[nodiscard]] QString variableNamed(const QString &name) const
    {
        for (const QString &id : home.variableIds()) {
            if (home.variable(id)->name == name)
                return id;
        }
        return {};
    }

    [[nodiscard]] foyer::Value shown(const QString &deviceId, const QString &capabilityId) const
    {
        const foyer::Device *device = home.device(deviceId);
        const foyer::Capability *capability = device ? device->capability(capabilityId) : nullptr;
        return capability ? capability->shown() : foyer::Value();
    }

    /// Requests of this method whose path contains `part`.
    [[nodiscard]] QList<foyer::sim::ReceivedRequest> received(const QString &method,
                                                              const QString &part) const
    {
        QList<foyer::sim::ReceivedRequest> found;
        for (const foyer::sim::ReceivedRequest &request : simulator.received()) {
            if (request.method == method && request.path.contains(part))
                found << request;
        }
        return found;
    }

    foyer::sim::Simulator simulator;
    foyer::Home home;
    foyer::CapabilityWriter capabilities{home};
    foyer::VariableWriter variables{home};
    foyer::Household household{home, capabilities, variables, {}};
    foyer::Hub hub;
    foyer::HubAccess hubAccess;
    foyer::SessionTiming timing;
    std::unique_ptr<foyer::Session> session;
    int delegations = 0;

private:
    /// A login token straight from the simulated cloud, as the account layer would fetch it.
    foyer::Async<QByteArray> delegation()
    {
        ++delegations;
        auto promise = std::make_shared<QPromise<foyer::Result<QByteArray>>>();
        promise->start();
        const auto code =
            simulator.control({{QStringLiteral("verb"), QStringLiteral("issueCode")}});
        foyer::HttpRequest request;
        request.method = "POST";
        request.url = QUrl(simulator.cloudUrl().toString() + QStringLiteral("/oauth2/token"));
        request.contentType = "application/x-www-form-urlencoded";
        request.body = "grant_type=authorization_code&client_id=foyer-test-client&client_secret="
                       "foyer-test-secret&code=" +
                       code.value(QStringLiteral("code")).toString().toUtf8();
        foyer::then(m_cloud.send(request), &m_cloud, [this, promise](const auto &response) {
            if (!response) {
                promise->addResult(foyer::fail(response.error()));
                promise->finish();
                return;
            }
            const auto tokens = foyer::JsonDocument::parse(response->body);
            m_cloud.setBearer(tokens->root()["access_token"].string()->toUtf8());
            foyer::HttpRequest delegate;
            delegate.method = "POST";
            delegate.url = QUrl(simulator.cloudUrl().toString() +
                                QStringLiteral("/delegation/token?audience=homey"));
            delegate.body = "{}";
            foyer::then(m_cloud.send(delegate), &m_cloud, [promise](const auto &answer) {
                if (answer)
                    promise->addResult(
                        foyer::JsonDocument::parse(answer->body)->root().string()->toUtf8());
                else
                    promise->addResult(foyer::fail(answer.error()));
                promise->finish();
            });
        });
        return promise->future();
    }

    foyer::HttpClient m_cloud;
};
