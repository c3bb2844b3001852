// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/bulkrun.h"

#include "homey/capabilitywriter.h"
#include "homey/journal.h"

namespace foyer {

BulkRun::BulkRun(Home &home, CapabilityWriter &writer, Journal &journal,
                 const QList<BulkItem> &plan, QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_writer(writer)
    , m_journal(journal)
    , m_items(plan)
    , m_errors(plan.size())
{
    for (const BulkItem &item : plan)
        m_states << (item.isSkipped() ? State::LeftOut : State::Planned);
    connect(&writer, &CapabilityWriter::writeConfirmed, this,
            [this](const QString &deviceId, const QString &capabilityId, const Value &value) {
                for (int i = 0; i < m_items.size(); ++i) {
                    const BulkItem &item = m_items.at(i);
                    // Somebody may have changed it again before the answer came.
                    if (item.deviceId == deviceId && item.capabilityId == capabilityId)
                        settle(deviceId, capabilityId,
                               value == item.to ? State::Done : State::Failed);
                }
            });
    connect(&writer, &CapabilityWriter::writeFailed, this,
            [this](const QString &deviceId, const QString &capabilityId, const Value &,
                   const Error &error) { settle(deviceId, capabilityId, State::Failed, error); });
    connect(&home, &Home::deviceRemoved, this, [this](const QString &deviceId) {
        // The writer answers nothing for a device that is gone.
        for (int i = 0; i < m_items.size(); ++i) {
            if (m_items.at(i).deviceId == deviceId)
                settle(deviceId, m_items.at(i).capabilityId, State::Failed,
                       Error{Error::Kind::NotFound, {}, QStringLiteral("gone")});
        }
    });
}

void BulkRun::start()
{
    write(State::Planned);
}

void BulkRun::retryFailed()
{
    write(State::Failed);
}

void BulkRun::write(State which)
{
    QList<int> open;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_states.at(i) != which)
            continue;
        BulkItem &item = m_items[i];
        const Device *device = m_home.device(item.deviceId);
        const Capability *capability = device ? device->capability(item.capabilityId) : nullptr;
        if (!capability)
            item.skip = BulkItem::Skip::NoControl;
        else if (capability->shown() == item.to)
            item.skip = BulkItem::Skip::AlreadyThere;
        else if (!device->isAvailable)
            item.skip = BulkItem::Skip::Unavailable;
        if (item.isSkipped()) {
            m_states[i] = State::LeftOut;
            continue;
        }
        item.from = capability->shown();
        m_states[i] = State::Waiting;
        m_errors[i].reset();
        open << i;
    }
    // A refused write answers at once, from inside set(): tell only after the last was asked.
    m_isWriting = true;
    {
        const Journal::Step step(m_journal, m_step);
        for (const int i : open)
            m_writer.set(m_items.at(i).deviceId, m_items.at(i).capabilityId, m_items.at(i).to);
        if (const quint64 recorded = m_journal.currentStep())
            m_step = recorded;
    }
    m_isWriting = false;
    tell();
}

void BulkRun::undo()
{
    if (m_step)
        m_journal.takeBackStep(m_step);
}

void BulkRun::settle(const QString &deviceId, const QString &capabilityId, State state,
                     const std::optional<Error> &error)
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_states.at(i) != State::Waiting || m_items.at(i).deviceId != deviceId ||
            m_items.at(i).capabilityId != capabilityId)
            continue;
        m_states[i] = state;
        m_errors[i] = error;
        if (!m_isWriting)
            tell();
        return;
    }
}

void BulkRun::tell()
{
    Q_EMIT progressed();
    if (!isRunning())
        Q_EMIT finished();
}

} // namespace foyer
