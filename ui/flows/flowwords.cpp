// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowwords.h"

#include "homey/flowcatalogue.h"
#include "homey/home.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"

#include <QRegularExpression>

namespace foyer {

namespace {

const auto devicePrefix = QStringLiteral("homey:device:");
const auto logicUri = QStringLiteral("homey:manager:logic");
constexpr int maxValue = 400;

/// "!{{is|is not}}" in the wording that fits.
QString resolved(QString title, bool isInverted, bool *said)
{
    static const QRegularExpression choice(QStringLiteral("!?\\{\\{([^|{}]*)\\|([^{}]*)\\}\\}"));
    for (auto match = choice.match(title); match.hasMatch(); match = choice.match(title)) {
        title.replace(match.capturedStart(), match.capturedLength(),
                      match.captured(isInverted ? 2 : 1));
        *said = true;
    }
    return title;
}

QString shortIdOf(const FlowCard &card)
{
    return card.id.startsWith(QString(card.ownerUri + QLatin1Char(':')))
               ? card.id.mid(card.ownerUri.size() + 1)
               : card.id;
}

} // namespace

FlowWords::FlowWords(const Home &home, const FlowCatalogue &catalogue, const UiWords &words)
    : m_home(home)
    , m_catalogue(catalogue)
    , m_words(words)
{
}

const FlowCardDefinition *FlowWords::definition(const FlowCard &card) const
{
    return m_catalogue.card(card.type, card.id);
}

QString FlowWords::typeName(FlowCard::Type type)
{
    switch (type) {
    case FlowCard::Type::Trigger: return tr("When", "card of a flow");
    case FlowCard::Type::Condition: return tr("And", "card of a flow");
    case FlowCard::Type::Action: return tr("Then", "card of a flow");
    case FlowCard::Type::Start: return tr("Start", "card of a flow");
    case FlowCard::Type::Delay: return tr("Wait", "card of a flow");
    case FlowCard::Type::Any: return tr("Any", "card of a flow");
    case FlowCard::Type::All: return tr("All", "card of a flow");
    case FlowCard::Type::Note: return tr("Note", "card of a flow");
    case FlowCard::Type::Unknown: break;
    }
    return tr("Card", "card of a flow");
}

QString FlowWords::ownerName(const FlowCard &card) const
{
    if (card.ownerUri.startsWith(devicePrefix)) {
        if (const Device *device = m_home.device(card.ownerUri.mid(devicePrefix.size())))
            return plain(device->name);
        if (m_home.isLoaded())
            return tr("A device that is gone");
    }
    const FlowCardDefinition *known = definition(card);
    if (known && !known->ownerName.isEmpty())
        return plain(known->ownerName);
    return plain(card.ownerUri.section(u':', 2));
}

QString FlowWords::iconName(const FlowCard &card) const
{
    if (isBroken(card))
        return QStringLiteral("warning");
    if (card.ownerUri.startsWith(devicePrefix)) {
        const Device *device = m_home.device(card.ownerUri.mid(devicePrefix.size()));
        return device ? classIconName(device->deviceClass) : QStringLiteral("devices");
    }
    static const QHash<QString, QString> icons = {
        {QStringLiteral("cron"), QStringLiteral("clock")},
        {QStringLiteral("logic"), QStringLiteral("variables")},
        {QStringLiteral("presence"), QStringLiteral("user")},
        {QStringLiteral("notifications"), QStringLiteral("bell")},
        {QStringLiteral("mobile"), QStringLiteral("bell")},
        {QStringLiteral("zones"), QStringLiteral("zones")},
        {QStringLiteral("energy"), QStringLiteral("energy")},
        {QStringLiteral("alarms"), QStringLiteral("clock")},
    };
    if (card.type == FlowCard::Type::Delay)
        return QStringLiteral("clock");
    if (card.type == FlowCard::Type::Start)
        return QStringLiteral("play");
    if (card.type == FlowCard::Type::Note)
        return QStringLiteral("edit");
    return icons.value(card.ownerUri.section(u':', 2), QStringLiteral("flows"));
}

bool FlowWords::isBroken(const FlowCard &card) const
{
    const bool hasDefinition = card.type == FlowCard::Type::Trigger ||
                               card.type == FlowCard::Type::Condition ||
                               card.type == FlowCard::Type::Action;
    if (!hasDefinition)
        return card.type == FlowCard::Type::Unknown;
    if (card.ownerUri.startsWith(devicePrefix) && m_home.isLoaded() &&
        !m_home.device(card.ownerUri.mid(devicePrefix.size())))
        return true;
    return m_catalogue.isKnown(card.type) && !definition(card);
}

QString FlowWords::textOf(const FlowParts &parts)
{
    QString text;
    for (const FlowPart &part : parts) {
        if (part.text.isEmpty())
            continue;
        const QChar first = part.text.front();
        const bool isGlued = text.isEmpty() || first == u',' || first == u':' || first == u'.' ||
                             first == u'”' || first.isSpace() || text.back().isSpace();
        if (!isGlued)
            text += QLatin1Char(' ');
        text += part.text;
    }
    return text.simplified();
}

FlowParts FlowWords::sentence(const Flow &flow, const FlowCard &card) const
{
    using Kind = FlowPart::Kind;
    switch (card.type) {
    case FlowCard::Type::Start: return {{Kind::Text, tr("The flow is started by hand")}};
    case FlowCard::Type::Any: return {{Kind::Text, tr("As soon as any of these is reached")}};
    case FlowCard::Type::All: return {{Kind::Text, tr("Once all of these are reached")}};
    case FlowCard::Type::Note: return {{Kind::Text, plain(card.note, maxValue)}};
    case FlowCard::Type::Delay:
        if (!card.delaySeconds)
            return {{Kind::Text, tr("Wait a while")}};
        return {{Kind::Text, tr("Wait")}, {Kind::Value, m_words.duration(*card.delaySeconds)}};
    default: break;
    }
    FlowParts parts;
    if (const QString owner = ownerName(card); !owner.isEmpty())
        parts << FlowPart{isBroken(card) ? Kind::Unknown : Kind::Owner, owner};
    QStringList used;
    const FlowCardDefinition *known = definition(card);
    bool saidInverted = false;
    if (known) {
        const bool hasTemplate = !known->titleFormatted.isEmpty();
        const QString title = resolved(hasTemplate ? known->titleFormatted : known->title,
                                       card.isInverted, &saidInverted);
        addTemplate(parts, title, flow, card, known, used);
    } else {
        parts << FlowPart{Kind::Unknown, plain(shortIdOf(card))};
        if (isBroken(card))
            parts << FlowPart{Kind::Text, tr("(unknown to the hub)", "after the id of a card")};
    }
    if (!card.dropToken.isEmpty() && !used.contains(QStringLiteral("droptoken"))) {
        parts << FlowPart{Kind::Text, QStringLiteral(":")};
        parts << token(card.dropToken, flow);
    }
    bool isFirst = true;
    for (const FlowArg &arg : card.args) {
        if (used.contains(arg.name))
            continue;
        parts << FlowPart{Kind::Text, isFirst ? QStringLiteral(":") : QStringLiteral(",")};
        addArgument(parts, flow, arg, known ? known->argument(arg.name) : nullptr);
        isFirst = false;
    }
    if (card.isInverted && !saidInverted)
        parts << FlowPart{Kind::Text, tr("(turned round)", "a condition that must not hold")};
    if (card.delaySeconds && *card.delaySeconds > 0)
        parts << FlowPart{Kind::Text, tr(", after")}
              << FlowPart{Kind::Value, m_words.duration(*card.delaySeconds)};
    if (card.durationSeconds && *card.durationSeconds > 0)
        parts << FlowPart{Kind::Text, tr(", within", "a duration follows")}
              << FlowPart{Kind::Value, m_words.duration(*card.durationSeconds)};
    return parts;
}

void FlowWords::addTemplate(FlowParts &parts, const QString &text, const Flow &flow,
                            const FlowCard &card, const FlowCardDefinition *known,
                            QStringList &used) const
{
    static const QRegularExpression place(QStringLiteral("\\[\\[([^\\[\\]]+)\\]\\]"));
    qsizetype from = 0;
    const auto addText = [&](const QString &piece) {
        QString said = piece.simplified();
        // "Dim to…" is asking for what follows.
        if (said.endsWith(u'…'))
            said.chop(1);
        if (!said.isEmpty())
            parts << FlowPart{FlowPart::Kind::Text, plain(said)};
    };
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(1);
        addText(text.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        used << name;
        if (name == QLatin1String("droptoken")) {
            parts << (card.dropToken.isEmpty() ? FlowPart{FlowPart::Kind::Unknown, tr("(no tag)")}
                                               : token(card.dropToken, flow));
        } else if (const FlowArg *arg = card.arg(name)) {
            addArgument(parts, flow, *arg, known->argument(name));
        } else {
            const Argument *argument = known->argument(name);
            parts << FlowPart{
                FlowPart::Kind::Unknown,
                QLatin1Char('(') +
                    plain(argument && !argument->title.isEmpty() ? argument->title : name) +
                    QLatin1Char(')')};
        }
    }
    addText(text.mid(from));
}

void FlowWords::addArgument(FlowParts &parts, const Flow &flow, const FlowArg &arg,
                            const Argument *argument) const
{
    const auto text = arg.value.string();
    const bool isChoice = argument && !argument->choices.empty();
    if (text && !isChoice && text->contains(QLatin1String("[[")))
        addTagged(parts, *text, flow, FlowPart::Kind::Value);
    else
        parts << FlowPart{FlowPart::Kind::Value, valueText(arg, argument)};
}

QString FlowWords::valueText(const FlowArg &arg, const Argument *argument) const
{
    const auto choice = [&](const QString &id) {
        if (argument) {
            for (const auto &one : argument->choices) {
                if (one.id == id)
                    return plain(one.title);
            }
        }
        return plain(id);
    };
    if (!arg.thing.isEmpty() || !arg.thingId.isEmpty()) {
        // The name of today, not that of the day when it was chosen.
        const Variable *variable = m_home.variable(arg.thingId);
        const Device *device = m_home.device(arg.thingId);
        return plain(variable               ? variable->name
                     : device               ? device->name
                     : !arg.thing.isEmpty() ? arg.thing
                                            : arg.thingId);
    }
    if (!arg.list.isEmpty()) {
        QStringList titles;
        for (const QString &id : arg.list)
            titles << choice(id);
        return titles.join(QStringLiteral(", "));
    }
    if (const auto boolean = arg.value.boolean())
        return m_words.yesNo(*boolean);
    if (const auto number = arg.value.number()) {
        const double shown = *number * (argument ? argument->multiplier : 1);
        const QString said = m_words.number(shown, argument ? argument->decimals.value_or(3) : 3);
        if (argument && !argument->choices.empty())
            return choice(QString::number(*number));
        return argument && !argument->label.isEmpty()
                   ? QString(said + QChar(QChar::Nbsp) + plain(argument->label))
                   : said;
    }
    if (const auto text = arg.value.string())
        return argument && !argument->choices.empty()
                   ? choice(*text)
                   : QString(u'“' + plain(*text, maxValue) + u'”');
    return QStringLiteral("–");
}

void FlowWords::addTagged(FlowParts &parts, const QString &text, const Flow &flow,
                          FlowPart::Kind kind) const
{
    static const QRegularExpression tag(QStringLiteral("\\[\\[([^\\[\\]]+)\\]\\]"));
    qsizetype from = 0;
    const QString whole = text.left(maxValue * 4);
    const bool isOnlyTag = tag.match(whole).capturedLength() == whole.size();
    QString open = isOnlyTag ? QString() : QStringLiteral("“");
    for (auto it = tag.globalMatch(whole); it.hasNext();) {
        const auto match = it.next();
        const QString before =
            open + plain(whole.mid(from, match.capturedStart() - from), maxValue);
        open.clear();
        if (!before.trimmed().isEmpty())
            parts << FlowPart{kind, before};
        parts << token(match.captured(1), flow);
        from = match.capturedEnd();
    }
    const QString rest =
        open + plain(whole.mid(from), maxValue) + (isOnlyTag ? QString() : QStringLiteral("”"));
    if (!rest.trimmed().isEmpty())
        parts << FlowPart{kind, rest};
}

FlowPart FlowWords::token(const QString &reference, const Flow &flow) const
{
    if (reference.contains(u'|'))
        return globalToken(reference.section(u'|', 0, 0), reference.section(u'|', 1));
    const QStringList steps = reference.split(QStringLiteral("::"));
    if (steps.size() < 3) { // of the only trigger there is
        const FlowCard *trigger = flow.cards.empty() ? nullptr : &flow.cards.front();
        return localToken(flow, trigger, reference);
    }
    for (const FlowCard &card : flow.cards) {
        if (card.key == steps.at(1))
            return localToken(flow, &card, steps.at(2));
    }
    return {FlowPart::Kind::Unknown, plain(steps.at(2))};
}

FlowPart FlowWords::globalToken(const QString &owner, const QString &id) const
{
    if (owner == logicUri) {
        if (const Variable *variable = m_home.variable(id))
            return {FlowPart::Kind::Token, plain(variable->name)};
        return {FlowPart::Kind::Unknown, tr("a variable that is gone")};
    }
    if (owner.startsWith(devicePrefix)) {
        const Device *device = m_home.device(owner.mid(devicePrefix.size()));
        if (!device)
            return {FlowPart::Kind::Unknown, tr("a device that is gone")};
        const Capability *capability = device->capability(id);
        return {FlowPart::Kind::Token,
                tr("%1 of %2", "capability, device")
                    .arg(plain(capability ? m_words.capabilityTitle(*capability) : id),
                         plain(device->name))};
    }
    if (const FlowToken *known = m_catalogue.token(QString(owner + QLatin1Char(':') + id)))
        return {FlowPart::Kind::Token, plain(known->title.isEmpty() ? id : known->title)};
    return {FlowPart::Kind::Token, plain(id)};
}

FlowPart FlowWords::localToken(const Flow &flow, const FlowCard *card, const QString &id) const
{
    Q_UNUSED(flow)
    if (id == QLatin1String("error"))
        return {FlowPart::Kind::Token, tr("what went wrong")};
    const FlowCardDefinition *known = card ? definition(*card) : nullptr;
    if (known) {
        for (const auto &token : known->tokens) {
            if (token.id == id && !token.title.isEmpty())
                return {FlowPart::Kind::Token, plain(token.title)};
        }
    }
    return {FlowPart::Kind::Token, plain(id)};
}

} // namespace foyer
