// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/flowcatalogue.h"

#include "homey/flowcalls.h"
#include "homey/homeyapi.h"
#include "homey/hublink.h"

#include <algorithm>
#include <iterator>

namespace foyer {

FlowCatalogue::FlowCatalogue(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&link, &HubLink::opened, this, [this] {
        // Apps and devices may have come meanwhile; what is known stays until it is replaced.
        m_next = 0;
        if (m_isNeeded)
            readNext();
    });
    connect(&link, &HubLink::hubChanged, this, &FlowCatalogue::forget);
}

FlowCatalogue::~FlowCatalogue() = default;

void FlowCatalogue::need()
{
    m_isNeeded = true;
    readNext();
}

void FlowCatalogue::forget()
{
    ++m_hub;
    m_next = 0;
    m_isReading = false;
    std::fill(std::begin(m_isHere), std::end(m_isHere), false);
    for (auto &cards : m_cards)
        cards.clear();
    m_tokens.clear();
    Q_EMIT changed();
}

void FlowCatalogue::readNext()
{
    HomeyApi *api = m_link.api();
    if (m_isReading || m_next >= ListCount || !api ||
        !m_link.mayUse(QStringLiteral("homey.flow.readonly")))
        return;
    m_isReading = true;
    const int list = m_next++;
    // A list that did not come is asked for again with the next connection.
    const auto settle = [this, list](bool isHere) {
        m_isReading = false;
        m_isHere[list] = m_isHere[list] || isHere;
        Q_EMIT changed();
        readNext();
    };
    if (list == Tokens) {
        then(listFlowTokens(*api), this,
             [this, hub = m_hub, settle](const Result<std::vector<FlowToken>> &tokens) {
                 if (hub != m_hub)
                     return;
                 if (tokens) {
                     m_tokens.clear();
                     for (const FlowToken &token : *tokens)
                         m_tokens.insert(token.id, token);
                 }
                 settle(tokens.has_value());
             });
        return;
    }
    const FlowCard::Type type = list == Triggers     ? FlowCard::Type::Trigger
                                : list == Conditions ? FlowCard::Type::Condition
                                                     : FlowCard::Type::Action;
    then(listFlowCards(*api, type), this,
         [this, hub = m_hub, list, settle](const Result<std::vector<FlowCardDefinition>> &cards) {
             if (hub != m_hub)
                 return;
             if (cards)
                 adopt(list, *cards);
             settle(cards.has_value());
         });
}

void FlowCatalogue::adopt(int list, const std::vector<FlowCardDefinition> &cards)
{
    m_cards[list].clear();
    for (const FlowCardDefinition &card : cards)
        m_cards[list].insert(card.id, card);
}

FlowCatalogue::List FlowCatalogue::listOf(FlowCard::Type type)
{
    if (type == FlowCard::Type::Trigger)
        return Triggers;
    return type == FlowCard::Type::Condition ? Conditions : Actions;
}

const FlowCardDefinition *FlowCatalogue::card(FlowCard::Type type, const QString &id) const
{
    const List list = listOf(type);
    const auto found = m_cards[list].constFind(id);
    return found == m_cards[list].cend() ? nullptr : &*found;
}

const FlowToken *FlowCatalogue::token(const QString &id) const
{
    const auto found = m_tokens.constFind(id);
    return found == m_tokens.cend() ? nullptr : &*found;
}

} // namespace foyer
