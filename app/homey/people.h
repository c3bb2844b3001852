// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/user.h"
#include "net/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace foyer {

class HubLink;
class JsonValue;

/// Who lives here and who is at home, live through user.update. Empty without the scope to read it.
/// Changes nobody.
class People : public QObject
{
    Q_OBJECT

public:
    explicit People(HubLink &link, QObject *parent = nullptr);
    ~People() override;

    /// Enabled users, in the hub's order.
    [[nodiscard]] const std::vector<User> &users() const { return m_users; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// Why the list could not be read; nullopt when it was, or was not tried yet.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// Between two readings (hubs forget to tell now and then), and after a failure that may pass.
    void setIntervals(std::chrono::milliseconds refresh, std::chrono::milliseconds retry);

Q_SIGNALS:
    void changed();

private:
    void opened();
    void forget();
    void read();
    void adopt(std::vector<User> users);
    void itemReported(const QString &uri, const QString &event, const JsonValue &data);
    void setProblem(std::optional<Error> problem);

    HubLink &m_link;
    std::vector<User> m_users;
    bool m_isKnown = false;
    std::optional<Error> m_problem;
    QTimer m_again;
    std::chrono::milliseconds m_refresh{std::chrono::minutes(5)};
    std::chrono::milliseconds m_retry{std::chrono::seconds(30)};
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
    bool m_isReading = false;
    bool m_readAgain = false; ///< something happened while reading
};

} // namespace foyer
