// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flow.h"

#include <QCoreApplication>
#include <QList>

namespace foyer {

class FlowCatalogue;
class Home;
class UiWords;

/// A piece of a sentence about a card.
struct FlowPart
{
    enum class Kind {
        Text,
        Owner,   ///< the device or app the card belongs to
        Value,   ///< what was chosen
        Token,   ///< a tag
        Unknown, ///< something that the hub does not know (any more)
    };
    Kind kind = Kind::Text;
    QString text; ///< plain, one line
};
using FlowParts = QList<FlowPart>;

/// Cards of flows as sentences, with the titles of the catalogue and the names of the home. Knows
/// no widget; keeps nothing.
class FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(foyer::FlowWords)

public:
    FlowWords(const Home &home, const FlowCatalogue &catalogue, const UiWords &words);

    /// The whole sentence of a card, its owner first.
    [[nodiscard]] FlowParts sentence(const Flow &flow, const FlowCard &card) const;
    [[nodiscard]] static QString textOf(const FlowParts &parts);
    /// "Trigger", "Condition", "Wait", …
    [[nodiscard]] static QString typeName(FlowCard::Type type);
    /// The device, app or manager of a card; empty for a card without one.
    [[nodiscard]] QString ownerName(const FlowCard &card) const;
    [[nodiscard]] QString iconName(const FlowCard &card) const;
    /// A device that is gone, or a card that the hub's list does not have.
    [[nodiscard]] bool isBroken(const FlowCard &card) const;
    [[nodiscard]] const Home &home() const { return m_home; }

private:
    using Argument = FlowCardDefinition::Argument;
    void addTemplate(FlowParts &parts, const QString &text, const Flow &flow, const FlowCard &card,
                     const FlowCardDefinition *definition, QStringList &used) const;
    void addArgument(FlowParts &parts, const Flow &flow, const FlowArg &arg,
                     const Argument *argument) const;
    /// A text with tags in it.
    void addTagged(FlowParts &parts, const QString &text, const Flow &flow,
                   FlowPart::Kind kind) const;
    [[nodiscard]] FlowPart token(const QString &reference, const Flow &flow) const;
    [[nodiscard]] FlowPart globalToken(const QString &owner, const QString &id) const;
    [[nodiscard]] FlowPart localToken(const Flow &flow, const FlowCard *card,
                                      const QString &id) const;
    [[nodiscard]] QString valueText(const FlowArg &arg, const Argument *argument) const;
    [[nodiscard]] const FlowCardDefinition *definition(const FlowCard &card) const;

    const Home &m_home;
    const FlowCatalogue &m_catalogue;
    const UiWords &m_words;
};

} // namespace foyer
