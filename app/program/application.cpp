// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/application.h"

#include "program/householdlife.h"
#include "program/oauthsettings.h"
#include "program/systemwatch.h"

#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>

namespace foyer {

namespace {

const auto accountPrefix = QStringLiteral("account:");
const auto localPrefix = QStringLiteral("local:");

} // namespace

Application::Application(Settings &settings, TokenVault &vault, CloudAddress cloud,
                         Redactor *redactor, SessionTiming timing, QObject *parent)
    : Program(parent)
    , m_settings(settings)
    , m_vault(vault)
    , m_redactor(redactor)
    , m_timing(timing)
    , m_localHubs(settings)
    , m_capabilityWriter(m_home)
    , m_variableWriter(m_home)
    , m_deviceModel(m_home, m_capabilityWriter, m_words)
    , m_zoneModel(m_home)
    , m_variableModel(m_home, m_variableWriter, m_words)
    , m_household(m_home, m_capabilityWriter, m_variableWriter,
                  QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
    , m_signIn(clientFrom(settings), std::move(cloud), vault)
    , m_codeSources(m_signIn)
{
    m_signIn.setCredentialKnown(settings.get(preference::accountKnown));
    connectSignIn();
    keepHousehold(m_household, *this);
    connect(&m_codeSources, &CodeSources::viewStep, this, &Program::signInViewStep);
    connect(&m_codeSources, &CodeSources::viewBlocked, this, &Program::signInViewBlocked);
    connect(&m_codeSources, &CodeSources::viewFailed, this, &Program::signInViewFailed);
}

Application::~Application()
{
    // The session writes through objects that are destroyed after it; nobody listens any more.
    blockSignals(true);
    m_household.lastHome.leave();
    m_household.link.setSession(nullptr);
    m_session.reset();
}

void Application::connectSignIn()
{
    connect(&m_signIn, &SignIn::stateChanged, this, &Application::signInStateChanged);
    connect(&m_signIn, &SignIn::userChanged, this, [this] {
        m_settings.set(preference::accountUser, m_signIn.user().name);
        if (!m_signIn.user().id.isEmpty())
            m_settings.set(preference::accountUserId, m_signIn.user().id);
        Q_EMIT hubsChanged();
    });
    connect(&m_signIn, &SignIn::credentialKnownChanged, this, [this](bool known) {
        m_settings.set(preference::accountKnown, known);
        m_settings.save();
    });
}

void Application::start()
{
    const QString selected = m_settings.get(preference::selectedHub);
    showLastHome(selected);
    if (selected.startsWith(localPrefix)) {
        if (const auto hub = m_localHubs.find(selected.mid(localPrefix.size())))
            openLocalHub(*hub);
    }
    m_signIn.restore();
}

void Application::follow(SystemWatch &watch)
{
    m_watch = &watch;
    // The demo home is in this computer and notices nothing.
    const auto remoteSession = [this] {
        return m_sessionKind == HubChoice::Kind::Demo ? nullptr : m_session.get();
    };
    const auto tryAccount = [this] {
        if (m_signIn.state() == SignIn::State::Unreachable)
            m_signIn.retry();
    };
    connect(&watch, &SystemWatch::woke, this,
            [this, remoteSession, tryAccount](std::chrono::milliseconds slept) {
                m_signIn.age(slept);
                if (Session *session = remoteSession())
                    session->startOver(slept);
                tryAccount();
            });
    connect(&watch, &SystemWatch::networkLost, this, [remoteSession] {
        if (Session *session = remoteSession())
            session->setNetworkMissing(true);
    });
    connect(&watch, &SystemWatch::networkChanged, this, [remoteSession, tryAccount] {
        if (Session *session = remoteSession()) {
            session->setNetworkMissing(false);
            session->startOver();
        }
        tryAccount();
    });
    // What a person sees first after a sleep is the window: no need to wait for the minute.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, &watch,
            [&watch](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    watch.check();
            });
}

void Application::signInStateChanged(SignIn::State state)
{
    switch (state) {
    case SignIn::State::SignedIn: {
        m_codeSources.close();
        const QString selected = m_settings.get(preference::selectedHub);
        if (m_session || isLocalSelected())
            break; // a local hub is (being) opened: the account's hubs are only offered
        const QList<CloudHub> &hubs = m_signIn.user().hubs;
        const auto isSelected = [&](const CloudHub &hub) {
            return selected == accountPrefix + hub.id;
        };
        if (std::any_of(hubs.cbegin(), hubs.cend(), isSelected)) {
            openAccountHub(selected.mid(accountPrefix.size()));
            break;
        }
        // The hub that was open is no longer the account's.
        m_household.lastHome.forget(m_household.lastHome.owner());
        leaveHome();
        if (hubs.size() == 1)
            openAccountHub(hubs.first().id);
        break;
    }
    case SignIn::State::SignedOut:
        m_codeSources.close();
        if (m_session ? m_sessionKind == HubChoice::Kind::Account : !isLocalSelected())
            closeSession();
        Q_EMIT hubsChanged();
        break;
    default: break;
    }
    updateStage();
}

void Application::updateStage()
{
    Stage next = Stage::Doors;
    if (m_session ? !m_trial : isAwaitingHub()) {
        next = Stage::AtHome;
    } else {
        switch (m_signIn.state()) {
        case SignIn::State::Loading:
        case SignIn::State::Unreachable:
        case SignIn::State::KeychainLocked:
        case SignIn::State::AwaitingCode:
        case SignIn::State::Exchanging:
        case SignIn::State::SigningOut: next = Stage::SigningIn; break;
        case SignIn::State::SignedIn: next = Stage::ChoosingHub; break;
        case SignIn::State::Idle:
        case SignIn::State::SignedOut: next = Stage::Doors; break;
        }
    }
    if (m_stage == next)
        return;
    m_stage = next;
    Q_EMIT stageChanged(next);
}

void Application::signOut()
{
    closeSession();
    m_household.lastHome.forgetAll();
    const QList<LocalHub> hubs = m_localHubs.all();
    for (const LocalHub &hub : hubs) {
        then(m_vault.forget(TokenVault::hubKey(hub.id)), this, [this](const Result<Done> &gone) {
            if (!gone)
                Q_EMIT signOutIncomplete(gone.error());
        });
    }
    m_localHubs.clear();
    m_settings.reset(preference::selectedHub);
    m_settings.reset(preference::selectedHubName);
    m_settings.reset(preference::accountUser);
    m_settings.reset(preference::accountUserId);
    m_household.pictures.forget();
    m_signIn.signOut();
    // An own client's secret is a secret too: it leaves with the rest.
    if (!m_settings.get(preference::oauthClientId).isEmpty())
        setOAuthClient({}, {}, {});
    m_settings.save();
    Q_EMIT hubsChanged();
    updateStage();
}

bool Application::openSignInView(WId parentWindow)
{
    return m_codeSources.openView(parentWindow);
}

bool Application::hasSignInView() const
{
    return m_codeSources.hasView();
}

void Application::openSignInBrowser()
{
    m_codeSources.openBrowser();
}

void Application::cancelSignIn()
{
    m_codeSources.close();
    m_signIn.cancel();
}

QVariant Application::preference(const QString &name) const
{
    return m_settings.named(name);
}

void Application::setPreference(const QString &name, const QVariant &value)
{
    if (m_settings.setNamed(name, value))
        Q_EMIT preferenceChanged(name);
}

void Application::setOAuthClient(const QString &id, const QString &secret,
                                 const QString &redirectUri)
{
    m_settings.set(preference::oauthClientId, id.trimmed());
    m_settings.set(preference::oauthRedirectUri, redirectUri.trimmed());
    OAuthClient client = clientFrom(m_settings);
    if (!id.trimmed().isEmpty())
        client.secret = secret;
    if (m_redactor && !secret.isEmpty())
        m_redactor->add(secret);
    m_signIn.setClient(client);
    Q_EMIT preferenceChanged(preference::oauthClientId.key);
}

void Application::setHubPolicy(bool plainLanAllowed, bool lanOnly)
{
    if (!m_session || m_sessionKind != HubChoice::Kind::Account)
        return;
    const QString id = m_session->hub().id;
    m_settings.set(preference::allowPlainLan(id), plainLanAllowed);
    m_settings.set(preference::lanOnly(id), lanOnly);
    openAccountHub(id);
}

} // namespace foyer
