// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/application.h"

#include "program/cloudhubs.h"
#include "program/systemwatch.h"

#include <QLoggingCategory>

#include <algorithm>

// Which hub is open: choosing, opening, closing.

namespace foyer {

namespace {

const auto accountPrefix = QStringLiteral("account:");
const auto localPrefix = QStringLiteral("local:");
const auto demoId = QStringLiteral("demo");

Error refusal(const char *code)
{
    return Error{Error::Kind::Refused, {}, QString::fromLatin1(code)};
}

} // namespace

Session *Application::session()
{
    return m_trial ? nullptr : m_session.get();
}

QList<HubChoice> Application::hubs() const
{
    const QString current = m_trial     ? QString()
                            : m_session ? m_session->hub().id
                                        : m_household.lastHome.owner().hubId;
    const bool isLocal = m_session ? m_sessionKind == HubChoice::Kind::LocalKey : isLocalSelected();
    const bool isAccount = m_session ? m_sessionKind == HubChoice::Kind::Account : !isLocal;
    const QString account = homeAccount();
    QList<HubChoice> choices;
    bool hasCurrent = false;
    const QList<AccountRecord> accounts = m_accounts.all();
    for (const AccountRecord &each : accounts) {
        const bool needsSignIn = m_accounts.isSignedOut(each.id);
        for (const CloudHub &hub : each.hubs) {
            const bool isCurrent = isAccount && each.id == account && hub.id == current;
            hasCurrent = hasCurrent || isCurrent;
            choices << HubChoice{hub.id,
                                 hub.name,
                                 hub.modelName,
                                 HubChoice::Kind::Account,
                                 hub.isOnline || !hub.isLookedAt,
                                 isCurrent,
                                 each.id,
                                 needsSignIn,
                                 hub.isLookedAt};
        }
    }
    if (!m_session && isAccount && !current.isEmpty() && !hasCurrent)
        choices << HubChoice{current, m_settings.get(preference::selectedHubName),
                             {},      HubChoice::Kind::Account,
                             true,    true,
                             account};
    for (const LocalHub &hub : m_localHubs.all())
        choices << HubChoice{hub.id,      hub.name.isEmpty() ? hub.address : hub.name,
                             hub.address, HubChoice::Kind::LocalKey,
                             true,        isLocal && hub.id == current};
    if (m_sessionKind == HubChoice::Kind::Demo && m_session)
        choices << HubChoice{demoId, m_session->hub().name, {}, HubChoice::Kind::Demo, true, true};
    return choices;
}

void Application::chooseHub(const QString &hubId, const QString &accountId)
{
    // The same hub may be known by account and by key; the key needs no cloud.
    if (const auto local = m_localHubs.find(hubId); local && accountId.isEmpty())
        openLocalHub(*local);
    else
        openAccountHub(hubId, accountId.isEmpty() ? accountWith(hubId) : accountId);
}

void Application::openAccountHub(const QString &hubId, const QString &account)
{
    const auto record = m_accounts.find(account);
    if (!record)
        return;
    const auto found = std::find_if(record->hubs.cbegin(), record->hubs.cend(),
                                    [&](const CloudHub &hub) { return hub.id == hubId; });
    if (found == record->hubs.cend())
        return;
    if (m_accounts.isSignedOut(account)) {
        m_wanted = Wanted{account, hubId};
        return signInAgain(account);
    }
    m_wanted.reset();
    m_settings.set(preference::selectedHub, accountPrefix + hubId);
    m_settings.set(preference::selectedHubName, found->name);
    m_settings.set(preference::accountUserId, account);
    m_settings.set(preference::accountUser, record->name);
    if (m_accounts.signIn(account)->state() != SignIn::State::SignedIn) {
        // What was last seen there, until the account says how to reach it.
        closeSession();
        m_household.lastHome.show(ownerOf(HubChoice::Kind::Account, hubId, account));
        m_accounts.bring(account);
        Q_EMIT hubsChanged();
        return updateStage();
    }
    m_accounts.bring(account);
    Hub hub = hubFrom(*found);
    hub.plainLanAllowed = m_settings.get(preference::allowPlainLan(hub.id));
    hub.lanOnly = m_settings.get(preference::lanOnly(hub.id));
    HubAccess access;
    access.loginToken = [this, account] { return m_accounts.delegationToken(account); };
    openSession(std::move(hub), std::move(access), HubChoice::Kind::Account, account);
    giveHubKey();
}

void Application::openLocalHub(const LocalHub &local)
{
    then(m_vault.load(TokenVault::hubKey(local.id)), this,
         [this, local](const Result<TokenVault::Lookup> &lookup) {
             if (!lookup || !lookup->found) {
                 const bool locked =
                     lookup && lookup->availability == TokenVault::Availability::Locked;
                 if (!m_session) { // nobody will confirm what is shown
                     leaveHome();
                     updateStage();
                 }
                 Q_EMIT localHubFailed(refusal(locked ? "keychain_locked" : "no_key"));
                 return;
             }
             if (m_redactor)
                 m_redactor->add(QString::fromUtf8(lookup->secret));
             Hub hub;
             hub.id = local.id;
             hub.name = local.name;
             hub.typed = addressCandidates(local.address);
             m_settings.set(preference::selectedHub, localPrefix + local.id);
             HubAccess access;
             access.apiKey = lookup->secret;
             openSession(std::move(hub), std::move(access), HubChoice::Kind::LocalKey);
         });
}

void Application::connectLocal(const QString &address, const QString &apiKey)
{
    const QByteArray key = apiKey.trimmed().toUtf8();
    Hub hub;
    hub.typed = addressCandidates(address);
    if (hub.typed.isEmpty() || key.isEmpty()) {
        Q_EMIT localHubFailed(refusal(hub.typed.isEmpty() ? "bad_address" : "no_key"));
        return;
    }
    if (m_redactor)
        m_redactor->add(QString::fromUtf8(key));
    HubAccess access;
    access.apiKey = key;
    m_trial = Trial{address.trimmed(), key};
    openSession(std::move(hub), std::move(access), HubChoice::Kind::LocalKey);
}

void Application::startDemo()
{
    if (!m_simulator) {
        sim::Options options;
        options.devices = m_demoDevices;
        auto simulator = std::make_unique<sim::Simulator>(options);
        QString problem;
        if (!simulator->start(&problem)) {
            qWarning().noquote() << "the demo home did not start:" << problem;
            Q_EMIT localHubFailed(Error{Error::Kind::Offline, problem, QStringLiteral("demo")});
            return;
        }
        m_simulator = std::move(simulator);
    }
    const sim::HubInfo demo = m_simulator->hubs().first();
    Hub hub;
    hub.id = demo.id;
    hub.name = demo.name;
    hub.typed = {demo.url};
    HubAccess access;
    access.apiKey = demo.apiKey.toUtf8();
    openSession(std::move(hub), std::move(access), HubChoice::Kind::Demo);
}

void Application::openSession(Hub hub, HubAccess access, HubChoice::Kind kind,
                              const QString &account)
{
    const std::optional<Trial> trial = std::exchange(m_trial, std::nullopt);
    const HomeOwner owner = trial ? HomeOwner() : ownerOf(kind, hub.id, account);
    if (owner.isValid() && owner == m_household.lastHome.owner())
        endSession(); // the same home through another session: it stays where it is
    else
        closeSession();
    m_trial = trial;
    m_sessionKind = kind;
    m_sessionAccount = account;
    if (owner.isValid()) {
        m_household.lastHome.show(owner);
        m_settings.set(preference::selectedHubName, hub.name);
    }
    m_session = std::make_unique<Session>(std::move(hub), std::move(access), m_home,
                                          m_capabilityWriter, m_variableWriter, m_timing);
    connect(m_session.get(), &Session::stateChanged, this, &Application::sessionStateChanged);
    connect(m_session.get(), &Session::hubChanged, this, &Program::hubsChanged);
    if (m_watch && kind != HubChoice::Kind::Demo)
        m_session->setNetworkMissing(!m_watch->hasNetwork());
    m_session->start();
    if (!m_trial)
        Q_EMIT sessionChanged();
    Q_EMIT hubsChanged();
    updateStage();
}

void Application::sessionStateChanged()
{
    if (!m_trial || !m_session)
        return;
    switch (m_session->state()) {
    case Session::State::Loading:
    case Session::State::Live:
    case Session::State::Polling: adoptTrial(); break;
    case Session::State::Reconnecting:
    case Session::State::Refused: {
        const Error error = m_session->lastError().value_or(Error{Error::Kind::Offline});
        m_trial.reset();
        // Not from inside the session's own signal.
        QMetaObject::invokeMethod(
            this,
            [this, error] {
                closeSession();
                updateStage();
                Q_EMIT localHubFailed(error);
            },
            Qt::QueuedConnection);
        break;
    }
    default: break;
    }
}

void Application::adoptTrial()
{
    const Trial trial = *std::exchange(m_trial, std::nullopt);
    const Hub &hub = m_session->hub();
    m_settings.set(preference::selectedHub, localPrefix + hub.id);
    // The key may be another person's than the one through which the hub was seen before.
    m_household.lastHome.begin(ownerOf(HubChoice::Kind::LocalKey, hub.id, {}));
    m_localHubs.remember({hub.id, trial.address, hub.name});
    then(m_vault.store(TokenVault::hubKey(hub.id), trial.apiKey), this,
         [this](const Result<Done> &stored) {
             if (!stored)
                 Q_EMIT keyNotRemembered(stored.error());
         });
    // The hub tells its name a moment later.
    connect(m_session.get(), &Session::hubChanged, this, [this, address = trial.address] {
        if (m_session && !m_session->hub().name.isEmpty())
            m_localHubs.remember({m_session->hub().id, address, m_session->hub().name});
    });
    Q_EMIT sessionChanged();
    Q_EMIT hubsChanged();
    updateStage();
}

void Application::closeSession()
{
    m_trial.reset();
    const bool had = m_session != nullptr;
    endSession();
    leaveHome();
    if (had)
        Q_EMIT sessionChanged();
}

void Application::endSession()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session->stop();
    m_session.release()->deleteLater(); // this may be its own signal
}

