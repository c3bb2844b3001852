// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace foyer {

/// Grey tiles where the devices will be, while the home is still on its way. Stands still: nothing
/// moves before there is something to see.
class TileSkeleton : public QWidget
{
    Q_OBJECT

public:
    explicit TileSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace foyer
