// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homepage.h"

#include "homey/household.h"
#include "ui/devices/tileview.h"
#include "ui/frame/words.h"
#include "ui/home/attentioncard.h"
#include "ui/home/cardgrid.h"
#include "ui/home/favouritetiles.h"
#include "ui/home/homeskeleton.h"
#include "ui/home/peoplecard.h"
#include "ui/home/powercard.h"
#include "ui/home/rowlist.h"
#include "ui/home/zonescard.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace foyer {

HomePage::HomePage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("home"), tr("Home"), QStringLiteral("home"), parent)
    , m_program(program)
    , m_words(words)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_favourites(new FavouriteTiles(program, words))
    , m_attention(new AttentionCard(program, words, this))
    , m_nothing(new EmptyState(QStringLiteral("home"), tr("This home is still empty"), m_stack))
    , m_skeleton(new HomeSkeleton(m_stack))
{
    buildContent();
    connect(&program.home(), &Home::loaded, this, &HomePage::updateContents);
    connect(&program.home(), &Home::deviceAdded, this, &HomePage::updateContents);
    connect(&program.home(), &Home::deviceRemoved, this, &HomePage::updateContents);
    connect(m_attention, &AttentionCard::countChanged, this, &HomePage::updateContents);
    updateContents();
}

void HomePage::buildContent()
{
    m_nothing->setObjectName(QStringLiteral("emptyHome"));
    m_nothing->setDetail(tr("Add devices with the Homey app; they appear here at once."));
    auto *inside = new QWidget(m_scroll);
    auto *heading = new PlainLabel(tr("Favourites"), inside);
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    heading->setContentsMargins(Theme::spacing(6), Theme::spacing(1), Theme::spacing(6), 0);
    auto *grid = new CardGrid(inside);
    auto *zones = new ZonesCard(m_program, m_words, grid);
    auto *people = new PeopleCard(m_program.household().people, m_words, grid);
    auto *power = new PowerCard(m_program.home(), m_program.household().power, m_words, grid);
    for (HomeCard *card : std::initializer_list<HomeCard *>{m_attention, zones, people, power})
        grid->addCard(card);
    auto *margins = new QVBoxLayout;
    margins->setContentsMargins(Theme::spacing(6), Theme::spacing(2), Theme::spacing(6),
                                Theme::spacing(6));
    margins->addWidget(grid);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_favourites);
    layout->addLayout(margins);
    layout->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("homeScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    // The window shows behind the cards, not the base colour of lists.
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_scroll, m_nothing, m_skeleton})
        m_stack->addWidget(widget);
    contentLayout()->addWidget(m_stack);

    connect(m_favourites, &FavouriteTiles::deviceActivated, this, &HomePage::deviceActivated);
    connect(m_attention, &AttentionCard::deviceActivated, this, &HomePage::deviceActivated);
    connect(power, &PowerCard::deviceActivated, this, &HomePage::deviceActivated);
    connect(zones, &ZonesCard::zoneActivated, this, &HomePage::zoneActivated);
}

void HomePage::updateContents()
{
    const Home &home = m_program.home();
    QWidget *wanted = m_scroll;
    if (home.deviceIds().isEmpty())
        wanted = home.isLoaded() ? static_cast<QWidget *>(m_nothing) : m_skeleton;
    m_stack->setCurrentWidget(wanted);
    const int count = m_attention->count();
    setSubtitle(wanted != m_scroll ? QString()
                : count == 0       ? tr("All is well")
                : count == 1       ? tr("One thing needs attention")
                                   : tr("%n things need attention", nullptr, count));
}

QWidget *HomePage::firstFocus()
{
    if (m_stack->currentWidget() != m_scroll)
        return nullptr;
    if (m_favourites->count() > 0)
        return m_favourites->tiles();
    return m_attention->count() > 0 ? m_attention->list() : nullptr;
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_program.household().power.watch(this);
}

void HomePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_program.household().power.unwatch(this);
}

} // namespace foyer
