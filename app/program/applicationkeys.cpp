// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/application.h"

#include "homey/sparekey.h"

// The local API key beside the account of the open hub.

namespace foyer {

namespace {

Error refusal(const char *code)
{
    return Error{Error::Kind::Refused, {}, QString::fromLatin1(code)};
}

} // namespace

bool Application::hasHubKey() const
{
    return m_session && m_sessionKind == HubChoice::Kind::Account &&
           (m_session->spareKey().state != SpareKeyFacts::State::None ||
            m_hubKeys.has(m_sessionAccount, m_session->hub().id));
}

void Application::giveHubKey()
{
    Session *session = m_session.get();
    if (m_sessionAccount.isEmpty() || !m_hubKeys.has(m_sessionAccount, session->hub().id))
        return;
    // The hub is opened meanwhile: a keyring that wants a password does not keep the home away.
    then(m_hubKeys.load(m_sessionAccount, session->hub().id), session,
         [this, session](const Result<QByteArray> &key) {
             if (!key || key->isEmpty())
                 return;
             if (m_redactor)
                 m_redactor->add(QString::fromUtf8(*key));
             session->setSpareKey(*key);
             Q_EMIT hubKeyChanged();
         });
}

void Application::setHubKey(const QString &key)
{
    const QByteArray secret = key.trimmed().toUtf8();
    if (!m_session || m_sessionKind != HubChoice::Kind::Account ||
        m_session->hub().dialect == Dialect::V2) {
        Q_EMIT hubKeyFailed(refusal("no_keys_here"));
        return;
    }
    if (secret.isEmpty())
        return removeHubKey();
    if (m_redactor)
        m_redactor->add(QString::fromUtf8(secret));
    Session *session = m_session.get();
    then(session->checkSpareKey(secret), session,
         [this, session, secret](const Result<SpareKeyFacts> &facts) {
             if (session != m_session.get())
                 return;
             if (!facts) {
                 Q_EMIT hubKeyFailed(facts.error());
                 return;
             }
             session->setSpareKey(secret);
             then(m_hubKeys.store(m_sessionAccount, session->hub().id, secret), this,
                  [this](const Result<Done> &stored) {
                      if (!stored)
                          Q_EMIT keyNotRemembered(stored.error());
                  });
             Q_EMIT hubKeyChanged();
         });
}

void Application::removeHubKey()
{
    m_session->setSpareKey({});
    then(m_hubKeys.forget(m_sessionAccount, m_session->hub().id), this,
         [this](const Result<Done> &gone) {
             Q_EMIT hubKeyChanged();
             if (!gone)
                 Q_EMIT hubKeyFailed(gone.error());
         });
}

} // namespace foyer
