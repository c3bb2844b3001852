// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/application.h"

#include "program/householdlife.h"
#include "program/oauthsettings.h"
#include "program/systemwatch.h"

#include <QGuiApplication>
#include <QStandardPaths>

namespace foyer {

namespace {

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
    , m_hubKeys(settings, vault)
    , m_capabilityWriter(m_home)
    , m_variableWriter(m_home)
    , m_deviceModel(m_home, m_capabilityWriter, m_words)
    , m_zoneModel(m_home)
    , m_variableModel(m_home, m_variableWriter, m_words)
    , m_household(m_home, m_capabilityWriter, m_variableWriter,
                  QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
    , m_accounts(settings, vault, std::move(cloud))
    , m_codeSources(m_accounts.front())
{
    connectAccounts();
    connect(&m_hubKeys, &HubKeys::stayed, this, &Program::signOutIncomplete);
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

void Application::start()
{
    showKept();
    connectToHub();
}

void Application::showKept()
{
    showLastHome(m_settings.get(preference::selectedHub));
}

void Application::connectToHub()
{
    const QString selected = m_settings.get(preference::selectedHub);
    if (!m_session && selected.startsWith(localPrefix)) {
        if (const auto hub = m_localHubs.find(selected.mid(localPrefix.size())))
            openLocalHub(*hub);
    }
    QStringList accounts;
    const QList<AccountRecord> records = m_accounts.all();
    for (const AccountRecord &account : records)
        accounts << account.id;
    m_hubKeys.keepOnly(accounts);
    m_accounts.restore();
}

void Application::follow(SystemWatch &watch)
{
    m_watch = &watch;
    // The demo home is in this computer and notices nothing.
    const auto remoteSession = [this] {
        return m_sessionKind == HubChoice::Kind::Demo ? nullptr : m_session.get();
    };
    const auto tryAccount = [this] {
        for (SignIn *account : m_accounts.active()) {
            if (account->state() == SignIn::State::Unreachable)
                account->retry();
        }
    };
    connect(&watch, &SystemWatch::woke, this,
            [this, remoteSession, tryAccount](std::chrono::milliseconds slept) {
                for (SignIn *account : m_accounts.active())
                    account->age(slept);
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

void Application::updateStage()
{
    Stage next = Stage::Doors;
    if (m_session ? !m_trial : isAwaitingHub()) {
        next = Stage::AtHome;
    } else {
        switch (m_accounts.front().state()) {
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

bool Application::openSignInView(WId parentWindow)
{
    prepareSignIn();
    return m_codeSources.openView(parentWindow);
}

bool Application::hasSignInView() const
{
    return m_codeSources.hasView();
}

void Application::openSignInBrowser()
{
    prepareSignIn();
    m_codeSources.openBrowser();
}

void Application::cancelSignIn()
{
    m_codeSources.close();
    m_accounts.front().cancel();
    if (m_accounts.isAddingOne() && m_accounts.front().state() == SignIn::State::SignedOut)
        m_accounts.giveUp(homeAccount()); // it had failed before
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
    m_accounts.setClient(client);
    Q_EMIT preferenceChanged(preference::oauthClientId.key);
}

void Application::setHubPolicy(bool plainLanAllowed, bool lanOnly)
{
    if (!m_session || m_sessionKind != HubChoice::Kind::Account)
        return;
    const QString id = m_session->hub().id;
    m_settings.set(preference::allowPlainLan(id), plainLanAllowed);
    m_settings.set(preference::lanOnly(id), lanOnly);
    openAccountHub(id, m_sessionAccount);
}

} // namespace foyer
