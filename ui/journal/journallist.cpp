// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journallist.h"

#include "homey/home.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"

namespace foyer {

using Bar = JournalEntry::Bar;
using Kind = JournalEntry::Kind;

JournalList::JournalList(JournalModel &model, const Home &home, const UiWords &words,
                         QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_home(home)
    , m_uiWords(words)
    , m_words(words)
{
    setSourceModel(&model);
}

void JournalList::setQuery(const QString &query)
{
    if (m_query == query.trimmed())
        return;
    m_query = query.trimmed();
    invalidateFilter();
}

const JournalEntry *JournalList::entry(const QModelIndex &index) const
{
    return index.isValid() ? m_model.entry(mapToSource(index).row()) : nullptr;
}

Bar JournalList::bar(const QModelIndex &index) const
{
    return index.isValid() ? m_model.bar(mapToSource(index).row()) : Bar::Gone;
}

QVariant JournalList::data(const QModelIndex &index, int role) const
{
    const JournalEntry *known = entry(index);
    if (!known)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*known, bar(index), index.column());
    case Qt::AccessibleTextRole: return spoken(*known, bar(index), index.column());
    case Qt::ToolTipRole: return plainToolTip(toolTip(*known, bar(index), index.column()));
    case Qt::DecorationRole:
        return index.column() == JournalModel::What ? themedIcon(iconName(*known), QPalette::Text)
                                                    : QVariant();
    default: return QSortFilterProxyModel::data(index, role);
    }
}

QString JournalList::iconName(const JournalEntry &entry) const
{
    if (entry.kind == Kind::Variable)
        return QStringLiteral("variables");
    const Device *device = m_home.device(entry.subjectId);
    return device ? classIconName(device->deviceClass) : capabilityIconName(entry.capability.id);
}

QVariant JournalList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QSortFilterProxyModel::headerData(section, orientation, role);
    switch (section) {
    case JournalModel::Time: return tr("Time");
    case JournalModel::What: return tr("What");
    case JournalModel::Change: return tr("Change");
    case JournalModel::Result: return tr("Result");
    case JournalModel::Who: return tr("Who");
    case JournalModel::Action: return tr("Way back");
    default: return {};
    }
}

bool JournalList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    if (m_query.isEmpty())
        return true;
    const JournalEntry *known = m_model.entry(row);
    if (!known)
        return false;
    const auto matches = [this](const QString &text) {
        return text.contains(m_query, Qt::CaseInsensitive);
    };
    return matches(m_words.what(*known)) || matches(plain(known->zoneName)) ||
           matches(m_words.change(*known)) || matches(m_words.result(*known)) ||
           matches(m_words.who(known->origin));
}

QString JournalList::text(const JournalEntry &entry, Bar bar, int column) const
{
    switch (column) {
    case JournalModel::Time: return m_words.time(entry.at);
    case JournalModel::What: return m_words.what(entry);
    case JournalModel::Change: return m_words.change(entry);
    case JournalModel::Result: return m_words.result(entry);
    case JournalModel::Who: return m_words.who(entry.origin);
    case JournalModel::Action:
        return bar == Bar::None ? tr("Take back") : m_words.shortReason(entry, bar);
    default: return {};
    }
}

QString JournalList::spoken(const JournalEntry &entry, Bar bar, int column) const
{
    const QString zone = plain(entry.zoneName);
    switch (column) {
    case JournalModel::What:
        return zone.isEmpty()
                   ? m_words.what(entry)
                   : tr("%1, %2", "device and what of it, zone").arg(m_words.what(entry), zone);
    case JournalModel::Change: return m_words.spokenChange(entry);
    case JournalModel::Action:
        return bar == Bar::None ? tr("Can be taken back") : m_words.reason(entry, bar);
    default: return text(entry, bar, column);
    }
}

QString JournalList::toolTip(const JournalEntry &entry, Bar bar, int column) const
{
    switch (column) {
    case JournalModel::Time:
        return m_uiWords.locale().toString(entry.at.toLocalTime(), QLocale::LongFormat);
    case JournalModel::What: {
        const QString zone = plain(entry.zoneName);
        const QString what = m_words.what(entry);
        return zone.isEmpty() ? what : QString(what + QLatin1Char('\n') + zone);
    }
    case JournalModel::Result: {
        const QString next = entry.error ? m_uiWords.errorNextStep(*entry.error) : QString();
        const QString result = m_words.result(entry);
        return next.isEmpty() ? result : QString(result + QLatin1Char('\n') + next);
    }
    case JournalModel::Action:
        return bar == Bar::None ? tr("Back to %1").arg(m_words.value(entry, entry.from))
                                : m_words.reason(entry, bar);
    default: return text(entry, bar, column);
    }
}

} // namespace foyer
