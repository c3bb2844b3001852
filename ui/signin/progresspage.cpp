// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/progresspage.h"

#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

ProgressPage::ProgressPage(Program &program, const UiWords &words, QWidget *parent)
    : WelcomeColumn(tr("Athom account"), QString(), parent)
    , m_program(program)
    , m_words(words)
    , m_busy(new BusyLine(tr("Please wait")))
    , m_step(new PlainLabel)
    , m_otherAccount(new PlainLabel(
          tr("Your browser may still be signed in with another account. Then sign out there first, "
             "or use a private window.")))
    , m_problem(new MessageBar(MessageBar::Kind::Warning, QString()))
    , m_paste(new QWidget)
    , m_pasted(new QLineEdit)
    , m_browser(new QPushButton(tr("Use my browser instead")))
    , m_retry(new QPushButton(tr("Try again")))
    , m_other(new QPushButton(tr("Other ways in")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("signInPage"));
    column()->addWidget(m_busy);
    m_step->setObjectName(QStringLiteral("signInStep"));
    m_step->setSecondary(true);
    m_step->setWordWrap(true);
    m_step->setAlignment(Qt::AlignHCenter);
    column()->addWidget(m_step);
    m_problem->setObjectName(QStringLiteral("signInProblem"));
    m_problem->setClosable(false);
    column()->addWidget(m_problem);
    m_otherAccount->setObjectName(QStringLiteral("signInOtherAccount"));
    m_otherAccount->setSecondary(true);
    m_otherAccount->setWordWrap(true);
    m_otherAccount->setAlignment(Qt::AlignHCenter);
    column()->addWidget(m_otherAccount);
    makePasteField();
    column()->addWidget(m_paste);

    m_browser->setObjectName(QStringLiteral("signInBrowser"));
    m_retry->setObjectName(QStringLiteral("signInRetry"));
    m_other->setObjectName(QStringLiteral("signInOtherWay"));
    m_cancel->setObjectName(QStringLiteral("signInCancel"));
    setPrimary(m_retry);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_cancel, m_other, m_browser, m_retry})
        buttons->addWidget(button);
    buttons->addStretch();
    column()->addLayout(buttons);

    connect(m_browser, &QPushButton::clicked, this, &ProgressPage::useBrowser);
    connect(m_other, &QPushButton::clicked, this, &ProgressPage::otherWayRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_program.cancelSignIn(); });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const SignIn::State state = m_program.signIn().state();
        if (state == SignIn::State::Unreachable || state == SignIn::State::KeychainLocked)
            m_program.signIn().retry();
        else
            start();
    });
    connect(&m_program, &Program::signInChanged, this, &ProgressPage::refresh);
    connect(&m_program, &Program::signInViewFailed, this, &ProgressPage::viewFailed);
    connect(&m_program, &Program::signInViewStep, this, [this](const QString &host) {
        m_step->setText(tr("The sign-in window is open at %1.").arg(plain(host, 100)));
    });
    connect(&m_program, &Program::signInViewBlocked, this, [this](const QString &host) {
        m_step->setText(
            tr("The sign-in window did not go to %1, which has nothing to do with signing in.")
                .arg(plain(host, 100)));
    });
    refresh();
}

void ProgressPage::makePasteField()
{
    auto *hint =
        new PlainLabel(tr("When you have signed in, the browser ends on a page that it cannot "
                          "open. Copy the address of that page and paste it here."));
    hint->setWordWrap(true);
    m_pasted->setObjectName(QStringLiteral("signInPaste"));
    m_pasted->setAccessibleName(tr("Address from the browser"));
    m_pasted->setPlaceholderText(tr("Address from the browser"));
    m_pasted->setMaxLength(4096);
    auto *go = new QPushButton(tr("Continue"));
    go->setObjectName(QStringLiteral("signInPasteContinue"));
    go->setEnabled(false);
    setPrimary(go);
    connect(m_pasted, &QLineEdit::textChanged, go,
            [go](const QString &text) { go->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_pasted, &QLineEdit::returnPressed, this, &ProgressPage::submitPasted);
    connect(go, &QPushButton::clicked, this, &ProgressPage::submitPasted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pasted, 1);
    row->addWidget(go);
    auto *layout = new QVBoxLayout(m_paste);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(2));
    layout->addWidget(hint);
    layout->addLayout(row);
}

void ProgressPage::start()
{
    m_hasViewFailed = false;
    m_isInBrowser = false;
    m_step->clear();
    if (!m_program.hasSignInView() || !m_program.openSignInView(window()->winId()))
        useBrowser();
    refresh();
}

void ProgressPage::useBrowser()
{
    m_isInBrowser = true;
    m_hasViewFailed = false;
    m_step->clear();
    m_pasted->clear();
    m_program.openSignInBrowser();
    refresh();
}

void ProgressPage::submitPasted()
{
    const QString address = m_pasted->text().trimmed();
    m_pasted->clear(); // it holds a code
    if (!address.isEmpty())
        m_program.signIn().submitRedirect(address);
}

void ProgressPage::viewFailed(const QString &reason)
{
    m_hasViewFailed = true;
    QString what = tr("The sign-in page could not be loaded.");
    if (reason == QLatin1String("crash"))
        what = tr("The sign-in window has stopped working.");
    else if (reason == QLatin1String("tls"))
        what = tr("The certificate of the sign-in page was not accepted.");
    else if (reason == QLatin1String("missing"))
        what = tr("The sign-in window is not installed.");
    m_problem->setText(what);
    m_problem->setDetail(tr("Try again, or use your browser."));
    refresh();
}

void ProgressPage::refresh()
{
    const SignIn &signIn = m_program.signIn();
    const SignIn::State state = signIn.state();
    const bool waiting = state == SignIn::State::AwaitingCode;
    const bool stuck =
        state == SignIn::State::Unreachable || state == SignIn::State::KeychainLocked;
    setSentence(m_words.signInState(state));
    m_busy->setVisible(!stuck && !m_hasViewFailed && !(waiting && m_isInBrowser));
    m_paste->setVisible(waiting && m_isInBrowser);
    m_browser->setVisible(waiting && !m_isInBrowser);
    m_retry->setVisible(stuck || (waiting && m_hasViewFailed));
    m_other->setVisible(stuck);
    m_cancel->setVisible(waiting || state == SignIn::State::Exchanging);
    m_otherAccount->setVisible(waiting && m_isInBrowser && !m_program.accounts().isEmpty());
    m_step->setVisible(waiting && !m_isInBrowser && !m_step->text().isEmpty());
    if (m_hasViewFailed) {
        m_problem->setVisible(waiting);
        return;
    }
    const SignIn::Problem problem = signIn.problem();
    // The sentence above says already that a cloud or a keyring cannot be reached.
    m_problem->setVisible(problem != SignIn::Problem::None &&
                          problem != SignIn::Problem::Cancelled);
    m_problem->setText(m_words.signInProblem(problem));
    m_problem->setDetail(m_words.signInNextStep(problem));
}

} // namespace foyer
