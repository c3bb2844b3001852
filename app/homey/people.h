// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hublist.h"
#include "homey/user.h"

namespace foyer {

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
    [[nodiscard]] bool isKnown() const { return m_list.isKnown(); }
    /// Why the list could not be read; nullopt when it was, or was not tried yet.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_list.problem(); }
    void setIntervals(std::chrono::milliseconds refresh, std::chrono::milliseconds retry)
    {
        m_list.setIntervals(refresh, retry);
    }

Q_SIGNALS:
    void changed(); ///< the enabled users, isKnown() or problem()

private:
    void refresh();

    HubList<User> m_list;
    std::vector<User> m_users;
    bool m_isSettled = false; ///< known and without a problem, when last told
};

} // namespace foyer
