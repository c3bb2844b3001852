// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/connectionhints.h"

#include "homey/household.h"
#include "ui/frame/awaitedhub.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

ConnectionHints::ConnectionHints(Program &program, const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_words(words)
    , m_stale(new MessageBar(MessageBar::Kind::Warning, QString(), this))
    , m_polling(new MessageBar(MessageBar::Kind::Info, QString(), this))
{
    setObjectName(QStringLiteral("connectionHints"));
    m_stale->setObjectName(QStringLiteral("staleBar"));
    m_stale->setClosable(false);
    m_stale->setAction(tr("Try again"));
    m_polling->setObjectName(QStringLiteral("pollingBar"));
    m_polling->setText(tr("Changes arrive every ten seconds instead of at once."));
    m_polling->setDetail(tr("This sign-in or API key lacks the permission “homey.system.readonly”. "
                            "With it, changes show at once."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing(3), 0, 0);
    layout->setSpacing(Theme::spacing(2));
    layout->addWidget(m_stale);
    layout->addWidget(m_polling);
    m_stale->hide();
    m_polling->hide();
    hide();

    m_patience.setSingleShot(true);
    m_patience.setInterval(2000);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isPatienceOver = true;
        refresh();
    });
    m_ageTimer.setInterval(10'000);
    connect(&m_ageTimer, &QTimer::timeout, this, &ConnectionHints::refresh);
    connect(m_stale, &MessageBar::actionTriggered, this, [this] { retryConnection(m_program); });
    connect(m_polling, &MessageBar::closed, this, [this] {
        m_pollingDismissed = m_program.session();
        refresh();
    });
    connect(&m_program, &Program::sessionChanged, this, &ConnectionHints::adoptSession);
    connect(&m_program, &Program::stageChanged, this, &ConnectionHints::refresh);
    connect(&m_program, &Program::hubsChanged, this, &ConnectionHints::refresh);
    connect(&m_program, &Program::signInChanged, this, &ConnectionHints::refresh);
    connect(&m_program.home(), &Home::staleChanged, this, &ConnectionHints::refresh);
    connect(&m_program.household().lastHome, &LastHome::shown, this, &ConnectionHints::refresh);
    // Nobody waits before there is something to see.
    new FirstPaint(
        *window(),
        [this] {
            m_isSeen = true;
            refresh();
        },
        std::chrono::seconds(1), this);
    adoptSession();
}

void ConnectionHints::adoptSession()
{
    m_patience.stop();
    m_isPatienceOver = false;
    if (Session *session = m_program.session()) {
        connect(session, &Session::stateChanged, this, &ConnectionHints::refresh,
                Qt::UniqueConnection);
        connect(session, &Session::problemChanged, this, &ConnectionHints::refresh,
                Qt::UniqueConnection);
    }
    refresh();
}

void ConnectionHints::refresh()
{
    const Session *session = m_program.session();
    const Session::State state = connectionStateOf(m_program);
    const bool polling = state == Session::State::Polling && m_pollingDismissed != session;
    m_polling->setVisible(polling);

    const Home &home = m_program.home();
    const bool fine = m_program.stage() != Program::Stage::AtHome ||
                      state == Session::State::Live || state == Session::State::Polling ||
                      (state == Session::State::Loading && home.isLoaded() && !home.isStale());
    const bool lost = state == Session::State::Reconnecting || state == Session::State::Refused;
    if (fine) {
        m_patience.stop();
        m_ageTimer.stop();
        m_isPatienceOver = false;
        m_stale->hide();
    } else if (m_isPatienceOver || state == Session::State::Refused || (lost && !home.isLoaded())) {
        showStale();
    } else if (home.isLoaded() && m_isSeen && !m_patience.isActive()) {
        m_patience.start();
    }
    setVisible(!m_stale->isHidden() || !m_polling->isHidden());
}

void ConnectionHints::showStale()
{
    const std::optional<Error> error = connectionErrorOf(m_program);
    QString text = m_words.sessionState(connectionStateOf(m_program));
    if (error)
        text = m_words.errorText(*error);
    m_stale->setAction(isSignedOut(m_program) ? tr("Sign in again") : tr("Try again"));
    const QString next = error ? m_words.errorNextStep(*error) : QString();
    const QDateTime &confirmedAt = m_program.household().lastHome.confirmedAt();
    if (m_program.home().isLoaded() && confirmedAt.isValid()) {
        m_stale->setText(tr("What you see is from %1.").arg(m_words.age(confirmedAt)));
        m_stale->setDetail(next.isEmpty() ? text : QString(text + QLatin1Char(' ') + next));
    } else {
        m_stale->setText(text);
        m_stale->setDetail(next);
    }
    m_stale->show();
    m_ageTimer.start();
}

} // namespace foyer
