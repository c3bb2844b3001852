// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/calmnote.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace foyer {

CalmNote::CalmNote(const QString &iconName, const QString &sentence, const QString &detail,
                   QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new PlainLabel(this))
    , m_detail(new PlainLabel(detail, this))
{
    auto *title = new PlainLabel(sentence, this);
    title->setFont(Theme::font(Theme::FontRole::Strong, font()));
    title->setWordWrap(true);
    m_detail->setSecondary(true);
    m_detail->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::spacing(1));
    texts->addWidget(title);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(2), Theme::spacing(2), Theme::spacing(2),
                               Theme::spacing(2));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    updateIcon();
}

void CalmNote::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void CalmNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void CalmNote::updateIcon()
{
    m_icon->setPixmap(tintedPixmap(m_iconName, Theme::spacing(7), coloursFor(palette()).positive,
                                   devicePixelRatioF()));
}

} // namespace foyer
