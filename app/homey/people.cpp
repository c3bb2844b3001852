// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/people.h"

#include "homey/decodedetails.h"
#include "homey/homeyapi.h"

#include <algorithm>

namespace foyer {

namespace {

Async<std::vector<User>> listUsers(HomeyApi &api)
{
    return api.users();
}

} // namespace

People::People(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_list(link, QStringLiteral("users"), QStringLiteral("user"),
             QStringLiteral("homey.user.readonly"), "role", listUsers, decodeUser)
{
    connect(&m_list, &HubListBase::changed, this, &People::refresh);
    refresh();
}

People::~People() = default;

void People::refresh()
{
    std::vector<User> users = m_list.items();
    std::erase_if(users, [](const User &user) { return !user.isEnabled; });
    const bool wasSettled = std::exchange(m_isSettled, isKnown() && !problem());
    if (wasSettled && m_isSettled && users == m_users)
        return;
    m_users = std::move(users);
    Q_EMIT changed();
}

} // namespace foyer
