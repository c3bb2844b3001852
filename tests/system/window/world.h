// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program/application.h"
#include "program/settings.h"
#include "simulator/simulator.h"
#include "support/memoryvault.h"
#include "ui/frame/homeview.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace foyer::test {

/// The whole program in one process: the real window and object graph, a simulated account and hub
/// that stand still by themselves, and a keychain in memory. The program can be quit and started
/// again; settings and keychain stay.
class World
{
public:
    explicit World(sim::Options options = frozen())
        : simulator(std::move(options))
    {
        QString error;
        if (!simulator.start(&error))
            qFatal("simulator: %s", qPrintable(error));
        // What is kept between runs is this world's alone.
        qputenv("XDG_CACHE_HOME", folder.filePath(QStringLiteral("xdg")).toUtf8());
        theme.apply(*qApp, Theme::Scheme::Light);
        timing.backoffBase = std::chrono::milliseconds(50);
        timing.backoffCap = std::chrono::milliseconds(200);
    }

    ~World() { quit(); }

    static sim::Options frozen()
    {
        sim::Options options;
        options.timeScale = 0;
        return options;
    }

    /// Starts the program as a person would: application, window, restore.
    void run()
    {
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("foyer.ini")));
        program = std::make_unique<Application>(
            *settings, vault, CloudAddress{simulator.cloudUrl()}, redactor, timing);
        window = std::make_unique<MainWindow>(*program, program->uiWords(), theme);
        window->show();
        window->activateWindow();
        program->start();
    }

    void quit()
    {
        if (window)
            window->close();
        window.reset();
        program.reset();
        settings.reset();
    }

    /// Through the door of the local API key, until values are live.
    [[nodiscard]] bool goHome()
    {
        run();
        const sim::HubInfo hub = simulator.hubs().first();
        program->connectLocal(hub.url.toString(), hub.apiKey);
        return isLive();
    }

    [[nodiscard]] bool isLive()
    {
        return QTest::qWaitFor(
            [this] {
                return program->stage() == Program::Stage::AtHome && program->session() &&
                       program->session()->state() == Session::State::Live &&
                       !program->home().isStale();
            },
            20'000);
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }

    /// As T::find, but only what can be seen.
    template<typename T>
    [[nodiscard]] T *seen(const QString &name) const
    {
        for (T *each : window->findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    QJsonObject control(const char *verb, QJsonObject members = {})
    {
        members.insert(QStringLiteral("verb"), QString::fromLatin1(verb));
        const QJsonObject answer = simulator.control(members);
        if (!answer.value(QStringLiteral("ok")).toBool())
            qWarning() << verb << answer;
        return answer;
    }

    /// What the hub was asked with this method, where the path contains `part`.
    [[nodiscard]] QList<sim::ReceivedRequest> received(const char *method,
                                                       const QString &part) const
    {
        QList<sim::ReceivedRequest> found;
        for (const sim::ReceivedRequest &request : simulator.received()) {
            if (request.method == QLatin1String(method) && request.path.contains(part))
                found << request;
        }
        return found;
    }

    [[nodiscard]] QString deviceNamed(const char *name) const
    {
        for (const QString &id : program->home().deviceIds()) {
            if (program->home().device(id)->name == QLatin1String(name))
                return id;
        }
        return {};
    }

    [[nodiscard]] QString zoneNamed(const char *name) const
    {
        for (const QString &id : program->home().zoneIds()) {
            if (program->home().zone(id)->name == QLatin1String(name))
                return id;
        }
        return {};
    }

    [[nodiscard]] QString variableNamed(const char *name) const
    {
        for (const QString &id : program->home().variableIds()) {
            if (program->home().variable(id)->name == QLatin1String(name))
                return id;
        }
        return {};
    }

    /// What the person sees of a capability.
    [[nodiscard]] Value shown(const QString &deviceId, const char *capabilityId) const
    {
        const Device *device = program->home().device(deviceId);
        const Capability *capability =
            device ? device->capability(QString::fromLatin1(capabilityId)) : nullptr;
        return capability ? capability->shown() : Value();
    }

    sim::Simulator simulator;
    QTemporaryDir folder;
    MemoryVault vault;
    Theme theme;
    SessionTiming timing;
    Redactor *redactor = nullptr; ///< of the log, for a test that keeps one
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Application> program;
    std::unique_ptr<MainWindow> window;
};

} // namespace foyer::test
