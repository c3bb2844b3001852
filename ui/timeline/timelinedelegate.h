// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/rowdelegate.h"

namespace foyer {

class TimelineList;

/// Paints the timeline: days as headings, who a notification is from before it where that changes,
/// its words with emphasis, the time at the end, and a dot where it is new. Reads no markup.
class TimelineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const TimelineList &list, QObject *parent = nullptr)
        : RowDelegate(parent)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Places
    {
        QRect dot, icon, owner, text, time;
    };
    [[nodiscard]] static Places placesIn(const QRect &row, const QFontMetrics &metrics);
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    const TimelineList &m_list;
};

} // namespace foyer
