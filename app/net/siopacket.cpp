// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/siopacket.h"

#include <QJsonDocument>

#include <algorithm>

namespace foyer {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Takes the digit at the front when it is at most `highest`; -1 otherwise.
int takeDigit(QStringView &rest, int highest)
{
    if (rest.isEmpty() || !isDigit(rest.front()))
        return -1;
    const int digit = rest.front().unicode() - u'0';
    rest = rest.sliced(1);
    return digit <= highest ? digit : -1;
}

QString takeNamespace(QStringView &rest)
{
    if (!rest.startsWith(QLatin1Char('/')))
        return QStringLiteral("/");
    const qsizetype comma = rest.indexOf(QLatin1Char(','));
    const QStringView name = comma < 0 ? rest : rest.first(comma);
    rest = comma < 0 ? QStringView() : rest.sliced(comma + 1);
    // Socket.IO 2 may append the query it was asked with.
    const qsizetype query = name.indexOf(QLatin1Char('?'));
    return (query < 0 ? name : name.first(query)).toString();
}

/// -1 when there is none, nothing when it does not fit.
std::optional<qint64> takeId(QStringView &rest)
{
    qsizetype digits = 0;
    while (digits < rest.size() && isDigit(rest[digits]))
        ++digits;
    if (digits == 0)
        return -1;
    bool fits = false;
    const qint64 id = rest.first(digits).toLongLong(&fits);
    rest = rest.sliced(digits);
    return fits ? std::optional<qint64>(id) : std::nullopt;
}

QString prefix(QChar type, const QString &nsp)
{
    const QString start = QString(QLatin1Char('4')) + type;
    const bool root = nsp.isEmpty() || nsp == QLatin1String("/");
    return root ? start : QString(start + nsp + QLatin1Char(','));
}

} // namespace

std::optional<SioPacket> SioPacket::decode(const QString &text)
{
    SioPacket packet;
    QStringView rest(text);
    const int engine = takeDigit(rest, static_cast<int>(Engine::Noop));
    if (engine < 0)
        return std::nullopt;
    packet.engine = static_cast<Engine>(engine);
    if (packet.engine == Engine::Message) {
        const int type = takeDigit(rest, static_cast<int>(Type::BinaryAck));
        if (type < 0)
            return std::nullopt;
        packet.type = static_cast<Type>(type);
        if (packet.type == Type::BinaryEvent || packet.type == Type::BinaryAck)
            return packet; // never used by a Homey; its attachments are not read either
        packet.nsp = takeNamespace(rest);
        if (packet.nsp != QLatin1String("/") && !isNamespace(packet.nsp))
            return std::nullopt;
        const bool mayHaveId = packet.type == Type::Event || packet.type == Type::Ack;
        const std::optional<qint64> id = mayHaveId ? takeId(rest) : -1;
        if (!id || (packet.type == Type::Ack && *id < 0))
            return std::nullopt;
        if (mayHaveId && !rest.startsWith(QLatin1Char('[')))
            return std::nullopt;
        packet.id = *id;
    }
    packet.json = rest.toUtf8();
    return packet;
}

QString SioPacket::event(const QString &nsp, qint64 id, const QString &name, const QJsonArray &args)
{
    QJsonArray array = args;
    array.prepend(name);
    const QString json = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    return prefix(QLatin1Char('2'), nsp) + (id < 0 ? QString() : QString::number(id)) + json;
}

QString SioPacket::textEvent(const QString &nsp, qint64 id, const QString &name,
                             const QString &argument)
{
    // What JSON writes as it is. A home is hundreds of these packets at once.
    const auto isPlain = [](QChar c) {
        const char16_t u = c.unicode();
        return u >= 0x20 && u < 0x7f && u != u'"' && u != u'\\';
    };
    if (!std::all_of(name.begin(), name.end(), isPlain) ||
        !std::all_of(argument.begin(), argument.end(), isPlain))
        return event(nsp, id, name, QJsonArray{argument});
    return prefix(QLatin1Char('2'), nsp) + (id < 0 ? QString() : QString::number(id)) +
           QLatin1String("[\"") + name + QLatin1String("\",\"") + argument + QLatin1String("\"]");
}

QString SioPacket::connect(const QString &nsp)
{
    return prefix(QLatin1Char('0'), nsp);
}

QString SioPacket::disconnect(const QString &nsp)
{
    return prefix(QLatin1Char('1'), nsp);
}

bool SioPacket::isNamespace(const QString &nsp)
{
    constexpr qsizetype longest = 65;
    if (nsp.size() < 2 || nsp.size() > longest || !nsp.startsWith(QLatin1Char('/')))
        return false;
    return std::all_of(nsp.begin(), nsp.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return isDigit(c) || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || u == u'/' ||
               u == u'_' || u == u'-';
    });
}

} // namespace foyer
