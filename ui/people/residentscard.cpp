// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/residentscard.h"

#include "homey/hublink.h"
#include "homey/people.h"
#include "ui/frame/clocktext.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"

namespace foyer {

ResidentsCard::ResidentsCard(People &people, const HubLink &link, const UiWords &words,
                             QWidget *parent)
    : WhoIsHomeCard(QStringLiteral("people"), people, words, parent)
    , m_link(link)
{
    setObjectName(QStringLiteral("residentsCard"));
    connect(&people, &People::changed, this, &ResidentsCard::refresh);
    connect(&link, &HubLink::opened, this, &ResidentsCard::refresh);
    connect(&link, &HubLink::closed, this, &ResidentsCard::refresh);
    connect(&link, &HubLink::hubChanged, this, [this] { m_seen.clear(); });
    refresh();
}

/// The hub does not say since when: only what happened before our eyes has a time.
void ResidentsCard::remember()
{
    for (const User &user : people().users()) {
        const auto known = m_seen.find(user.id);
        if (known == m_seen.end()) {
            m_seen.insert(user.id, Seen{user.isPresent, user.isAsleep, {}});
        } else if (known->isPresent != user.isPresent || known->isAsleep != user.isAsleep) {
            *known = Seen{user.isPresent, user.isAsleep, QDateTime::currentDateTime()};
        }
    }
}

QString ResidentsCard::whyNone() const
{
    const std::optional<Error> &problem = people().problem();
    const QString refusal = ScopeWords::refusal(m_link, QStringLiteral("homey.user.readonly"));
    if (problem && !refusal.isEmpty())
        return refusal;
    if (problem)
        return words().errorText(*problem);
    if (!m_link.api())
        return tr("Not connected to the Homey.");
    return people().isKnown() ? tr("The Homey knows nobody.") : tr("Asking the Homey …");
}

void ResidentsCard::refresh()
{
    remember();
    showPeople(
        [this](const User &user) {
            const QDateTime since = m_seen.value(user.id).since;
            return since.isValid() ? tr("since %1").arg(clockText(words().locale(), since.time()))
                                   : QString();
        },
        whyNone());
}

} // namespace foyer
