// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flow.h"
#include "net/result.h"

#include <QHash>
#include <QObject>

namespace foyer {

class HubLink;

/// The cards and tags that flows of this hub can be made of, read once somebody wants to show a
/// card: they are large. Without the scope, or when reading failed, it is empty and cards keep
/// their ids.
class FlowCatalogue : public QObject
{
    Q_OBJECT

public:
    explicit FlowCatalogue(HubLink &link, QObject *parent = nullptr);
    ~FlowCatalogue() override;

    /// Reads what is not known yet, one list after the other; changed() follows each.
    void need();
    /// The list of these cards has come: what is not in it is unknown to the hub.
    [[nodiscard]] bool isKnown(FlowCard::Type type) const { return m_isHere[listOf(type)]; }
    [[nodiscard]] const FlowCardDefinition *card(FlowCard::Type type, const QString &id) const;
    [[nodiscard]] const FlowToken *token(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    enum List { Triggers, Conditions, Actions, Tokens, ListCount };
    [[nodiscard]] static List listOf(FlowCard::Type type);
    void forget();
    void readNext();
    void adopt(int list, const std::vector<FlowCardDefinition> &cards);

    HubLink &m_link;
    QHash<QString, FlowCardDefinition> m_cards[Tokens]; ///< by full id
    QHash<QString, FlowToken> m_tokens;
    bool m_isHere[ListCount] = {};
    int m_next = 0;
    int m_hub = 0;
    bool m_isNeeded = false;
    bool m_isReading = false;
};

} // namespace foyer
