// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/settings.h"

#include "net/ownfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <functional>

namespace foyer {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Tightens a file that was left readable for others, before anything is read. What somebody else
/// put there is neither read nor written: preferences then last as long as the program.
QString tightened(const QString &file)
{
    if (!isOwnFile(file)) {
        qWarning("the preferences are not a file of this user: not used");
        return QStringLiteral(":/not-kept/foyer.ini"); // where nothing can be written
    }
    const QFileInfo info(file);
    if (info.exists() && !info.isSymLink())
        QFile::setPermissions(file, ownerOnly);
    return file;
}

/// QSettings keeps the mode of a file that exists, but makes new ones readable for everybody.
void createForOwner(const QString &path)
{
    if (QFileInfo::exists(path))
        return;
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists() && folder.mkpath(QStringLiteral(".")))
        QFile::setPermissions(folder.absolutePath(), ownerOnly | QFile::ExeOwner);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        qWarning("preferences cannot be kept: %s", qPrintable(file.errorString()));
}

/// A hub id comes from a server: kept to characters that cannot leave their key.
QString hubKey(const QString &hubId, QLatin1String name)
{
    QString id;
    for (const QChar c : hubId.left(64)) {
        const bool plain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        id.append(plain ? c : QChar(u'_'));
    }
    return QStringLiteral("hub.%1.%2").arg(id, name);
}

QString viewName(DevicesView view)
{
    return view == DevicesView::Table ? QStringLiteral("table") : QStringLiteral("tiles");
}

QVariant toVariant(bool value)
{
    return value;
}
QVariant toVariant(const QString &value)
{
    return value;
}
QVariant toVariant(const QStringList &value)
{
    return value;
}
QVariant toVariant(const QByteArray &value)
{
    return value;
}
QVariant toVariant(DevicesView value)
{
    return viewName(value);
}
QVariant toVariant(Scheme value)
{
    return schemeName(value);
}

template<typename T>
T fromVariant(const QVariant &value)
{
    return value.value<T>();
}
template<>
DevicesView fromVariant(const QVariant &value)
{
    return value.toString() == viewName(DevicesView::Table) ? DevicesView::Table
                                                            : DevicesView::Tiles;
}
template<>
Scheme fromVariant(const QVariant &value)
{
    return schemeFromName(value.toString());
}

/// A preference without its type.
struct Named
{
    QString name;
    std::function<QVariant(const Settings &)> get;
    std::function<bool(Settings &, const QVariant &)> set;
};

template<typename T>
Named named(const Preference<T> &preference)
{
    return {preference.key,
            [preference](const Settings &settings) { return toVariant(settings.get(preference)); },
            [preference](Settings &settings, const QVariant &value) {
                const T typed = fromVariant<T>(value);
                if (toVariant(typed) != value)
                    return false; // not one of its own values
                settings.set(preference, typed);
                return true;
            }};
}

const QList<Named> &table()
{
    namespace p = preference;
    static const QList<Named> all{named(p::selectedHub),    named(p::localHubAddresses),
                                  named(p::accountKnown),   named(p::accountUser),
                                  named(p::accountUserId),  named(p::selectedHubName),
                                  named(p::accountList),    named(p::accountLeaving),
                                  named(p::oauthClientId),  named(p::oauthRedirectUri),
                                  named(p::windowGeometry), named(p::windowState),
                                  named(p::page),           named(p::sidebarCollapsed),
                                  named(p::devicesView),    named(p::devicesSort),
                                  named(p::devicesOrder),   named(p::devicesColumns),
                                  named(p::scheme),         named(p::reducedMotion),
                                  named(p::panelToggled),   named(p::panelDetached),
                                  named(p::keysBeside)};
    return all;
}

const Named *find(const QString &name)
{
    const auto found = std::find_if(table().cbegin(), table().cend(),
                                    [&name](const Named &entry) { return entry.name == name; });
    return found == table().cend() ? nullptr : &*found;
}

/// The list of one hub that goes by this name; an empty key when none does.
Preference<QStringList> hubList(const QString &name)
{
    for (const QLatin1String list :
         {QLatin1String("devicesHidden"), QLatin1String("devicesShown"),
          QLatin1String("localFavourites"), QLatin1String("insightsCharts"),
          QLatin1String("variableNotes")}) {
        const QString end = QLatin1Char('.') + list;
        const auto middle = name.size() - end.size() - 4;
        if (name.startsWith(QLatin1String("hub.")) && name.endsWith(end) && middle > 0)
            return {hubKey(name.mid(4, middle), list), {}};
    }
    return {};
}

} // namespace

Preference<QStringList> preference::devicesHidden(const QString &hubId)
{
    return {hubKey(hubId, QLatin1String("devicesHidden")), {}};
}

