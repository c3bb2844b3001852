// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/journal.h"
#include "support/livehome.h"

namespace foyer::test {

/// A journal of a home on a real socket, and what its tests do with both. Numbers asked for one
/// after the other are no drag unless a test says so.
class JournalFixture : public QObject
{
    Q_OBJECT

protected:
    using Bar = JournalEntry::Bar;
    using Origin = JournalEntry::Origin;
    using Outcome = JournalEntry::Outcome;
    using LeftOut = QList<QPair<JournalEntry, Bar>>;

    void begin()
    {
        m_live = std::make_unique<LiveHome>();
        m_journal =
            std::make_unique<Journal>(m_live->home, m_live->capabilities, m_live->variables);
        m_live->start();
        QVERIFY(m_live->waitFor(Session::State::Live));
        m_lamp = m_live->deviceNamed(QStringLiteral("Desk lamp")); // on, 60 %
        m_strip = m_live->deviceNamed(QStringLiteral("Mood strip"));
        QVERIFY(!m_lamp.isEmpty() && !m_strip.isEmpty());
        m_live->simulator.clearReceived();
        m_journal->setDragWindow(std::chrono::milliseconds(0));
    }
    void end()
    {
        m_live->session.reset();
        m_journal.reset();
        m_live.reset();
    }
    [[nodiscard]] QList<sim::ReceivedRequest> puts() const
    {
        return m_live->received(QStringLiteral("PUT"), QStringLiteral("/capability/"));
    }
    [[nodiscard]] QJsonValue atHub(const QString &device, const QString &capability) const
    {
        return m_live->simulator.device(device)
            .value(QStringLiteral("capabilitiesObj"))
            .toObject()
            .value(capability)
            .toObject()
            .value(QStringLiteral("value"));
    }
    void set(const QString &device, const QString &capability, const Value &value)
    {
        m_live->capabilities.set(device, capability, value);
    }
    /// Changes and waits for the hub's yes and its report.
    void change(const QString &device, const QString &capability, const Value &value)
    {
        set(device, capability, value);
        QTRY_VERIFY(!m_live->capabilities.isBusy(device, capability));
    }
    [[nodiscard]] const JournalEntry &newest() const { return m_journal->entries().back(); }
    [[nodiscard]] Outcome outcomeOf(const QString &device) const ///< of its newest entry
    {
        const auto &entries = m_journal->entries();
        const auto known =
            std::find_if(entries.crbegin(), entries.crend(),
                         [&](const JournalEntry &entry) { return entry.subjectId == device; });
        return known == entries.crend() ? Outcome::Failed : known->outcome;
    }
    /// Nothing is under way any more.
    [[nodiscard]] bool isSettled() const
    {
        const auto &entries = m_journal->entries();
        return std::none_of(entries.cbegin(), entries.cend(), [](const JournalEntry &entry) {
            return entry.outcome == Outcome::Pending;
        });
    }
    void fault(const char *verb, QJsonObject arguments)
    {
        arguments.insert(QStringLiteral("method"), QStringLiteral("PUT"));
        m_live->control(QString::fromLatin1(verb), arguments);
    }

    std::unique_ptr<LiveHome> m_live;
    std::unique_ptr<Journal> m_journal;
    QString m_lamp, m_strip;
    const QString m_onoff = QStringLiteral("onoff");
    const QString m_dim = QStringLiteral("dim");
};

} // namespace foyer::test
