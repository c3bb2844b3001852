// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

namespace foyer {

/// Which colour is what: a square and a name for each series, in one line.
class ChartKey : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKey(QWidget *parent = nullptr);
    void setSeries(const QList<ChartSeries> &series);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        QString title;
        int colour;
    };
    QList<Entry> m_entries;
};

} // namespace foyer
