// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/flows.h"

#include "homey/decodeflow.h"
#include "homey/flowcalls.h"
#include "homey/homeyapi.h"
#include "homey/hublink.h"

#include <algorithm>

namespace foyer {

namespace {

Error notConnected()
{
    return Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")};
}

} // namespace

Flows::Flows(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Flows::read);
    connect(&link, &HubLink::opened, this, &Flows::opened);
    connect(&link, &HubLink::closed, &m_again, &QTimer::stop);
    connect(&link, &HubLink::hubChanged, this, &Flows::forget);
    connect(&link, &HubLink::itemReported, this, &Flows::itemReported);
}

Flows::~Flows() = default;

void Flows::need()
{
    if (std::exchange(m_isNeeded, true))
        return;
    if (m_link.api())
        opened();
}

void Flows::refresh()
{
    if (m_isNeeded && m_link.api())
        opened();
}

const Flow *Flows::flow(const QString &id) const
{
    const auto found = m_flows.constFind(id);
    return found == m_flows.cend() ? nullptr : &*found;
}

const FlowFolder *Flows::folder(const QString &id) const
{
    const auto found = m_folders.constFind(id);
    return found == m_folders.cend() ? nullptr : &*found;
}

QString Flows::parentOf(const QString &folderId) const
{
    const FlowFolder *asked = folder(folderId);
    if (!asked || !folder(asked->parent))
        return {};
    QSet<QString> seen{folderId};
    for (const FlowFolder *above = folder(asked->parent); above; above = folder(above->parent)) {
        if (seen.contains(above->id))
            return {};
        seen.insert(above->id);
    }
    return asked->parent;
}

QStringList Flows::flowsBelow(const QString &folderId) const
{
    QStringList found;
    for (const Flow &flow : m_flows) {
        for (QString above = flow.folder; folder(above); above = parentOf(above)) {
            if (above == folderId) {
                found << flow.id;
                break;
            }
        }
    }
    return found;
}

