// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowlist.h"

#include "homey/flows.h"
#include "ui/frame/words.h"

#include <algorithm>

namespace foyer {

FlowList::FlowList(FlowModel &model, const Flows &flows, const UiWords &words, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_flows(flows)
    , m_uiWords(words)
    , m_collator(words.locale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
    setDynamicSortFilter(true);
    sort(FlowModel::Name);
}

void FlowList::setFilter(Filter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void FlowList::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FlowList::setSwitchRefusal(const QString &reason)
{
    m_refusal = reason;
}

bool FlowList::passes(const Flow &flow, Filter filter) const
{
    switch (filter) {
    case Filter::All: return true;
    case Filter::Enabled: return flow.isEnabled;
    case Filter::Disabled: return !flow.isEnabled;
    case Filter::Broken: return flow.isBroken;
    case Filter::Unfiled: return !m_flows.folder(flow.folder);
    }
    return true;
}

int FlowList::count(Filter filter) const
{
    const QStringList ids = m_flows.ids();
    return int(std::count_if(ids.cbegin(), ids.cend(),
                             [&](const QString &id) { return passes(*m_flows.flow(id), filter); }));
}

int FlowList::shown() const
{
    const QStringList ids = m_flows.ids();
    return int(std::count_if(ids.cbegin(), ids.cend(),
                             [&](const QString &id) { return matches(*m_flows.flow(id)); }));
}

QString FlowList::folderPath(const Flow &flow) const
{
    QStringList names;
    for (QString above = flow.folder; m_flows.folder(above); above = m_flows.parentOf(above))
        names.prepend(plain(m_flows.folder(above)->name));
    return names.join(m_uiWords.locale().textDirection() == Qt::RightToLeft
                          ? QStringLiteral(" ‹ ")
                          : QStringLiteral(" › "));
}

bool FlowList::matches(const Flow &flow) const
{
    if (!passes(flow, m_filter))
        return false;
    const QString text = flow.name + QLatin1Char(' ') + folderPath(flow);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool FlowList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model.index(row, 0, parent);
    if (index.data(FlowModel::IsFolderRole).toBool())
        return !isNarrowed(); // else for what is in it
    const Flow *flow = m_flows.flow(index.data(FlowModel::IdRole).toString());
    return flow && matches(*flow);
}

bool FlowList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isFolderLeft = left.data(FlowModel::IsFolderRole).toBool();
    if (isFolderLeft != right.data(FlowModel::IsFolderRole).toBool())
        return isFolderLeft;
    const int order = m_collator.compare(left.siblingAtColumn(0).data().toString(),
                                         right.siblingAtColumn(0).data().toString());
    return order != 0
               ? order < 0
               : left.data(FlowModel::IdRole).toString() < right.data(FlowModel::IdRole).toString();
}

const Flow *FlowList::flowAt(const QModelIndex &index) const
{
    return index.isValid() && !isFolder(index) ? m_flows.flow(idAt(index)) : nullptr;
}

QString FlowList::idAt(const QModelIndex &index) const
{
    return index.data(FlowModel::IdRole).toString();
}

bool FlowList::isFolder(const QModelIndex &index)
{
    return index.data(FlowModel::IsFolderRole).toBool();
}

QModelIndex FlowList::indexOf(const QString &id, int column) const
{
    return mapFromSource(m_model.indexOf(id)).siblingAtColumn(column);
}

QString FlowList::kindText(const Flow &flow) const
{
    return flow.isAdvanced ? tr("Advanced", "kind of flow") : tr("Standard", "kind of flow");
}

QString FlowList::stateText(const Flow &flow) const
{
    if (m_flows.isStarting(flow.id))
        return tr("Starting…");
    const bool isOn = m_flows.wanted(flow.id).value_or(flow.isEnabled);
    if (flow.isBroken)
        return isOn ? tr("On · broken", "state of a flow") : tr("Off · broken", "state of a flow");
    return isOn ? tr("On", "state of a flow") : tr("Off", "state of a flow");
}

QString FlowList::runsText(const Flow &flow) const
{
    const QDateTime seen = m_flows.seenRunning(flow.id);
    if (seen.isValid())
        return m_uiWords.age(seen);
    if (!flow.triggerCount)
        return {};
    if (*flow.triggerCount == 1)
        return tr("once", "a flow has run");
    return *flow.triggerCount == 0 ? tr("never", "a flow has run")
                                   : tr("%n times", "a flow has run", *flow.triggerCount);
}

QString FlowList::folderText(const QModelIndex &index) const
{
    const QStringList below = m_flows.flowsBelow(idAt(index));
    const int on = int(std::count_if(below.cbegin(), below.cend(), [&](const QString &id) {
        return m_flows.flow(id)->isEnabled;
    }));
    if (below.isEmpty())
        return tr("empty", "a folder");
    return tr("%1 of %2 on", "flows of a folder")
        .arg(m_uiWords.locale().toString(on), m_uiWords.locale().toString(below.size()));
}

QVariant FlowList::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QSortFilterProxyModel::data(index, role);
    const Flow *flow = flowAt(index);
    const QString raw = QSortFilterProxyModel::data(index.siblingAtColumn(0)).toString();
    const QString name = !raw.isEmpty()    ? plain(raw)
                         : isFolder(index) ? tr("Folder without a name")
                                           : tr("Flow without a name");
    if (role == Qt::AccessibleTextRole && index.column() == FlowModel::Name) {
        if (!flow)
            return tr("%1, folder, %2", "name, how many are on").arg(name, folderText(index));
        const QString path = folderPath(*flow);
        return tr("%1, %2, %3", "flow, folder, state")
            .arg(name, path.isEmpty() ? tr("without folder") : path,
                 kindText(*flow) + QStringLiteral(", ") + stateText(*flow));
    }
    if (role == Qt::ToolTipRole) {
        if (index.column() == FlowModel::State && flow && !m_refusal.isEmpty())
            return plainToolTip(m_refusal);
        if (index.column() == FlowModel::Runs && flow)
            return tr("The hub counts how often a flow ran, but not when. The time is when it was "
                      "seen running from here.");
        return index.column() == FlowModel::Name ? plainToolTip(name) : QString();
    }
    if (index.column() == FlowModel::Name)
        return name;
    if (!flow)
        return index.column() == FlowModel::State ? folderText(index) : QString();
    if (index.column() == FlowModel::Kind)
        return kindText(*flow);
    return index.column() == FlowModel::State ? stateText(*flow) : runsText(*flow);
}

QVariant FlowList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case FlowModel::Name: return tr("Name");
    case FlowModel::Kind: return tr("Kind");
    case FlowModel::State: return tr("State");
    case FlowModel::Runs: return tr("Has run", "column: how often or when a flow ran");
    default: return {};
    }
}

} // namespace foyer
