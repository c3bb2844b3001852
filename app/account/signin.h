// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokens.h"
#include "net/async.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace foyer {

class TokenVault;

/// The durations of SignIn; tests make them short.
struct SignInTiming
{
    std::chrono::milliseconds retryBase{2'000};  ///< first pause before the cloud is tried again
    std::chrono::milliseconds retryCap{120'000}; ///< longest pause
    std::chrono::milliseconds refreshEarly{
        60'000}; ///< an access token with less life left is renewed before use
    std::chrono::milliseconds vaultGrace{
        15'000}; ///< how long a sign-in waits for the keychain to store the token
};

/// The Athom account from "who are you" to "here is a login token for your hub": the state that the
/// sign-in page renders. Owns the access token (memory only) and the refresh token (vault). Forgets
/// a credential only when the server refused it.
class SignIn : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,        ///< nothing asked yet
        Loading,     ///< looking into the keychain / refreshing / asking for the user
        Unreachable, ///< a credential is stored, the cloud cannot be reached; retried with back-off
        KeychainLocked, ///< a credential is known to exist but the keyring is locked (or absent, or
                        ///< broken: see error().code "keychain_locked", "keychain_missing",
                        ///< "keychain_failed"); retry() looks again
        SignedOut,      ///< no credential: publish the doors
        AwaitingCode,   ///< authoriseUrl() is valid; waiting for submitCode()
        Exchanging,     ///< code → tokens → user
        SignedIn,       ///< user() and hubs are known
        SigningOut,
    };
    Q_ENUM(State)

    /// Why the last attempt ended; the UI words it (ui/words).
    enum class Problem {
        None,
        CodeExpired, ///< "Code has expired"
        CodeInvalid, ///< used or unknown code
        WrongState,  ///< the state that came back is not ours: someone else's code
        Denied,      ///< the user said no on the consent page
        WrongClient, ///< invalid_client / redirect mismatch
        Refused,     ///< refresh token refused: sign in again
        Unreachable,
        NotRemembered, ///< signed in, but no keychain: asked again next time
        KeychainLocked,
        SignOutIncomplete, ///< the keychain could not confirm that the secret is gone
        Cancelled,
        Other,
    };
    Q_ENUM(Problem)

    SignIn(OAuthClient client, CloudAddress cloud, TokenVault &vault, QObject *parent = nullptr);
    ~SignIn() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] Problem problem() const;
    [[nodiscard]] Error error() const; ///< details of the problem, for the log and "more"
    [[nodiscard]] const CloudUser &user() const;
    [[nodiscard]] const OAuthClient &client() const;
    /// Takes effect for the next begin() or restore(); ignored while SignedIn or Exchanging. The
    /// secret of an own client goes into the vault; an own client given without a secret is
    /// completed from there; going back to the built-in client removes it.
    void setClient(OAuthClient client);

    void setTiming(const SignInTiming &timing);
    /// Which of the sign-ins in the keychain this is (TokenSlots); call before restore() and before
    /// setRotationFolder(). Empty: the only one of earlier versions.
    void setDrawer(const QString &drawer);
    /// Where several processes of this program take turns to renew the sign-in (TokenSlots); call
    /// before restore(). Empty: this is the only process.
    void setRotationFolder(const QString &folder);
    /// What the program remembers from credentialKnownChanged(); call before restore(). True makes
    /// a keychain that is locked, absent or broken lead to KeychainLocked instead of SignedOut.
    void setCredentialKnown(bool known);
    [[nodiscard]] bool isCredentialKnown() const;

    /// Program start: looks into the vault and goes to SignedIn, Unreachable, KeychainLocked or
    /// SignedOut.
    void restore();
    /// Starts an attempt: fresh state, AwaitingCode.
    void begin();
    [[nodiscard]] QUrl authoriseUrl() const;
    [[nodiscard]] QByteArray expectedState() const;
    /// A code from wherever. `state` must equal expectedState().
    void submitCode(const QString &code, const QString &state);
    /// What a person pasted: the whole redirect address, or the bare code (then no state is checked
    /// when `allowBareCode`). Refuses anything that is not our redirect URI (problem CodeInvalid,
    /// still AwaitingCode).
    void submitRedirect(const QString &address, bool allowBareCode = false);
    void fail(Problem problem); ///< the web view reported denial, cancel, crash
    /// Leaves an attempt (problem Cancelled), or stops waiting for the cloud or the keychain: then
    /// the doors are shown and the stored credential stays where it is.
    void cancel();
    void retry(); ///< from Unreachable / KeychainLocked, at once
    /// Deletes the refresh token, verifies it, forgets everything in memory. SignedOut follows even
    /// when the keychain could not confirm (problem SignOutIncomplete).
    void signOut();

    /// A short-lived login token (JWT) for the hub session; refreshes the access token when needed,
    /// once for all callers.
    [[nodiscard]] Async<QByteArray> delegationToken();
    [[nodiscard]] AccessTokenTimes accessTokenTimes() const;
    /// The computer slept so long: an access token that has run out meanwhile is renewed before it
    /// is used again.
    void age(std::chrono::milliseconds slept);
    /// Asks for user and hubs again; userChanged follows.
    void refreshUser();

Q_SIGNALS:
    void stateChanged(foyer::SignIn::State state);
    void problemChanged(foyer::SignIn::Problem problem);
    void userChanged();
    /// True when a refresh token was stored, false when it was removed: the program remembers the
    /// fact (never the token) so that a locked keyring is not mistaken for "never signed in".
    void credentialKnownChanged(bool known);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
