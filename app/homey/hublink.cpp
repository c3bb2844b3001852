// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hublink.h"

#include "homey/session.h"
#include "homey/sparekey.h"

#include <utility>

namespace foyer {

HubLink::HubLink(QObject *parent)
    : QObject(parent)
{
}

HubLink::~HubLink() = default;

void HubLink::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    if (m_isOpen) {
        m_isOpen = false;
        Q_EMIT closed();
    }
    m_session = session;
    m_hubId = session ? session->hub().id : QString();
    Q_EMIT hubChanged();
    if (!session)
        return;
    connect(session, &Session::stateChanged, this, &HubLink::follow);
    connect(session, &Session::hubChanged, this, [this] {
        // The first answer names the hub; a hub never turns into another one within a session.
        m_hubId = m_session->hub().id;
    });
    connect(session, &Session::scopesChanged, this, &HubLink::followScopes);
    m_spareScopes = session->spareKey().scopes;
    connect(session, &Session::itemReported, this, &HubLink::itemReported);
    follow();
}

void HubLink::follow()
{
    const bool isOpen = m_session && (m_session->state() == Session::State::Live ||
                                      m_session->state() == Session::State::Polling);
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    if (isOpen)
        Q_EMIT opened();
    else
        Q_EMIT closed();
}

void HubLink::followScopes()
{
    const QStringList scopes = m_session->spareKey().scopes;
    if (std::exchange(m_spareScopes, scopes) == scopes || !m_isOpen)
        return;
    // Whoever was told no asks again, and what may not be read any more is no longer shown as if it
    // could.
    m_isOpen = false;
    Q_EMIT closed();
    follow();
}

Session *HubLink::session() const
{
    return m_session;
}

HomeyApi *HubLink::api() const
{
    return m_isOpen && m_session ? m_session->api() : nullptr;
}

QString HubLink::hubId() const
{
    return m_hubId;
}

Dialect HubLink::dialect() const
{
    return m_session ? m_session->hub().dialect : Dialect::V3;
}

bool HubLink::mayUse(const QString &scope) const
{
    return m_session && (m_session->scopes().isEmpty() || m_session->hasScope(scope));
}

} // namespace foyer
