// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/signin.h"
#include "simulator/simulator.h"
#include "support/memoryvault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace foyer::test {

inline QString text(const char *value)
{
    return QString::fromLatin1(value);
}

/// A simulated cloud, a vault in memory and a SignIn between them, with short durations.
class SignInFixture
{
public:
    SignInFixture()
    {
        started = simulator.start();
        renew();
    }

    /// As after a restart of the program: same vault, same cloud, nothing in memory.
    void renew(bool credentialKnown = false)
    {
        signIn = std::make_unique<SignIn>(client(), CloudAddress{simulator.cloudUrl()}, vault);
        SignInTiming timing;
        timing.retryBase = std::chrono::milliseconds(20);
        timing.retryCap = std::chrono::milliseconds(60);
        timing.vaultGrace = std::chrono::milliseconds(200);
        signIn->setTiming(timing);
        signIn->setCredentialKnown(credentialKnown);
    }

    static OAuthClient client()
    {
        return {text("foyer-test-client"), text("foyer-test-secret"),
                QUrl(text("http://localhost"))};
    }

    bool order(const char *verb, const QJsonObject &details = {})
    {
        QJsonObject command = details;
        command.insert(text("verb"), text(verb));
        return simulator.control(command).value(text("ok")).toBool();
    }

    bool expire(const char *what) { return order("expire", {{text("what"), text(what)}}); }

    /// Lets the cloud misbehave for requests to `path`; `times` -1: until clearFaults.
    bool fault(const char *verb, const char *path, QJsonObject details = {}, int times = -1)
    {
        details.insert(text("hub"), text("cloud"));
        details.insert(text("path"), text(path));
        details.insert(text("times"), times);
        return order(verb, details);
    }

    bool clearFaults() { return order("clearFaults", {{text("hub"), text("cloud")}}); }

    QString issueCode()
    {
        QJsonArray hubs;
        const auto all = simulator.hubs();
        for (const sim::HubInfo &hub : all)
            hubs.append(hub.id);
        const QJsonObject command{{text("verb"), text("issueCode")}, {text("hubs"), hubs}};
        return simulator.control(command).value(text("code")).toString();
    }

    void submitGoodCode()
    {
        signIn->begin();
        signIn->submitCode(issueCode(), QString::fromLatin1(signIn->expectedState()));
    }

    bool signInNow()
    {
        submitGoodCode();
        return waitFor(SignIn::State::SignedIn);
    }

    bool waitFor(SignIn::State state)
    {
        return QTest::qWaitFor([this, state] { return signIn->state() == state; });
    }

    QByteArray storedToken() const { return vault.refreshToken(); }

    int requests(const char *path, const char *containing = "") const
    {
        int count = 0;
        const auto all = simulator.received();
        for (const sim::ReceivedRequest &request : all)
            count += request.path == text(path) && request.body.contains(containing) ? 1 : 0;
        return count;
    }

    sim::Simulator simulator;
    MemoryVault vault;
    std::unique_ptr<SignIn> signIn;
    bool started = false;
};

} // namespace foyer::test
