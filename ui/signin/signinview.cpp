// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signinview.h"

#include "ui/program.h"
#include "ui/signin/doorspage.h"
#include "ui/signin/hubspage.h"
#include "ui/signin/localkeypage.h"
#include "ui/signin/progresspage.h"

#include <utility>

namespace foyer {

SignInView::SignInView(Program &program, const UiWords &words, QWidget *parent)
    : QStackedWidget(parent)
    , m_program(program)
    , m_doors(new DoorsPage(program, words, this))
    , m_localKey(new LocalKeyPage(program, words, this))
    , m_progress(new ProgressPage(program, words, this))
    , m_hubs(new HubsPage(program, this))
{
    setObjectName(QStringLiteral("signInView"));
    for (QWidget *page : QList<QWidget *>{m_doors, m_localKey, m_progress, m_hubs})
        addWidget(page);
    connect(m_doors, &DoorsPage::accountChosen, this, [this] {
        m_wantsDoors = false;
        m_progress->start();
        showStage();
    });
    connect(m_doors, &DoorsPage::hubsChosen, this, [this] {
        m_wantsDoors = false;
        m_wantsHubs = true;
        showStage();
    });
    connect(m_hubs, &HubsPage::chosen, this, [this] { m_wantsHubs = false; });
    connect(m_doors, &DoorsPage::localKeyChosen, this, [this] {
        setCurrentWidget(m_localKey);
        m_localKey->begin();
    });
    connect(m_doors, &DoorsPage::demoChosen, this, [this] { m_program.startDemo(); });
    connect(m_doors, &DoorsPage::backRequested, this, [this] {
        m_wantsDoors = false;
        giveUp();
        showStage();
        Q_EMIT backRequested();
    });
    connect(m_localKey, &LocalKeyPage::backRequested, this, [this] {
        m_localKey->finish();
        openDoors();
    });
    connect(m_progress, &ProgressPage::otherWayRequested, this, &SignInView::openDoors);
    connect(m_hubs, &HubsPage::otherWayRequested, this, &SignInView::openDoors);
    connect(&m_program, &Program::signInChanged, this, &SignInView::showStage);
    connect(&m_program, &Program::stageChanged, this, [this](Program::Stage stage) {
        m_wantsDoors = false;
        m_wantsHubs = false;
        if (stage == Program::Stage::AtHome) {
            m_localKey->finish();
            setCurrentWidget(m_doors); // for the next time
        }
        showStage();
    });
}

void SignInView::begin()
{
    m_wantsDoors = false;
    m_wantsHubs = false;
    m_localKey->finish();
    setCurrentWidget(m_progress);
    m_progress->start();
    m_returnsHome = m_program.stage() == Program::Stage::AtHome;
    showStage();
}

void SignInView::giveUp()
{
    if (std::exchange(m_returnsHome, false))
        m_program.cancelSignIn();
}

void SignInView::openDoors()
{
    m_wantsDoors = true;
    m_wantsHubs = false;
    m_doors->refresh();
    setCurrentWidget(m_doors);
}

void SignInView::setCanGoBack(bool canGoBack)
{
    m_canGoBack = canGoBack;
    m_doors->setCanGoBack(canGoBack || m_program.stage() == Program::Stage::ChoosingHub);
}

void SignInView::showStage()
{
    const SignIn::State state = m_program.signIn().state();
    const bool signingIn =
        m_program.stage() == Program::Stage::SigningIn ||
        (m_program.stage() == Program::Stage::AtHome &&
         (state == SignIn::State::AwaitingCode || state == SignIn::State::Exchanging));
    const SignIn::Problem problem = m_program.signIn().problem();
    const bool isOver = !signingIn && (problem == SignIn::Problem::None ||
                                       problem == SignIn::Problem::NotRemembered ||
                                       problem == SignIn::Problem::Cancelled);
    if (m_returnsHome && isOver) {
        m_returnsHome = false;
        setCurrentWidget(m_doors); // for the next time
        Q_EMIT backRequested();
        return;
    }
    if (currentWidget() == m_localKey && !signingIn)
        return; // somebody is typing there
    if (m_wantsDoors) {
        openDoors();
        return;
    }
    if (m_wantsHubs) {
        setCurrentWidget(m_hubs);
    } else if (signingIn) {
        setCurrentWidget(m_progress);
    } else if (m_program.stage() == Program::Stage::ChoosingHub) {
        setCurrentWidget(m_hubs);
    } else {
        m_doors->refresh();
        setCurrentWidget(m_doors);
    }
}

bool SignInView::closeTopmost()
{
    if (currentWidget() == m_localKey) {
        m_localKey->finish();
        openDoors();
        return true;
    }
    if (m_canGoBack) {
        giveUp();
        Q_EMIT backRequested();
        return true;
    }
    return false;
}

} // namespace foyer
