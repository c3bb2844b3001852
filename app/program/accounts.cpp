// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/accounts_p.h"
#include "program/oauthsettings.h"

#include <algorithm>
#include <utility>

namespace foyer {

Accounts::Accounts(Settings &settings, TokenVault &vault, CloudAddress cloud, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_vault(vault)
    , m_cloud(std::move(cloud))
{
    const QList<AccountRecord> records = AccountRecords::read(settings);
    // What is still to be deleted must not be taken for a sign-in.
    const QStringList leaving = settings.get(preference::accountLeaving);
    for (const AccountRecord &record : records) {
        if (!leaving.contains(leavingName(record.drawer)))
            append(record).isBegun = record.id.isEmpty();
    }
    if (m_entries.empty()) {
        AccountRecord first;
        if (leaving.contains(leavingName(first.drawer)))
            first.drawer = newDrawer();
        append(first);
    }
    m_front = entryOf(settings.get(preference::accountUserId));
    if (!m_front)
        m_front = m_entries.front().get();
    signInOf(*m_front);
}

Accounts::~Accounts() = default;

Accounts::Entry &Accounts::append(const AccountRecord &record)
{
    m_entries.push_back(std::make_unique<Entry>(Entry{record, nullptr, false}));
    return *m_entries.back();
}

Accounts::Entry *Accounts::entryOf(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const auto &entry) { return entry->record.id == id; });
    return id.isEmpty() || found == m_entries.cend() ? nullptr : found->get();
}

SignIn &Accounts::signInOf(Entry &entry)
{
    if (!entry.signIn) {
        // An own client's secret may be nowhere but in the memory of the others.
        const OAuthClient client =
            m_front && m_front->signIn ? m_front->signIn->client() : clientFrom(m_settings);
        entry.signIn = std::make_unique<SignIn>(client, m_cloud, m_vault);
        entry.signIn->setTiming(m_timing);
        entry.signIn->setDrawer(entry.record.drawer);
        if (!m_folder.isEmpty())
            entry.signIn->setRotationFolder(m_folder);
        // What an earlier run began: a locked keychain does not make it empty.
        entry.signIn->setCredentialKnown(entry.record.isKnown || entry.isBegun);
        connectEntry(entry);
    }
    return *entry.signIn;
}

void Accounts::connectEntry(Entry &entry)
{
    SignIn *signIn = entry.signIn.get();
    connect(signIn, &SignIn::stateChanged, this,
            [this, &entry](SignIn::State state) { entryChanged(entry, state); });
    connect(signIn, &SignIn::problemChanged, this, [this, &entry] {
        if (&entry == m_front)
            Q_EMIT frontReported();
    });
    connect(signIn, &SignIn::userChanged, this, [this, &entry] { userChanged(entry); });
    connect(signIn, &SignIn::credentialKnownChanged, this, [this, &entry](bool known) {
        entry.record.isKnown = known;
        save();
        Q_EMIT changed();
    });
}

void Accounts::setRotationFolder(const QString &folder)
{
    m_folder = folder;
    for (const auto &entry : m_entries) {
        if (entry->signIn)
            entry->signIn->setRotationFolder(folder);
    }
}

void Accounts::setTiming(const SignInTiming &timing)
{
    m_timing = timing;
    for (SignIn *each : active())
        each->setTiming(timing);
}

SignIn &Accounts::front()
{
    return signInOf(*m_front);
}

QString Accounts::frontId() const
{
    return m_front->record.id;
}

QList<AccountRecord> Accounts::all() const
{
    QList<AccountRecord> records;
    for (const auto &entry : m_entries) {
        if (!entry->record.id.isEmpty())
            records << entry->record;
    }
    return records;
}

std::optional<AccountRecord> Accounts::find(const QString &id) const
{
    const Entry *entry = entryOf(id);
    return entry ? std::optional(entry->record) : std::nullopt;
}

SignIn *Accounts::signIn(const QString &id)
{
    Entry *entry = entryOf(id);
    return entry ? &signInOf(*entry) : nullptr;
}

bool Accounts::isSignedOut(const QString &id) const
{
    const Entry *entry = entryOf(id);
    if (!entry)
        return false;
    if (entry->record.isKnown) // the keychain may be a moment behind
        return entry->signIn && entry->signIn->state() == SignIn::State::SignedOut &&
               entry->signIn->problem() == SignIn::Problem::Refused;
    return !entry->signIn || entry->signIn->state() == SignIn::State::Idle ||
           entry->signIn->state() == SignIn::State::SignedOut;
}

QList<SignIn *> Accounts::active() const
{
    QList<SignIn *> signIns;
    for (const auto &entry : m_entries) {
        if (entry->signIn)
            signIns << entry->signIn.get();
    }
    return signIns;
}

