// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/switchoff.h"

#include "homey/capabilitywriter.h"

namespace foyer {

SwitchOff::SwitchOff(Home &home, CapabilityWriter &writer, QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_writer(writer)
{
    connect(&writer, &CapabilityWriter::writeConfirmed, this,
            [this](const QString &deviceId, const QString &capabilityId, const Value &value) {
                // Somebody may have switched it on again before the answer came: then it is not
                // off.
                settle(deviceId, capabilityId, !value.boolean().value_or(true));
            });
    connect(&writer, &CapabilityWriter::writeFailed, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                settle(deviceId, capabilityId, false);
            });
    connect(&home, &Home::deviceRemoved, this, [this](const QString &deviceId) {
        // The writer answers nothing for a device that is gone.
        const auto keys = m_open.keys();
        for (const auto &key : keys) {
            if (key.first == deviceId)
                settle(key.first, key.second, false);
        }
    });
}

void SwitchOff::start(const QList<BulkWrite> &plan)
{
    m_open.clear();
    m_failed.clear();
    m_confirmed = 0;
    m_wanted = int(plan.size());
    for (const BulkWrite &write : plan) {
        const Device *device = m_home.device(write.deviceId);
        m_open.insert({write.deviceId, write.capabilityId}, device ? device->name : QString());
    }
    // A refused write answers at once, from inside set(): finish only after the last was asked.
    m_isStarting = true;
    for (const BulkWrite &write : plan)
        m_writer.set(write.deviceId, write.capabilityId, write.value);
    m_isStarting = false;
    Q_EMIT progressed();
    if (m_open.isEmpty())
        Q_EMIT finished();
}

void SwitchOff::settle(const QString &deviceId, const QString &capabilityId, bool isOff)
{
    const auto found = m_open.find({deviceId, capabilityId});
    if (found == m_open.end())
        return;
    if (isOff)
        ++m_confirmed;
    else
        m_failed.append(*found);
    m_open.erase(found);
    if (m_isStarting)
        return;
    Q_EMIT progressed();
    if (m_open.isEmpty())
        Q_EMIT finished();
}

} // namespace foyer
