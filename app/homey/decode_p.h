// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/decode.h"
#include "net/jsonparts.h"

#include <QHash>

#include <algorithm>
#include <functional>

// How the decoders bound what they take over; only for their own source files.

namespace foyer::decoding {

inline constexpr int maxText = 256;
inline constexpr int maxValueText = 64 * 1024;
inline constexpr int maxId = 512;

/// Neither seen nor meant by whoever gave a name: terminal codes, and marks that make it read in
/// another direction than what stands around it.
inline bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0x200e || u == 0x200f ||
           (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

/// What people or apps call something, as one bounded line. Markup stays: it is only text, and what
/// shows it shows plain text.
inline QString oneLine(const QString &text)
{
    QString line = text.left(maxText);
    // Nearly all that people and apps write is ASCII: one look at each letter.
    const auto mayBeInvisible = [](QChar c) { return c.unicode() - 0x20U > 0x7e - 0x20U; };
    auto odd = std::find_if(line.cbegin(), line.cend(), mayBeInvisible);
    if (std::none_of(odd, line.cend(), isInvisible))
        return line;
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\t' || c == u'\r' || c.unicode() == 0x2028 ||
            c.unicode() == 0x2029)
            c = u' ';
    }
    line.removeIf(isInvisible);
    return line;
}

inline QString text(const JsonReader &reader, const JsonKey &key)
{
    return oneLine(reader.string(key));
}

/// An id that may be used in a path: not empty, bounded, without control characters.
inline QString usableId(const QString &candidate)
{
    const bool bad = candidate.isEmpty() || candidate.size() > maxId ||
                     std::any_of(candidate.cbegin(), candidate.cend(),
                                 [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return bad ? QString() : candidate;
}

/// The id of an item in a list: its own, else its key there.
inline QString itemId(const JsonReader &reader, const QString &key)
{
    const QString own = usableId(reader.string("id"));
    return own.isEmpty() ? usableId(key) : own;
}

inline Value boundedValue(const JsonValue &json)
{
    Value value = Value::fromJson(json);
    if (const auto string = value.string(); string && string->size() > maxValueText)
        return Value(string->left(maxValueText));
    return value;
}

/// The first `most` strings of a list, each cut to maxText.
inline QStringList texts(const JsonValue &list, qsizetype most)
{
    QStringList found;
    list.forEach([&](const QString &, const JsonValue &item) {
        if (const auto string = item.string(); string && found.size() < most)
            found << oneLine(*string);
    });
    return found;
}

/// The items of a list in either form. Of those with the same `idOf(item)` the last one counts, at
/// the place of the first.
template<typename T, typename DecodeItem, typename IdOf>
class ItemList
{
public:
    ItemList(qsizetype expected, JsonProblems &problems, DecodeItem decodeItem, IdOf idOf)
        : m_problems(problems)
        , m_decodeItem(std::move(decodeItem))
        , m_idOf(std::move(idOf))
    {
        m_items.reserve(static_cast<size_t>(expected));
    }
    void operator()(const QString &key, const JsonValue &json)
    {
        std::optional<T> item = m_decodeItem(json, key, m_problems);
        if (!item)
            return;
        const QString id = m_idOf(*item);
        const auto known = m_rowOf.constFind(id);
        if (known != m_rowOf.cend()) {
            m_problems.note(id, QStringLiteral("id seen twice"));
            m_items[*known] = std::move(*item);
        } else {
            m_rowOf.insert(id, m_items.size());
            m_items.push_back(std::move(*item));
        }
    }
    [[nodiscard]] std::vector<T> take() { return std::move(m_items); }

private:
    JsonProblems &m_problems;
    DecodeItem m_decodeItem;
    IdOf m_idOf;
    std::vector<T> m_items;
    QHash<QString, size_t> m_rowOf;
};

template<typename T, typename DecodeItem, typename IdOf>
Result<std::vector<T>> decodeList(const JsonValue &list, JsonProblems &problems,
                                  const QString &what, DecodeItem decodeItem, IdOf idOf)
{
    if (!list.isObject() && !list.isArray()) {
        Error error{Error::Kind::Protocol, QStringLiteral("neither an object nor a list"),
                    QStringLiteral("bad_container")};
        error.request = what;
        return fail(error);
    }
    ItemList<T, DecodeItem, IdOf> items(list.size(), problems, decodeItem, idOf);
    list.forEach(std::ref(items));
    return items.take();
}

template<typename T, typename DecodeItem>
Result<std::vector<T>> decodeList(const JsonValue &list, JsonProblems &problems,
                                  const QString &what, DecodeItem decodeItem)
{
    return decodeList<T>(list, problems, what, decodeItem, [](const T &item) { return item.id; });
}

/// The same of a text; an item has about `itemSize` bytes of it.
template<typename T, typename DecodeItem>
Result<std::vector<T>> decodeList(JsonParts &list, JsonProblems &problems, const QString &what,
                                  DecodeItem decodeItem, qsizetype itemSize)
{
    const auto idOf = [](const T &item) { return item.id; };
    ItemList<T, DecodeItem, decltype(idOf)> items(list.size() / itemSize, problems, decodeItem,
                                                  idOf);
    if (auto read = list.forEach(what, std::ref(items)); !read)
        return fail(std::move(read.error()));
    return items.take();
}

} // namespace foyer::decoding
