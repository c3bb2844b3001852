// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/application.h"

#include <algorithm>

// What an account that comes, goes or changes means for the home that is open.

namespace foyer {

namespace {

const auto accountPrefix = QStringLiteral("account:");

} // namespace

void Application::connectAccounts()
{
    connect(&m_accounts, &Accounts::frontChanged, this,
            [this] { m_codeSources.setSignIn(m_accounts.front()); });
    connect(&m_accounts, &Accounts::frontReported, this, &Program::signInChanged);
    connect(&m_accounts, &Accounts::changed, this, &Program::hubsChanged);
    connect(&m_accounts, &Accounts::stateChanged, this, &Application::accountStateChanged);
    connect(&m_accounts, &Accounts::hubsGone, this, &Application::forgetHomes);
}

QList<AccountChoice> Application::accounts() const
{
    QList<AccountChoice> choices;
    const QString home = homeAccount();
    const QString current =
        m_stage == Stage::AtHome && !home.isEmpty() ? home : m_accounts.frontId();
    const QList<AccountRecord> all = m_accounts.all();
    for (const AccountRecord &each : all)
        choices << AccountChoice{each.id, each.name, each.email, each.id == current,
                                 m_accounts.isSignedOut(each.id)};
    return choices;
}

QString Application::homeAccount() const
{
    if (m_session)
        return m_sessionAccount;
    return isLocalSelected() ? QString() : m_settings.get(preference::accountUserId);
}

QString Application::accountWith(const QString &hubId) const
{
    QString found;
    const QList<AccountRecord> all = m_accounts.all();
    for (const AccountRecord &each : all) {
        const bool hasIt = std::any_of(each.hubs.cbegin(), each.hubs.cend(),
                                       [&](const CloudHub &hub) { return hub.id == hubId; });
        if (hasIt && (found.isEmpty() || each.id == m_accounts.frontId()))
            found = each.id;
    }
    return found;
}

bool Application::isHubOfOthers(const QString &hubId, const QString &account) const
{
    const QList<AccountRecord> all = m_accounts.all();
    return m_localHubs.find(hubId) ||
           std::any_of(all.cbegin(), all.cend(), [&](const AccountRecord &each) {
               return each.id != account &&
                      std::any_of(each.hubs.cbegin(), each.hubs.cend(),
                                  [&](const CloudHub &hub) { return hub.id == hubId; });
           });
}

void Application::addAccount()
{
    m_wanted.reset();
    m_accounts.beginAnother();
    Q_EMIT signInWanted();
}

void Application::signInAgain(const QString &accountId)
{
    m_accounts.bringForSignIn(accountId);
    Q_EMIT signInWanted();
}

void Application::prepareSignIn()
{
    // Whoever is signed in stays so: this is for one more.
    if (m_accounts.front().state() == SignIn::State::SignedIn)
        m_accounts.beginAnother();
}

void Application::accountStateChanged(const QString &id, SignIn *who, SignIn::State state)
{
    const bool isFront = who == &m_accounts.front();
    switch (state) {
    case SignIn::State::SignedIn:
        if (!isFront)
            break;
        m_codeSources.close();
        accountArrived();
        Q_EMIT signedIn();
        break;
    case SignIn::State::SignedOut:
        if (isFront)
            m_codeSources.close();
        accountLeft(id, *who);
        break;
    default: break;
    }
    updateStage();
}

void Application::accountArrived()
{
    const QString account = m_accounts.frontId();
    if (m_wanted && m_wanted->account == account)
        return openAccountHub(m_wanted->hub, account);
    m_wanted.reset();
    if ((m_session && m_sessionKind != HubChoice::Kind::Account) || isLocalSelected())
        return; // a local hub is (being) opened: the account's hubs are only offered

    const QString home = homeAccount();
    if (home == account || !m_accounts.find(home)) {
        if (!m_session)
            chooseOpeningOf(account);
        return;
    }
    // One more account, beside the home of another.
    const QList<CloudHub> hubs = m_accounts.find(account)->hubs;
    if (hubs.size() == 1)
        openAccountHub(hubs.first().id, account);
    else if (m_session || isAwaitingHub())
        m_accounts.bring(home); // its hubs are in the menu
    else
        leaveHome();
}

void Application::chooseOpeningOf(const QString &account)
{
    const QList<CloudHub> hubs = m_accounts.find(account)->hubs;
    const QString selected = m_settings.get(preference::selectedHub);
    const auto isSelected = [&](const CloudHub &hub) { return selected == accountPrefix + hub.id; };
    if (std::any_of(hubs.cbegin(), hubs.cend(), isSelected))
        return openAccountHub(selected.mid(accountPrefix.size()), account);
    // The hub that was open is no longer the account's.
    m_household.lastHome.forget(m_household.lastHome.owner());
    leaveHome();
    if (hubs.size() == 1)
        openAccountHub(hubs.first().id, account);
}

void Application::accountLeft(const QString &id, const SignIn &who)
{
    const bool isFront = &who == &m_accounts.front();
    const bool isGivenUp =
        who.problem() == SignIn::Problem::None || who.problem() == SignIn::Problem::Cancelled;
    const bool isAgain = m_wanted && m_wanted->account == id && !id.isEmpty();
    if (isFront && isGivenUp && (m_accounts.isAddingOne() || isAgain)) {
        m_wanted.reset();
        // The home that is open never noticed.
        if (const QString home = homeAccount(); m_session || home != id)
            m_accounts.giveUp(home);
    }
    const bool isHome = m_session
                            ? m_sessionKind == HubChoice::Kind::Account && m_sessionAccount == id
                            : !isLocalSelected() && homeAccount() == id;
    // What was last seen stays readable until somebody signs in again, or out.
    const bool staysReadable = isHome && m_accounts.isSignedOut(id) && m_home.isLoaded() &&
                               m_household.lastHome.owner().isValid();
    const bool had = m_session != nullptr;
    if (staysReadable)
        endSession();
    else if (isHome)
        closeSession();
    if (staysReadable && had)
        Q_EMIT sessionChanged();
    Q_EMIT hubsChanged();
}

void Application::forgetHomes(const QString &account, const QStringList &hubIds)
{
    const HomeOwner &shown = m_household.lastHome.owner();
    QStringList nobodys;
    for (const QString &hubId : hubIds) {
        const HomeOwner owner = ownerOf(HubChoice::Kind::Account, hubId, account);
        if (owner == shown)
            continue; // whoever closes it forgets it
        m_household.lastHome.forget(owner);
        if (!isHubOfOthers(hubId, account))
            nobodys << hubId;
    }
    m_household.pictures.forget(nobodys);
}

void Application::signOutAccount(const QString &accountId)
{
    const auto record = m_accounts.find(accountId);
    if (!record)
        return;
    if (m_accounts.all().size() == 1 && m_localHubs.all().isEmpty())
        return signOut(); // nothing else is left
    const bool isHome = homeAccount() == accountId;
    if (isHome) {
        closeSession();
        m_settings.reset(preference::selectedHub);
        m_settings.reset(preference::selectedHubName);
        m_settings.reset(preference::accountUser);
        m_settings.reset(preference::accountUserId);
    }
    QStringList hubs;
    for (const CloudHub &hub : record->hubs)
        hubs << hub.id;
    forgetHomes(accountId, hubs);
    m_hubKeys.forgetAccount(accountId);
    m_accounts.signOut(accountId);
    if (isHome)
        openWhatIsLeft();
    m_settings.save();
    Q_EMIT hubsChanged();
    updateStage();
}

void Application::openWhatIsLeft()
{
    const QList<AccountRecord> all = m_accounts.all();
    const auto usable = std::find_if(all.cbegin(), all.cend(), [this](const AccountRecord &each) {
        return !m_accounts.isSignedOut(each.id);
    });
    if (usable != all.cend()) {
        m_accounts.bring(usable->id);
        if (m_accounts.front().state() == SignIn::State::SignedIn)
            accountArrived();
    } else if (!m_localHubs.all().isEmpty()) {
        openLocalHub(m_localHubs.all().first());
    }
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
    m_hubKeys.forgetAll();
    m_settings.reset(preference::selectedHub);
    m_settings.reset(preference::selectedHubName);
    m_settings.reset(preference::accountUser);
    m_settings.reset(preference::accountUserId);
    m_household.pictures.forgetAll();
    m_accounts.signOutAll();
    // An own client's secret is a secret too: it leaves with the rest.
    if (!m_settings.get(preference::oauthClientId).isEmpty())
        setOAuthClient({}, {}, {});
    m_settings.save();
    Q_EMIT hubsChanged();
    updateStage();
}

} // namespace foyer
