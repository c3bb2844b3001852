// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new PlainLabel(this))
    , m_sentence(new PlainLabel(sentence, this))
    , m_detail(new PlainLabel(this))
    , m_button(new QPushButton(this))
{
    m_sentence->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_detail->setSecondary(true);
    for (PlainLabel *label : {m_icon, m_sentence, m_detail})
        label->setAlignment(Qt::AlignCenter);
    for (PlainLabel *label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
    m_detail->hide();
    m_button->hide();
    m_icon->setAccessibleName(QString());

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing(3));
    layout->setContentsMargins(Theme::spacing(6), Theme::spacing(6), Theme::spacing(6),
                               Theme::spacing(6));
    layout->addStretch(2);
    // A column as wide as it may be: an aligned item would be as narrow as its hint, and its
    // wrapped text cut.
    auto *column = new QWidget(this);
    column->setMaximumWidth(Theme::spacing(110));
    auto *texts = new QVBoxLayout(column);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(layout->spacing());
    texts->addWidget(m_icon);
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    texts->addSpacing(Theme::spacing(1));
    texts->addWidget(m_button, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    updateIcon();
}

void EmptyState::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    updateIcon();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Words before the picture where there is room for one of them only.
    const bool isLow = height() < Theme::spacing(45);
    const int margin = Theme::spacing(isLow ? 2 : 6);
    m_icon->setVisible(!isLow);
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(tintedPixmap(m_iconName, Theme::spacing(12), coloursFor(palette()).textMuted,
                                   devicePixelRatioF()));
}

} // namespace foyer
