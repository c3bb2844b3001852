// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace foyer {

/// Grey tiles and cards where the home page will be, while the home is still on its way. Stands
/// still.
class HomeSkeleton : public QWidget
{
    Q_OBJECT

public:
    explicit HomeSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace foyer
