// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/doorspage.h"

#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/signin/card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QVBoxLayout>

namespace foyer {

DoorsPage::DoorsPage(Program &program, const UiWords &words, QWidget *parent)
    : WelcomeColumn(tr("Welcome to %1").arg(QApplication::applicationDisplayName()),
                    tr("Your Homey, on your desktop. How would you like to come in?"), parent)
    , m_program(program)
    , m_words(words)
    , m_problem(new MessageBar(MessageBar::Kind::Warning, QString()))
    , m_back(new QPushButton(tr("Back")))
{
    setObjectName(QStringLiteral("doorsPage"));
    m_problem->setObjectName(QStringLiteral("doorsProblem"));
    m_problem->setClosable(false);
    column()->addWidget(m_problem);
    const auto addDoor = [this](const QString &objectName, const QString &icon,
                                const QString &title, const QString &sentence,
                                void (DoorsPage::*chosen)()) {
        auto *card = new Card(icon, title, sentence);
        card->setObjectName(objectName);
        connect(card, &QPushButton::clicked, this, chosen);
        column()->addWidget(card);
        return card;
    };
    m_hubs = addDoor(QStringLiteral("doorHubs"), QStringLiteral("hub"), tr("Your Homeys"),
                     tr("Those that were opened on this computer before."), &DoorsPage::hubsChosen);
    m_account = addDoor(QStringLiteral("doorAccount"), QStringLiteral("user"),
                        tr("Sign in with your Athom account"),
                        tr("For every Homey of your account, at home and away."),
                        &DoorsPage::accountChosen);
    addDoor(QStringLiteral("doorLocalKey"), QStringLiteral("key"), tr("Use a local API key"),
            tr("For a Homey Pro in your network, without the cloud."), &DoorsPage::localKeyChosen);
    addDoor(QStringLiteral("doorDemo"), QStringLiteral("home"), tr("Try the demo home"),
            tr("A simulated home to look around in. Needs no account and no network."),
            &DoorsPage::demoChosen);
    m_back->setObjectName(QStringLiteral("doorsBack"));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &DoorsPage::backRequested);
    column()->addWidget(m_back, 0, Qt::AlignHCenter);
    auto *note = new PlainLabel(
        tr("%1 is made by volunteers and is not affiliated with Athom B.V. or LG Electronics.")
            .arg(QApplication::applicationDisplayName()));
    note->setSecondary(true);
    note->setWordWrap(true);
    note->setAlignment(Qt::AlignHCenter);
    column()->addSpacing(Theme::spacing(2));
    column()->addWidget(note);
    connect(&m_program, &Program::hubsChanged, this, &DoorsPage::refreshHubs);
    connect(&m_program, &Program::localHubFailed, this, [this](const Error &error) {
        m_problem->setText(m_words.errorText(error));
        m_problem->setDetail(m_words.errorNextStep(error));
        m_problem->show();
    });
    connect(&m_program, &Program::signOutIncomplete, this, [this](const Error &error) {
        m_problem->setText(m_words.signInProblem(SignIn::Problem::SignOutIncomplete));
        m_problem->setDetail(m_words.errorText(error));
        m_problem->show();
    });
    refresh();
}

void DoorsPage::setCanGoBack(bool canGoBack)
{
    m_back->setVisible(canGoBack);
}

void DoorsPage::refreshHubs()
{
    // An open home has them all in its menu.
    m_hubs->setVisible(m_program.stage() != Program::Stage::AtHome && !m_program.hubs().isEmpty());
}

void DoorsPage::refresh()
{
    const SignIn::Problem problem = m_program.signIn().problem();
    const bool worthSaying = problem != SignIn::Problem::None &&
                             problem != SignIn::Problem::NotRemembered &&
                             problem != SignIn::Problem::Cancelled;
    refreshHubs();
    m_problem->setVisible(worthSaying);
    if (worthSaying) {
        m_problem->setText(m_words.signInProblem(problem));
        m_problem->setDetail(m_words.signInNextStep(problem));
    }
}

} // namespace foyer
