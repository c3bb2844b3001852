// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/apierrand.h"

#include "homey/household.h"
#include "homey/jsontree.h"
#include "ui/frame/words.h"
#include "ui/program.h"

#include <algorithm>

namespace foyer {

namespace {

QString names(const QList<HubChoice> &hubs)
{
    QStringList all;
    for (const HubChoice &hub : hubs)
        all << plain(hub.name);
    return all.join(QStringLiteral(", "));
}

} // namespace

ApiErrand::ApiErrand(ApiCall call, QString hub, Program &program, const UiWords &words, Print out,
                     Print problems, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
    , m_hub(std::move(hub))
    , m_program(program)
    , m_words(words)
    , m_out(std::move(out))
    , m_problems(std::move(problems))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const Session *session = m_program.session();
        const QString why =
            session && session->lastError()
                ? QString(QLatin1Char(' ') + m_words.errorText(*session->lastError()))
                : QString();
        end(exitcode::startFailed, QStringLiteral("the hub was not reached in time.%1").arg(why));
    });
}

QString ApiErrand::flaw(const Result<ApiCall> &call, bool isAllowed)
{
    if (!call) {
        const QString &code = call.error().code;
        if (code == QLatin1String("bad_method"))
            return QStringLiteral("the method is GET, POST, PUT or DELETE");
        if (code == QLatin1String("bad_path"))
            return QStringLiteral("the path begins with /api/ and stays on the hub");
        if (code == QLatin1String("body_with_get"))
            return QStringLiteral("GET takes no JSON");
        return QStringLiteral("the third argument is not JSON");
    }
    if (!call->isReading() && !isAllowed)
        return QStringLiteral("this call may change something at home; say --yes");
    return {};
}

void ApiErrand::start(std::chrono::milliseconds patience)
{
    m_patience.start(patience);
    HubLink &link = m_program.household().link;
    connect(&link, &HubLink::opened, this, &ApiErrand::look);
    connect(&m_program, &Program::stageChanged, this, &ApiErrand::look);
    connect(&m_program, &Program::hubsChanged, this, &ApiErrand::look);
    connect(&m_program, &Program::localHubFailed, this,
            [this](const Error &error) { end(exitcode::startFailed, m_words.errorText(error)); });
    connect(&m_program, &Program::signInChanged, this, &ApiErrand::look);
    look();
}

void ApiErrand::look()
{
    if (m_isDone || m_isSent)
        return;
    if (!m_hub.isEmpty() && m_hubId.isEmpty())
        chooseHub();
    const Session *session = m_program.session();
    const bool isTheOne = m_hub.isEmpty() || (session && session->hub().id == m_hubId);
    if (session && isTheOne) {
        if (m_program.household().link.api())
            send();
        return;
    }
    switch (m_program.signIn().state()) {
    case SignIn::State::Idle: // nobody looked at that account yet: there is nothing to find
    case SignIn::State::SignedOut:
        if (session)
            break;
        if (isSignedOut())
            end(exitcode::startFailed,
                QStringLiteral("the account of this hub is signed out; start foyer and sign in"));
        else if (m_program.signIn().state() == SignIn::State::SignedOut &&
                 m_program.stage() == Program::Stage::Doors && m_hubId.isEmpty())
            end(exitcode::startFailed,
                QStringLiteral("nobody is signed in; start foyer and sign in, or use --demo"));
        break;
    case SignIn::State::KeychainLocked:
        end(exitcode::startFailed, m_words.signInProblem(SignIn::Problem::KeychainLocked));
        break;
    case SignIn::State::SignedIn:
        if (m_program.stage() == Program::Stage::ChoosingHub && m_hubId.isEmpty())
            end(exitcode::badUsage, QStringLiteral("which hub? say --hub with one of: %1")
                                        .arg(names(m_program.hubs())));
        break;
    default: break;
    }
}

bool ApiErrand::isSignedOut() const
{
    const QList<HubChoice> hubs = m_program.hubs();
    return std::any_of(hubs.cbegin(), hubs.cend(), [this](const HubChoice &hub) {
        return hub.needsSignIn && (m_hubId.isEmpty() ? hub.isCurrent : hub.id == m_hubId);
    });
}

void ApiErrand::chooseHub()
{
    const QList<HubChoice> hubs = m_program.hubs();
    const auto found = std::find_if(hubs.cbegin(), hubs.cend(), [this](const HubChoice &hub) {
        return hub.id == m_hub || hub.name.compare(m_hub, Qt::CaseInsensitive) == 0;
    });
    if (found == hubs.cend()) {
        if (m_program.signIn().state() == SignIn::State::SignedIn)
            end(exitcode::badUsage, QStringLiteral("there is no hub \"%1\"; there are: %2")
                                        .arg(plain(m_hub), names(hubs)));
        return;
    }
    m_hubId = found->id;
    if (!found->isCurrent || !m_program.session())
        m_program.chooseHub(m_hubId);
}

void ApiErrand::send()
{
    m_isSent = true;
    m_patience.stop();
    then(sendCall(*m_program.household().link.api(), m_call), this,
         [this](const Result<ApiAnswer> &answer) {
             if (answer) {
                 QByteArray text = indentedJson(answer->body);
                 if (!text.isEmpty() && !text.endsWith('\n'))
                     text += '\n';
                 m_out(text);
                 end(exitcode::ok);
                 return;
             }
             const Error &error = answer.error();
             const QString status =
                 error.httpStatus > 0 ? QStringLiteral(" (%1)").arg(error.httpStatus) : QString();
             end(error.httpStatus > 0 ? exitcode::hubRefused : exitcode::startFailed,
                 m_words.errorText(error) + status);
         });
}

void ApiErrand::end(int exitCode, const QString &problem)
{
    if (std::exchange(m_isDone, true))
        return;
    m_patience.stop();
    if (!problem.isEmpty())
        m_problems(QStringLiteral("foyer: %1\n").arg(problem).toLocal8Bit());
    Q_EMIT finished(exitCode);
}

} // namespace foyer
