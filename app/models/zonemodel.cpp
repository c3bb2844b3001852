// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/zonemodel.h"

#include <QHash>
#include <QMetaMethod>
#include <QSet>

#include <algorithm>
#include <vector>

namespace foyer {

namespace {

constexpr std::chrono::milliseconds summaryDelay{100};

} // namespace

/// A zone's place in the tree; owned by its parent node.
struct ZoneModel::Node
{
    QString id;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    ZoneSummary summary;

    [[nodiscard]] int row() const
    {
        const auto &siblings = parent->children;
        const auto found = std::find_if(siblings.cbegin(), siblings.cend(),
                                        [this](const auto &node) { return node.get() == this; });
        return static_cast<int>(found - siblings.cbegin());
    }
};

class ZoneModel::Private
{
public:
    Private(ZoneModel *model, Home &home)
        : q(model)
        , m_home(home)
    {
    }

    /// Makes the tree below `node` what Home says it is, with insert, move and remove signals.
    void arrange(Node *node);
    void arrangeAll();
    void removeNode(Node *node);
    void updateSummaries();
    void readSummaries(); ///< and tells nobody
    void changed(Node *node, const QList<int> &roles);
    [[nodiscard]] QModelIndex indexFor(const Node *node, int column = 0) const;

    ZoneModel *q;
    Home &m_home;
    Node m_root;
    QHash<QString, Node *> m_nodes;
    QTimer m_summaries;
    bool m_areSummariesOld = false; ///< nobody listened when they changed
};

QModelIndex ZoneModel::Private::indexFor(const Node *node, int column) const
{
    return node == &m_root ? QModelIndex()
                           : q->createIndex(node->row(), column, const_cast<Node *>(node));
}

void ZoneModel::Private::changed(Node *node, const QList<int> &roles)
{
    Q_EMIT q->dataChanged(indexFor(node), indexFor(node, ColumnCount - 1), roles);
}

void ZoneModel::Private::removeNode(Node *node)
{
    // Zones below a removed one find their new place first: Home already knows it.
    while (!node->children.empty())
        removeNode(node->children.back().get());
    Node *parent = node->parent;
    const int row = node->row();
    q->beginRemoveRows(indexFor(parent), row, row);
    m_nodes.remove(node->id);
    parent->children.erase(parent->children.begin() + row);
    q->endRemoveRows();
}

void ZoneModel::Private::arrange(Node *node)
{
    const QStringList wanted = m_home.childZones(node->id);
    for (int row = 0; row < wanted.size(); ++row) {
        const QString &id = wanted.at(row);
        Node *known = m_nodes.value(id);
        if (!known) {
            q->beginInsertRows(indexFor(node), row, row);
            auto added = std::make_unique<Node>();
            added->id = id;
            added->parent = node;
            m_nodes.insert(id, added.get());
            node->children.insert(node->children.begin() + row, std::move(added));
            q->endInsertRows();
            continue;
        }
        if (known->parent == node && known->row() == row)
            continue;
        Node *from = known->parent;
        const int fromRow = known->row();
        // beginMoveRows counts the target before the row is taken out.
        const int target = from == node && fromRow < row ? row + 1 : row;
        // Never refused: nodes above are placed already, and Home breaks cycles.
        if (!q->beginMoveRows(indexFor(from), fromRow, fromRow, indexFor(node), target))
            continue;
        std::unique_ptr<Node> moved = std::move(from->children[static_cast<size_t>(fromRow)]);
        from->children.erase(from->children.begin() + fromRow);
        moved->parent = node;
        node->children.insert(node->children.begin() + row, std::move(moved));
        q->endMoveRows();
    }
    for (size_t i = 0; i < node->children.size(); ++i)
        arrange(node->children[i].get());
}

void ZoneModel::Private::arrangeAll()
{
    arrange(&m_root);
    // What Home no longer has is left over, by now without children of its own.
    const QStringList known = m_nodes.keys();
    for (const QString &id : known) {
        Node *node = m_nodes.value(id);
        if (node && !m_home.zone(id))
            removeNode(node);
    }
}

void ZoneModel::Private::readSummaries()
{
    m_areSummariesOld = false;
    const QHash<QString, ZoneSummary> summaries = summariseZones(m_home);
    for (Node *node : std::as_const(m_nodes))
        node->summary = summaries.value(node->id);
}

void ZoneModel::Private::updateSummaries()
{
    // In a large home this is more work than all the rest of an event: not for nobody.
    static const QMetaMethod listening = QMetaMethod::fromSignal(&QAbstractItemModel::dataChanged);
    m_areSummariesOld = !q->isSignalConnected(listening);
    if (m_areSummariesOld)
        return;
    const QHash<QString, ZoneSummary> summaries = summariseZones(m_home);
    for (Node *node : std::as_const(m_nodes)) {
        const ZoneSummary before = node->summary;
        const ZoneSummary now = summaries.value(node->id);
        node->summary = now;
        QList<int> roles;
        if (before.devices != now.devices)
            roles << DevicesRole;
        if (before.lights != now.lights)
            roles << LightsRole;
        if (before.lightsOn != now.lightsOn)
            roles << LightsOnRole;
        if (before.switchedOn != now.switchedOn)
            roles << SwitchedOnRole;
        if (before.temperatureMin != now.temperatureMin)
            roles << TemperatureMinRole;
        if (before.temperatureMax != now.temperatureMax)
            roles << TemperatureMaxRole;
        if (before.isActive != now.isActive)
            roles << IsActiveRole;
        if (!roles.isEmpty())
            changed(node, roles << Qt::DisplayRole);
    }
}

ZoneModel::ZoneModel(Home &home, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this, home))
{
    d->m_summaries.setSingleShot(true);
    d->m_summaries.setInterval(summaryDelay);
    connect(&d->m_summaries, &QTimer::timeout, this, [this] { d->updateSummaries(); });
    const auto soon = [this] {
        if (!d->m_summaries.isActive())
            d->m_summaries.start();
    };
    connect(&home, &Home::deviceAdded, this, soon);
    connect(&home, &Home::deviceRemoved, this, soon);
    connect(&home, &Home::deviceChanged, this, soon);
    connect(&home, &Home::capabilityChanged, this,
            [soon](const QString &, const QString &capabilityId) {
                if (isSummarised(capabilityId))
                    soon();
            });

    const auto arrange = [this, soon] {
        d->arrangeAll();
        soon();
    };
    connect(&home, &Home::zoneAdded, this, [this, arrange](const QString &id) {
        if (!d->m_nodes.contains(id)) // of many that came together the first one told brought all
            arrange();
    });
    connect(&home, &Home::zoneRemoved, this, arrange);
    connect(&home, &Home::zoneChanged, this, [this, soon](const QString &id) {
        d->arrangeAll();
        if (Node *node = d->m_nodes.value(id))
            d->changed(node, {Qt::DisplayRole, IconRole, IsActiveRole});
        soon();
    });
    d->arrangeAll();
    d->updateSummaries();
}

