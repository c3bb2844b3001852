// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insightlogmodel.h"

#include "homey/insightsreader.h"

#include <QCollator>

#include <algorithm>

namespace foyer {

namespace {
constexpr quintptr isOwner = 0; ///< internal id; of a log it is its owner's row + 1
} // namespace

InsightLogModel::InsightLogModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void InsightLogModel::setLogs(const std::vector<InsightsLog> &logs)
{
    std::vector<Owner> owners;
    QHash<QString, std::size_t> rows;
    for (const InsightsLog &log : logs) {
        auto row = rows.constFind(log.ownerUri);
        if (row == rows.cend()) {
            row = rows.insert(log.ownerUri, owners.size());
            Owner owner;
            owner.uri = log.ownerUri;
            owner.name = log.ownerName.isEmpty() ? log.ownerUri.section(QLatin1Char(':'), 2, 2)
                                                 : log.ownerName;
            owner.kind = log.ownerUri.startsWith(QLatin1String("homey:device:")) ? OwnerKind::Device
                         : log.ownerUri.startsWith(QLatin1String("homey:app:"))  ? OwnerKind::App
                                                                                 : OwnerKind::Hub;
            owners.push_back(owner);
        }
        owners[*row].logs.push_back(log);
    }
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(owners.begin(), owners.end(), [&](const Owner &a, const Owner &b) {
        return a.kind != b.kind ? a.kind < b.kind : order.compare(a.name, b.name) < 0;
    });
    for (Owner &owner : owners)
        std::stable_sort(owner.logs.begin(), owner.logs.end(), [&](const auto &a, const auto &b) {
            return order.compare(a.title, b.title) < 0;
        });
    const auto isSame = [](const Owner &a, const Owner &b) {
        return a.uri == b.uri && a.name == b.name &&
               std::equal(a.logs.cbegin(), a.logs.cend(), b.logs.cbegin(), b.logs.cend(),
                          [](const InsightsLog &x, const InsightsLog &y) {
                              return x.shortId == y.shortId && x.title == y.title &&
                                     x.units == y.units;
                          });
    };
    if (std::equal(owners.cbegin(), owners.cend(), m_owners.cbegin(), m_owners.cend(), isSame))
        return;
    beginResetModel();
    m_owners = std::move(owners);
    m_count = qsizetype(logs.size());
    endResetModel();
    const QStringList before = m_checked;
    m_checked.removeIf([this](const QString &key) { return !log(key); });
    if (m_checked != before)
        Q_EMIT checkedChanged();
}

const InsightsLog *InsightLogModel::log(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isOwner)
        return nullptr;
    return &m_owners[index.internalId() - 1].logs[std::size_t(index.row())];
}

const InsightsLog *InsightLogModel::log(const QString &key) const
{
    return log(indexOf(key));
}

QModelIndex InsightLogModel::indexOf(const QString &key) const
{
    for (std::size_t owner = 0; owner < m_owners.size(); ++owner) {
        if (!key.startsWith(m_owners[owner].uri + QLatin1Char(':')))
            continue;
        const std::vector<InsightsLog> &logs = m_owners[owner].logs;
        for (std::size_t row = 0; row < logs.size(); ++row) {
            if (InsightsReader::keyOf(logs[row]) == key)
                return createIndex(int(row), 0, quintptr(owner + 1));
        }
    }
    return {};
}

void InsightLogModel::setChecked(const QStringList &keys)
{
    QStringList known;
    for (const QString &key : keys) {
        if (log(key) && !known.contains(key))
            known << key;
    }
    if (known == m_checked)
        return;
    QStringList touched = m_checked;
    touched << known;
    m_checked = known;
    for (const QString &key : std::as_const(touched)) {
        const QModelIndex changed = indexOf(key);
        Q_EMIT dataChanged(changed, changed, {Qt::CheckStateRole});
    }
    Q_EMIT checkedChanged();
}

QModelIndex InsightLogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : isOwner);
}

QModelIndex InsightLogModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isOwner)
        return {};
    return createIndex(int(child.internalId() - 1), 0, isOwner);
}

int InsightLogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_owners.size());
    return parent.internalId() == isOwner ? int(m_owners[std::size_t(parent.row())].logs.size())
                                          : 0;
}

QVariant InsightLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const InsightsLog *log = this->log(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return log->units.isEmpty() ? log->title
                                        : QString(log->title + QStringLiteral(" · ") + log->units);
        case Qt::AccessibleTextRole:
            return QString(log->ownerName + QStringLiteral(", ") + log->title);
        case Qt::CheckStateRole:
            return m_checked.contains(InsightsReader::keyOf(*log)) ? Qt::Checked : Qt::Unchecked;
        case KeyRole: return InsightsReader::keyOf(*log);
        case IsOwnerRole: return false;
        default: return {};
        }
    }
    const Owner &owner = m_owners[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return owner.name;
    case KeyRole: return owner.uri;
    case IsOwnerRole: return true;
    case KindRole: return int(owner.kind);
    default: return {};
    }
}

Qt::ItemFlags InsightLogModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (log(index))
        flags |= Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
    return flags;
}

bool InsightLogModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const InsightsLog *log = this->log(index);
    if (!log || role != Qt::CheckStateRole)
        return false;
    const QString key = InsightsReader::keyOf(*log);
    const bool isWanted = value.toInt() == Qt::Checked;
    if (isWanted == m_checked.contains(key))
        return true;
    if (isWanted)
        m_checked << key;
    else
        m_checked.removeAll(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

} // namespace foyer
