// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/welcomecolumn.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QIcon>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foyer {

WelcomeColumn::WelcomeColumn(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_widget(new QWidget)
    , m_column(new QVBoxLayout)
    , m_title(new PlainLabel(title))
    , m_sentence(new PlainLabel(sentence))
{
    auto *picture = new PlainLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/foyer/icons/app/foyer.svg"))
                           .pixmap(QSize(64, 64), devicePixelRatioF()));
    m_title->setFont(Theme::font(Theme::FontRole::Title, font()));
    m_title->setObjectName(QStringLiteral("welcomeTitle"));
    m_sentence->setObjectName(QStringLiteral("welcomeSentence"));
    for (PlainLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setVisible(!sentence.isEmpty());

    auto *inner = new QWidget;
    inner->setMaximumWidth(Theme::spacing(130));
    inner->setLayout(m_column);
    m_column->setContentsMargins(Theme::spacing(4), Theme::spacing(6), Theme::spacing(4),
                                 Theme::spacing(6));
    m_column->setSpacing(Theme::spacing(3));
    m_column->addWidget(picture, 0, Qt::AlignHCenter);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addSpacing(Theme::spacing(3));

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    auto *centred = new QVBoxLayout(m_widget);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(2);
    centred->addLayout(row);
    centred->addStretch(3);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void WelcomeColumn::setTitle(const QString &title)
{
    m_title->setText(title);
}

void WelcomeColumn::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace foyer
