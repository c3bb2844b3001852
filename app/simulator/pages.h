// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace foyer::sim {

/// The two pages a person sees while signing in; plain HTML without a script, no decisions.
namespace pages {

/// Fields `email` and `password`, button `login`; posts to `action`. `problem` may be empty.
QByteArray login(const QString &action, const QString &problem);
/// One ticked box per hub (id, name), buttons `allow` and `deny`; posts to `action`.
QByteArray consent(const QString &action, const QString &clientName, const QString &csrf,
                   const QList<QPair<QString, QString>> &hubs, const QString &onlyHub);
QByteArray error(const QString &text);

} // namespace pages

} // namespace foyer::sim
