// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register/line.h"

#include "homey/capabilitywriter.h"
#include "homey/session.h"
#include "homey/variablewriter.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <optional>

namespace foyer::test {

/// A register of the home: a device's capability, or a variable (no capability then).
struct Register
{
    QString item;
    QString capability;
    [[nodiscard]] bool isVariable() const { return capability.isEmpty(); }
    [[nodiscard]] bool operator==(const Register &) const = default;
};

/// One thing a person did, and what they were told about it. Times are milliseconds of the run.
struct Action
{
    enum class Outcome { Open, Confirmed, Failed };
    int client = 0;
    Register where;
    Value wanted;
    qint64 at = 0;
    qint64 toldAt = -1;
    Outcome outcome = Outcome::Open;
    QString code; ///< of the failure
};

/// One client of the hub as the program has it: home, writers, session, and the line they use.
/// Records what the person does and is told, and complains when the display goes back in time.
class Client : public QObject
{
    Q_OBJECT

public:
    Client(int number, const QUrl &hub, const QString &hubId, const QByteArray &key,
           const SessionTiming &timing, const WriteTiming &writes, const QElapsedTimer &clock);
    ~Client() override;

    void start();
    void act(const Register &where, const Value &value);
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isAtRest() const; ///< nothing pending anywhere
    [[nodiscard]] bool isPending(const Register &where) const;
    [[nodiscard]] std::optional<Value> shown(const Register &where) const;
    [[nodiscard]] const std::vector<Action> &actions() const { return m_actions; }
    /// When a write of this value (a variable) or with this transaction id left the client.
    [[nodiscard]] qint64 leftAt(const QByteArray &mark) const { return m_left.value(mark, -1); }

    Line line;
    Home home;
    CapabilityWriter capabilities{home};
    VariableWriter variables{home};
    std::unique_ptr<Session> session;
    QStringList complaints;
    int reconnects = 0;

private:
    void told(const Register &where, const Value &value, Action::Outcome outcome,
              const QString &code);
    void watch(const QString &device, const QString &capability);

    int m_number;
    const QElapsedTimer &m_clock;
    std::vector<Action> m_actions;
    QHash<QByteArray, qint64> m_left;
    QHash<QString, QDateTime> m_newest;
};

} // namespace foyer::test
