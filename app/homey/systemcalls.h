// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace foyer {

class HomeyApi;

/// What a hub tells about itself (protocol.md 4.16); what it does not tell is empty or 0.
struct SystemInfo
{
    QString model, version, timeZone, address, wifi;
    double uptime = 0;                      ///< seconds
    double totalMemory = 0, freeMemory = 0; ///< bytes
};

/// How full the memory or the storage is, in bytes.
struct Usage
{
    struct Part
    {
        QString name;
        double bytes = 0;
        bool operator==(const Part &) const = default;
    };
    double total = 0, free = 0;
    std::vector<Part> parts; ///< the largest first
};

/// An app on the hub (protocol.md 4.19).
struct HubApp
{
    QString id, name, version;
    QString state; ///< "running", "stopped", "crashed" …
    bool isEnabled = true;
    bool isCrashed = false;
    bool hasUpdate = false;
    double memory = 0; ///< bytes; 0: not told
};

/// A node of the hub's Zigbee or Z-Wave network. The shapes are not documented: read for what is
/// there.
struct RadioNode
{
    QString id, name, model, maker;
    QString role; ///< "Router", "EndDevice"; the hub's own word
    std::optional<bool> isOnline;
    QDateTime lastSeen; ///< invalid: never told
};

/// An animation of the LED ring.
struct RingAnimation
{
    QString id, title;
};

// Paths and scopes: protocol.md 3.3, managers system, updates, apps, ledring, i18n, zigbee, zwave.
[[nodiscard]] Async<SystemInfo> systemInfo(HomeyApi &api);
[[nodiscard]] Async<Usage> memoryUsage(HomeyApi &api);
[[nodiscard]] Async<Usage> storageUsage(HomeyApi &api);
/// The versions that wait to be installed, the first one first; empty: up to date.
[[nodiscard]] Async<QStringList> waitingUpdates(HomeyApi &api);
[[nodiscard]] Async<std::vector<HubApp>> hubApps(HomeyApi &api); ///< by name
/// `manager` is "zigbee" or "zwave".
[[nodiscard]] Async<std::vector<RadioNode>> radioNodes(HomeyApi &api, const QString &manager);
[[nodiscard]] Async<std::vector<RingAnimation>> ringAnimations(HomeyApi &api);
/// The value of an option, which hubs send bare or wrapped (protocol.md 3.1).
[[nodiscard]] Async<QJsonValue> hubOption(HomeyApi &api, const QString &manager,
                                          const QString &name);

// Not repeated, as all writes.
[[nodiscard]] Async<Done> setHubOption(HomeyApi &api, const QString &manager, const QString &name,
                                       const QJsonValue &value);
[[nodiscard]] Async<Done> restartApp(HomeyApi &api, const QString &id);
[[nodiscard]] Async<Done> setAppEnabled(HomeyApi &api, const QString &id, bool enabled);
[[nodiscard]] Async<Done> installUpdate(HomeyApi &api);
[[nodiscard]] Async<Done> rebootHub(HomeyApi &api);

} // namespace foyer
