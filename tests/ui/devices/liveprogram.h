// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/session.h"
#include "simulator/simulator.h"
#include "support/fakeprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace foyer {

/// A program whose home and writers reach a simulated hub over a real session: what a control does
/// is asked of the hub, not of the client.
class LiveProgram : public test::FakeProgram
{
public:
    LiveProgram()
        : simulator(frozen())
    {
        QString error;
        if (!simulator.start(&error))
            qFatal("simulator: %s", qPrintable(error));
    }
    ~LiveProgram() override
    {
        household().link.setSession(nullptr);
        m_live.reset();
    }

    /// Adds a device as in resources/demo/home.json; its id.
    QString add(const QJsonObject &device)
    {
        const QJsonObject answer = simulator.control(
            {{QStringLiteral("verb"), QStringLiteral("add")}, {QStringLiteral("device"), device}});
        if (!answer.value(QLatin1String("ok")).toBool())
            qWarning() << answer;
        return answer.value(QLatin1String("id")).toString();
    }

    /// `index`: which of the account's hubs.
    [[nodiscard]] bool connectHub(int index = 0)
    {
        const sim::HubInfo info = simulator.hubs().at(index);
        Hub hub;
        hub.id = info.id;
        hub.dialect = info.dialect == QLatin1String("v2") ? Dialect::V2 : Dialect::V3;
        hub.typed = {info.url};
        HubAccess access;
        access.apiKey = info.apiKey.toUtf8();
        m_live =
            std::make_unique<Session>(hub, access, home(), capabilityWriter(), variableWriter());
        household().link.setSession(m_live.get());
        m_live->start();
        return QTest::qWaitFor(
            [this] { return m_live->state() == Session::State::Live && !home().isStale(); },
            20'000);
    }

    struct Put
    {
        QString capabilityId;
        QJsonValue value;
    };
    /// What the hub was told about capabilities since the last simulator.clearReceived().
    [[nodiscard]] QList<Put> puts() const
    {
        QList<Put> found;
        for (const sim::ReceivedRequest &request : simulator.received()) {
            if (request.method == QLatin1String("PUT") &&
                request.path.contains(QLatin1String("/capability/")))
                found << Put{
                    request.path.section(QLatin1Char('/'), -1),
                    QJsonDocument::fromJson(request.body).object().value(QLatin1String("value"))};
        }
        return found;
    }

    sim::Simulator simulator;

private:
    static sim::Options frozen()
    {
        sim::Options options;
        options.timeScale = 0;
        return options;
    }
    std::unique_ptr<Session> m_live;
};

} // namespace foyer
