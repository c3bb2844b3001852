// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace foyer {

/// What a card was given for one of its arguments.
struct FlowArg
{
    QString name;
    Value value;      ///< a text, number or yes/no; null for a thing or a list
    QString thingId;  ///< of what was chosen from a list, e.g. a variable
    QString thing;    ///< its name
    QStringList list; ///< of a choice of several: their ids
    [[nodiscard]] bool operator==(const FlowArg &) const = default;
};

/// One card of a flow (protocol.md 4.5 and 4.6), in one form for both dialects and both kinds of
/// flows.
struct FlowCard
{
    enum class Type { Trigger, Condition, Action, Start, Delay, Any, All, Note, Unknown };

    QString key; ///< in an advanced flow; "trigger", "condition0", "action3" … in a standard one
    Type type = Type::Unknown;
    QString id;       ///< full: owner and card, "homey:device:<uuid>:on"
    QString ownerUri; ///< "homey:manager:cron"
    std::vector<FlowArg> args;
    QString dropToken; ///< "homey:manager:logic|<uuid>"; empty without one
    bool isInverted = false;
    int group = 1;       ///< of a condition: 1 … 3; within a group all must hold
    bool isElse = false; ///< of an action
    std::optional<double> delaySeconds;
    std::optional<double> durationSeconds;

    // On the canvas of an advanced flow.
    double x = 0;
    double y = 0;
    double width = 0; ///< of a note; 0 when the hub did not say
    double height = 0;
    QString note;                                    ///< may have several lines
    QString colour;                                  ///< of a note, as the hub names it
    QStringList onSuccess, onTrue, onFalse, onError; ///< keys of the cards that follow

    [[nodiscard]] const FlowArg *arg(const QString &name) const;
    [[nodiscard]] bool operator==(const FlowCard &) const = default;
};

/// A standard or advanced flow.
struct Flow
{
    QString id;
    QString name;
    QString folder; ///< empty: in none
    bool isAdvanced = false;
    bool isEnabled = true;
    bool isBroken = false;
    bool isTriggerable = false;      ///< may be started by hand (protocol.md 4.5)
    std::optional<int> triggerCount; ///< how often it has run, where the hub counts
    std::vector<FlowCard> cards;
    /// Every part of the ids, owners, tokens and arguments of its cards, so that whatever has an id
    /// can be looked for; notes do not count.
    QSet<QString> mentions;
    [[nodiscard]] bool operator==(const Flow &) const = default;
};

struct FlowFolder
{
    QString id;
    QString name;
    QString parent; ///< empty: at the top
    [[nodiscard]] bool operator==(const FlowFolder &) const = default;
};

/// A kind of card as the hub's catalogue describes it (protocol.md 4.8).
struct FlowCardDefinition
{
    struct Choice
    {
        QString id;
        QString title;
    };
    struct Argument
    {
        QString name;
        QString type;
        QString title;
        QString label; ///< unit
        double multiplier = 1;
        std::optional<int> decimals;
        std::vector<Choice> choices;
    };
    struct Token
    {
        QString id;
        QString title;
    };
    QString id; ///< full
    QString ownerUri;
    QString ownerName;
    QString title;
    QString titleFormatted; ///< with [[argument]]; empty without one
    std::vector<Argument> args;
    std::vector<Token> tokens;

    [[nodiscard]] const Argument *argument(const QString &name) const;
};

/// A tag that flows may use (protocol.md 4.9).
struct FlowToken
{
    QString id; ///< full
    QString title;
    QString ownerName;
};

} // namespace foyer
