// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace foyer {

/// Grey rows where a list will be, while the home is still on its way. Stands still.
class RowSkeleton : public QWidget
{
    Q_OBJECT

public:
    explicit RowSkeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace foyer
