// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register/client.h"

#include "simulator/simulator.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace foyer::test {

/// A small simulated home that stands still by itself: a few dimmers, switches and a variable to
/// write to. Used by one run after the other.
class World : public QObject
{
    Q_OBJECT

public:
    World();

    [[nodiscard]] const sim::HubInfo &hub() const { return m_hub; }
    [[nodiscard]] sim::Simulator &simulator() { return m_simulator; }
    /// Numbers, where each written value is unlike every other.
    [[nodiscard]] const std::vector<Register> &numbers() const { return m_numbers; }
    [[nodiscard]] const std::vector<Register> &switches() const { return m_switches; }
    [[nodiscard]] std::vector<Register> registers() const;
    [[nodiscard]] Value truth(const Register &where) const;

    /// Somebody at the wall switch (or a flow, for a variable).
    void turn(const Register &where, const Value &value);
    void control(const char *verb, QJsonObject arguments = {});
    /// The hub hangs, until thaw() or heal(). What it had to tell meanwhile is lost, and so are the
    /// connections: on one that stays nothing is ever missing.
    void freeze();
    void thaw();
    /// Everything works again.
    void heal();

private:
    QTemporaryDir m_folder;
    sim::Simulator m_simulator;
    sim::HubInfo m_hub;
    std::vector<Register> m_numbers;
    std::vector<Register> m_switches;
    bool m_isFrozen = false;
};

} // namespace foyer::test