ZoneModel::~ZoneModel() = default;

QModelIndex ZoneModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    Node *node = parent.isValid() ? static_cast<Node *>(parent.internalPointer()) : &d->m_root;
    return createIndex(row, column, node->children[static_cast<size_t>(row)].get());
}

QModelIndex ZoneModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return d->indexFor(static_cast<Node *>(child.internalPointer())->parent);
}

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *node =
        parent.isValid() ? static_cast<Node *>(parent.internalPointer()) : &d->m_root;
    return static_cast<int>(node->children.size());
}

int ZoneModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = static_cast<Node *>(index.internalPointer());
    const Zone *zone = d->m_home.zone(node->id);
    if (!zone)
        return {};
    if (d->m_areSummariesOld)
        d->readSummaries();
    const ZoneSummary &summary = node->summary;
    const auto optional = [](const std::optional<double> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name: return zone->name;
        case Devices: return summary.devices;
        case LightsOn: return summary.lightsOn;
        case Temperature: return optional(summary.temperatureMin);
        case Activity: return summary.isActive;
        default: return {};
        }
    case IdRole: return zone->id;
    case IconRole: return zone->icon;
    case DevicesRole: return summary.devices;
    case LightsRole: return summary.lights;
    case LightsOnRole: return summary.lightsOn;
    case SwitchedOnRole: return summary.switchedOn;
    case TemperatureMinRole: return optional(summary.temperatureMin);
    case TemperatureMaxRole: return optional(summary.temperatureMax);
    case IsActiveRole: return zone->isActive;
    default: return {};
    }
}

QModelIndex ZoneModel::indexOf(const QString &zoneId) const
{
    const Node *node = d->m_nodes.value(zoneId);
    return node ? d->indexFor(node) : QModelIndex();
}

QHash<int, QByteArray> ZoneModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert({{IdRole, "id"},
                  {IconRole, "icon"},
                  {DevicesRole, "devices"},
                  {LightsRole, "lights"},
                  {LightsOnRole, "lightsOn"},
                  {SwitchedOnRole, "switchedOn"},
                  {IsActiveRole, "isActive"}});
    return names;
}

} // namespace foyer
