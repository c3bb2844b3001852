// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/connectionchip.h"

#include "ui/frame/awaitedhub.h"
#include "ui/frame/connectiondetails.h"
#include "ui/frame/words.h"
#include "ui/program.h"

namespace foyer {

namespace {

Chip::Tone toneOf(Session::State state)
{
    switch (state) {
    case Session::State::Live:
    case Session::State::Loading: return Chip::Tone::Positive;
    case Session::State::Discovering:
    case Session::State::LoggingIn:
    case Session::State::Polling:
    case Session::State::Reconnecting: return Chip::Tone::Warning;
    case Session::State::Idle:
    case Session::State::Refused: break;
    }
    return Chip::Tone::Danger;
}

} // namespace

ConnectionChip::ConnectionChip(Program &program, const UiWords &words, QWidget *parent)
    : Chip(QString(), parent)
    , m_program(program)
    , m_words(words)
{
    setObjectName(QStringLiteral("connectionChip"));
    setDotVisible(true);
    connect(&m_program, &Program::sessionChanged, this, &ConnectionChip::adoptSession);
    connect(&m_program, &Program::stageChanged, this, &ConnectionChip::refresh);
    connect(&m_program, &Program::hubsChanged, this, &ConnectionChip::refresh);
    connect(&m_program, &Program::signInChanged, this, &ConnectionChip::refresh);
    connect(this, &QPushButton::clicked, this, &ConnectionChip::toggleDetails);
    adoptSession();
}

void ConnectionChip::adoptSession()
{
    if (Session *session = m_program.session()) {
        connect(session, &Session::stateChanged, this, &ConnectionChip::refresh,
                Qt::UniqueConnection);
        connect(session, &Session::routeChanged, this, &ConnectionChip::refresh,
                Qt::UniqueConnection);
        connect(session, &Session::problemChanged, this, &ConnectionChip::refresh,
                Qt::UniqueConnection);
    }
    refresh();
}

void ConnectionChip::refresh()
{
    const Session *session = m_program.session();
    const Session::State state = connectionStateOf(m_program);
    const std::optional<Error> error = connectionErrorOf(m_program);
    // Trying goes on all the time; that is not worth a word while nothing can come of it.
    const bool isOffline = state != Session::State::Live && state != Session::State::Loading &&
                           state != Session::State::Polling;
    QString words = m_words.connectionState(state, session ? session->route() : Route::None);
    QString explanation = m_words.sessionState(state);
    if (isOffline && error && error->code == QLatin1String("no_network")) {
        words = tr("Waiting for a network");
        explanation = m_words.errorNextStep(*error);
    } else if (isSignedOut(m_program)) {
        words = tr("Signed out");
        explanation = m_words.errorNextStep(*error);
    }
    setText(words);
    setTone(toneOf(state));
    setAccessibleName(tr("Connection: %1").arg(words));
    setToolTip(explanation);
    updateGeometry();
}

void ConnectionChip::toggleDetails()
{
    if (!m_details) {
        m_details = new ConnectionDetails(m_program, m_words, this);
        connect(m_details, &ConnectionDetails::pageRequested, this, &ConnectionChip::pageRequested);
    }
    m_details->openBelow(*this);
}

} // namespace foyer
