// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/emptystate.h"

#include <QCoreApplication>

namespace foyer {

class HubListBase;
class HubLink;
class UiWords;

/// Which permission is missing, and how one gets it.
struct Permission
{
    Q_DECLARE_TR_FUNCTIONS(foyer::Permission)

public:
    /// "This needs the permission homey.mood.set."
    [[nodiscard]] static QString missing(const QString &scope);
    [[nodiscard]] static QString howToGet();
    /// Empty when `link` may use the scope now; else why not: not connected, or the permission with
    /// how to get it.
    [[nodiscard]] static QString whyNot(const HubLink &link, const QString &scope);
};

/// What a page says in place of a list of the hub that is not there: on its way, not reachable, not
/// permitted, or gone wrong, with "Try again" where that may help.
class ListState : public EmptyState
{
    Q_OBJECT

public:
    ListState(const UiWords &words, const QString &iconName, QWidget *parent = nullptr);

    /// True when this must be shown instead of the list.
    bool adopt(const HubListBase &list, const HubLink &link, const QString &scope);

private:
    const UiWords &m_words;
    QString m_iconName;
};

} // namespace foyer
