// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelist.h"

#include "models/timelinemodel.h"
#include "ui/frame/clocktext.h"
#include "ui/frame/words.h"
#include "ui/widgets/emphasis.h"

namespace foyer {

TimelineList::TimelineList(TimelineModel &model, const UiWords &words, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_words(words)
{
    setSourceModel(&model);
}

QString TimelineList::dayText(const QDate &day) const
{
    if (!day.isValid())
        return tr("Some time ago");
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_model.zone()).date();
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    const QLocale &locale = m_words.locale();
    const QString date = locale.toString(day, QLocale::LongFormat);
    return date;
}

QString TimelineList::timeText(const QDateTime &at) const
{
    return clockText(m_words.locale(), at.time());
}

QString TimelineList::ownerText(const QModelIndex &index) const
{
    const QString name = plain(index.data(TimelineModel::OwnerNameRole).toString(), 80);
    return name.isEmpty() ? tr("Homey") : name;
}

QString TimelineList::ownerIcon(const QString &ownerUri)
{
    const QString kind = ownerUri.section(QLatin1Char(':'), 1, 1);
    const QString name = ownerUri.section(QLatin1Char(':'), 2, 2);
    if (kind == QLatin1String("device"))
        return QStringLiteral("devices");
    if (kind == QLatin1String("app"))
        return QStringLiteral("grid");
    if (name == QLatin1String("flow"))
        return QStringLiteral("flows");
    if (name == QLatin1String("presence") || name == QLatin1String("users"))
        return QStringLiteral("user");
    if (name == QLatin1String("updates"))
        return QStringLiteral("refresh");
    if (name == QLatin1String("energy"))
        return QStringLiteral("energy");
    return name == QLatin1String("apps") ? QStringLiteral("grid") : QStringLiteral("bell");
}

QVariant TimelineList::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    if (index.data(TimelineModel::IsHeadingRole).toBool())
        return isText ? dayText(index.data(TimelineModel::DayRole).toDate()) : QVariant();
    const QString text = Emphasis::of(index.data(TimelineModel::ExcerptRole).toString()).text;
    const QDateTime at = index.data(TimelineModel::CreatedRole).toDateTime();
    if (role == Qt::ToolTipRole) {
        const QString when =
            at.isValid() ? m_words.locale().toString(at, QLocale::ShortFormat) : QString();
        return plainToolTip(QString(ownerText(index) + QLatin1Char(' ') + when));
    }
    if (role == Qt::DisplayRole)
        return text;
    QStringList parts{text, ownerText(index),
                      QString(dayText(index.data(TimelineModel::DayRole).toDate()) +
                              QLatin1Char(' ') + timeText(at))};
    if (index.data(TimelineModel::IsUnreadRole).toBool())
        parts << tr("new");
    return parts.join(QStringLiteral(", "));
}

} // namespace foyer
