// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/hubspage.h"

#include "ui/frame/accountwords.h"
#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/signin/card.h"
#include "ui/signin/signoutdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

HubsPage::HubsPage(Program &program, QWidget *parent)
    : WelcomeColumn(tr("Which Homey?"), tr("You can switch later, at the top of the sidebar."),
                    parent)
    , m_program(program)
    , m_list(new QWidget)
    , m_none(new EmptyState(QStringLiteral("hub"), tr("There is no Homey in this account.")))
{
    setObjectName(QStringLiteral("hubsPage"));
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Theme::spacing(3));
    column()->addWidget(m_list);
    m_none->setObjectName(QStringLiteral("hubsNone"));
    m_none->setAction(tr("Look again"));
    connect(m_none, &EmptyState::actionTriggered, this,
            [this] { m_program.signIn().refreshUser(); });
    column()->addWidget(m_none);
    auto *other = new QPushButton(tr("Other ways in"));
    other->setObjectName(QStringLiteral("hubsOtherWay"));
    connect(other, &QPushButton::clicked, this, &HubsPage::otherWayRequested);
    auto *leave = new QPushButton(tr("Sign out …"));
    leave->setObjectName(QStringLiteral("hubsSignOut"));
    connect(leave, &QPushButton::clicked, this,
            [this] { SignOutDialog::ask(m_program, window()); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(other);
    buttons->addWidget(leave);
    buttons->addStretch();
    column()->addLayout(buttons);
    connect(&m_program, &Program::hubsChanged, this, &HubsPage::refresh);
    refresh();
}

void HubsPage::refresh()
{
    while (QLayoutItem *item = m_list->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<HubChoice> hubs = m_program.hubs();
    const QList<AccountChoice> accounts = m_program.accounts();
    for (const HubChoice &hub : hubs) {
        const QString model = plain(hub.model, 80);
        QString state = !hub.isLookedAt ? tr("Not looked at yet")
                        : hub.isOnline  ? tr("Online")
                                        : tr("Offline");
        if (hub.needsSignIn)
            state = tr("Sign in again");
        QString detail = model.isEmpty() ? state : tr("%1 · %2").arg(model, state);
        for (const AccountChoice &account : accounts) {
            if (accounts.size() > 1 && account.id == hub.accountId)
                detail = tr("%1 · %2").arg(detail, AccountWords::title(account));
        }
        auto *card = new Card(QStringLiteral("hub"), plain(hub.name, 80), detail);
        card->setObjectName(QString(QStringLiteral("hub/") + hub.id));
        connect(card, &QPushButton::clicked, this, [this, hub] {
            Q_EMIT chosen();
            m_program.chooseHub(hub.id, hub.accountId);
        });
        m_list->layout()->addWidget(card);
    }
    m_list->setVisible(!hubs.isEmpty());
    m_none->setVisible(hubs.isEmpty());
}

} // namespace foyer
