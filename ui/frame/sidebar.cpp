// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/sidebar.h"

#include "ui/frame/connectionchip.h"
#include "ui/frame/hubbutton.h"
#include "ui/frame/pagelist.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace foyer {

Sidebar::Sidebar(Program &program, const UiWords &words, const QList<PageEntry> &pages,
                 QWidget *parent)
    : QWidget(parent)
    , m_hub(new HubButton(program, this))
    , m_chip(new ConnectionChip(program, words, this))
    , m_pages(new PageList(pages, this))
{
    setObjectName(QStringLiteral("sidebar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(2), Theme::spacing(3), Theme::spacing(2),
                               Theme::spacing(2));
    layout->setSpacing(Theme::spacing(1));
    layout->addWidget(m_hub);
    auto *chipRow = new QHBoxLayout;
    chipRow->setContentsMargins(Theme::spacing(2), 0, Theme::spacing(2), 0);
    chipRow->addWidget(m_chip);
    chipRow->addStretch();
    layout->addLayout(chipRow);
    layout->addSpacing(Theme::spacing(3));
    layout->addWidget(m_pages, 1);
    connect(m_chip, &ConnectionChip::pageRequested, this, &Sidebar::connectionRequested);
    setCollapsed(false);
}

void Sidebar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_hub->setCollapsed(collapsed);
    m_pages->setCollapsed(collapsed);
    m_chip->setMaximumWidth(collapsed ? Theme::spacing(8) : QWIDGETSIZE_MAX);
    setFixedWidth(collapsed ? Theme::spacing(16) : Theme::spacing(54));
}

void Sidebar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.sidebar);
    painter.setPen(colours.border);
    const int edge = isLeftToRight() ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace foyer
