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
#include "program/accounts.h"
#include "program/codesources.h"
#include "program/hubkeys.h"
#include "program/localhubs.h"
#include "program/logging.h"
#include "program/settings.h"
#include "simulator/simulator.h"
#include "ui/frame/words.h"
#include "ui/program.h"

#include <memory>

namespace foyer {

class SystemWatch;

/// Owns the object graph and the order of its destruction; connects, and decides only which hub is
/// open. Keeps no secret longer than it takes to hand it to the vault or a session.
class Application : public Program
{
    Q_OBJECT

public:
    /// `redactor` may be null. All references outlive the application.
    Application(Settings &settings, TokenVault &vault, CloudAddress cloud, Redactor *redactor,
                SessionTiming timing = {}, QObject *parent = nullptr);
    ~Application() override;

    /// Goes where the last run left off: the hub that was open, else the doors.
    void start();
    /// The two halves of it, for a window that is to be seen before the keychain and the network
    /// are asked for anything: the home that was kept, if there is one; then the way to its hub.
    void showKept();
    void connectToHub();
    /// From now on the connections follow the sleep, the clock and the network of this computer.
    /// Before start(); `watch` outlives the application.
    void follow(SystemWatch &watch);

    [[nodiscard]] Stage stage() const override { return m_stage; }
    [[nodiscard]] SignIn &signIn() override { return m_accounts.front(); }
    [[nodiscard]] Home &home() override { return m_home; }
    [[nodiscard]] CapabilityWriter &capabilityWriter() override { return m_capabilityWriter; }
    [[nodiscard]] VariableWriter &variableWriter() override { return m_variableWriter; }
    [[nodiscard]] DeviceModel &deviceModel() override { return m_deviceModel; }
    [[nodiscard]] ZoneModel &zoneModel() override { return m_zoneModel; }
    [[nodiscard]] VariableModel &variableModel() override { return m_variableModel; }
    [[nodiscard]] Household &household() override { return m_household; }
    [[nodiscard]] const Words &words() const override { return m_words; }
    [[nodiscard]] const UiWords &uiWords() const { return m_words; }
    [[nodiscard]] LogModel &log() override { return m_log; }
    [[nodiscard]] QString logFolder() const override { return m_logFolder; }
    void setLogFolder(const QString &folder) { m_logFolder = folder; }
    [[nodiscard]] Session *session() override;
    [[nodiscard]] QList<HubChoice> hubs() const override;
    [[nodiscard]] QList<AccountChoice> accounts() const override;
    [[nodiscard]] Accounts &accountList() { return m_accounts; }

    bool openSignInView(WId parentWindow) override;
    [[nodiscard]] bool hasSignInView() const override;
    void openSignInBrowser() override;
    void cancelSignIn() override;
    void chooseHub(const QString &hubId, const QString &accountId = {}) override;
    void addAccount() override;
    void signInAgain(const QString &accountId) override;
    void connectLocal(const QString &address, const QString &apiKey) override;
    void startDemo() override;
    /// The demo home is a generated one of so many devices; call it before startDemo().
    void setDemoDevices(int devices) { m_demoDevices = devices; }
    void signOut() override;
    void signOutAccount(const QString &accountId) override;
    [[nodiscard]] QVariant preference(const QString &name) const override;
    void setPreference(const QString &name, const QVariant &value) override;
    void setOAuthClient(const QString &id, const QString &secret,
                        const QString &redirectUri) override;
    void setHubPolicy(bool plainLanAllowed, bool lanOnly) override;
    void setHubKey(const QString &key) override;
    [[nodiscard]] bool hasHubKey() const override;

    /// The simulated home of the demo, null otherwise.
    [[nodiscard]] sim::Simulator *simulator() const { return m_simulator.get(); }
    /// Asks the window for a page (and a device); from the command line or a second start.
    void requestPage(const QString &page, const QString &deviceId)
    {
        Q_EMIT pageRequested(page, deviceId);
    }
    void requestRaise() { Q_EMIT raiseRequested(); }

private:
    void connectAccounts();
    void accountStateChanged(const QString &id, SignIn *who, SignIn::State state);
    void accountArrived();
    void accountLeft(const QString &id, const SignIn &who);
    void chooseOpeningOf(const QString &account);
    void prepareSignIn();
    /// The account of the home that is open or remembered; empty when it is nobody's.
    [[nodiscard]] QString homeAccount() const;
    [[nodiscard]] QString accountWith(const QString &hubId) const;
    [[nodiscard]] bool isHubOfOthers(const QString &hubId, const QString &account) const;
    void forgetHomes(const QString &account, const QStringList &hubIds);
    void openWhatIsLeft();
    void openAccountHub(const QString &hubId, const QString &account);
    void openLocalHub(const LocalHub &hub);
    void openSession(Hub hub, HubAccess access, HubChoice::Kind kind, const QString &account = {});
    void sessionStateChanged();
    void giveHubKey();
    void removeHubKey();
    void adoptTrial();
    void closeSession(); ///< and leaves its home
    void endSession();
    void leaveHome();
    void showLastHome(const QString &selected);
    /// The home on the screen is a remembered one, and its hub may still answer.
    [[nodiscard]] bool isAwaitingHub();
    [[nodiscard]] bool isLocalSelected() const;
    [[nodiscard]] static HomeOwner ownerOf(HubChoice::Kind kind, const QString &hubId,
                                           const QString &account);
    void updateStage();

    Settings &m_settings;
    TokenVault &m_vault;
    Redactor *m_redactor;
    SystemWatch *m_watch = nullptr;
    SessionTiming m_timing;
    LocalHubs m_localHubs;
    HubKeys m_hubKeys;
    UiWords m_words;
    LogModel m_log;
    QString m_logFolder;
    Home m_home;
    CapabilityWriter m_capabilityWriter;
    VariableWriter m_variableWriter;
    DeviceModel m_deviceModel;
    ZoneModel m_zoneModel;
    VariableModel m_variableModel;
    Household m_household;
    Accounts m_accounts;
    CodeSources m_codeSources;
    std::unique_ptr<sim::Simulator> m_simulator;
    int m_demoDevices = 0; ///< 0 = the demo home
    std::unique_ptr<Session> m_session;
    HubChoice::Kind m_sessionKind = HubChoice::Kind::Account;
    QString m_sessionAccount; ///< empty unless Kind::Account

    /// A hub that waits for its account to be signed in again.
    struct Wanted
    {
        QString account;
        QString hub;
    };
    std::optional<Wanted> m_wanted;

    /// A local hub on trial: it counts once it let us in.
    struct Trial
    {
        QString address;
        QByteArray apiKey;
    };
    std::optional<Trial> m_trial;
    Stage m_stage = Stage::Doors;
};

} // namespace foyer
