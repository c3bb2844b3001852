// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/residentscard.h"

#include "homey/hublink.h"
#include "homey/people.h"
#include "ui/frame/clocktext.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/home/peoplecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

ResidentsCard::ResidentsCard(People &people, const HubLink &link, const UiWords &words,
                             QWidget *parent)
    : HomeCard(QStringLiteral("people"), tr("Who is home"), parent)
    , m_people(people)
    , m_link(link)
    , m_words(words)
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
    for (const User &user : m_people.users()) {
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
    const std::optional<Error> &problem = m_people.problem();
    const QString refusal = ScopeWords::refusal(m_link, QStringLiteral("homey.user.readonly"));
    if (problem && !refusal.isEmpty())
        return refusal;
    if (problem)
        return m_words.errorText(*problem);
    if (!m_link.api())
        return tr("Not connected to the Homey.");
    return m_people.isKnown() ? tr("The Homey knows nobody.") : tr("Asking the Homey …");
}

void ResidentsCard::refresh()
{
    remember();
    // A handful of people: made anew when one of them comes or goes.
    if (m_rows) {
        content()->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    int here = 0, known = 0;
    for (const User &user : m_people.users()) {
        const PersonRow::Where where = PersonRow::whereOf(user);
        const QString name = user.name.isEmpty() ? tr("Somebody") : plain(user.name, 80);
        layout->addWidget(new PersonRow(name, where, m_rows));
        const QDateTime since = m_seen.value(user.id).since;
        if (since.isValid()) {
            auto *label = new PlainLabel(
                tr("since %1").arg(clockText(m_words.locale(), since.time())), m_rows);
            label->setObjectName(QStringLiteral("residentSince"));
            label->setSecondary(true);
            label->setContentsMargins(Theme::spacing(12), 0, Theme::spacing(2), Theme::spacing(1));
            layout->addWidget(label);
        }
        known += where == PersonRow::Where::Unknown ? 0 : 1;
        here += where == PersonRow::Where::Home || where == PersonRow::Where::Asleep ? 1 : 0;
    }
    if (m_people.users().empty()) {
        auto *none = new PlainLabel(whyNone(), m_rows);
        none->setSecondary(true);
        none->setWordWrap(true);
        layout->addWidget(none);
    }
    content()->addWidget(m_rows);
    m_rows->show();
    setNote(known == 0
                ? QString()
                : tr("%1 of %2", "people at home")
                      .arg(m_words.locale().toString(here), m_words.locale().toString(known)));
}

} // namespace foyer
