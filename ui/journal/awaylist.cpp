// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/awaylist.h"

#include "homey/home.h"
#include "ui/frame/words.h"
#include "ui/journal/journalwords.h"
#include "ui/theme/icons.h"

namespace foyer {

using Kind = AwayChange::Kind;

namespace {

constexpr int LongestName = 80;

} // namespace

AwayList::AwayList(const AwayChanges &away, const Home &home, const UiWords &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_away(away)
    , m_home(home)
    , m_words(words)
    , m_rows(away.changes())
{
    connect(&away, &AwayChanges::changesChanged, this, &AwayList::follow);
}

void AwayList::follow()
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (m_away.changes().empty())
        return;
    beginInsertRows({}, 0, int(m_away.changes().size()) - 1);
    m_rows = m_away.changes();
    endInsertRows();
}

int AwayList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AwayList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AwayList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AwayChange &change = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(change, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(
            index.column() == Time && change.at.isValid()
                ? m_words.locale().toString(change.at.toLocalTime(), QLocale::LongFormat)
                : text(change, index.column()));
    case Qt::DecorationRole:
        return index.column() == What ? themedIcon(iconName(change), QPalette::Text) : QVariant();
    case SearchRole:
        return QStringList{what(change), difference(change), plain(change.zoneName)}.join(
            QLatin1Char('\n'));
    case DeviceIdRole: return m_home.device(change.subjectId) ? change.subjectId : QString();
    default: return {};
    }
}

QVariant AwayList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What: return tr("What");
    case Change: return tr("Change");
    case Zone: return tr("Zone");
    case Time: return tr("Time");
    default: return {};
    }
}

QString AwayList::text(const AwayChange &change, int column) const
{
    switch (column) {
    case What: return what(change);
    case Change: return difference(change);
    case Zone: return plain(change.zoneName, LongestName);
    case Time: return time(change.at);
    default: return {};
    }
}

QString AwayList::what(const AwayChange &change) const
{
    const QString name = plain(change.subjectName, LongestName);
    QString thing;
    switch (change.kind) {
    case Kind::Value: thing = m_words.capabilityTitle(change.capability); break;
    case Kind::Available:
    case Kind::Unavailable: thing = tr("Reachable"); break;
    case Kind::Renamed: thing = tr("Name"); break;
    case Kind::Moved: thing = tr("Zone"); break;
    case Kind::Variable:
    case Kind::VariableAdded:
    case Kind::VariableRemoved: thing = tr("Variable"); break;
    case Kind::DeviceAdded:
    case Kind::DeviceRemoved: return name;
    }
    return tr("%1 · %2", "device and what of it").arg(name, thing);
}

QString AwayList::value(const AwayChange &change, const Value &value) const
{
    return JournalWords::valueText(
        m_words, change.kind == Kind::Value ? &change.capability : nullptr, value);
}

QString AwayList::difference(const AwayChange &change) const
{
    switch (change.kind) {
    case Kind::Available: return tr("Reachable again");
    case Kind::Unavailable: return tr("No longer reachable");
    case Kind::DeviceAdded:
    case Kind::VariableAdded: return tr("New");
    case Kind::DeviceRemoved:
    case Kind::VariableRemoved: return tr("Removed");
    case Kind::Value:
    case Kind::Renamed:
    case Kind::Moved:
    case Kind::Variable: break;
    }
    return UiWords::changeText(value(change, change.from), value(change, change.to));
}

QString AwayList::time(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QString time = m_words.locale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == QDate::currentDate())
        return time;
    const QString day = m_words.locale().toString(local.date(), QLocale::ShortFormat);
    return QString(day + QLatin1Char(' ') + time);
}

QString AwayList::period() const
{
    if (!m_away.from().isValid())
        return {};
    return tr("Between %1 and %2 nothing was heard of the hub. This is what was different "
              "afterwards.")
        .arg(time(m_away.from()), time(m_away.to()));
}

QString AwayList::iconName(const AwayChange &change) const
{
    switch (change.kind) {
    case Kind::Variable:
    case Kind::VariableAdded:
    case Kind::VariableRemoved: return QStringLiteral("variables");
    default: break;
    }
    const Device *device = m_home.device(change.subjectId);
    return device                       ? classIconName(device->deviceClass)
           : change.kind == Kind::Value ? capabilityIconName(change.capability.id)
                                        : classIconName(QString());
}

} // namespace foyer
