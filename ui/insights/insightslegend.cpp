// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightslegend.h"

#include "ui/frame/words.h"
#include "ui/theme/chartcolours.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace foyer {

namespace {

/// A square in the colour of the line; hollow for the period before.
QPixmap swatch(int colour, bool isComparison)
{
    constexpr int size = 12;
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(int(size * ratio), int(size * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = chartColour(coloursFor(QGuiApplication::palette()), colour);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(isComparison ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawRoundedRect(QRectF(1.5, 1.5, size - 3, size - 3), 2, 2);
    return pixmap;
}

} // namespace

InsightsLegend::InsightsLegend(const UiWords &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void InsightsLegend::setRows(const QList<InsightsChart::Row> &rows)
{
    const int before = int(m_rows.size()), now = int(rows.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_rows = rows;
    }
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

int InsightsLegend::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InsightsLegend::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString InsightsLegend::text(const InsightsChart::Row &row, int column) const
{
    if (column == Name)
        return row.name;
    if (row.error)
        return column == Last ? m_words.errorText(*row.error) : QString();
    if (!row.figures)
        return column == Coverage ? m_words.percent(0) : QStringLiteral("–");
    const SeriesFigures &figures = *row.figures;
    switch (column) {
    case Last: return row.format(figures.last);
    case Lowest: return row.format(figures.minimum);
    case Mean: return row.format(figures.mean);
    case Highest: return row.format(figures.maximum);
    // Only what was counted can be added up.
    case Total: return row.isDifference ? row.format(figures.sum) : QString();
    case Coverage: return m_words.percent(figures.coverage * 100);
    default: return {};
    }
}

QVariant InsightsLegend::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InsightsChart::Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() <= Last ? QVariant(text(row, index.column())) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(swatch(row.colour, row.isComparison)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant()
                                      : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant InsightsLegend::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > Name ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Series");
    case Last: return tr("Last");
    case Lowest: return tr("Lowest");
    case Mean: return tr("Mean");
    case Highest: return tr("Highest");
    case Total: return tr("Total");
    case Coverage: return tr("Coverage");
    default: return {};
    }
}

} // namespace foyer
