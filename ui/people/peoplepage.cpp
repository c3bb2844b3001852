// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplepage.h"

#include "homey/household.h"
#include "ui/frame/words.h"
#include "ui/home/cardgrid.h"
#include "ui/people/residentscard.h"
#include "ui/people/suncard.h"
#include "ui/people/weathercard.h"
#include "ui/people/youcard.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace foyer {

PeoplePage::PeoplePage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("people"), tr("People"), QStringLiteral("people"), parent)
    , m_words(words)
    , m_clock(program.household().link)
    , m_around(program.household().link)
    , m_messages(new MessageStack(this))
    , m_you(new YouCard(program.household().people, program.household().link, words))
{
    m_messages->setObjectName(QStringLiteral("peopleMessages"));
    const HubLink &link = program.household().link;
    auto *inside = new QWidget;
    auto *grid = new CardGrid(inside);
    auto *residents =
        new ResidentsCard(program.household().people, program.household().link, words);
    auto *weather = new WeatherCard(m_around, link, m_clock, words);
    auto *sun = new SunCard(m_around, link, m_clock, words);
    for (HomeCard *card : std::initializer_list<HomeCard *>{residents, m_you, weather, sun})
        grid->addCard(card);
    auto *margins = new QVBoxLayout(inside);
    margins->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), Theme::spacing(6));
    margins->addWidget(grid);
    margins->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("peopleScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    // The window shows behind the cards, not the base colour of lists.
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), Theme::spacing(3));
    messages->addWidget(m_messages);
    contentLayout()->addLayout(messages);
    contentLayout()->addWidget(scroll, 1);
    connect(m_you, &YouCard::failed, this, [this](const QString &text, const Error &error) {
        m_messages->show(QStringLiteral("presence"), MessageBar::Kind::Failure, text,
                         m_words.errorNextStep(error));
    });
}

bool PeoplePage::closeTopmost()
{
    return m_messages->dismissNewest();
}

QWidget *PeoplePage::firstFocus()
{
    return m_you->findChild<QWidget *>(QStringLiteral("youAsleep"));
}

} // namespace foyer
