// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/systemcalls.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace foyer {

class HubLink;

/// What is known of the hub itself: read when somebody looks, fresh while they do. Each part comes
/// by itself and may fail by itself (another permission, another generation).
class SystemStatus : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    struct Part
    {
        T value{};
        bool isKnown = false;
        std::optional<Error> problem; ///< why it could not be read
    };

    explicit SystemStatus(HubLink &link, QObject *parent = nullptr);

    /// Reads while somebody looks, then every half a minute.
    void setWatched(bool watched);
    void refresh();

    Part<SystemInfo> info;
    Part<Usage> memory, storage;
    Part<QStringList> updates;
    Part<std::vector<HubApp>> apps;
    Part<std::vector<RadioNode>> zigbee, zwave;
    Part<std::vector<RingAnimation>> animations;
    Part<QJsonValue> animation, brightness, language, units;

Q_SIGNALS:
    void changed();

private:
    void forget();
    template<typename T>
    void read(Part<T> &part, const char *scope, std::function<Async<T>(HomeyApi &)> call);

    HubLink &m_link;
    QTimer m_again, m_soon, m_appsSoon;
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
    bool m_isWatched = false;
};

} // namespace foyer
