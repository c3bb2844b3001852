// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/youcard.h"

#include "homey/homeyapi.h"
#include "homey/hublink.h"
#include "homey/people.h"
#include "homey/surroundings.h"
#include "ui/frame/liststate.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switchcontrol.h"

#include <QAbstractButton>
#include <QHBoxLayout>

#include <algorithm>

namespace foyer {

namespace {

const auto home = QStringLiteral("home");
const auto away = QStringLiteral("away");
const auto scope = QStringLiteral("homey.presence.self");

} // namespace

YouCard::YouCard(People &people, const HubLink &link, const UiWords &words, QWidget *parent)
    : HomeCard(QStringLiteral("user"), tr("You"), parent)
    , m_people(people)
    , m_link(link)
    , m_words(words)
    , m_where(new Segmented(tr("Where you are"), this))
    , m_asleep(new SwitchControl(this))
    , m_note(new PlainLabel(this))
    , m_asleepRow(new QWidget(this))
{
    setObjectName(QStringLiteral("youCard"));
    m_where->setObjectName(QStringLiteral("youWhere"));
    m_where->addSegment(home, tr("At home"), QStringLiteral("home"));
    m_where->addSegment(away, tr("Away"), QStringLiteral("external"));
    m_asleep->setObjectName(QStringLiteral("youAsleep"));
    m_asleep->setAccessibleName(tr("Asleep"));
    m_note->setObjectName(QStringLiteral("youNote"));
    m_note->setSecondary(true);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout(m_asleepRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainLabel(tr("Asleep"), m_asleepRow);
    row->addWidget(label, 1);
    row->addWidget(m_asleep);
    content()->setSpacing(Theme::spacing(3));
    content()->addWidget(m_where, 0, Qt::AlignLeading);
    content()->addWidget(m_asleepRow);
    content()->addWidget(m_note);
    connect(m_where, &Segmented::chosen, this,
            [this](const QString &id) { setPresent(id == home); });
    connect(m_asleep, &QAbstractButton::clicked, this, &YouCard::setAsleep);
    connect(&people, &People::changed, this, &YouCard::refresh);
    connect(&link, &HubLink::opened, this, &YouCard::ask);
    connect(&link, &HubLink::closed, this, &YouCard::refresh);
    connect(&link, &HubLink::hubChanged, this, [this] {
        ++m_hub;
        m_me = {};
        m_isPending = false;
        refresh();
    });
    ask();
}

void YouCard::ask()
{
    refresh();
    HomeyApi *api = m_link.api();
    if (!api || !m_link.mayUse(QStringLiteral("homey.user.self")))
        return;
    then(api->userMe(), this, [this, hub = m_hub](const Result<User> &me) {
        if (hub != m_hub || !me)
            return;
        m_me = *me;
        refresh();
    });
}

void YouCard::refresh()
{
    const auto &users = m_people.users();
    const auto known = std::find_if(users.begin(), users.end(),
                                    [this](const User &user) { return user.id == m_me.id; });
    if (!m_isPending && known != users.end())
        m_me = *known;
    const QString refusal = ListState::whyNot(m_link, scope);
    const bool may = refusal.isEmpty() && !m_isPending;
    setNote(plain(m_me.name, 60));
    m_where->setCurrent(!m_me.isPresent ? QString() : *m_me.isPresent ? home : away);
    m_where->setEnabled(may);
    m_asleep->setChecked(m_me.isAsleep.value_or(false));
    m_asleep->setPending(m_isPending);
    m_asleep->setEnabled(may);
    m_where->setToolTip(plainToolTip(refusal));
    m_asleep->setToolTip(plainToolTip(refusal));
    m_asleep->setAccessibleDescription(refusal);
    m_note->setText(!refusal.isEmpty() ? refusal
                    : m_me.id.isEmpty()
                        ? tr("The Homey does not say who you are; it takes your word anyway.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void YouCard::setPresent(bool isPresent)
{
    HomeyApi *api = m_link.api();
    if (!api || m_isPending) {
        refresh();
        return;
    }
    m_isPending = true;
    m_me.isPresent = isPresent;
    refresh();
    then(setPresentMe(*api, isPresent), this, [this, hub = m_hub](const Result<Done> &done) {
        if (hub == m_hub)
            answered(done ? std::nullopt : std::optional(done.error()));
    });
}

void YouCard::setAsleep(bool isAsleep)
{
    HomeyApi *api = m_link.api();
    if (!api || m_isPending) {
        refresh();
        return;
    }
    m_isPending = true;
    m_me.isAsleep = isAsleep;
    refresh();
    then(setAsleepMe(*api, isAsleep), this, [this, hub = m_hub](const Result<Done> &done) {
        if (hub == m_hub)
            answered(done ? std::nullopt : std::optional(done.error()));
    });
}

void YouCard::answered(const std::optional<Error> &problem)
{
    m_isPending = false;
    if (problem)
        Q_EMIT failed(tr("Where you are was not changed: %1").arg(m_words.errorText(*problem)),
                      *problem);
    ask(); // what the hub says now, whatever became of it
}

} // namespace foyer
