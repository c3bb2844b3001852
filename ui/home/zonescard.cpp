// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/zonescard.h"

#include "models/zonemodel.h"
#include "ui/frame/words.h"
#include "ui/home/rowlist.h"
#include "ui/home/rowpaint.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

namespace {
constexpr int mostRows = 10;
constexpr int deepest = 3; ///< further levels are not moved in any more
} // namespace

ZoneCardList::ZoneCardList(ZoneCardModel &zones, const UiWords &words, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_words(words)
{
    setSourceModel(&zones);
}

QString ZoneCardList::temperature(const QModelIndex &index) const
{
    const QVariant lowest = index.data(ZoneModel::TemperatureMinRole);
    const QVariant highest = index.data(ZoneModel::TemperatureMaxRole);
    if (!lowest.isValid() || !highest.isValid())
        return {};
    // Worded as a capability, so that the unit follows the hub's option like everywhere else.
    Capability sensor;
    sensor.id = QStringLiteral("measure_temperature");
    sensor.type = Capability::Type::Number;
    sensor.units = QStringLiteral("°C");
    sensor.decimals = 1;
    const QString to = m_words.valueText(sensor, Value(highest.toDouble()));
    QString from = m_words.valueText(sensor, Value(lowest.toDouble()));
    if (from == to)
        return to;
    const QString unit = m_words.unitText(sensor);
    if (from.endsWith(unit))
        from = from.chopped(unit.size()).trimmed();
    return from + QStringLiteral("–") + to;
}

QString ZoneCardList::summary(const QModelIndex &index) const
{
    QStringList parts;
    if (const QString degrees = temperature(index); !degrees.isEmpty())
        parts << degrees;
    const int on = index.data(ZoneModel::SwitchedOnRole).toInt();
    if (on > 0)
        parts << tr("%n on", "devices that are on", on);
    return parts.join(QStringLiteral(" · "));
}

QVariant ZoneCardList::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)
        return QIdentityProxyModel::data(index, role);
    const QString name = plain(QIdentityProxyModel::data(index, Qt::DisplayRole).toString());
    if (role == Qt::DisplayRole)
        return name;
    QStringList parts{name};
    if (const QString said = summary(index); !said.isEmpty())
        parts << said;
    parts << (index.data(ZoneModel::IsActiveRole).toBool() ? tr("active") : tr("quiet"));
    return parts.join(QStringLiteral(", "));
}

void ZoneRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const Inks inks = inksOf(option);
    const bool isActive = index.data(ZoneModel::IsActiveRole).toBool();
    CardRow content;
    content.icon = zoneIconName(index.data(ZoneModel::IconRole).toString());
    content.title = row.text;
    content.end = m_list.summary(index);
    content.ink = inks.text;
    content.muted = inks.muted;
    // Somebody is there: the room's picture is awake. The zones page says it in words.
    content.iconInk =
        isActive && !inks.isSelected ? QColor(coloursFor(option.palette).accent) : inks.muted;
    content.indent =
        Theme::spacing(4) * std::min(deepest, index.data(ZoneCardModel::DepthRole).toInt());
    content.paint(*painter, row);
}

ZonesCard::ZonesCard(Program &program, const UiWords &words, QWidget *parent)
    : HomeCard(QStringLiteral("zones"), tr("Zones"), parent)
    , m_words(words)
    , m_model(program.zoneModel(), program.home())
    , m_list(m_model, words)
    , m_rows(new RowList(this))
{
    setObjectName(QStringLiteral("zonesCard"));
    m_rows->setObjectName(QStringLiteral("homeZones"));
    m_rows->setAccessibleName(tr("Zones"));
    m_rows->setItemDelegate(new ZoneRowDelegate(m_list, m_rows));
    m_rows->setRowHeight(RowDelegate::rowHeight(m_rows->fontMetrics()));
    m_rows->setMostRows(mostRows);
    m_rows->setModel(&m_list);
    content()->addWidget(m_rows);
    connect(m_rows, &RowList::rowsChanged, this, &ZonesCard::refresh);
    connect(m_rows, &RowList::opened, this, [this](const QModelIndex &index) {
        Q_EMIT zoneActivated(index.data(ZoneModel::IdRole).toString());
    });
    connect(this, &HomeCard::moreClicked, this, [this] {
        m_showsAll = !m_showsAll;
        m_rows->setMostRows(m_showsAll ? 0 : mostRows);
    });
    refresh();
}

ZonesCard::~ZonesCard()
{
    m_rows->disconnect(this);
    m_rows->setModel(nullptr); // the view goes after the list it shows
}

void ZonesCard::refresh()
{
    const int rows = m_list.rowCount();
    setVisible(rows > 0);
    setNote(m_words.locale().toString(rows));
    setMore(rows <= mostRows ? QString()
            : m_showsAll     ? tr("Show fewer")
                             : tr("Show all %1").arg(m_words.locale().toString(rows)));
}

} // namespace foyer