Preference<QStringList> preference::devicesShown(const QString &hubId)
{
    return {hubKey(hubId, QLatin1String("devicesShown")), {}};
}

Preference<QStringList> preference::localFavourites(const QString &hubId)
{
    return {hubKey(hubId, QLatin1String("localFavourites")), {}};
}

Preference<QStringList> preference::hubRoutes(const QString &hubId)
{
    return {hubKey(hubId, QLatin1String("routes")), {}};
}

Preference<bool> preference::allowPlainLan(const QString &hubId)
{
    return {hubKey(hubId, QLatin1String("allowPlainLan")), false};
}

Preference<bool> preference::lanOnly(const QString &hubId)
{
    return {hubKey(hubId, QLatin1String("lanOnly")), false};
}

Scheme schemeFromName(const QString &name, Scheme fallback)
{
    if (name == QLatin1String("system"))
        return Scheme::System;
    if (name == QLatin1String("light"))
        return Scheme::Light;
    if (name == QLatin1String("dark"))
        return Scheme::Dark;
    return fallback;
}

QString schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    case Scheme::System: break;
    }
    return QStringLiteral("system");
}

Settings::Settings(const QString &file)
    : m_store(tightened(file), QSettings::IniFormat)
{
    m_store.setFallbacksEnabled(false);
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/foyer/foyer.ini");
}

QString Settings::file() const
{
    return m_store.fileName();
}

bool Settings::get(const Preference<bool> &preference) const
{
    const QString text = m_store.value(preference.key).toString();
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? false : preference.fallback;
}

QString Settings::get(const Preference<QString> &preference) const
{
    const QVariant value = m_store.value(preference.key);
    // A hand-written comma makes QSettings see a list.
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QStringLiteral(", "));
    return value.isValid() ? value.toString() : preference.fallback;
}

QStringList Settings::get(const Preference<QStringList> &preference) const
{
    const QVariant value = m_store.value(preference.key);
    if (!value.isValid())
        return preference.fallback;
    QStringList list = value.toStringList();
    list.removeAll(QString());
    return list;
}

QByteArray Settings::get(const Preference<QByteArray> &preference) const
{
    const QVariant value = m_store.value(preference.key);
    if (!value.isValid())
        return preference.fallback;
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1());
    return decoded ? *decoded : preference.fallback;
}

DevicesView Settings::get(const Preference<DevicesView> &preference) const
{
    const QString name = m_store.value(preference.key).toString();
    if (name == viewName(DevicesView::Table))
        return DevicesView::Table;
    return name == viewName(DevicesView::Tiles) ? DevicesView::Tiles : preference.fallback;
}

Scheme Settings::get(const Preference<Scheme> &preference) const
{
    return schemeFromName(m_store.value(preference.key).toString(), preference.fallback);
}

void Settings::set(const Preference<bool> &preference, bool value)
{
    write(preference.key, value ? QStringLiteral("true") : QStringLiteral("false"),
          value == preference.fallback);
}

void Settings::set(const Preference<QString> &preference, const QString &value)
{
    write(preference.key, value, value == preference.fallback);
}

void Settings::set(const Preference<QStringList> &preference, const QStringList &value)
{
    write(preference.key, value, value == preference.fallback);
}

void Settings::set(const Preference<QByteArray> &preference, const QByteArray &value)
{
    // Base64: the ini format would keep raw bytes as unreadable escapes.
    write(preference.key, QString::fromLatin1(value.toBase64()), value == preference.fallback);
}

void Settings::set(const Preference<DevicesView> &preference, DevicesView value)
{
    write(preference.key, viewName(value), value == preference.fallback);
}

void Settings::set(const Preference<Scheme> &preference, Scheme value)
{
    write(preference.key, schemeName(value), value == preference.fallback);
}

QVariant Settings::named(const QString &name) const
{
    if (const auto list = hubList(name); !list.key.isEmpty())
        return get(list);
    const Named *entry = find(name);
    return entry ? entry->get(*this) : QVariant();
}

bool Settings::setNamed(const QString &name, const QVariant &value)
{
    if (const auto list = hubList(name); !list.key.isEmpty()) {
        set(list, value.toStringList());
        return true;
    }
    const Named *entry = find(name);
    return entry && entry->set(*this, value);
}

QStringList Settings::names()
{
    QStringList names;
    for (const Named &entry : table())
        names.append(entry.name);
    return names;
}

bool Settings::save()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

void Settings::write(const QString &key, const QVariant &value, bool isDefault)
{
    createForOwner(m_store.fileName());
    if (isDefault)
        m_store.remove(key);
    else
        m_store.setValue(key, value);
}

} // namespace foyer
