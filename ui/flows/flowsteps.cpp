// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowsteps.h"

#include "ui/flows/flowcardrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace foyer {

FlowSteps::FlowSteps(const FlowWords &words, QWidget *parent)
    : QScrollArea(parent)
    , m_words(words)
{
    setObjectName(QStringLiteral("flowSteps"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the flow does"));
    setFocusPolicy(Qt::StrongFocus);
}

void FlowSteps::addHeading(QVBoxLayout *column, const QString &text)
{
    auto *heading = new PlainLabel(text, column->parentWidget());
    heading->setFont(Theme::font(Theme::FontRole::Strong, font()));
    if (column->count() > 0)
        column->addSpacing(Theme::spacing(3));
    column->addWidget(heading);
    m_text += text + QLatin1Char('\n');
}

void FlowSteps::addCard(QVBoxLayout *column, const Flow &flow, const FlowCard &card)
{
    auto *row = new FlowCardRow(m_words.sentence(flow, card), m_words.iconName(card),
                                column->parentWidget());
    column->addWidget(row);
    m_text += row->text() + QLatin1Char('\n');
}

void FlowSteps::show(const Flow &flow)
{
    const int scrolled = m_shown == flow.id ? verticalScrollBar()->value() : 0;
    m_shown = flow.id;
    m_text.clear();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::spacing(4), Theme::spacing(2), Theme::spacing(4),
                               Theme::spacing(4));
    column->setSpacing(Theme::spacing(2));
    using Type = FlowCard::Type;
    const auto addAll = [&](const QString &heading, auto belongs) {
        bool isFirst = true;
        for (const FlowCard &card : flow.cards) {
            if (!belongs(card))
                continue;
            if (std::exchange(isFirst, false))
                addHeading(column, heading);
            addCard(column, flow, card);
        }
        return !isFirst;
    };
    addAll(tr("When", "heading of a flow"),
           [](const FlowCard &card) { return card.type == Type::Trigger; });
    bool hasGroup = false;
    for (int group = 1; group <= 3; ++group) {
        const bool added =
            addAll(hasGroup ? tr("Or", "heading of a flow") : tr("And", "heading of a flow"),
                   [group](const FlowCard &card) {
                       return card.type == Type::Condition && card.group == group;
                   });
        hasGroup = hasGroup || added;
    }
    addAll(tr("Then", "heading of a flow"),
           [](const FlowCard &card) { return card.type == Type::Action && !card.isElse; });
    addAll(tr("Else", "heading of a flow"),
           [](const FlowCard &card) { return card.type == Type::Action && card.isElse; });
    column->addStretch(1);
    setWidget(content);
    verticalScrollBar()->setValue(scrolled);
}

} // namespace foyer
