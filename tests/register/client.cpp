// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/client.h"

#include <QRegularExpression>

namespace foyer::test {

Client::Client(int number, const QUrl &hub, const QString &hubId, const QByteArray &key,
               const SessionTiming &timing, const WriteTiming &writes, const QElapsedTimer &clock)
    : line(hub)
    , m_number(number)
    , m_clock(clock)
{
    capabilities.setTiming(writes);
    variables.setTiming(writes);
    Hub own;
    own.id = hubId;
    own.typed = {line.url()};
    HubAccess access;
    access.apiKey = key;
    session = std::make_unique<Session>(own, access, home, capabilities, variables, timing);
    connect(session.get(), &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Reconnecting)
            ++reconnects;
    });
    connect(&line, &Line::sentUp, this, [this](const QByteArray &bytes) {
        static const QRegularExpression mark(
            QStringLiteral("foyer-[0-9a-f-]{36}|\\{\"value\":[0-9.]+\\}"));
        auto found = mark.globalMatch(QString::fromLatin1(bytes));
        while (found.hasNext())
            m_left.insert(found.next().captured().toLatin1(), m_clock.elapsed());
    });
    using Outcome = Action::Outcome;
    connect(&capabilities, &CapabilityWriter::writeConfirmed, this,
            [this](const QString &device, const QString &capability, const Value &value) {
                told({device, capability}, value, Outcome::Confirmed, {});
            });
    connect(&capabilities, &CapabilityWriter::writeFailed, this,
            [this](const QString &device, const QString &capability, const Value &value,
                   const Error &error) {
                told({device, capability}, value, Outcome::Failed, error.code);
            });
    connect(&variables, &VariableWriter::valueConfirmed, this,
            [this](const QString &id, const Value &value) {
                told({id, {}}, value, Outcome::Confirmed, {});
            });
    connect(&variables, &VariableWriter::failed, this,
            [this](const QString &, const QString &, const Error &error, const QString &id,
                   const Value &value) {
                told({id, {}}, value, Outcome::Failed, error.code);
            });
    connect(&home, &Home::capabilityChanged, this, &Client::watch);
    connect(&capabilities, &CapabilityWriter::unconfirmedChanged, this, &Client::watch);
}

Client::~Client() = default;

void Client::start()
{
    session->start();
}

void Client::act(const Register &where, const Value &value)
{
    Action action;
    action.client = m_number;
    action.where = where;
    action.wanted = value;
    action.at = m_clock.elapsed();
    m_actions.push_back(action);
    if (where.isVariable())
        variables.setValue(where.item, value);
    else
        capabilities.set(where.item, where.capability, value);
}

void Client::told(const Register &where, const Value &value, Action::Outcome outcome,
                  const QString &code)
{
    for (auto action = m_actions.rbegin(); action != m_actions.rend(); ++action) {
        if (!(action->where == where && action->wanted == value))
            continue;
        if (action->outcome != Action::Outcome::Open)
            continue;
        action->outcome = outcome;
        action->code = code;
        action->toldAt = m_clock.elapsed();
        return;
    }
}

void Client::watch(const QString &deviceId, const QString &capabilityId)
{
    const Device *device = home.device(deviceId);
    const Capability *capability = device ? device->capability(capabilityId) : nullptr;
    if (!capability)
        return;
    const QString name = QString(device->name + QLatin1Char('/') + capabilityId);
    QDateTime &newest = m_newest[name];
    if (newest.isValid() && capability->reportedAt < newest)
        complaints << QStringLiteral("(iv) client %1 showed an older report of %2")
                          .arg(m_number)
                          .arg(name);
    newest = capability->reportedAt;
    if (capabilities.isUnconfirmed(deviceId, capabilityId) && !capability->pending)
        complaints << QStringLiteral("(iii) client %1: %2 is unconfirmed and does not show it")
                          .arg(m_number)
                          .arg(name);
}

bool Client::isConnected() const
{
    return session->state() == Session::State::Live || session->state() == Session::State::Polling;
}

bool Client::isAtRest() const
{
    for (const QString &id : home.deviceIds()) {
        for (const Capability &capability : home.device(id)->capabilities) {
            if (capability.pending || capabilities.isBusy(id, capability.id))
                return false;
        }
    }
    for (const QString &id : home.variableIds()) {
        if (home.variable(id)->pending)
            return false;
    }
    return true;
}

bool Client::isPending(const Register &where) const
{
    if (where.isVariable()) {
        const Variable *variable = home.variable(where.item);
        return variable && variable->pending;
    }
    const Device *device = home.device(where.item);
    const Capability *capability = device ? device->capability(where.capability) : nullptr;
    return capability && capability->pending;
}

std::optional<Value> Client::shown(const Register &where) const
{
    if (where.isVariable()) {
        const Variable *variable = home.variable(where.item);
        return variable ? std::optional(variable->shown()) : std::nullopt;
    }
    const Device *device = home.device(where.item);
    const Capability *capability = device ? device->capability(where.capability) : nullptr;
    return capability ? std::optional(capability->shown()) : std::nullopt;
}

} // namespace foyer::test
