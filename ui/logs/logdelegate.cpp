// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logs/logdelegate.h"

#include "models/logmodel.h"
#include "ui/theme/theme.h"

namespace foyer {

int LogDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.lineSpacing() + Theme::spacing(2);
}

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const Inks inks = inksOf(*option);
    if (inks.isSelected)
        return;
    const Colours &colours = coloursFor(option->palette);
    const int severity = index.data(LogModel::SeverityRole).toInt();
    if (index.column() != LogModel::Level)
        setInk(option, index.column() == LogModel::Text && severity > 0 ? inks.text : inks.muted);
    else
        setInk(option, severity >= 3   ? colours.danger
                       : severity == 2 ? colours.warning
                                       : inks.muted);
}

} // namespace foyer
