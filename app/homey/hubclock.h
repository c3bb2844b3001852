// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/result.h"

#include <QObject>
#include <QTimeZone>

namespace foyer {

class HubLink;

/// The time zone that the hub lives in: what "today" and "06:45" mean there. This computer's zone
/// until the hub said its own (protocol.md 4.16), and where it may not be asked.
class HubClock : public QObject
{
    Q_OBJECT

public:
    explicit HubClock(HubLink &link, QObject *parent = nullptr);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] bool isOfHub() const { return m_isOfHub; } ///< else it is this computer's

Q_SIGNALS:
    void changed();

private:
    void read();
    void adopt(const QTimeZone &zone, bool isOfHub);

    HubLink &m_link;
    QTimeZone m_zone;
    bool m_isOfHub = false;
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
};

} // namespace foyer
