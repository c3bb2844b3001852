// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signoutdialog.h"

#include "ui/frame/accountwords.h"
#include "ui/program.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

namespace {

/// Empty when there is no such account.
QString titleOf(const Program &program, const QString &accountId)
{
    const QList<AccountChoice> accounts = program.accounts();
    for (const AccountChoice &each : accounts) {
        if (each.id == accountId)
            return AccountWords::title(each);
    }
    return {};
}

} // namespace

void SignOutDialog::ask(Program &program, QWidget *parent)
{
    const QList<AccountChoice> accounts = program.accounts();
    QString current;
    for (const AccountChoice &each : accounts) {
        if (each.isCurrent && accounts.size() > 1)
            current = each.id;
    }
    ask(program, current, parent);
}

void SignOutDialog::ask(Program &program, const QString &accountId, QWidget *parent)
{
    auto *dialog = new SignOutDialog(program, accountId, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

SignOutDialog::SignOutDialog(Program &program, const QString &accountId, QWidget *parent)
    : QDialog(parent)
{
    const QString account = titleOf(program, accountId);
    setObjectName(QStringLiteral("signOutDialog"));
    setWindowTitle(tr("Sign out"));
    auto *heading = new PlainLabel(account.isEmpty() ? tr("Sign out and forget everything?")
                                                     : tr("Sign out of %1?").arg(account),
                                   this);
    heading->setWordWrap(true);
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    auto *text = new PlainLabel(
        account.isEmpty()
            ? tr("Your sign-in and every API key are deleted from the keyring, and what was "
                 "remembered of your homes. The homes themselves stay as they are.")
            : tr("The sign-in of this account is deleted from the keyring, and what was remembered "
                 "of its homes. Other accounts and API keys stay as they are."),
        this);
    text->setWordWrap(true);
    auto *stay = new QPushButton(tr("Stay signed in"), this);
    stay->setObjectName(QStringLiteral("signOutStay"));
    auto *leave = new QPushButton(tr("Sign out"), this);
    leave->setObjectName(QStringLiteral("signOutConfirm"));
    setDestructive(leave);
    auto *everywhere = new QPushButton(tr("Sign out everywhere"), this);
    everywhere->setObjectName(QStringLiteral("signOutEverywhere"));
    everywhere->setVisible(!account.isEmpty());
    stay->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(everywhere);
    buttons->addStretch();
    buttons->addWidget(stay);
    buttons->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(6), Theme::spacing(6), Theme::spacing(6),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addSpacing(Theme::spacing(2));
    layout->addLayout(buttons);
    setMinimumWidth(Theme::spacing(100));
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(leave, &QPushButton::clicked, this, [this, &program, account, accountId] {
        accept();
        if (account.isEmpty())
            program.signOut();
        else
            program.signOutAccount(accountId);
    });
    connect(everywhere, &QPushButton::clicked, this, [this, &program, parent] {
        accept();
        ask(program, QString(), parent); // that is another question
    });
}

} // namespace foyer
