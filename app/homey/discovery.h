// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/routes.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace foyer {

/// Finds a way to one hub: pings all permitted routes at once, checks that the one that answers is
/// that hub, waits for the preferred route before it takes another. Sends no credential, and does
/// not even ping a plain-http route on which a bearer could not be used.
class Discovery : public QObject
{
    Q_OBJECT

public:
    struct Found
    {
        Route route = Route::None;
        QUrl base;
        QString hubId;   ///< X-Homey-ID of the answer; may be empty
        QString version; ///< X-Homey-Version; may be empty
    };

    explicit Discovery(Hub hub, DiscoveryTiming timing = {}, QObject *parent = nullptr);

    void start();
    /// The routes that start() would ping, in order of preference.
    [[nodiscard]] QList<QPair<Route, QUrl>> routes() const;

Q_SIGNALS:
    void found(const foyer::Discovery::Found &found);
    /// Refused (subscription inactive, wrong serial number: final), Offline (nobody answered), or
    /// Refused with code "no_route" when no route is permitted, "wrong_hub" when only other hubs
    /// answered.
    void failed(const foyer::Error &error);

private:
    struct Probe
    {
        Route route;
        QUrl base;
        bool finished = false;
        std::optional<Found> answer;
        Error error;
    };
    void answered(size_t index, const Result<HttpResponse> &response);
    void decide();

    Hub m_hub;
    DiscoveryTiming m_timing;
    HttpClient m_http;
    std::vector<Probe> m_probes;
    std::vector<size_t> m_arrivals;
    bool m_decided = false;
};

} // namespace foyer
