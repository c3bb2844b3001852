// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/words.h"

namespace foyer {

QString UiWords::errorText(const Error &error) const
{
    if (error.code == QLatin1String("keychain_locked"))
        return tr("The keyring is locked.");
    if (error.code == QLatin1String("keychain_missing"))
        return tr("This desktop has no keyring.");
    if (error.code == QLatin1String("keychain_failed"))
        return tr("The keyring did not work.");
    if (error.code == QLatin1String("invalid_value"))
        return tr("This value is not allowed here.");
    if (error.code == QLatin1String("no_key"))
        return tr("The API key of this Homey is not known any more.");
    if (error.code == QLatin1String("bad_address"))
        return tr("This is not an address.");
    if (error.code == QLatin1String("demo"))
        return tr("The demo home could not be started.");
    if (error.code == QLatin1String("wrong_hub"))
        return tr("Another Homey answers there.");
    if (error.code == QLatin1String("not_a_hub"))
        return tr("What answers there is not a Homey.");
    if (error.code == QLatin1String("no_route"))
        return tr("The settings allow no way to this Homey.");
    if (error.text.contains(QLatin1String("Subscription Inactive"), Qt::CaseInsensitive))
        return tr("The subscription of this Homey is not active.");
    if (error.code == QLatin1String("no_network"))
        return tr("Waiting for a network.");
    if (error.code == QLatin1String("signed_out"))
        return tr("You are signed out.");
    if (error.code == QLatin1String("too_late"))
        return tr("It had to wait too long and was not sent.");
    switch (error.kind) {
    case Error::Kind::Offline:
        return error.tlsFailed ? tr("The certificate of the other side was not accepted.")
                               : tr("There is no connection.");
    case Error::Kind::Timeout: return tr("There was no answer in time.");
    case Error::Kind::Refused:
        return error.text.isEmpty() ? tr("It was refused.")
                                    : tr("It was refused: %1").arg(plain(error.text));
    case Error::Kind::Unauthorized: return tr("The sign-in or key is not accepted any more.");
    case Error::Kind::MissingScope:
        return tr("You are not allowed to do this with this sign-in or key.");
    case Error::Kind::NotFound: return tr("It does not exist any more.");
    case Error::Kind::RateLimited: return tr("There were too many requests in a short time.");
    case Error::Kind::Server:
        return error.text.isEmpty() ? tr("The hub reported an error.")
                                    : tr("The hub reported an error: %1").arg(plain(error.text));
    case Error::Kind::Protocol: return tr("The answer could not be understood.");
    case Error::Kind::Cancelled: return tr("It was cancelled.");
    }
    return {};
}

QString UiWords::errorNextStep(const Error &error) const
{
    if (error.code == QLatin1String("keychain_locked"))
        return tr("Unlock the keyring and try again.");
    if (error.code == QLatin1String("keychain_missing") ||
        error.code == QLatin1String("keychain_failed"))
        return tr("You can go on, but you will be asked again next time.");
    if (error.code == QLatin1String("invalid_value") || error.code == QLatin1String("demo"))
        return {};
    if (error.code == QLatin1String("no_key"))
        return tr("Enter the API key again.");
    if (error.code == QLatin1String("bad_address"))
        return tr("Enter an IP address such as 192.168.1.50, or a name.");
    if (error.text.contains(QLatin1String("Subscription Inactive"), Qt::CaseInsensitive))
        return tr("Check the subscription in the Homey app.");
    if (error.code == QLatin1String("signed_out"))
        return tr("Sign in again to see what is new and to change something.");
    if (error.code == QLatin1String("no_network"))
        return tr("This computer is not connected. Foyer goes on by itself as soon as it is.");
    switch (error.kind) {
    case Error::Kind::Offline:
        return error.tlsFailed ? tr("Check the date of this computer and the network you are in.")
                               : tr("Check the network, and that the Homey is switched on.");
    case Error::Kind::Timeout:
        return tr("The Homey or the device may be busy. Try again in a moment.");
    case Error::Kind::Unauthorized: return tr("Sign in again, or enter a new key.");
    case Error::Kind::MissingScope: return tr("Use a sign-in or key that has this permission.");
    case Error::Kind::RateLimited: return tr("Wait a moment, then try again.");
    case Error::Kind::Server:
        return tr("Try again. If it happens again, restart the device or its app.");
    case Error::Kind::Protocol:
        return tr("Something between you and the Homey may have answered instead, such as a "
                  "sign-in page of the network.");
    case Error::Kind::NotFound: return tr("Refresh the page.");
    case Error::Kind::Refused:
    case Error::Kind::Cancelled: break;
    }
    return {};
}

QString UiWords::signInState(SignIn::State state) const
{
    switch (state) {
    case SignIn::State::Idle: return tr("Getting ready …");
    case SignIn::State::Loading: return tr("Signing you in …");
    case SignIn::State::Unreachable: return tr("The Athom cloud cannot be reached. Trying again …");
    case SignIn::State::KeychainLocked: return tr("Your keyring is locked.");
    case SignIn::State::SignedOut: return tr("You are signed out.");
    case SignIn::State::AwaitingCode: return tr("Waiting for you to sign in at Athom …");
    case SignIn::State::Exchanging: return tr("Finishing the sign-in …");
    case SignIn::State::SignedIn: return tr("You are signed in.");
    case SignIn::State::SigningOut: return tr("Signing you out …");
    }
    return {};
}

QString UiWords::signInProblem(SignIn::Problem problem) const
{
    switch (problem) {
    case SignIn::Problem::None: return {};
    case SignIn::Problem::CodeExpired:
        return tr("The sign-in took too long, its code has expired.");
    case SignIn::Problem::CodeInvalid:
        return tr("The code of this sign-in was used already or is unknown.");
    case SignIn::Problem::WrongState:
        return tr("This answer belongs to another sign-in and was not used.");
    case SignIn::Problem::Denied: return tr("You did not allow Foyer to use your account.");
    case SignIn::Problem::WrongClient:
        return tr("Athom does not accept the client this program signs in with.");
    case SignIn::Problem::Refused:
        return tr("Athom does not accept your earlier sign-in any more.");
    case SignIn::Problem::Unreachable: return tr("The Athom cloud cannot be reached.");
    case SignIn::Problem::NotRemembered:
        return tr("You are signed in, but this desktop has no working keyring.");
    case SignIn::Problem::KeychainLocked:
        return tr("Your keyring is locked, so your sign-in cannot be read.");
    case SignIn::Problem::SignOutIncomplete:
        return tr("You are signed out here, but the keyring could not confirm that your sign-in "
                  "was deleted.");
    case SignIn::Problem::Cancelled: return tr("The sign-in was cancelled.");
    case SignIn::Problem::Other: return tr("The sign-in did not work.");
    }
    return {};
}

QString UiWords::signInNextStep(SignIn::Problem problem) const
{
    switch (problem) {
    case SignIn::Problem::None:
    case SignIn::Problem::Cancelled: return {};
    case SignIn::Problem::CodeExpired:
    case SignIn::Problem::CodeInvalid:
    case SignIn::Problem::WrongState:
    case SignIn::Problem::Other: return tr("Start the sign-in again.");
    case SignIn::Problem::Denied:
        return tr("Start again and choose Allow, or use a local API key.");
    case SignIn::Problem::WrongClient: return tr("Check the OAuth client in the settings.");
    case SignIn::Problem::Refused: return tr("Sign in again.");
    case SignIn::Problem::Unreachable: return tr("Check the network. Your sign-in is kept.");
    case SignIn::Problem::NotRemembered: return tr("You will be asked again next time.");
    case SignIn::Problem::KeychainLocked: return tr("Unlock the keyring, then try again.");
    case SignIn::Problem::SignOutIncomplete:
        return tr("Unlock the keyring and sign out again, or delete the entry there yourself.");
    }
    return {};
}

QString UiWords::routeName(Route route) const
{
    switch (route) {
    case Route::None: return tr("None");
    case Route::LocalSecure: return tr("Local network, encrypted");
    case Route::Local: return tr("Local network");
    case Route::Mdns: return tr("Local network, by name");
    case Route::Forwarded: return tr("Forwarded port of your router");
    case Route::Cloud: return tr("Athom cloud");
    case Route::Typed: return tr("The address you entered");
    }
    return {};
}

QString UiWords::connectionState(Session::State state, Route route) const
{
    const QString way = route == Route::Cloud       ? tr("Cloud", "connection")
                        : route == Route::Forwarded ? tr("Remote", "connection")
                                                    : tr("Local", "connection");
    switch (state) {
    case Session::State::Idle: return tr("Offline", "connection");
    case Session::State::Discovering:
    case Session::State::LoggingIn: return tr("Connecting", "connection");
    case Session::State::Loading: return tr("Loading", "connection");
    case Session::State::Live: return way;
    case Session::State::Polling: return tr("%1, limited", "connection").arg(way);
    case Session::State::Reconnecting: return tr("Reconnecting", "connection");
    case Session::State::Refused: return tr("Offline", "connection");
    }
    return {};
}

QString UiWords::sessionState(Session::State state) const
{
    switch (state) {
    case Session::State::Idle: return tr("Not connected.");
    case Session::State::Discovering: return tr("Looking for the Homey.");
    case Session::State::LoggingIn: return tr("Signing in to the Homey.");
    case Session::State::Loading: return tr("Reading the home.");
    case Session::State::Live: return tr("Connected. Changes arrive at once.");
    case Session::State::Polling: return tr("Connected. Changes arrive every ten seconds.");
    case Session::State::Reconnecting: return tr("The connection was lost. Trying again.");
    case Session::State::Refused: return tr("The Homey or the account said no.");
    }
    return {};
}

} // namespace foyer
