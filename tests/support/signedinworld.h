// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "system/window/world.h"

#include <QJsonArray>

namespace foyer::test {

/// Starts the program of this world and signs in to the simulated account, which may see these of
/// its hubs (all: empty). True once signed in.
[[nodiscard]] inline bool signIn(World &world, const QList<int> &hubs = {})
{
    world.run();
    SignIn &signIn = world.program->signIn();
    if (!QTest::qWaitFor([&] { return signIn.state() == SignIn::State::SignedOut; }))
        return false;
    signIn.begin();
    QJsonObject asked{{QStringLiteral("clientId"), signIn.client().id},
                      {QStringLiteral("redirectUri"), signIn.client().redirectUri.toString()}};
    QJsonArray ids;
    for (const int index : hubs)
        ids.append(world.simulator.hubs().at(index).id);
    if (!ids.isEmpty())
        asked.insert(QStringLiteral("hubs"), ids);
    const QString code = world.control("issueCode", asked).value(QStringLiteral("code")).toString();
    signIn.submitCode(code, QString::fromLatin1(signIn.expectedState()));
    return QTest::qWaitFor(
        [&] { return world.program->signIn().state() == SignIn::State::SignedIn; });
}

} // namespace foyer::test
