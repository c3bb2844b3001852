// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/livehome.h"

#include <QJsonArray>

/// A live home whose hub misbehaves: short waits, and the questions most rows of the fault table
/// ask.
class FaultyHome : public LiveHome
{
public:
    explicit FaultyHome(Access access = Access::ApiKey)
        : LiveHome(access)
    {
        timing.callTimeout = std::chrono::milliseconds(10'000); // a row that waits for it says so
        timing.reloadSpacing = std::chrono::milliseconds(300);
        timing.feedAgainAfter = std::chrono::milliseconds(200);
    }

    bool startLive()
    {
        start();
        return waitFor(foyer::Session::State::Live);
    }

    /// The id of a device before any client has asked for it.
    [[nodiscard]] QString idAtHub(const QString &name) const
    {
        const QJsonObject devices = simulator.devicesJson();
        for (auto it = devices.begin(); it != devices.end(); ++it) {
            if (it.value().toObject().value(QLatin1String("name")) == name)
                return it.key();
        }
        return {};
    }

    void press(const QString &deviceId, bool on)
    {
        control(QStringLiteral("capability"), {{QStringLiteral("device"), deviceId},
                                               {QStringLiteral("capability"), onoff()},
                                               {QStringLiteral("value"), on}});
    }

    [[nodiscard]] bool isOn(const QString &deviceId) const
    {
        return shown(deviceId, onoff()).boolean().value_or(false);
    }

    /// Presses the wall switch of a device until the session shows it: true when it hears the hub.
    bool hears(const QString &deviceId)
    {
        const bool wanted = !isOn(deviceId);
        press(deviceId, wanted);
        return QTest::qWaitFor([&] { return isOn(deviceId) == wanted; }, 10'000);
    }

    /// How often the whole list of devices was asked for.
    [[nodiscard]] int lists() const
    {
        int count = 0;
        for (const auto &request : simulator.received()) {
            if (request.method == QLatin1String("GET") &&
                request.path == QLatin1String("/api/manager/devices/device"))
                ++count;
        }
        return count;
    }

    /// Serves this instead of the list of devices.
    void serveDevices(const QJsonValue &body)
    {
        control(QStringLiteral("fail"), {{QStringLiteral("status"), 200},
                                         {QStringLiteral("body"), body},
                                         {QStringLiteral("path"), devicesPath()}});
    }

    static QString onoff() { return QStringLiteral("onoff"); }
    static QString devicesPath() { return QStringLiteral("/api/manager/devices/device"); }
    static QString deviceUri(const QString &id) { return QStringLiteral("homey:device:") + id; }
};
