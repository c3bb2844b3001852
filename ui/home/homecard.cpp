// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homecard.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardface.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

HomeCard::HomeCard(const QString &iconName, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_iconName(iconName)
    , m_icon(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_more(new QToolButton(this))
    , m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *heading = new PlainLabel(title, this);
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    heading->setElided(true);
    m_note->setSecondary(true);
    m_more->setAutoRaise(true);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &HomeCard::moreClicked);

    auto *titles = new QHBoxLayout;
    titles->setSpacing(Theme::spacing(2));
    titles->addWidget(m_icon);
    titles->addWidget(heading, 1);
    titles->addWidget(m_note);
    m_content->setSpacing(0);
    m_content->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(4),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(3));
    layout->addLayout(titles);
    layout->addLayout(m_content);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    updateIcon();
}

void HomeCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void HomeCard::setMore(const QString &text)
{
    m_more->setText(text);
    m_more->setVisible(!text.isEmpty());
}

bool HomeCard::hasHeightForWidth() const
{
    return layout()->hasHeightForWidth();
}

int HomeCard::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : -1;
}

bool HomeCard::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT heightChanged();
    return handled;
}

void HomeCard::updateIcon()
{
    m_icon->setPixmap(tintedPixmap(m_iconName, Theme::iconSize, coloursFor(palette()).textMuted,
                                   devicePixelRatioF()));
}

void HomeCard::paintEvent(QPaintEvent *)
{
    paintCardFace(*this);
}

} // namespace foyer
