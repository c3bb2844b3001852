// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/liststate.h"

#include "homey/hublink.h"
#include "homey/hublist.h"
#include "ui/frame/words.h"

namespace foyer {

QString Permission::missing(const QString &scope)
{
    return tr("This needs the permission %1.").arg(scope);
}

QString Permission::howToGet()
{
    return tr("Connect with a local API key that has it, or sign in with a client of your own "
              "that was given it (Settings).");
}

QString Permission::whyNot(const HubLink &link, const QString &scope)
{
    if (!link.api())
        return tr("Not connected to the Homey.");
    if (link.mayUse(scope))
        return {};
    return QString(missing(scope) + QLatin1Char(' ') + howToGet());
}

ListState::ListState(const UiWords &words, const QString &iconName, QWidget *parent)
    : EmptyState(iconName, {}, parent)
    , m_words(words)
    , m_iconName(iconName)
{
}

bool ListState::adopt(const HubListBase &list, const HubLink &link, const QString &scope)
{
    if (list.isKnown())
        return false;
    const std::optional<Error> &problem = list.problem();
    if (!problem) {
        setIconName(link.api() ? m_iconName : QStringLiteral("offline"));
        setSentence(link.api() ? tr("Asking the Homey …") : tr("Not connected to the Homey"));
        setDetail(link.api() ? QString() : tr("It appears here as soon as the Homey answers."));
        setAction({});
        return true;
    }
    const bool isMissing = problem->kind == Error::Kind::MissingScope;
    setIconName(isMissing ? QStringLiteral("key") : QStringLiteral("warning"));
    setSentence(isMissing ? tr("Not permitted with this sign-in or key")
                          : m_words.errorText(*problem));
    setDetail(isMissing
                  ? QString(Permission::missing(scope) + QLatin1Char(' ') + Permission::howToGet())
                  : m_words.errorNextStep(*problem));
    setAction(isMissing ? QString() : tr("Try again"));
    return true;
}

} // namespace foyer
