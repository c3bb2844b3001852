// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/emptystate.h"

namespace foyer {

class HubListBase;
class HubLink;
class UiWords;

/// What a page says in place of a list of the hub that is not there: on its way, not reachable, not
/// permitted, or gone wrong, with "Try again" where that may help.
class ListState : public EmptyState
{
    Q_OBJECT

public:
    ListState(const UiWords &words, const QString &iconName, QWidget *parent = nullptr);

    /// True when this must be shown instead of the list.
    bool adopt(const HubListBase &list, const HubLink &link, const QString &scope);

    /// Why nothing that needs this scope can be done now: not connected, or the permission is
    /// missing and how to get it; empty when it can.
    [[nodiscard]] static QString whyNot(const HubLink &link, const QString &scope);

private:
    const UiWords &m_words;
    QString m_iconName;
};

} // namespace foyer
