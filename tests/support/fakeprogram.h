// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokenvault.h"
#include "homey/capabilitywriter.h"
#include "homey/household.h"
#include "homey/variablewriter.h"
#include "models/devicemodel.h"
#include "models/logmodel.h"
#include "models/variablemodel.h"
#include "models/zonemodel.h"
#include "support/memoryvault.h"
#include "ui/frame/words.h"
#include "ui/program.h"

#include <QStringList>
#include <QVariantMap>

namespace foyer::test {

/// A program without network: real home, models and writers (which fail, having no hub), and a note
/// of what the window asked for.
class FakeProgram : public Program
{
    Q_OBJECT

public:
    FakeProgram()
        : m_writer(m_home)
        , m_variableWriter(m_home)
        , m_devices(m_home, m_writer, m_words)
        , m_zones(m_home)
        , m_variables(m_home, m_variableWriter, m_words)
        , m_household(m_home, m_writer, m_variableWriter, {})
        , m_signIn(OAuthClient{QStringLiteral("client"), QStringLiteral("not-a-secret"),
                               QUrl(QStringLiteral("http://localhost"))},
                   CloudAddress{QUrl(QStringLiteral("http://127.0.0.1:9"))}, m_vault)
    {
        connect(&m_signIn, &SignIn::problemChanged, this, &Program::signInChanged);
        connect(&m_signIn, &SignIn::userChanged, this, &Program::signInChanged);
        connect(&m_signIn, &SignIn::stateChanged, this, [this](SignIn::State state) {
            Q_EMIT signInChanged();
            if (state == SignIn::State::SignedIn)
                Q_EMIT signedIn();
        });
    }

    // What a test sets and reads.
    QStringList asked; ///< "startDemo", "chooseHub h1", "connectLocal 10.0.0.2" … in order
    QVariantMap preferences;
    QList<HubChoice> hubList;
    QList<AccountChoice> accountList;
    bool signInViewInstalled = true;
    QString logFiles;
    MemoryVault &vault() { return m_vault; }
    const UiWords &uiWords() const { return m_words; }

    void setStage(Stage stage)
    {
        m_stage = stage;
        Q_EMIT stageChanged(stage);
    }
    /// A session that was made for this hub but never started; stage AtHome. With `address` it is
    /// started and looks for the hub there (a loopback port where nobody listens is the way to an
    /// unreachable hub).
    void openHome(const QString &name, const QUrl &address = {})
    {
        Hub hub;
        hub.id = QStringLiteral("h1");
        hub.name = name;
        if (!address.isEmpty())
            hub.typed = {address};
        HubAccess access;
        access.apiKey = QByteArrayLiteral("not-a-key");
        m_session = std::make_unique<Session>(hub, access, m_home, m_writer, m_variableWriter);
        hubList = {HubChoice{hub.id, name, QStringLiteral("Homey Pro"), HubChoice::Kind::Account,
                             true, true}};
        m_household.link.setSession(m_session.get());
        Q_EMIT sessionChanged();
        Q_EMIT hubsChanged();
        setStage(Stage::AtHome);
        if (!address.isEmpty())
            m_session->start();
    }

    [[nodiscard]] Stage stage() const override { return m_stage; }
    [[nodiscard]] SignIn &signIn() override { return m_signIn; }
    [[nodiscard]] Home &home() override { return m_home; }
    [[nodiscard]] CapabilityWriter &capabilityWriter() override { return m_writer; }
    [[nodiscard]] VariableWriter &variableWriter() override { return m_variableWriter; }
    [[nodiscard]] DeviceModel &deviceModel() override { return m_devices; }
    [[nodiscard]] ZoneModel &zoneModel() override { return m_zones; }
    [[nodiscard]] VariableModel &variableModel() override { return m_variables; }
    [[nodiscard]] Household &household() override { return m_household; }
    [[nodiscard]] const Words &words() const override { return m_words; }
    [[nodiscard]] LogModel &log() override { return m_log; }
    [[nodiscard]] QString logFolder() const override { return logFiles; }
    [[nodiscard]] Session *session() override { return m_session.get(); }
    [[nodiscard]] QList<HubChoice> hubs() const override { return hubList; }
    [[nodiscard]] QList<AccountChoice> accounts() const override { return accountList; }

    bool openSignInView(WId) override
    {
        asked << QStringLiteral("openSignInView");
        m_signIn.begin();
        return true;
    }
    [[nodiscard]] bool hasSignInView() const override { return signInViewInstalled; }
    void openSignInBrowser() override
    {
        asked << QStringLiteral("openSignInBrowser");
        m_signIn.begin();
    }
    void cancelSignIn() override
    {
        asked << QStringLiteral("cancelSignIn");
        m_signIn.cancel();
    }
    void chooseHub(const QString &hubId, const QString &accountId) override
    {
        const QString where = accountId.isEmpty() ? QString() : QString(u' ' + accountId);
        asked << QString(QStringLiteral("chooseHub ") + hubId + where);
    }
    void addAccount() override { asked << QStringLiteral("addAccount"); }
    void signInAgain(const QString &accountId) override
    {
        asked << QString(QStringLiteral("signInAgain ") + accountId);
    }
    void signOutAccount(const QString &accountId) override
    {
        asked << QString(QStringLiteral("signOutAccount ") + accountId);
    }
    void connectLocal(const QString &address, const QString &apiKey) override
    {
        asked << QString(QStringLiteral("connectLocal ") + address);
        lastKeyLength = apiKey.size();
    }
    void startDemo() override { asked << QStringLiteral("startDemo"); }
    void signOut() override { asked << QStringLiteral("signOut"); }
    [[nodiscard]] QVariant preference(const QString &name) const override
    {
        return preferences.value(name);
    }
    void setPreference(const QString &name, const QVariant &value) override
    {
        preferences.insert(name, value);
        Q_EMIT preferenceChanged(name);
    }
    void setOAuthClient(const QString &id, const QString &, const QString &redirectUri) override
    {
        asked << QString(QStringLiteral("setOAuthClient ") + id);
        preferences.insert(QStringLiteral("oauth.clientId"), id);
        preferences.insert(QStringLiteral("oauth.redirectUri"), redirectUri);
    }
    void setHubPolicy(bool plainLanAllowed, bool lanOnly) override
    {
        asked << QStringLiteral("setHubPolicy %1 %2").arg(plainLanAllowed).arg(lanOnly);
    }
    void setHubKey(const QString &key) override
    {
        asked << QStringLiteral("setHubKey");
        lastKeyLength = key.size();
    }
    [[nodiscard]] bool hasHubKey() const override { return false; }
    qsizetype lastKeyLength = 0;

private:
    UiWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    LogModel m_log;
    Home m_home;
    CapabilityWriter m_writer;
    VariableWriter m_variableWriter;
    DeviceModel m_devices;
    ZoneModel m_zones;
    VariableModel m_variables;
    Household m_household;
    MemoryVault m_vault;
    SignIn m_signIn;
    std::unique_ptr<Session> m_session;
    Stage m_stage = Stage::Doors;
};

} // namespace foyer::test
