// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signoutdialog.h"

#include "ui/program.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

SignOutDialog::SignOutDialog(Program &program, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("signOutDialog"));
    setWindowTitle(tr("Sign out"));
    auto *heading = new PlainLabel(tr("Sign out and forget everything?"), this);
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    auto *text = new PlainLabel(tr("Your sign-in and every API key are deleted from the keyring. "
                                   "The homes themselves stay as they are."),
                                this);
    text->setWordWrap(true);
    auto *stay = new QPushButton(tr("Stay signed in"), this);
    stay->setObjectName(QStringLiteral("signOutStay"));
    auto *leave = new QPushButton(tr("Sign out"), this);
    leave->setObjectName(QStringLiteral("signOutConfirm"));
    setDestructive(leave);
    stay->setDefault(true);
    auto *buttons = new QHBoxLayout;
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
    connect(leave, &QPushButton::clicked, this, [this, &program] {
        accept();
        program.signOut();
    });
}

} // namespace foyer