void Accounts::entryChanged(Entry &entry, SignIn::State state)
{
    const auto isSame = [&](const auto &each) { return each.get() == &entry; };
    if (state == SignIn::State::SignedOut) {
        const bool isGone = entry.signIn->problem() != SignIn::Problem::SignOutIncomplete;
        const auto left = std::find_if(m_leaving.begin(), m_leaving.end(), isSame);
        if (isGone && (left != m_leaving.end() || entry.record.id.isEmpty()))
            setLeaving(entry.record.drawer, false);
        else if (!isGone)
            setLeaving(entry.record.drawer, true); // the next start tries again
        if (left != m_leaving.end()) {
            entry.signIn->disconnect(this);
            entry.signIn.release()->deleteLater(); // this is its own signal
            m_leaving.erase(left);
            return;
        }
        if (!entry.signIn->isCredentialKnown() && std::exchange(entry.isBegun, false))
            save();
    }
    if (state == SignIn::State::AwaitingCode) {
        setLeaving(entry.record.drawer, false); // it is wanted again
        entry.isBegun = true;
        save(); // before a token can be in there
    }
    if (state == SignIn::State::SignedIn)
        identify(entry);
    const QString id = entry.record.id;
    SignIn *who = entry.signIn.get();
    const bool isForgotten = state == SignIn::State::SignedOut && isNobodys(entry) &&
                             &entry != m_front && !who->isCredentialKnown();
    if (isForgotten)
        drop(entry); // `who` lives until the event loop turns
    else if (&entry == m_front)
        Q_EMIT frontReported();
    Q_EMIT stateChanged(id, who, state);
    Q_EMIT changed();
}

void Accounts::identify(Entry &entry)
{
    const CloudUser user = entry.signIn->user();
    const QString former = entry.record.id;
    if (!former.isEmpty() && former != user.id) {
        // Somebody else signed in here. Who was here stays in the list, signed out.
        AccountRecord record = entry.record;
        record.drawer = newDrawer();
        record.isKnown = false;
        entry.record.id.clear();
        entry.record.hubs.clear();
        append(record);
    }
    Entry *same = entryOf(user.id);
    if (same && same != &entry) {
        // Known already: the fresh sign-in takes the place of the earlier one.
        entry.record.hubs = same->record.hubs;
        const auto place = [this](const Entry *which) {
            return std::find_if(m_entries.begin(), m_entries.end(),
                                [which](const auto &each) { return each.get() == which; });
        };
        std::iter_swap(place(same), place(&entry));
        entry.record.id = user.id;
        same->record.id.clear();
        const bool wasFront = m_front == same;
        if (wasFront)
            m_front = &entry;
        userChanged(entry);
        leave(*same);
        if (wasFront)
            Q_EMIT frontChanged();
        return;
    }
    entry.record.id = user.id;
    userChanged(entry);
}

void Accounts::userChanged(Entry &entry)
{
    if (entry.signIn->state() != SignIn::State::SignedIn)
        return;
    const CloudUser &user = entry.signIn->user();
    if (user.id != entry.record.id)
        return;
    QStringList gone;
    for (const CloudHub &hub : std::as_const(entry.record.hubs)) {
        const bool isThere = std::any_of(user.hubs.cbegin(), user.hubs.cend(),
                                         [&](const CloudHub &each) { return each.id == hub.id; });
        if (!isThere)
            gone << hub.id;
    }
    entry.record.name = user.name;
    entry.record.email = user.email;
    entry.record.hubs = user.hubs;
    save();
    const QString id = entry.record.id;
    if (!gone.isEmpty())
        Q_EMIT hubsGone(id, gone);
    Q_EMIT changed();
    if (&entry == m_front)
        Q_EMIT frontReported();
}

Async<QByteArray> Accounts::delegationToken(const QString &id)
{
    if (SignIn *account = signIn(id))
        return account->delegationToken();
    return ready<QByteArray>(foyer::fail(Error::Kind::Unauthorized, QStringLiteral("not signed in"),
                                         QStringLiteral("signed_out")));
}

void Accounts::setClient(const OAuthClient &client)
{
    for (const auto &entry : m_entries) {
        if (entry->signIn)
            entry->signIn->setClient(client);
    }
}

void Accounts::save()
{
    QList<AccountRecord> records;
    for (const auto &entry : m_entries) {
        const AccountRecord &record = entry->record;
        // The unnamed drawer is looked into anyway.
        if (!record.id.isEmpty() || record.isKnown || (entry->isBegun && !record.drawer.isEmpty()))
            records << record;
    }
    AccountRecords::write(m_settings, records);
}

} // namespace foyer
