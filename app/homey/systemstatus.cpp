// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/systemstatus.h"

#include "homey/hublink.h"

namespace foyer {

namespace {
constexpr std::chrono::seconds again{30};
constexpr std::chrono::milliseconds spacing{500}; ///< an app that starts says so several times
} // namespace

SystemStatus::SystemStatus(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_again.setInterval(again);
    connect(&m_again, &QTimer::timeout, this, &SystemStatus::refresh);
    m_soon.setSingleShot(true); // many answers, one repaint
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SystemStatus::changed);
    m_appsSoon.setSingleShot(true);
    m_appsSoon.setInterval(spacing);
    connect(&m_appsSoon, &QTimer::timeout, this,
            [this] { read<std::vector<HubApp>>(apps, "homey.app.readonly", hubApps); });
    connect(&link, &HubLink::opened, this, &SystemStatus::refresh);
    connect(&link, &HubLink::closed, this, &SystemStatus::changed);
    connect(&link, &HubLink::hubChanged, this, &SystemStatus::forget);
    connect(&link, &HubLink::itemReported, this, [this](const QString &uri, const QString &event) {
        if (m_isWatched && uri == QLatin1String("homey:manager:apps") &&
            event.startsWith(QLatin1String("app.")))
            m_appsSoon.start();
    });
}

void SystemStatus::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    if (watched) {
        refresh();
        m_again.start();
    } else {
        m_again.stop();
    }
}

void SystemStatus::forget()
{
    ++m_hub;
    info = {};
    memory = storage = {};
    updates = {};
    apps = {};
    zigbee = zwave = {};
    animations = {};
    animation = brightness = language = units = {};
    Q_EMIT changed();
}

template<typename T>
void SystemStatus::read(Part<T> &part, const char *scope, std::function<Async<T>(HomeyApi &)> call)
{
    HomeyApi *api = m_link.api();
    if (!api || !m_isWatched)
        return;
    if (*scope && !m_link.mayUse(QLatin1String(scope))) {
        part.problem = Error{Error::Kind::MissingScope};
        m_soon.start();
        return;
    }
    then(call(*api), this, [this, &part, hub = m_hub](const Result<T> &answer) {
        if (hub != m_hub)
            return;
        if (answer) {
            part.value = *answer;
            part.isKnown = true;
            part.problem.reset();
        } else if (answer.error().kind != Error::Kind::Cancelled) {
            part.problem = answer.error();
        }
        m_soon.start();
    });
}

void SystemStatus::refresh()
{
    const char *system = "homey.system.readonly";
    read<SystemInfo>(info, system, systemInfo);
    read<Usage>(memory, system, memoryUsage);
    read<Usage>(storage, system, storageUsage);
    read<QStringList>(updates, "homey.updates.readonly", waitingUpdates);
    read<std::vector<HubApp>>(apps, "homey.app.readonly", hubApps);
    const auto nodes = [](const char *manager) {
        return
            [name = QString::fromLatin1(manager)](HomeyApi &api) { return radioNodes(api, name); };
    };
    read<std::vector<RadioNode>>(zigbee, system, nodes("zigbee"));
    read<std::vector<RadioNode>>(zwave, system, nodes("zwave"));
    read<std::vector<RingAnimation>>(animations, "", ringAnimations);
    const auto option = [](const char *manager, const char *name) {
        return [m = QString::fromLatin1(manager), n = QString::fromLatin1(name)](HomeyApi &api) {
            return hubOption(api, m, n);
        };
    };
    read<QJsonValue>(animation, system, option("ledring", "screensaver"));
    if (m_link.dialect() == Dialect::V2) // the newer ones have no such option
        read<QJsonValue>(brightness, system, option("ledring", "brightness"));
    read<QJsonValue>(language, system, option("i18n", "language"));
    read<QJsonValue>(units, system, option("i18n", "units"));
}

} // namespace foyer
