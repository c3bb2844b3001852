// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace foyer {

/// Fills `pane`, which has no layout yet, with a column that scrolls; returns where its rows go.
[[nodiscard]] inline QVBoxLayout *fillWithScrollColumn(QWidget &pane)
{
    auto *scroll = new QScrollArea(&pane);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Theme::spacing(2), Theme::spacing(4));
    column->setSpacing(Theme::spacing(3));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(&pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return column;
}

} // namespace foyer
