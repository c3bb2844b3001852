// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accountsection.h"

#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/signin/signoutdialog.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

AccountSection::AccountSection(Program &program, QWidget *parent)
    : Section(tr("Account and Homeys"), parent)
    , m_program(program)
    , m_who(new PlainLabel(this))
    , m_hubs(new QWidget(this))
    , m_signOut(new QPushButton(tr("Sign out …"), this))
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
    auto *row = new QHBoxLayout;
    row->addWidget(m_signOut);
    row->addStretch();
    body()->addLayout(row);
    addNote(tr("Signing out deletes your sign-in and every API key from the keyring."));
    connect(m_signOut, &QPushButton::clicked, this, [this] {
        auto *dialog = new SignOutDialog(m_program, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_program, &Program::hubsChanged, this, &AccountSection::refresh);
    connect(&m_program.signIn(), &SignIn::userChanged, this, &AccountSection::refresh);
    connect(&m_program.signIn(), &SignIn::stateChanged, this, &AccountSection::refresh);
    refresh();
}

void AccountSection::refresh()
{
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
    for (const HubChoice &hub : hubs)
        addHubRow(hub);
}

void AccountSection::addHubRow(const HubChoice &hub)
{
    auto *row = new QWidget(m_hubs);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(3));
    const QString name = plain(hub.name, 80);
    auto *title = new PlainLabel(name, row);
    title->setElided(true);
    QString kind = tr("Athom account");
    if (hub.kind == HubChoice::Kind::LocalKey)
        kind = tr("Local API key");
    else if (hub.kind == HubChoice::Kind::Demo)
        kind = tr("Demo");
    if (!hub.isOnline)
        kind = tr("%1 · offline").arg(kind);
    auto *detail = new PlainLabel(kind, row);
    detail->setSecondary(true);
    auto *open = new QPushButton(hub.isCurrent ? tr("Open now") : tr("Open"), row);
    open->setAccessibleName(tr("Open %1").arg(name));
    open->setEnabled(!hub.isCurrent);
    connect(open, &QPushButton::clicked, this, [this, id = hub.id] { m_program.chooseHub(id); });
    layout->addWidget(title, 1);
    layout->addWidget(detail);
    layout->addWidget(open);
    m_hubs->layout()->addWidget(row);
}

} // namespace foyer
