// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/json_p.h"

#include <algorithm>
#include <cstring>

// What is asked of whole objects: their members by name, and their fingerprint.

namespace foyer {

JsonMembers::JsonMembers(const JsonValue &object)
    : m_object(object)
{
    dom::object members;
    if (!object.exists() || JsonValue::Access::element(object).get(members) != simdjson::SUCCESS)
        return;
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (m_count == most) {
            m_hasMore = true;
            return;
        }
        const JsonKey key(member.key());
        quint8 &slot = m_slots[slotOf(key)];
        if (slot != 0)
            continue;
        m_members[m_count] = {key.text.data(), unsigned(key.text.size()), key.hash,
                              JsonValue::Access::place(member.value()).index};
        slot = quint8(++m_count);
    }
}

/// Where the member is, or a free slot when there is none.
unsigned JsonMembers::slotOf(const JsonKey &key) const
{
    for (unsigned at = key.hash % places;; at = (at + 1) % places) {
        if (m_slots[at] == 0)
            return at;
        const Member &member = m_members[m_slots[at] - 1U];
        if (member.hash == key.hash && std::string_view(member.key, member.size) == key.text)
            return at;
    }
}

JsonValue JsonMembers::operator[](const JsonKey &key) const
{
    const unsigned found = m_slots[slotOf(key)];
    if (found != 0)
        return JsonValue({m_object.m_place.document, m_members[found - 1].index});
    return m_hasMore ? m_object[key.text] : JsonValue();
}

namespace {

/// Writes content one after the other, each with its kind and length, as long as there is room.
class Fingerprint
{
public:
    explicit Fingerprint(std::span<char> room)
        : m_room(room)
    {
    }
    [[nodiscard]] std::size_t size() const { return m_isFull ? 0 : m_size; }

    void add(const dom::element &value)
    {
        switch (value.type()) {
        case dom::element_type::OBJECT:
            put('{');
            for (const dom::key_value_pair member : dom::object(value)) {
                add(member.key);
                add(member.value);
            }
            put('}');
            break;
        case dom::element_type::ARRAY:
            put('[');
            for (const dom::element item : dom::array(value))
                add(item);
            put(']');
            break;
        case dom::element_type::STRING: add(std::string_view(value)); break;
        case dom::element_type::NULL_VALUE: put('n'); break;
        case dom::element_type::BOOL: put(bool(value) ? 't' : 'f'); break;
        case dom::element_type::INT64:
        case dom::element_type::UINT64:
        case dom::element_type::DOUBLE: {
            const double number(value);
            put('d', {reinterpret_cast<const char *>(&number), sizeof number});
        }
        }
    }
    void add(std::string_view text)
    {
        const auto length = static_cast<quint32>(text.size()); // more than there is room for: full
        put('"', {reinterpret_cast<const char *>(&length), sizeof length});
        put(text);
    }

private:
    void put(char kind) { put({&kind, 1}); }
    void put(char kind, std::string_view bytes)
    {
        put(kind);
        put(bytes);
    }
    void put(std::string_view bytes)
    {
        m_isFull = m_isFull || bytes.size() > m_room.size() - m_size;
        if (m_isFull)
            return;
        std::memcpy(m_room.data() + m_size, bytes.data(), bytes.size());
        m_size += bytes.size();
    }

    std::span<char> m_room;
    std::size_t m_size = 0;
    bool m_isFull = false;
};

} // namespace

std::size_t JsonValue::fingerprint(std::span<char> into, std::span<const JsonKey> apart,
                                   std::span<JsonValue> values) const
{
    dom::object members;
    if (!exists() || Access::element(*this).get(members) != simdjson::SUCCESS)
        return 0;
    Fingerprint print(into);
    for (const dom::key_value_pair member : members) {
        const auto is = [&member](const JsonKey &key) { return key.text == member.key; };
        const auto found = std::find_if(apart.begin(), apart.end(), is);
        if (found == apart.end()) {
            print.add(member.key);
            print.add(member.value);
        } else if (JsonValue &value = values[std::size_t(found - apart.begin())]; !value.exists()) {
            value = Access::value(member.value);
        }
    }
    return print.size();
}

} // namespace foyer
