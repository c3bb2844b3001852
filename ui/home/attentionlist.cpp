// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/attentionlist.h"

#include "ui/frame/words.h"
#include "ui/home/rowpaint.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace foyer {

AttentionList::AttentionList(AttentionModel &attention, const Home &home, const UiWords &words,
                             QObject *parent)
    : QIdentityProxyModel(parent)
    , m_home(home)
    , m_words(words)
{
    setSourceModel(&attention);
}

QString AttentionList::icon(Attention::Kind kind)
{
    switch (kind) {
    case Attention::Kind::Alarm: return QStringLiteral("cap-alarm");
    case Attention::Kind::Open: return QStringLiteral("cap-contact");
    case Attention::Kind::BatteryLow: return QStringLiteral("battery-low");
    case Attention::Kind::Unavailable: return QStringLiteral("offline");
    case Attention::Kind::NotSeen: return QStringLiteral("clock");
    case Attention::Kind::Warning: break;
    }
    return QStringLiteral("warning");
}

QString AttentionList::what(const QModelIndex &index) const
{
    const Device *device = m_home.device(index.data(AttentionModel::DeviceIdRole).toString());
    const Capability *capability =
        device ? device->capability(index.data(AttentionModel::CapabilityIdRole).toString())
               : nullptr;
    const QString reason = plain(index.data(AttentionModel::ReasonRole).toString());
    switch (Attention::Kind(index.data(AttentionModel::KindRole).toInt())) {
    case Attention::Kind::Alarm: {
        if (!capability)
            return tr("Alarm");
        Capability unnamed;
        unnamed.id = QStringLiteral("alarm_generic");
        const QString said = m_words.booleanText(*capability, true);
        // "Alarm" alone says little: then the alarm's own name.
        return said == m_words.booleanText(unnamed, true) ? m_words.capabilityTitle(*capability)
                                                          : said;
    }
    case Attention::Kind::Open:
        return capability
                   ? m_words.booleanText(*capability, capability->reported.boolean().value_or(true))
                   : tr("Open");
    case Attention::Kind::BatteryLow: {
        const QVariant percent = index.data(AttentionModel::PercentRole);
        if (!percent.isValid())
            return tr("Battery low");
        return percent.toDouble() > 0 ? tr("Battery %1").arg(m_words.percent(percent.toDouble()))
                                      : tr("Battery empty");
    }
    case Attention::Kind::Unavailable: return reason.isEmpty() ? tr("Not available") : reason;
    case Attention::Kind::NotSeen: return tr("Not heard of for more than a day");
    case Attention::Kind::Warning: break;
    }
    return reason;
}

QString AttentionList::age(const QModelIndex &index) const
{
    return m_words.age(index.data(AttentionModel::SinceRole).toDateTime());
}

QVariant AttentionList::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const QString name = plain(index.data(AttentionModel::DeviceNameRole).toString());
    if (role == Qt::DisplayRole)
        return name;
    const QString zone = index.data(AttentionModel::ZoneNameRole).toString();
    QStringList parts{name, zone.isEmpty() ? m_words.noZone() : plain(zone), what(index)};
    if (const QString since = age(index); !since.isEmpty())
        parts << since;
    return parts.join(QStringLiteral(", "));
}

int AttentionDelegate::height(const QFontMetrics &metrics)
{
    return 2 * metrics.lineSpacing() + Theme::spacing(4);
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, height(option.fontMetrics)};
}

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const Inks inks = inksOf(option);
    const Colours &colours = coloursFor(option.palette);
    const auto kind = Attention::Kind(index.data(AttentionModel::KindRole).toInt());
    CardRow content;
    content.icon = AttentionList::icon(kind);
    content.title = row.text;
    const QString zone = plain(index.data(AttentionModel::ZoneNameRole).toString());
    content.detail = zone.isEmpty() ? m_list.what(index)
                                    : QString(m_list.what(index) + QStringLiteral(" · ") + zone);
    content.end = m_list.age(index);
    content.ink = inks.text;
    content.muted = inks.muted;
    switch (kind) {
    case Attention::Kind::Alarm: content.iconInk = colours.danger; break;
    case Attention::Kind::Open:
    case Attention::Kind::BatteryLow:
    case Attention::Kind::Warning: content.iconInk = colours.warning; break;
    default: content.iconInk = colours.textMuted; break;
    }
    if (inks.isSelected)
        content.iconInk = inks.text;
    content.paint(*painter, row);
}

} // namespace foyer
