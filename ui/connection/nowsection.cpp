// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/nowsection.h"

#include "homey/household.h"
#include "homey/sessionfacts.h"
#include "ui/connection/factlist.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sparkline.h"

#include <QVBoxLayout>

namespace foyer {

NowSection::NowSection(Program &program, const UiWords &words, QWidget *parent)
    : Section(tr("Now"), parent)
    , m_program(program)
    , m_words(words)
    , m_state(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_facts(new FactList(this))
    , m_latency(new PlainLabel(this))
    , m_line(new Sparkline(this))
{
    m_state->setObjectName(QStringLiteral("inspectorState"));
    m_state->setWordWrap(true);
    m_state->setFont(Theme::font(Theme::FontRole::Strong, font()));
    m_problem->setObjectName(QStringLiteral("inspectorProblem"));
    m_problem->setWordWrap(true);
    body()->addWidget(m_state);
    body()->addWidget(m_problem);
    body()->addSpacing(Theme::spacing(1));
    m_hub = m_facts->add(tr("Homey"), QStringLiteral("inspectorHub"));
    m_route = m_facts->add(tr("Route in use"), QStringLiteral("inspectorRoute"));
    m_address = m_facts->add(tr("Address"), QStringLiteral("inspectorAddress"));
    m_since = m_facts->add(tr("Connected"), QStringLiteral("inspectorSince"));
    m_next = m_facts->add(tr("Next attempt"), QStringLiteral("inspectorNext"));
    body()->addWidget(m_facts);
    body()->addSpacing(Theme::spacing(2));
    m_latency->setObjectName(QStringLiteral("inspectorLatency"));
    m_latency->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(m_latency);
    m_line->setObjectName(QStringLiteral("inspectorLatencyLine"));
    m_line->setSpan(Sparkline::Span::Minutes);
    m_line->setLabelsVisible(true);
    m_line->setMinimumHeight(Theme::spacing(18));
    body()->addWidget(m_line);
    refresh();
    refreshLatency();
}

void NowSection::refresh()
{
    const Session *session = m_program.session();
    const Session::State state = session ? session->state() : Session::State::Idle;
    m_state->setText(m_words.sessionState(state));
    const bool isConnected = state == Session::State::Live || state == Session::State::Polling;
    QString problem;
    if (session && session->lastError() && !isConnected) {
        problem = m_words.errorText(*session->lastError());
        if (const QString next = m_words.errorNextStep(*session->lastError()); !next.isEmpty())
            problem += QLatin1Char(' ') + next;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());

    const QDateTime since = m_program.household().inspector.connectedSince();
    const SessionFacts facts = session ? session->facts() : SessionFacts();
    m_facts->set(m_hub, session ? plain(session->hub().name) : QString());
    m_facts->set(m_route, session ? m_words.routeName(session->route()) : QString());
    m_facts->set(m_address,
                 session ? plain(session->baseUrl().toDisplayString(
                               QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment))
                         : QString());
    const int losses = m_program.household().inspector.losses();
    QString connected = since.isValid() ? tr("for %1").arg(m_words.duration(double(
                                              since.secsTo(QDateTime::currentDateTimeUtc()))))
                                        : tr("not now");
    if (losses > 0)
        connected =
            tr("%1, %2", "connected since, how often it was lost")
                .arg(connected, losses == 1 ? tr("lost once since the start")
                                            : tr("lost %n times since the start", nullptr, losses));
    m_facts->set(m_since, session ? connected : QString());
    m_facts->set(m_next, facts.triesAgain.count() < 0
                             ? QString()
                             : tr("in %1").arg(m_words.duration(
                                   double(facts.triesAgain.count()) / 1000 + 0.5)));
    const qint64 latency = session && isConnected ? session->latencyMs() : -1;
    m_latency->setText(latency < 0 ? tr("Answers during the last ten minutes")
                                   : tr("Answers during the last ten minutes, the newest in %1")
                                         .arg(m_words.latency(latency)));
}

void NowSection::refreshLatency()
{
    m_line->setSeries(
        m_program.household().inspector.latency().series(QDateTime::currentMSecsSinceEpoch()),
        [this](double ms) { return m_words.latency(qint64(ms)); }, tr("Answers"));
}

} // namespace foyer
