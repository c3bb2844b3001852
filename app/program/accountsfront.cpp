// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/logging.h"
#include "account/tokenslots.h"
#include "program/accounts_p.h"

#include <algorithm>
#include <utility>

// Which account stands in front, and how one comes and goes.

namespace foyer {

bool Accounts::isNobodys(const Entry &entry) const
{
    return entry.record.id.isEmpty() && m_entries.size() > 1;
}

bool Accounts::isAddingOne() const
{
    return isNobodys(*m_front);
}

void Accounts::restore()
{
    finishLeaving();
    QList<SignIn *> begun; // by a run that ended before the account had said who it is
    for (const auto &entry : m_entries) {
        if (entry.get() != m_front && entry->record.id.isEmpty())
            begun << &signInOf(*entry);
    }
    front().restore();
    for (SignIn *each : std::as_const(begun))
        each->restore();
}

void Accounts::bring(const QString &id)
{
    Entry *entry = entryOf(id);
    if (!entry)
        return;
    setFront(*entry);
    SignIn &signIn = signInOf(*entry);
    switch (signIn.state()) {
    case SignIn::State::Idle: return signIn.restore();
    case SignIn::State::SignedOut:
        if (entry->record.isKnown) // somebody had stopped waiting for it
            signIn.restore();
        return;
    case SignIn::State::Unreachable:
    case SignIn::State::KeychainLocked: return signIn.retry();
    default: return;
    }
}

void Accounts::bringForSignIn(const QString &id)
{
    if (Entry *entry = entryOf(id))
        setFront(*entry);
}

void Accounts::beginAnother()
{
    if (m_front->record.id.isEmpty() && m_front->signIn->state() != SignIn::State::Loading)
        return; // it is a fresh one
    AccountRecord record;
    record.drawer = newDrawer();
    setFront(append(record));
}

void Accounts::giveUp(const QString &backTo)
{
    Entry *next = entryOf(backTo);
    if (!next)
        next = m_entries.front().get();
    if (next != m_front)
        setFront(*next);
}

void Accounts::setFront(Entry &entry)
{
    if (&entry == m_front)
        return;
    Entry *former = std::exchange(m_front, &entry);
    signInOf(entry);
    Q_EMIT frontChanged();
    if (isNobodys(*former)) {
        const SignIn::State state = former->signIn->state();
        if (state != SignIn::State::Idle && state != SignIn::State::SignedOut)
            former->signIn->cancel(); // and then it goes
        else if (!former->signIn->isCredentialKnown())
            drop(*former);
    }
    Q_EMIT frontReported();
}

void Accounts::drop(Entry &entry)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto &each) { return each.get() == &entry; });
    if (found == m_entries.end())
        return;
    if (SignIn *signIn = entry.signIn.release()) {
        signIn->disconnect(this);
        signIn->deleteLater(); // this may be its own signal
    }
    m_entries.erase(found);
    save();
}

void Accounts::leave(Entry &entry)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto &each) { return each.get() == &entry; });
    if (found == m_entries.end())
        return;
    SignIn &signIn = signInOf(entry);
    setLeaving(entry.record.drawer, true);
    m_leaving.push_back(std::move(*found));
    m_entries.erase(found);
    save();
    signIn.signOut();
}

void Accounts::signOut(const QString &id)
{
    Entry *entry = entryOf(id);
    if (!entry)
        return;
    if (m_entries.size() == 1) {
        // Its place stays, for whoever signs in next.
        const QString drawer = entry->record.drawer;
        const bool isKnown = entry->record.isKnown;
        entry->record = {};
        entry->record.drawer = drawer;
        entry->record.isKnown = isKnown; // until the keychain says otherwise
        setLeaving(drawer, true);
        save();
        signInOf(*entry).signOut();
    } else {
        if (m_front == entry) {
            const auto isNext = [&](const auto &each) {
                return each.get() != entry && !each->record.id.isEmpty();
            };
            const auto next = std::find_if(m_entries.begin(), m_entries.end(), isNext);
            setFront(next != m_entries.end() ? **next
                                             : *m_entries.at(m_entries.front().get() == entry));
        }
        leave(*entry);
    }
    Q_EMIT changed();
}

void Accounts::signOutAll()
{
    std::vector<Entry *> others;
    for (const auto &entry : m_entries) {
        if (entry.get() != m_front)
            others.push_back(entry.get());
    }
    for (Entry *each : others)
        leave(*each);
    if (!frontId().isEmpty())
        return signOut(frontId());
    front().signOut();
    Q_EMIT changed();
}

void Accounts::setLeaving(const QString &drawer, bool isLeaving)
{
    const QString name = leavingName(drawer);
    QStringList names = m_settings.get(preference::accountLeaving);
    if (names.contains(name) == isLeaving)
        return;
    if (isLeaving)
        names << name;
    else
        names.removeAll(name);
    m_settings.set(preference::accountLeaving, names);
    m_settings.save();
}

void Accounts::finishLeaving()
{
    const QStringList names = m_settings.get(preference::accountLeaving);
    for (const QString &name : names) {
        const QString drawer = name.mid(1);
        auto *place = new TokenSlots(m_vault, this);
        place->setDrawer(drawer);
        place->setFolder(m_folder);
        then(place->forget(), this, [this, place, drawer](const Result<Done> &gone) {
            place->deleteLater();
            if (gone) {
                setLeaving(drawer, false);
                save();
            } else {
                qCWarning(lcAccount, "an earlier sign-out: %s", qPrintable(gone.error().code));
            }
        });
    }
}

} // namespace foyer
