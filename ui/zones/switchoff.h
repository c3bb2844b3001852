// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/zonesummary.h"

#include <QObject>
#include <QSet>

namespace foyer {

class CapabilityWriter;

/// One bulk "switch off" from the first write to the last answer. Counts what the hub confirmed and
/// what failed; retries nothing.
class SwitchOff : public QObject
{
    Q_OBJECT

public:
    SwitchOff(Home &home, CapabilityWriter &writer, QObject *parent = nullptr);

    /// Writes every item of `plan` once; a run that is still going is forgotten (its writes are
    /// not).
    void start(const QList<BulkWrite> &plan);

    [[nodiscard]] bool isRunning() const { return !m_open.isEmpty(); }
    [[nodiscard]] int wanted() const { return m_wanted; }
    [[nodiscard]] int confirmed() const { return m_confirmed; }
    /// Names of the devices that were not switched off, in the order of the failures; as the hub
    /// spells them.
    [[nodiscard]] const QStringList &failed() const { return m_failed; }

Q_SIGNALS:
    void progressed(); ///< after each answer
    void finished();   ///< after the last one

private:
    void settle(const QString &deviceId, const QString &capabilityId, bool isOff);

    Home &m_home;
    CapabilityWriter &m_writer;
    QHash<QPair<QString, QString>, QString> m_open; ///< waiting for an answer → device name
    QStringList m_failed;
    int m_wanted = 0;
    int m_confirmed = 0;
    bool m_isStarting = false;
};

} // namespace foyer
