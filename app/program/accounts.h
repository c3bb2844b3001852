// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/signin.h"
#include "program/accountrecords.h"

#include <QObject>

#include <memory>
#include <vector>

namespace foyer {

class TokenVault;

/// The Athom accounts that are kept at once, each with a sign-in and a place in the keychain of its
/// own, and which of them stands in front: the one that the window speaks of. What happens to one
/// of them never touches another. Knows no homes and opens none.
class Accounts : public QObject
{
    Q_OBJECT

public:
    /// Reads the settings and asks nobody; the account through which a home was seen last stands in
    /// front. The references outlive this.
    Accounts(Settings &settings, TokenVault &vault, CloudAddress cloud, QObject *parent = nullptr);
    ~Accounts() override;

    void setRotationFolder(const QString &folder); ///< SignIn::setRotationFolder()
    void setTiming(const SignInTiming &timing);    ///< SignIn::setTiming()

    /// There is always one: without any account it is where the first will sign in.
    [[nodiscard]] SignIn &front();
    [[nodiscard]] QString frontId() const; ///< empty: nobody yet
    [[nodiscard]] QList<AccountRecord> all() const;
    [[nodiscard]] std::optional<AccountRecord> find(const QString &id) const;
    [[nodiscard]] SignIn *signIn(const QString &id); ///< null when there is no such account
    /// It is in the list and has to be signed in again before anything can be asked of it.
    [[nodiscard]] bool isSignedOut(const QString &id) const;
    [[nodiscard]] QList<SignIn *> active() const; ///< those that were looked at in this run

    /// Program start: restores the front one, ends a sign-in and a sign-out that an earlier run did
    /// not get to end. The other accounts are looked at when they are brought to the front.
    void restore();
    /// To the front; one that was not looked at yet, or could not be reached, is.
    void bring(const QString &id);
    /// To the front, to be signed in again.
    void bringForSignIn(const QString &id);
    /// A fresh sign-in to the front, for an account that is not known yet.
    void beginAnother();
    /// The front one is a sign-in that is nobody's yet, beside accounts that are.
    [[nodiscard]] bool isAddingOne() const;
    /// Another one to the front (this account, or the first): what was begun there is forgotten.
    void giveUp(const QString &backTo);

    /// Its tokens are deleted and it leaves the list; the others stay as they are.
    void signOut(const QString &id);
    void signOutAll();
    void setClient(const OAuthClient &client); ///< SignIn::setClient() of each
    /// SignIn::delegationToken() of that account. Unauthorized, code "signed_out", without it.
    [[nodiscard]] Async<QByteArray> delegationToken(const QString &id);

Q_SIGNALS:
    void frontChanged();
    /// The front one is another, or its state, problem or user is.
    void frontReported();
    void changed(); ///< the list, or what is known of one of them
    /// After the record is up to date; `id` is empty for a sign-in that is nobody's (yet).
    void stateChanged(const QString &id, foyer::SignIn *who, foyer::SignIn::State state);
    /// These hubs are no longer the account's.
    void hubsGone(const QString &id, const QStringList &hubIds);

private:
    struct Entry;
    using Entries = std::vector<std::unique_ptr<Entry>>;

    [[nodiscard]] Entry *entryOf(const QString &id) const;
    Entry &append(const AccountRecord &record);
    SignIn &signInOf(Entry &entry);
    void connectEntry(Entry &entry);
    void entryChanged(Entry &entry, SignIn::State state);
    void identify(Entry &entry);
    void userChanged(Entry &entry);
    void setFront(Entry &entry);
    void drop(Entry &entry);
    void leave(Entry &entry);
    [[nodiscard]] bool isNobodys(const Entry &entry) const;
    void setLeaving(const QString &drawer, bool isLeaving);
    void finishLeaving();
    void save();

    Settings &m_settings;
    TokenVault &m_vault;
    CloudAddress m_cloud;
    QString m_folder;
    SignInTiming m_timing;
    Entries m_entries; ///< never empty
    Entries m_leaving; ///< signed out of the list, their tokens are being deleted
    Entry *m_front = nullptr;
};

} // namespace foyer