std::vector<FlowUse> Flows::usesOf(const QString &id) const
{
    std::vector<FlowUse> uses;
    for (const Flow &flow : m_flows) {
        if (!id.isEmpty() && flow.mentions.contains(id))
            uses.push_back({flow.id, flow.name, flow.isAdvanced, flow.isEnabled, flow.isBroken});
    }
    std::sort(uses.begin(), uses.end(), [](const FlowUse &a, const FlowUse &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return uses;
}

void Flows::opened()
{
    if (!m_isNeeded)
        return;
    if (m_link.mayUse(QStringLiteral("homey.flow.readonly"))) {
        read();
        return;
    }
    m_problem = Error{Error::Kind::MissingScope, {}, {}};
    Q_EMIT changed();
}

void Flows::forget()
{
    ++m_hub;
    m_again.stop();
    m_missing = 0;
    m_isWriting = m_readAgain = m_isKnown = false;
    m_starting.clear();
    m_wishes.clear();
    m_seen.clear();
    m_problem.reset();
    adoptFlows({}, false);
    adoptFlows({}, true);
    adoptFolders({});
    Q_EMIT changed();
}

void Flows::read()
{
    HomeyApi *api = m_link.api();
    if (!api)
        return;
    if (m_missing > 0) {
        m_readAgain = true;
        return;
    }
    m_readAgain = false;
    m_failure.reset();
    m_missing = 3;
    // Folders first: a flow finds its place when it comes.
    then(listFlowFolders(*api), this,
         [this, hub = m_hub](const Result<std::vector<FlowFolder>> &folders) {
             if (hub != m_hub)
                 return;
             if (folders)
                 adoptFolders(*folders);
             else
                 m_failure = folders.error();
             answered();
         });
    for (const bool advanced : {false, true}) {
        then(listFlows(*api, advanced), this,
             [this, hub = m_hub, advanced](const Result<std::vector<Flow>> &flows) {
                 if (hub != m_hub)
                     return;
                 if (flows)
                     adoptFlows(*flows, advanced);
                 else
                     m_failure = flows.error();
                 answered();
             });
    }
    Q_EMIT changed();
}

void Flows::answered()
{
    if (--m_missing > 0)
        return;
    if (m_failure && m_failure->kind != Error::Kind::Cancelled)
        m_problem = m_failure;
    else if (!m_failure)
        m_problem.reset();
    m_isKnown = m_isKnown || !m_failure || !m_flows.isEmpty();
    if (m_readAgain)
        read(); // these answers may be older than what was reported
    else if (m_failure && !m_failure->isDecision() && m_link.api())
        m_again.start(m_retry);
    Q_EMIT changed();
}

void Flows::itemReported(const QString &uri, const QString &event, const JsonValue &data)
{
    if (uri != QLatin1String("homey:manager:flow") || !m_isNeeded)
        return;
    const QString item = event.section(u'.', 0, 0);
    const bool isFlow = item == QLatin1String("flow");
    const bool isAdvanced = item == QLatin1String("advancedflow");
    const bool isFolder = item == QLatin1String("flowfolder");
    if (!isFlow && !isAdvanced && !isFolder)
        return;
    if (m_missing > 0)
        m_readAgain = true;
    const QString id = data["id"].string().value_or(QString());
    const bool isDelete = event.endsWith(QLatin1String(".delete"));
    JsonProblems problems;
    if (isFolder) {
        const auto folder = decodeFlowFolder(data, {}, problems);
        if (isDelete)
            removeFolder(id);
        else if (folder && data["name"].isString())
            putFolder(*folder);
        else
            read();
        return;
    }
    const auto flow = decodeFlow(data, {}, isAdvanced, problems);
    const bool isWhole = data[isAdvanced ? "cards" : "trigger"].isObject();
    if (isDelete) {
        removeFlow(id);
    } else if (flow && isWhole) {
        const Flow *known = this->flow(id);
        if (known && known->triggerCount && flow->triggerCount &&
            *flow->triggerCount > *known->triggerCount)
            m_seen.insert(id, QDateTime::currentDateTimeUtc());
        put(*flow);
    } else { // only a part of one
        read();
    }
}

void Flows::adoptFlows(std::vector<Flow> flows, bool advanced)
{
    QSet<QString> present;
    for (const Flow &flow : flows)
        present.insert(flow.id);
    QStringList gone;
    for (const Flow &flow : std::as_const(m_flows)) {
        if (flow.isAdvanced == advanced && !present.contains(flow.id))
            gone << flow.id;
    }
    for (const QString &id : std::as_const(gone))
        removeFlow(id);
    for (const Flow &flow : flows)
        put(flow);
}

void Flows::adoptFolders(const std::vector<FlowFolder> &folders)
{
    QSet<QString> present;
    for (const FlowFolder &folder : folders)
        present.insert(folder.id);
    const QStringList known = m_folders.keys();
    for (const QString &id : known) {
        if (!present.contains(id))
            removeFolder(id);
    }
    for (const FlowFolder &folder : folders)
        putFolder(folder);
}

void Flows::put(const Flow &flow)
{
    const auto known = m_flows.find(flow.id);
    if (known == m_flows.end()) {
        m_flows.insert(flow.id, flow);
        Q_EMIT flowAdded(flow.id);
    } else if (*known != flow) {
        *known = flow;
        Q_EMIT flowChanged(flow.id);
    }
}

void Flows::removeFlow(const QString &id)
{
    if (m_flows.remove(id))
        Q_EMIT flowRemoved(id);
}

void Flows::putFolder(const FlowFolder &folder)
{
    const auto known = m_folders.find(folder.id);
    if (known == m_folders.end()) {
        m_folders.insert(folder.id, folder);
        Q_EMIT folderAdded(folder.id);
    } else if (*known != folder) {
        *known = folder;
        Q_EMIT folderChanged(folder.id);
    }
}

void Flows::removeFolder(const QString &id)
{
    if (m_folders.remove(id))
        Q_EMIT folderRemoved(id);
}

void Flows::start(const QString &id)
{
    const Flow *asked = flow(id);
    if (!asked || m_starting.contains(id))
        return;
    HomeyApi *api = m_link.api();
    if (!api) {
        Q_EMIT started(id, notConnected());
        return;
    }
    m_starting.insert(id);
    Q_EMIT flowChanged(id);
    then(startFlow(*api, id, asked->isAdvanced), this,
         [this, hub = m_hub, id](const Result<Done> &done) {
             if (hub != m_hub)
                 return;
             m_starting.remove(id);
             if (done)
                 m_seen.insert(id, QDateTime::currentDateTimeUtc());
             Q_EMIT flowChanged(id);
             Q_EMIT started(id, done ? std::nullopt : std::optional(done.error()));
         });
}

void Flows::setEnabled(const QStringList &ids, bool enabled)
{
    for (const QString &id : ids) {
        const Flow *asked = flow(id);
        if (!asked || wanted(id).value_or(asked->isEnabled) == enabled)
            continue;
        m_wishes << Wish{id, enabled};
        Q_EMIT flowChanged(id);
    }
    writeNext();
}

std::optional<bool> Flows::wanted(const QString &id) const
{
    for (auto wish = m_wishes.crbegin(); wish != m_wishes.crend(); ++wish) {
        if (wish->id == id)
            return wish->isEnabled;
    }
    return {};
}

void Flows::writeNext()
{
    if (m_isWriting || m_wishes.isEmpty())
        return;
    const Wish wish = m_wishes.first();
    const Flow *asked = flow(wish.id);
    HomeyApi *api = m_link.api();
    m_isWriting = true;
    if (!asked || !api) {
        settle(wish.id, asked ? notConnected() : Error{Error::Kind::NotFound, {}, {}});
        return;
    }
    then(setFlowEnabled(*api, wish.id, asked->isAdvanced, wish.isEnabled), this,
         [this, hub = m_hub, wish](const Result<Done> &done) {
             if (hub != m_hub)
                 return;
             if (const auto known = m_flows.find(wish.id); done && known != m_flows.end())
                 known->isEnabled = wish.isEnabled;
             settle(wish.id, done ? std::nullopt : std::optional(done.error()));
         });
}

void Flows::settle(const QString &id, const std::optional<Error> &error)
{
    m_isWriting = false;
    m_wishes.removeFirst();
    Q_EMIT flowChanged(id);
    Q_EMIT switched(id, error);
    // Nobody knows what the hub did: look.
    if (error && !error->isDecision())
        read();
    writeNext();
}

} // namespace foyer
