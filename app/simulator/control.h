// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/faults.h"
#include "simulator/homestate.h"

#include <QJsonObject>
#include <QList>

namespace foyer::sim {

class Cloud;
class Hub;

/// The verbs of CONTROL.md: what tests may order the simulation to do. It changes the world and
/// refuses to guess: an unknown verb, hub or item is an error.
class Control
{
public:
    Control(Cloud &cloud, QList<Hub *> hubs);

    QJsonObject run(const QJsonObject &command);
    [[nodiscard]] static QStringList verbs();

private:
    using Run = QJsonObject (Control::*)(const QJsonObject &);
    struct Verb
    {
        const char *name;
        Run run;
    };
    static const QList<Verb> &table();

    // The home.
    QJsonObject capability(const QJsonObject &command);
    QJsonObject rename(const QJsonObject &command);
    QJsonObject add(const QJsonObject &command);
    QJsonObject remove(const QJsonObject &command);
    QJsonObject patch(const QJsonObject &command);
    QJsonObject setAvailable(const QJsonObject &command);
    QJsonObject setVariable(const QJsonObject &command);
    QJsonObject moveDevice(const QJsonObject &command);
    QJsonObject presence(const QJsonObject &command);
    QJsonObject userProperty(const QJsonObject &command);
    QJsonObject image(const QJsonObject &command);
    QJsonObject deviceSettings(const QJsonObject &command);
    QJsonObject lastSeen(const QJsonObject &command);
    QJsonObject age(const QJsonObject &command);
    QJsonObject warn(const QJsonObject &command);
    QJsonObject weather(const QJsonObject &command);
    // Answers.
    QJsonObject delay(const QJsonObject &command);
    QJsonObject hold(const QJsonObject &command);
    QJsonObject release(const QJsonObject &command);
    QJsonObject fail(const QJsonObject &command);
    QJsonObject garbage(const QJsonObject &command);
    QJsonObject rewrite(const QJsonObject &command);
    QJsonObject rateLimit(const QJsonObject &command);
    QJsonObject clearFaults(const QJsonObject &command);
    // Connections.
    QJsonObject drop(const QJsonObject &command);
    QJsonObject freeze(const QJsonObject &command);
    QJsonObject unfreeze(const QJsonObject &command);
    QJsonObject refuse(const QJsonObject &command);
    QJsonObject listen(const QJsonObject &command);
    QJsonObject rejectSocket(const QJsonObject &command);
    QJsonObject acceptSocket(const QJsonObject &command);
    QJsonObject silence(const QJsonObject &command);
    QJsonObject refuseNamespace(const QJsonObject &command);
    QJsonObject heartbeat(const QJsonObject &command);
    QJsonObject goodManners(const QJsonObject &command);
    QJsonObject packet(const QJsonObject &command);
    QJsonObject event(const QJsonObject &command);
    QJsonObject closeSockets(const QJsonObject &command);
    // Who may do what.
    QJsonObject expire(const QJsonObject &command);
    QJsonObject rotation(const QJsonObject &command);
    QJsonObject revoke(const QJsonObject &command);
    QJsonObject scopes(const QJsonObject &command);
    QJsonObject key(const QJsonObject &command);
    QJsonObject inactive(const QJsonObject &command);
    QJsonObject issueCode(const QJsonObject &command);

    [[nodiscard]] Hub *hubOf(const QJsonObject &command) const;
    [[nodiscard]] bool isForCloud(const QJsonObject &command) const;
    [[nodiscard]] Faults &faultsOf(const QJsonObject &command) const; ///< cloud or a hub
    QJsonObject addFault(const QJsonObject &command, FaultRule rule);
    /// The kind and id that the command names by "device", "zone", "variable", "user", "flow",
    /// "advancedflow", "flowfolder", "image", "notification", "mood" or "alarm" (id or name).
    std::optional<std::pair<ItemKind, QString>> itemOf(const QJsonObject &command) const;
    QJsonObject setListening(const QJsonObject &command, bool listening);

    Cloud &m_cloud;
    QList<Hub *> m_hubs;
};

} // namespace foyer::sim
