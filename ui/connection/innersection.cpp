// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/innersection.h"

#include "homey/sessionfacts.h"
#include "ui/connection/factlist.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

namespace {

double secondsOf(std::chrono::milliseconds time)
{
    return double(time.count()) / 1000;
}

} // namespace

InnerSection::InnerSection(Program &program, const UiWords &words, QWidget *parent)
    : Section(tr("Live connection and access"), parent)
    , m_program(program)
    , m_words(words)
    , m_facts(new FactList(this))
{
    m_socket = m_facts->add(tr("Socket"), QStringLiteral("inspectorSocket"));
    m_subscriptions = m_facts->add(tr("Subscriptions"), QStringLiteral("inspectorSubscriptions"));
    m_session = m_facts->add(tr("Session at the Homey"), QStringLiteral("inspectorSession"));
    m_token = m_facts->add(tr("Sign-in at Athom"), QStringLiteral("inspectorToken"));
    body()->addWidget(m_facts);
    refresh();
}

void InnerSection::refresh()
{
    m_facts->set(m_socket, socketText());
    m_facts->set(m_subscriptions, subscriptionsText());
    m_facts->set(m_session, sessionText());
    m_facts->set(m_token, tokenText());
}

QString InnerSection::socketText() const
{
    const Session *session = m_program.session();
    switch (session ? session->facts().socket : SessionFacts::Socket::Closed) {
    case SessionFacts::Socket::Closed: return tr("Closed");
    case SessionFacts::Socket::Connecting: return tr("Connecting");
    case SessionFacts::Socket::Joining: return tr("Connected, waiting to be let in");
    case SessionFacts::Socket::Open: return tr("Open");
    }
    return {};
}

QString InnerSection::subscriptionsText() const
{
    const SessionFacts facts = m_program.session() ? m_program.session()->facts() : SessionFacts();
    if (facts.subscriptions == 0)
        return tr("None");
    const QString all = m_words.locale().toString(facts.subscriptions);
    if (facts.unanswered > 0)
        return tr("%1, of which %2 not answered yet")
            .arg(all, m_words.locale().toString(facts.unanswered));
    if (facts.unconfirmed > 0)
        return tr("%1, of which %2 not confirmed by the Homey")
            .arg(all, m_words.locale().toString(facts.unconfirmed));
    return tr("%1, all confirmed").arg(all);
}

QString InnerSection::sessionText() const
{
    const Session *session = m_program.session();
    if (!session)
        return tr("None");
    const SessionFacts facts = session->facts();
    if (!facts.loggedInAt.isValid())
        return tr("None");
    const QString age = m_words.age(facts.loggedInAt);
    if (facts.hasFixedKey)
        return tr("Opened %1 with a local API key, which needs no renewal").arg(age);
    return facts.renewsIn.count() < 0 ? tr("Opened %1, renewed when the Homey asks for it").arg(age)
                                      : tr("Opened %1, renewed in %2")
                                            .arg(age, m_words.duration(secondsOf(facts.renewsIn)));
}

QString InnerSection::tokenText() const
{
    const AccessTokenTimes token = m_program.signIn().accessTokenTimes();
    if (!token.receivedAt.isValid())
        return m_program.session() && m_program.session()->facts().hasFixedKey
                   ? tr("Not needed for this Homey")
                   : tr("None");
    const QString age = m_words.age(token.receivedAt);
    return token.freshFor.count() <= 0 ? tr("Received %1, renewed at its next use").arg(age)
                                       : tr("Received %1, good for another %2")
                                             .arg(age, m_words.duration(secondsOf(token.freshFor)));
}

} // namespace foyer
