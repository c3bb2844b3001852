// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/people.h"

#include "homey/decodedetails.h"
#include "homey/homeyapi.h"
#include "homey/hublink.h"

#include <algorithm>

namespace foyer {

People::People(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &People::read);
    connect(&link, &HubLink::opened, this, &People::opened);
    connect(&link, &HubLink::closed, &m_again, &QTimer::stop);
    connect(&link, &HubLink::hubChanged, this, &People::forget);
    connect(&link, &HubLink::itemReported, this, &People::itemReported);
}

People::~People() = default;

void People::setIntervals(std::chrono::milliseconds refresh, std::chrono::milliseconds retry)
{
    m_refresh = refresh;
    m_retry = retry;
}

void People::opened()
{
    if (m_link.mayUse(QStringLiteral("homey.user.readonly")))
        read();
    else
        setProblem(Error{Error::Kind::MissingScope});
}

void People::forget()
{
    ++m_hub;
    m_again.stop();
    m_isReading = m_readAgain = false;
    if (!m_isKnown && !m_problem)
        return;
    m_isKnown = false;
    m_users.clear();
    m_problem.reset();
    Q_EMIT changed();
}

void People::read()
{
    HomeyApi *api = m_link.api();
    if (!api)
        return;
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_readAgain = false;
    then(api->users(), this, [this, hub = m_hub](const Result<std::vector<User>> &users) {
        if (hub != m_hub)
            return;
        m_isReading = false;
        if (m_readAgain)
            read(); // this answer may be older than what was reported
        else if (m_link.api() && (users || !users.error().isDecision()))
            m_again.start(users ? m_refresh : m_retry);
        if (users)
            adopt(*users);
        else if (users.error().kind != Error::Kind::Cancelled)
            setProblem(users.error());
    });
}

void People::adopt(std::vector<User> users)
{
    std::erase_if(users, [](const User &user) { return !user.isEnabled; });
    if (m_isKnown && !m_problem && users == m_users)
        return;
    m_users = std::move(users);
    m_isKnown = true;
    m_problem.reset();
    Q_EMIT changed();
}

void People::itemReported(const QString &uri, const QString &event, const JsonValue &data)
{
    if (uri != QLatin1String("homey:manager:users") || !event.startsWith(QLatin1String("user.")) ||
        !m_isKnown)
        return;
    if (m_isReading)
        m_readAgain = true;
    const QString id = data["id"].string().value_or(QString());
    std::vector<User> users = m_users;
    const auto known =
        std::find_if(users.begin(), users.end(), [&](const User &user) { return user.id == id; });
    JsonProblems problems;
    const auto user = decodeUser(data, {}, problems);
    if (event == QLatin1String("user.delete") && known != users.end())
        users.erase(known);
    else if (!user || !data["role"].isString()) // only a part of one
        read();
    else if (known != users.end())
        *known = *user;
    else
        users.push_back(*user);
    adopt(std::move(users));
}

void People::setProblem(std::optional<Error> problem)
{
    m_problem = std::move(problem);
    // Whoever was read before the scope was taken away is not shown any longer.
    if (m_problem && m_problem->isDecision()) {
        m_users.clear();
        m_isKnown = false;
    }
    Q_EMIT changed();
}

} // namespace foyer
