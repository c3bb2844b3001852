// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/jsonparts.h"

#include <QHash>

#include <algorithm>
#include <string_view>

namespace foyer {

namespace {

constexpr qsizetype padding = 128; ///< room at the end of a part spares the JSON parser a copy

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

std::size_t hashOf(const QByteArray &text, std::size_t seed)
{
    return qHashBits(text.constData(), static_cast<std::size_t>(text.size()), seed);
}

} // namespace

JsonParts::JsonParts(Prints known, qsizetype mostKnown, qsizetype partSize)
    : m_known(std::move(known))
    , m_mostKnown(mostKnown)
    , m_partSize(partSize)
{
    addPart();
}

void JsonParts::addPart()
{
    QByteArray part;
    part.reserve(m_partSize + padding);
    m_parts.push_back(std::move(part));
}

void JsonParts::append(const QByteArray &piece)
{
    m_size += piece.size();
    for (qsizetype taken = 0; taken < piece.size();) {
        const qsizetype left = piece.size() - taken;
        QByteArray &last = m_parts.back();
        const qsizetype fits = m_isCuttable ? std::min(m_partSize - last.size(), left) : left;
        last.append(piece.constData() + taken, fits);
        taken += fits;
        if (m_isCuttable && last.size() >= m_partSize)
            cut();
    }
}

/// {"<key>":{"<name>" or [{"<name>":"<value>": the key or the value is what differs.
JsonParts::Look JsonParts::lookOf(std::string_view list)
{
    const bool isObject = list.starts_with("{\"");
    if (!isObject && !list.starts_with("[{\""))
        return {};
    const std::string_view between = isObject ? "\":{\"" : "\":\"";
    const std::size_t first = isObject ? 2 : 3;
    const std::size_t firstEnd = list.find('"', first);
    if (firstEnd == std::string_view::npos || !list.substr(firstEnd).starts_with(between))
        return {};
    const std::size_t second = firstEnd + between.size();
    const std::size_t secondEnd = list.find('"', second);
    if (secondEnd == std::string_view::npos)
        return {};
    Look look;
    look.before = "},";
    look.before += list.substr(1, (isObject ? first : second) - 1);
    look.differs = isObject ? firstEnd - first : secondEnd - second;
    look.after = isObject ? list.substr(firstEnd, secondEnd + 1 - firstEnd) : "\"";
    return look;
}

/// Where the comma before it is; 0 when there is none.
std::size_t JsonParts::lastBegin(std::string_view part) const
{
    if (m_look.before.empty())
        return 0;
    for (std::size_t at = part.size(); at-- > 1;) {
        if (part[at] != m_look.before.front() || !part.substr(at).starts_with(m_look.before))
            continue;
        const std::size_t after = at + m_look.before.size() + m_look.differs;
        if (after < part.size() && part.substr(after).starts_with(m_look.after))
            return at + 1;
    }
    return 0;
}

/// The last part is full. Where an item begins is a guess: there where the text looks as it does at
/// the first one. The parser tells whether it was right: when a part is a list as it stands, then
/// all in it are items of the whole list and nothing else is, because a text can be read as JSON in
/// one way only.
void JsonParts::cut()
{
    QByteArray &part = m_parts.back();
    if (m_prints.empty())
        m_look = lookOf(viewOf(part));
    const auto end = static_cast<qsizetype>(lastBegin(viewOf(part)));
    m_isCuttable = end > 0;
    if (!m_isCuttable)
        return;
    m_prints.push_back(hashOf(part, m_prints.empty() ? 0 : m_prints.back()));
    const char open = part.front();
    addPart();
    m_parts.back().append(open).append(part.constData() + end + 1, part.size() - end - 1);
    part.truncate(end);
    part.append(open == '{' ? '}' : ']');
    if (m_size > m_mostKnown && m_prints.size() <= m_known.size() &&
        std::equal(m_prints.begin(), m_prints.end(), m_known.begin())) {
        m_parts.erase(m_parts.begin(), m_parts.end() - 1);
        m_wasDropped = true;
    }
}

JsonParts::Prints JsonParts::prints() const
{
    Prints all = m_prints;
    if (!m_parts.empty())
        all.push_back(hashOf(m_parts.back(), std::size_t(m_size)));
    return all;
}

QByteArray JsonParts::takeFirst()
{
    QByteArray first = std::move(m_parts.front());
    m_parts.pop_front();
    return first;
}

QByteArray JsonParts::takeRest(QByteArray first)
{
    while (!m_parts.empty()) {
        first.back() = ',';
        const QByteArray next = takeFirst();
        first.append(next.constData() + 1, next.size() - 1);
    }
    return first;
}

Result<Done> JsonParts::forEach(const QString &what, const Visit &visit)
{
    JsonDocument items;
    while (!m_parts.empty()) {
        QByteArray part = takeFirst();
        auto parsed = items.parseNext(part, what);
        if (!parsed && !m_parts.empty()) // it was cut where it should not have been
            parsed = items.parseNext(takeRest(std::move(part)), what);
        if (!parsed)
            return parsed;
        const JsonValue root = items.root();
        if (!root.isObject() && !root.isArray())
            return fail(Error{Error::Kind::Protocol, QStringLiteral("neither an object nor a list"),
                              QStringLiteral("bad_container"), what});
        root.forEach(visit);
    }
    return Done{};
}

} // namespace foyer
