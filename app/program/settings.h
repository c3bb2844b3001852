// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace foyer {

enum class DevicesView { Tiles, Table };
enum class Scheme { System, Light, Dark };

/// One preference: its name in the file, and what it is as long as nobody said otherwise.
template<typename T>
struct Preference
{
    QString key;
    T fallback{};
};

/// Every preference the program has. Addresses and names only: a secret has no place here.
namespace preference {

inline const Preference<QString> selectedHub{QStringLiteral("hub.selected")};
/// Its name, shown until the hub or the account tells it.
inline const Preference<QString> selectedHubName{QStringLiteral("hub.selectedName")};
inline const Preference<QStringList> localHubAddresses{QStringLiteral("localHub.address")};
/// For which hubs of which accounts there is an API key in the keychain (program/hubkeys.h).
inline const Preference<QStringList> keysBeside{QStringLiteral("account.keys")};

/// The accounts (program/accountrecords.h).
inline const Preference<QStringList> accountList{QStringLiteral("account.list")};
/// Places in the keychain that are still to be emptied: signing out could not.
inline const Preference<QStringList> accountLeaving{QStringLiteral("account.leaving")};
/// True once a refresh token was stored where an earlier version looks for it: a locked keyring is
/// then not mistaken for "never signed in".
inline const Preference<bool> accountKnown{QStringLiteral("account.known"), false};
inline const Preference<QString> accountUser{
    QStringLiteral("account.user")}; ///< shown while offline
/// The id of that user: of the account through which a home was seen last.
inline const Preference<QString> accountUserId{QStringLiteral("account.userId")};

/// A client of one's own; empty = the built-in one. Its secret is in the keychain.
inline const Preference<QString> oauthClientId{QStringLiteral("oauth.clientId")};
inline const Preference<QString> oauthRedirectUri{QStringLiteral("oauth.redirectUri")};

inline const Preference<QByteArray> windowGeometry{QStringLiteral("window.geometry")};
inline const Preference<QByteArray> windowState{QStringLiteral("window.state")};
inline const Preference<QString> page{QStringLiteral("page"), QStringLiteral("devices")};
inline const Preference<bool> sidebarCollapsed{QStringLiteral("window.sidebarCollapsed"), false};

inline const Preference<DevicesView> devicesView{QStringLiteral("devices.view"),
                                                 DevicesView::Tiles};
inline const Preference<QByteArray> devicesColumns{QStringLiteral("devices.columns")};
/// How the tiles are ordered: "hub", "name", "zone", "class" or "change".
inline const Preference<QString> devicesOrder{QStringLiteral("devices.order"),
                                              QStringLiteral("zone")};
inline const Preference<QString> devicesSort{QStringLiteral("devices.sort"),
                                             QStringLiteral("zone")};

/// Parts of the device panel whose fold was changed, and the devices in windows of their own.
inline const Preference<QStringList> panelToggled{QStringLiteral("panel.toggled")};
inline const Preference<QStringList> panelDetached{QStringLiteral("panel.detached")};

inline const Preference<Scheme> scheme{QStringLiteral("appearance.scheme"), Scheme::System};
inline const Preference<bool> reducedMotion{QStringLiteral("appearance.reducedMotion"), false};

/// Devices of a hub that are not shown here, and those that are although the hub hides them: ids.
[[nodiscard]] Preference<QStringList> devicesHidden(const QString &hubId);
[[nodiscard]] Preference<QStringList> devicesShown(const QString &hubId);
/// Favourite devices of a hub that does not keep them for us: ids.
[[nodiscard]] Preference<QStringList> localFavourites(const QString &hubId);
/// The LAN addresses under which a hub was last found (never a cloud address).
[[nodiscard]] Preference<QStringList> hubRoutes(const QString &hubId);
/// A bearer may go over plain http to this hub on the LAN; off until a person allows it.
[[nodiscard]] Preference<bool> allowPlainLan(const QString &hubId);
/// Never use this hub's forwarded or cloud route.
[[nodiscard]] Preference<bool> lanOnly(const QString &hubId);

} // namespace preference

/// The preferences in one ini file that only its owner can read. A value that makes no sense reads
/// as its default. Keeps no secrets and refuses no one: whoever can write the file may set
/// anything.
class Settings
{
public:
    /// `file` is created with mode 0600 (in a folder with mode 0700) on the first change.
    explicit Settings(const QString &file = defaultFile());

    /// $XDG_CONFIG_HOME/foyer/foyer.ini, or its equivalent elsewhere.
    [[nodiscard]] static QString defaultFile();
    [[nodiscard]] QString file() const;

    [[nodiscard]] bool get(const Preference<bool> &preference) const;
    [[nodiscard]] QString get(const Preference<QString> &preference) const;
    [[nodiscard]] QStringList get(const Preference<QStringList> &preference) const;
    [[nodiscard]] QByteArray get(const Preference<QByteArray> &preference) const;
    [[nodiscard]] DevicesView get(const Preference<DevicesView> &preference) const;
    [[nodiscard]] Scheme get(const Preference<Scheme> &preference) const;

    /// Setting a preference to its default removes it from the file.
    void set(const Preference<bool> &preference, bool value);
    void set(const Preference<QString> &preference, const QString &value);
    void set(const Preference<QStringList> &preference, const QStringList &value);
    void set(const Preference<QByteArray> &preference, const QByteArray &value);
    void set(const Preference<DevicesView> &preference, DevicesView value);
    void set(const Preference<Scheme> &preference, Scheme value);

    template<typename T>
    void reset(const Preference<T> &preference)
    {
        set(preference, preference.fallback);
    }

    /// The same by name, for the settings page: bool, QString, QStringList or QByteArray; enums as
    /// their names in the file ("table", "dark"). Invalid when there is no such preference; of
    /// those of one hub only "hub.<id>.devicesHidden", "hub.<id>.devicesShown",
    /// "hub.<id>.localFavourites" and "hub.<id>.insightsCharts" have a name.
    [[nodiscard]] QVariant named(const QString &name) const;
    /// False, and nothing changes, when there is no such preference or the value is not one of its
    /// own.
    bool setNamed(const QString &name, const QVariant &value);
    [[nodiscard]] static QStringList names();

    /// Writes now; false when the file cannot be written (the values stay for this run).
    bool save();

private:
    void write(const QString &key, const QVariant &value, bool isDefault);

    mutable QSettings m_store;
};

/// "system", "light" or "dark"; anything else is `fallback`.
[[nodiscard]] Scheme schemeFromName(const QString &name, Scheme fallback = Scheme::System);
[[nodiscard]] QString schemeName(Scheme scheme);

} // namespace foyer
