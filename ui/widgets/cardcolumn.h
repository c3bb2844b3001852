// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foyer {

/// A page of cards below each other, no wider than reads well, that scrolls: adds it to `page` and
/// returns where the cards go. `name` is the scroll area's objectName.
[[nodiscard]] inline QVBoxLayout *addCardColumn(QBoxLayout *page, const QString &name)
{
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::spacing(190));
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), Theme::spacing(6));
    cards->setSpacing(Theme::spacing(4));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column, 1);
    row->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(name);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    page->addWidget(scroll);
    return cards;
}

} // namespace foyer