void Application::leaveHome()
{
    m_household.lastHome.leave();
    m_household.away.clear();
    m_home.clear();
}

HomeOwner Application::ownerOf(HubChoice::Kind kind, const QString &hubId, const QString &account)
{
    switch (kind) {
    case HubChoice::Kind::Account:
        return account.isEmpty() ? HomeOwner() : HomeOwner{hubId, accountPrefix + account};
    case HubChoice::Kind::LocalKey: return {hubId, localPrefix};
    case HubChoice::Kind::Demo: break;
    }
    return {};
}

void Application::showLastHome(const QString &selected)
{
    HomeOwner owner;
    if (selected.startsWith(localPrefix)) {
        const QString id = selected.mid(localPrefix.size());
        if (m_localHubs.find(id))
            owner = ownerOf(HubChoice::Kind::LocalKey, id, {});
    } else if (selected.startsWith(accountPrefix)) {
        const QString account = homeAccount();
        if (m_accounts.find(account))
            owner = ownerOf(HubChoice::Kind::Account, selected.mid(accountPrefix.size()), account);
    }
    if (!owner.isValid() || !m_household.lastHome.show(owner))
        return;
    Q_EMIT hubsChanged();
    updateStage();
}

bool Application::isLocalSelected() const
{
    return m_settings.get(preference::selectedHub).startsWith(localPrefix);
}

bool Application::isAwaitingHub()
{
    if (!m_household.lastHome.owner().isValid() || !m_home.isLoaded())
        return false;
    if (isLocalSelected())
        return true;
    const SignIn *account = m_accounts.signIn(homeAccount());
    if (!account)
        return false;
    switch (account->state()) {
    case SignIn::State::Idle:
    case SignIn::State::Loading:
    case SignIn::State::Unreachable:
    case SignIn::State::AwaitingCode:
    case SignIn::State::Exchanging:
    case SignIn::State::SignedIn: return true;
    case SignIn::State::SignedOut: return m_accounts.isSignedOut(homeAccount());
    default: return false; // somebody has to do something about it first
    }
}

} // namespace foyer
