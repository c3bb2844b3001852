// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accountsection.h"

#include "ui/frame/accountwords.h"
#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/signin/signoutdialog.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

AccountSection::AccountSection(Program &program, QWidget *parent)
    : Section(tr("Account and Homeys"), parent)
    , m_program(program)
    , m_who(new PlainLabel(this))
    , m_hubs(new QWidget(this))
    , m_signOut(new QPushButton(tr("Sign out …"), this))
    , m_add(new QPushButton(this))
{
    m_who->setObjectName(QStringLiteral("settingsAccount"));
    m_who->setWordWrap(true);
    body()->addWidget(m_who);
    m_hubs->setObjectName(QStringLiteral("settingsHubs"));
    auto *hubs = new QVBoxLayout(m_hubs);
    hubs->setContentsMargins(0, 0, 0, 0);
    hubs->setSpacing(Theme::spacing(1));
    body()->addWidget(m_hubs);
    m_signOut->setObjectName(QStringLiteral("settingsSignOut"));
    setDestructive(m_signOut);
    m_add->setObjectName(QStringLiteral("settingsAddAccount"));
    connect(m_add, &QPushButton::clicked, this, [this] { m_program.addAccount(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing(2));
    row->addWidget(m_add);
    row->addWidget(m_signOut);
    row->addStretch();
    body()->addLayout(row);
    addNote(tr("Signing out deletes your sign-in and every API key from the keyring."));
    connect(m_signOut, &QPushButton::clicked, this,
            [this] { SignOutDialog::ask(m_program, QString(), window()); });
    connect(&m_program, &Program::hubsChanged, this, &AccountSection::refresh);
    connect(&m_program, &Program::signInChanged, this, &AccountSection::refresh);
    refresh();
}

void AccountSection::refresh()
{
    const QList<AccountChoice> accounts = m_program.accounts();
    const bool isList = accounts.size() > 1 || (accounts.size() == 1 && accounts[0].needsSignIn);
    m_who->setVisible(!isList);
    m_add->setText(accounts.isEmpty() ? tr("Sign in with your Athom account …")
                                      : tr("Add another account …"));
    m_signOut->setText(accounts.size() > 1 ? tr("Sign out everywhere …") : tr("Sign out …"));
    const SignIn &signIn = m_program.signIn();
    if (signIn.state() == SignIn::State::SignedIn) {
        const CloudUser &user = signIn.user();
        m_who->setText(user.email.isEmpty()
                           ? tr("Signed in at Athom as %1.").arg(plain(user.name, 80))
                           : tr("Signed in at Athom as %1 (%2).")
                                 .arg(plain(user.name, 80), plain(user.email, 120)));
    } else {
        m_who->setText(tr("Not signed in with an Athom account."));
    }
    while (QLayoutItem *item = m_hubs->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<HubChoice> hubs = m_program.hubs();
    for (const AccountChoice &each : accounts) {
        if (isList)
            addAccountRow(each);
        for (const HubChoice &hub : hubs) {
            if (hub.accountId == each.id)
                addHubRow(hub, isList);
        }
    }
    for (const HubChoice &hub : hubs) {
        const auto isItsOwn = [&](const AccountChoice &each) { return each.id == hub.accountId; };
        if (std::none_of(accounts.cbegin(), accounts.cend(), isItsOwn))
            addHubRow(hub, false);
    }
}

void AccountSection::addAccountRow(const AccountChoice &account)
{
    auto *row = new QWidget(m_hubs);
    row->setObjectName(QString(QStringLiteral("account/") + account.id));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, Theme::spacing(1), 0, 0);
    layout->setSpacing(Theme::spacing(2));
    const QString title = AccountWords::title(account);
    auto *who = new PlainLabel(title, row);
    QFont bold = who->font();
    bold.setWeight(QFont::DemiBold);
    who->setFont(bold);
    who->setElided(true);
    layout->addWidget(who, 1);
    if (account.needsSignIn) {
        auto *state = new PlainLabel(tr("Signed out"), row);
        state->setSecondary(true);
        layout->addWidget(state);
        auto *again = new QPushButton(tr("Sign in again"), row);
        again->setObjectName(QString(QStringLiteral("accountSignIn/") + account.id));
        again->setAccessibleName(tr("Sign in again: %1").arg(title));
        connect(again, &QPushButton::clicked, this,
                [this, id = account.id] { m_program.signInAgain(id); });
        layout->addWidget(again);
    }
    auto *leave = new QPushButton(account.needsSignIn ? tr("Forget …") : tr("Sign out …"), row);
    leave->setObjectName(QString(QStringLiteral("accountSignOut/") + account.id));
    leave->setAccessibleName(tr("Sign out: %1").arg(title));
    connect(leave, &QPushButton::clicked, this,
            [this, id = account.id] { SignOutDialog::ask(m_program, id, window()); });
    layout->addWidget(leave);
    m_hubs->layout()->addWidget(row);
}

void AccountSection::addHubRow(const HubChoice &hub, bool isIndented)
{
    auto *row = new QWidget(m_hubs);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(3));
    if (isIndented) // under its account
        layout->addSpacing(Theme::spacing(1));
    const QString name = plain(hub.name, 80);
    auto *title = new PlainLabel(name, row);
    title->setElided(true);
    QString kind = tr("Athom account");
    if (hub.needsSignIn)
        kind = tr("Sign in again");
    if (hub.kind == HubChoice::Kind::LocalKey)
        kind = tr("Local API key");
    else if (hub.kind == HubChoice::Kind::Demo)
        kind = tr("Demo");
    if (!hub.isOnline)
        kind = tr("%1 · offline").arg(kind);
    else if (!hub.isLookedAt && !hub.needsSignIn && !hub.isCurrent)
        kind = tr("%1 · not looked at yet").arg(kind);
    auto *detail = new PlainLabel(kind, row);
    detail->setSecondary(true);
    auto *open = new QPushButton(hub.isCurrent ? tr("Open now") : tr("Open"), row);
    open->setAccessibleName(tr("Open %1").arg(name));
    open->setEnabled(!hub.isCurrent);
    connect(open, &QPushButton::clicked, this,
            [this, id = hub.id, account = hub.accountId] { m_program.chooseHub(id, account); });
    layout->addWidget(title, 1);
    layout->addWidget(detail);
    layout->addWidget(open);
    m_hubs->layout()->addWidget(row);
}

} // namespace foyer
