// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/scopewords.h"

#include "homey/hublink.h"
#include "homey/session.h"
#include "homey/sessionfacts.h"
#include "homey/sparekey.h"

namespace foyer {

namespace {

struct Area
{
    const char *id;
    const char *name;
};

// Marked here, translated in name(); not by tr(), which would hide the marks from lupdate.
constexpr Area areas[] = {
    {"alarm", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Alarms")},
    {"app", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Apps")},
    {"dashboard", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Dashboards")},
    {"device", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Devices")},
    {"energy", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Energy")},
    {"flow", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Flows")},
    {"geolocation", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Location")},
    {"insights", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Insights")},
    {"logic", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Variables")},
    {"mood", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Moods")},
    {"notifications", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Notifications")},
    {"presence", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Presence")},
    {"reminder", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Reminders")},
    {"speech", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Speech")},
    {"system", QT_TRANSLATE_NOOP("foyer::ScopeWords", "System")},
    {"updates", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Updates")},
    {"user", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Users")},
    {"zone", QT_TRANSLATE_NOOP("foyer::ScopeWords", "Zones")},
};

/// What Athom does not offer to the API clients of others (protocol.md 1.4); reading flows and
/// apps is offered.
bool isReserved(const QString &scope)
{
    return scope == QLatin1String("homey") || scope == QLatin1String("homey.flow") ||
           scope == QLatin1String("homey.app") || scope == QLatin1String("homey.app.control") ||
           scope.startsWith(QLatin1String("homey.mood")) ||
           scope.startsWith(QLatin1String("homey.dashboard"));
}

} // namespace

QString ScopeWords::areaName(const QString &id)
{
    for (const Area &known : areas) {
        if (id == QLatin1String(known.id))
            return QCoreApplication::translate("foyer::ScopeWords", known.name);
    }
    return {};
}

QString ScopeWords::name(const QString &scope)
{
    if (scope == QLatin1String("homey"))
        return tr("Everything");
    const QString id = scope.section(QLatin1Char('.'), 1, 1);
    const QString level = scope.section(QLatin1Char('.'), 2);
    const QString area = areaName(id);
    if (area.isEmpty())
        return scope;
    if (level.isEmpty())
        return tr("%1: everything").arg(area);
    if (level == QLatin1String("readonly"))
        return tr("%1: read").arg(area);
    if (level == QLatin1String("control"))
        return tr("%1: control").arg(area);
    if (level == QLatin1String("start"))
        return tr("%1: start").arg(area);
    if (level == QLatin1String("set"))
        return tr("%1: set").arg(area);
    if (level == QLatin1String("self"))
        return tr("%1: my own").arg(area);
    return scope;
}

QString ScopeWords::missing(const QString &scope)
{
    const QString known = name(scope);
    return known == scope ? tr("The permission “%1” is missing.").arg(scope)
                          : tr("The permission “%1” (%2) is missing.").arg(known, scope);
}

QString ScopeWords::howToGet(const QString &scope, SignedInBy signedInBy)
{
    const bool reserved = isReserved(scope);
    switch (signedInBy) {
    case SignedInBy::Key:
        return tr("Make an API key that has it (in the Homey web app: Settings, API Keys) and "
                  "connect with that one.");
    case SignedInBy::OldAccount:
        return reserved ? tr("On this generation of Homey only Athom’s own apps have it.")
                        : tr("Sign in with an API client of your own that asks for it (Settings, "
                             "Account).");
    case SignedInBy::Account:
        return reserved ? tr("An account gives it to Athom’s own apps only. Add a local API key "
                             "that has it beside the account (page Connection).")
                        : tr("Add a local API key that has it beside the account (page "
                             "Connection), or sign in with an API client of your own that asks "
                             "for it (Settings, Account).");
    case SignedInBy::Both:
        return tr("The API key beside the account lacks it too. Make one that has it and replace "
                  "it (page Connection).");
    }
    return {};
}

QStringList ScopeWords::added(const QStringList &key, const QStringList &session)
{
    QStringList names;
    const auto add = [&](const QString &scope) {
        if (scopesCover(session, scope))
            return;
        const bool isArea = scope.count(QLatin1Char('.')) == 1;
        const QString area = isArea ? areaName(scope.section(QLatin1Char('.'), 1)) : QString();
        names << (area.isEmpty() ? name(scope) : area);
    };
    for (const QString &scope : key) {
        if (scope != QLatin1String("homey")) {
            add(scope);
            continue;
        }
        for (const Area &area : areas) {
            // Hubs that have keys have neither of these (protocol.md 1.4).
            const QLatin1String id(area.id);
            if (id != QLatin1String("reminder") && id != QLatin1String("speech"))
                add(QStringLiteral("homey.") + id);
        }
    }
    names.removeDuplicates();
    return names;
}

QString ScopeWords::refusal(const HubLink &link, const QString &scope)
{
    return link.mayUse(scope) ? QString() : refusal(link.session(), scope);
}

QString ScopeWords::refusal(const Session *session, const QString &scope)
{
    if (!session || session->hasScope(scope))
        return {};
    SignedInBy signedInBy = SignedInBy::Account;
    if (session->facts().hasFixedKey)
        signedInBy = SignedInBy::Key;
    else if (session->hub().dialect == Dialect::V2)
        signedInBy = SignedInBy::OldAccount;
    else if (session->spareKey().state == SpareKeyFacts::State::Accepted)
        signedInBy = SignedInBy::Both;
    const QString sentences = missing(scope) + QLatin1Char(' ') + howToGet(scope, signedInBy);
    return sentences;
}

} // namespace foyer
