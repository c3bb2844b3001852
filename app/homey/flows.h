// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flow.h"
#include "homey/flowuse.h"
#include "net/result.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace foyer {

class HubLink;
class JsonValue;

/// The flows of the hub and their folders, live once somebody wants to see them: until need() is
/// called nothing is asked for. Starts and switches flows; never sends a start twice.
class Flows : public QObject
{
    Q_OBJECT

public:
    explicit Flows(HubLink &link, QObject *parent = nullptr);
    ~Flows() override;

    /// From now on they are read whenever the hub can be asked.
    void need();
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] bool isReading() const { return m_missing > 0; }
    /// Why they could not be read; nullopt when they were, or were not tried yet.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    void refresh(); ///< reads them again

    [[nodiscard]] QStringList ids() const { return m_flows.keys(); }
    [[nodiscard]] const Flow *flow(const QString &id) const; ///< standard or advanced
    [[nodiscard]] QStringList folderIds() const { return m_folders.keys(); }
    [[nodiscard]] const FlowFolder *folder(const QString &id) const;
    /// The flows in a folder and in those below it.
    [[nodiscard]] QStringList flowsBelow(const QString &folderId) const;
    /// The parent of a folder; empty for one at the top, with an unknown parent or in a circle.
    [[nodiscard]] QString parentOf(const QString &folderId) const;
    /// Flows that mention the id of a device, variable, mood, flow, … by name.
    [[nodiscard]] std::vector<FlowUse> usesOf(const QString &id) const;

    /// POST …/trigger, once. Nothing happens while the same flow is being started. started()
    /// follows.
    void start(const QString &id);
    [[nodiscard]] bool isStarting(const QString &id) const { return m_starting.contains(id); }
    /// When the program saw the flow run last; invalid when it did not. The hub counts runs, but
    /// does not tell when they were (protocol.md 4.5).
    [[nodiscard]] QDateTime seenRunning(const QString &id) const { return m_seen.value(id); }

    /// One after the other; switched() follows for each. Those that are so already are left alone.
    void setEnabled(const QStringList &ids, bool enabled);
    /// What was asked for and not answered yet.
    [[nodiscard]] std::optional<bool> wanted(const QString &id) const;

    /// After a failure that may pass.
    void setRetry(std::chrono::milliseconds retry) { m_retry = retry; }

Q_SIGNALS:
    void changed(); ///< isKnown(), isReading() or problem()
    void flowAdded(const QString &id);
    void flowChanged(const QString &id); ///< also: what is under way for it
    void flowRemoved(const QString &id);
    void folderAdded(const QString &id);
    void folderChanged(const QString &id);
    void folderRemoved(const QString &id);
    /// The answer to start(); with an error of code outcomeUnknown it may have been started.
    void started(const QString &id, const std::optional<foyer::Error> &error);
    void switched(const QString &id, const std::optional<foyer::Error> &error);

private:
    struct Wish
    {
        QString id;
        bool isEnabled = true;
    };
    void opened();
    void forget();
    void read();
    void answered();
    void itemReported(const QString &uri, const QString &event, const JsonValue &data);
    void adoptFlows(std::vector<Flow> flows, bool advanced);
    void adoptFolders(const std::vector<FlowFolder> &folders);
    void put(const Flow &flow);
    void removeFlow(const QString &id);
    void putFolder(const FlowFolder &folder);
    void removeFolder(const QString &id);
    void writeNext();
    void settle(const QString &id, const std::optional<Error> &error);

    HubLink &m_link;
    QHash<QString, Flow> m_flows;
    QHash<QString, FlowFolder> m_folders;
    QHash<QString, QDateTime> m_seen;
    QSet<QString> m_starting;
    QList<Wish> m_wishes; ///< the first is being written while m_isWriting
    std::optional<Error> m_problem, m_failure;
    QTimer m_again;
    std::chrono::milliseconds m_retry{std::chrono::seconds(30)};
    int m_hub = 0;     ///< counts hubs: answers of an earlier one are not for us
    int m_missing = 0; ///< answers of the reading that is under way
    bool m_isNeeded = false;
    bool m_isKnown = false;
    bool m_isWriting = false;
    bool m_readAgain = false; ///< something happened while reading
};

} // namespace foyer
