// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/signin.h"
#include "homey/home.h"
#include "homey/session.h"

#include <QObject>
#include <QVariant>
#include <qwindowdefs.h>

namespace foyer {

class CapabilityWriter;
class DeviceModel;
struct Household;
class LogModel;
class TokenVault;
class VariableModel;
class VariableWriter;
class Words;
class ZoneModel;

/// One hub that can be opened.
struct HubChoice
{
    enum class Kind { Account, LocalKey, Demo };
    QString id;
    QString name;
    QString model; ///< "Homey Pro (Early 2023)"; may be empty
    Kind kind = Kind::Account;
    bool isOnline = true; ///< as far as is known
    bool isCurrent = false;
    QString accountId;        ///< of which account; empty unless Kind::Account
    bool needsSignIn = false; ///< that account has to be signed in again first
    bool isLookedAt = true;   ///< false: nobody asked in this run whether it is online
};

/// One Athom account that is kept.
struct AccountChoice
{
    QString id;
    QString name;
    QString email;
    bool isCurrent = false;   ///< of the open home, else the one that is signing in
    bool needsSignIn = false; ///< it was signed out; its homes are remembered
};

/// What the window may ask of the program: the objects that live as long as it does, and the few
/// things that change which hub is shown. The window decides nothing beyond that;
/// app/program/application implements it.
class Program : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Doors,       ///< nobody is signed in and no hub is open: the three doors
        SigningIn,   ///< signIn().state() says where it is
        ChoosingHub, ///< several hubs, none chosen yet
        AtHome,      ///< a session exists; session()->state() says how it is
    };
    Q_ENUM(Stage)

    using QObject::QObject;

    [[nodiscard]] virtual Stage stage() const = 0;
    /// Of the account that is open, being opened or being added: another object after
    /// signInChanged(). Connect to that signal instead of to the object's own.
    [[nodiscard]] virtual SignIn &signIn() = 0;
    [[nodiscard]] virtual Home &home() = 0;
    [[nodiscard]] virtual CapabilityWriter &capabilityWriter() = 0;
    [[nodiscard]] virtual VariableWriter &variableWriter() = 0;
    [[nodiscard]] virtual DeviceModel &deviceModel() = 0;
    [[nodiscard]] virtual ZoneModel &zoneModel() = 0;
    [[nodiscard]] virtual VariableModel &variableModel() = 0;
    [[nodiscard]] virtual Household &household() = 0;
    [[nodiscard]] virtual const Words &words() const = 0;
    [[nodiscard]] virtual LogModel &log() = 0; ///< what was logged since the start, redacted
    /// Where the log files are; empty when none are written.
    [[nodiscard]] virtual QString logFolder() const = 0;
    [[nodiscard]] virtual Session *session() = 0;            ///< null unless AtHome
    [[nodiscard]] virtual QList<HubChoice> hubs() const = 0; ///< those of an account in a row
    [[nodiscard]] virtual QList<AccountChoice> accounts() const = 0;

    /// Opens the embedded sign-in window (foyer-signin). False when that program is not installed.
    virtual bool openSignInView(WId parentWindow) = 0;
    [[nodiscard]] virtual bool hasSignInView() const = 0;
    /// Starts an attempt in the system browser. When the redirect URI has a port, a loopback
    /// listener takes the code; otherwise the person pastes the address
    /// (signIn().submitRedirect()).
    virtual void openSignInBrowser() = 0;
    virtual void cancelSignIn() = 0;
    /// Without an account, the way that needs no cloud is taken if there is one. A hub whose
    /// account is signed out asks for that first (signInWanted()).
    virtual void chooseHub(const QString &hubId, const QString &accountId = {}) = 0;
    /// The sign-in that begins next is for one more account; the open home stays what it is.
    /// signInWanted() follows.
    virtual void addAccount() = 0;
    /// The sign-in that begins next is for this account; signInWanted() follows.
    virtual void signInAgain(const QString &accountId) = 0;
    /// Opens a hub by address ("192.168.1.50", "homey-….local", "http://host:4859") and local API
    /// key; localHubFailed or AtHome follows.
    virtual void connectLocal(const QString &address, const QString &apiKey) = 0;
    virtual void startDemo() = 0;
    /// Leaves the hub and forgets every secret (accounts and API keys), verified.
    virtual void signOut() = 0;
    /// Forgets the secrets and the homes of this account, verified; the others stay as they are.
    virtual void signOutAccount(const QString &accountId) = 0;

    /// Preferences by the names in app/program/settings.h; an invalid QVariant when unknown.
    [[nodiscard]] virtual QVariant preference(const QString &name) const = 0;
    virtual void setPreference(const QString &name, const QVariant &value) = 0;
    /// The own OAuth client of the settings page; an empty id returns to the built-in one. The
    /// secret goes to the keychain.
    virtual void setOAuthClient(const QString &id, const QString &secret,
                                const QString &redirectUri) = 0;
    /// Allow a bearer over unencrypted LAN, and never leave the LAN, for the open hub; reconnects.
    virtual void setHubPolicy(bool plainLanAllowed, bool lanOnly) = 0;
    /// A local API key beside the account, for the open hub: what the account may not is asked with
    /// it. The hub is asked about it first. Empty: it is forgotten, verified. hubKeyChanged() or
    /// hubKeyFailed() follows; what is known of it is Session::spareKey().
    virtual void setHubKey(const QString &key) = 0;
    /// There is one, although the session may not have heard of it (a locked keychain).
    [[nodiscard]] virtual bool hasHubKey() const = 0;

Q_SIGNALS:
    void stageChanged(foyer::Program::Stage stage);
    void sessionChanged(); ///< session() is another object (or null)
    void hubsChanged();    ///< or the accounts
    /// signIn() is another object, or its state, problem or user is another.
    void signInChanged();
    void signedIn();     ///< signIn() has just let somebody in
    void signInWanted(); ///< somebody chose what needs a sign-in: show the way
    void localHubFailed(const foyer::Error &error);
    /// An API key works but could not be kept: it will be asked for again at the next start.
    void keyNotRemembered(const foyer::Error &error);
    void hubKeyChanged();
    void hubKeyFailed(const foyer::Error &error);
    /// Signed out, but the keychain could not confirm that every API key is gone.
    void signOutIncomplete(const foyer::Error &error);
    void
    signInViewStep(const QString &host); ///< the page in the sign-in window is now on this host
    void signInViewBlocked(const QString &host);  ///< the sign-in window refused to go there
    void signInViewFailed(const QString &reason); ///< "load", "crash", "tls", "missing"
    void preferenceChanged(const QString &name);
    void pageRequested(const QString &page,
                       const QString &deviceId); ///< from the command line or a second start
    void raiseRequested();
};

} // namespace foyer
