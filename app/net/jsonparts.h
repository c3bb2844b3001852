// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/json.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace foyer {

/// The text of a long list, an array or an object whose members are the items, as it comes in. Cuts
/// it between items, reads one part after the other and gives away what was read, so that neither a
/// tree of the whole nor all of the text is held beside what is made of it. What it takes and what
/// it refuses is what JsonDocument does.
class JsonParts
{
public:
    using Visit = std::function<void(const QString &key, const JsonValue &value)>;

    /// Tells one text from another, however it came in: 64 bits for each part.
    using Prints = std::vector<std::size_t>;

    static constexpr qsizetype usualSize = 128 * 1024;
    /// Of a text that looks as `known` not more than `mostKnown` bytes are kept: whoever has its
    /// prints has read it. Parts have at most `partSize` bytes, as long as the text can be cut.
    explicit JsonParts(Prints known = {}, qsizetype mostKnown = 16 * 1024 * 1024,
                       qsizetype partSize = usualSize);

    void append(const QByteArray &piece);
    [[nodiscard]] qsizetype size() const { return m_size; } ///< bytes that were appended
    [[nodiscard]] qsizetype parts() const { return qsizetype(m_parts.size()); } ///< not read yet
    [[nodiscard]] Prints prints() const;
    /// It began as the known text and went on in another way when that was no longer kept: it has
    /// to come again.
    [[nodiscard]] bool isLost() const { return m_wasDropped && prints() != m_known; }

    /// Visits the items as JsonValue::forEach() would those of the whole text, once. Protocol when
    /// the text is no JSON or no list, maybe after some visits: then none of them counts.
    [[nodiscard]] Result<Done> forEach(const QString &what, const Visit &visit);

private:
    /// How items begin, as far as the first one tells: with `before`, so many bytes that differ,
    /// and `after`.
    struct Look
    {
        std::string before; ///< with the end of the item before it; empty when that cannot be told
        std::size_t differs = 0;
        std::string after;
    };
    [[nodiscard]] static Look lookOf(std::string_view list);
    [[nodiscard]] std::size_t lastBegin(std::string_view part) const;
    void addPart();
    void cut();
    [[nodiscard]] QByteArray takeFirst();
    [[nodiscard]] QByteArray takeRest(QByteArray first);

    qsizetype m_size = 0;
    Prints m_known;
    qsizetype m_mostKnown;
    qsizetype m_partSize;
    Prints m_prints; ///< of all parts but the last, each with those before it
    bool m_wasDropped = false;
    Look m_look;
    bool m_isCuttable = true;
    std::deque<QByteArray> m_parts; ///< all but the last have the end of a list put to them, all
                                    ///< but the first the beginning of one
};

} // namespace foyer
