// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/liststate.h"

#include "homey/hublink.h"
#include "homey/hublist.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"

namespace foyer {

QString ListState::whyNot(const HubLink &link, const QString &scope)
{
    return link.api() ? ScopeWords::refusal(link, scope) : tr("Not connected to the Homey.");
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
    const QString refusal = ScopeWords::refusal(link, scope);
    const bool isMissing = problem->kind == Error::Kind::MissingScope;
    setIconName(isMissing ? QStringLiteral("key") : QStringLiteral("warning"));
    setSentence(isMissing ? tr("Not permitted with this sign-in or key")
                          : m_words.errorText(*problem));
    setDetail(!isMissing          ? m_words.errorNextStep(*problem)
              : refusal.isEmpty() ? ScopeWords::missing(scope)
                                  : refusal);
    setAction(isMissing ? QString() : tr("Try again"));
    return true;
}

} // namespace foyer
