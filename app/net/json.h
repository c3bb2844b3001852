// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace foyer {

class JsonDocument;

/// The name of a member as a decoder asks for it; of a literal all is known when compiled.
struct JsonKey
{
    consteval JsonKey(const char *literal)
        : JsonKey(std::string_view(literal))
    {
    }
    constexpr explicit JsonKey(std::string_view name)
        : text(name)
        , hash(hashOf(name))
    {
    }
    /// Tells the members of one object apart, no more: length and three of the letters.
    [[nodiscard]] static constexpr unsigned hashOf(std::string_view name)
    {
        const std::size_t size = name.size();
        if (size == 0)
            return 0;
        const auto letter = [name](std::size_t at) {
            return unsigned(static_cast<unsigned char>(name[at]));
        };
        return unsigned(size) * 5U + letter(0) * 3U + letter(size / 2) * 11U + letter(size - 1);
    }
    std::string_view text;
    unsigned hash;
};

/// A read-only view of one value in a JsonDocument; cheap to copy, valid while the document lives.
/// Never throws and never fails: what is missing or of another type reads as nothing. Of members
/// with the same key the first one counts.
class JsonValue
{
public:
    JsonValue();
    [[nodiscard]] bool exists() const;
    [[nodiscard]] bool isNull() const; ///< exists and is null
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isBool() const;

    [[nodiscard]] std::optional<QString> string() const;
    /// The string as UTF-8, valid while the document lives; empty when it is none.
    [[nodiscard]] std::string_view utf8() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] JsonValue operator[](std::string_view key) const;
    [[nodiscard]] JsonValue operator[](const char *key) const
    {
        return (*this)[std::string_view(key)];
    }
    [[nodiscard]] JsonValue operator[](QStringView key) const;
    [[nodiscard]] JsonValue at(qsizetype index) const;
    [[nodiscard]] qsizetype size() const; ///< items of an array, members of an object, else 0

    /// Visits the values of an array, or of an object with their keys (arrays pass an empty key):
    /// lists come in both forms, see protocol.md 3.1.
    void
    forEach(const std::function<void(const QString &key, const JsonValue &value)> &visit) const;
    /// The value as minified JSON text.
    [[nodiscard]] QByteArray toJson() const;
    /// What an object holds beside the members `apart`, whose values go to `values`, as bytes that
    /// are the same for the same content in the same order: how many of `into`, or 0 when they do
    /// not suffice or this is no object.
    [[nodiscard]] std::size_t fingerprint(std::span<char> into, std::span<const JsonKey> apart,
                                          std::span<JsonValue> values) const;

private:
    friend class JsonDocument;
    friend class JsonMembers;
    /// Where the value lies: what simdjson's element holds, kept out of this header for compile
    /// time.
    struct Place
    {
        const void *document = nullptr;
        std::size_t index = 0;
    };
    struct Access; // json.cpp: turns a Place into simdjson's element and back
    explicit JsonValue(Place place)
        : m_place(place)
    {
    }
    Place m_place;
};

/// Owns a parsed JSON text. Refuses anything that is not JSON from the first to the last byte, but
/// repairs what real hubs send: a BOM, lone surrogates, invalid UTF-8, raw control characters in
/// strings, numbers out of range (they read as null). Bare values (a string, true, null) are fine.
class JsonDocument
{
public:
    /// `what` names the text in the error, e.g. "GET /api/manager/devices/device".
    static Result<JsonDocument> parse(const QByteArray &text, const QString &what = {});
    JsonDocument(); ///< null
    /// As parse(), in the memory of the text before, whose values are gone: for many in a row.
    [[nodiscard]] Result<Done> parseNext(const QByteArray &text, const QString &what);
    ~JsonDocument();
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    [[nodiscard]] JsonValue root() const;
    [[nodiscard]] bool wasRepaired() const;

private:
    friend class JsonValue;
    struct Private;
    std::unique_ptr<Private> d;
};

/// Counts what had the wrong type or was unusable while decoding, with the path of the first few.
class JsonProblems
{
public:
    void note(const QString &path, const QString &what);
    [[nodiscard]] int count() const { return m_count; }
    /// The first 20, "path: what", for the log.
    [[nodiscard]] const QStringList &examples() const { return m_examples; }

private:
    int m_count = 0;
    QStringList m_examples;
};

/// The members of one object, found in one pass over it: for who asks for many of them.
class JsonMembers
{
public:
    JsonMembers() = default;
    explicit JsonMembers(const JsonValue &object);
    /// As JsonValue's own: of members with the same key the first one.
    [[nodiscard]] JsonValue operator[](const JsonKey &key) const;

private:
    static constexpr unsigned most = 40;    ///< what comes after is looked for one by one
    static constexpr unsigned places = 128; ///< a power of two
    struct Member
    {
        const char *key;
        unsigned size;
        unsigned hash;
        std::size_t index;
    };
    [[nodiscard]] unsigned slotOf(const JsonKey &key) const;

    JsonValue m_object;
    unsigned m_count = 0;
    bool m_hasMore = false;
    std::array<quint8, places> m_slots{}; ///< 1 + the index in m_members; 0 = free
    std::array<Member, most> m_members;
};

/// Reads the members of one object and notes wrong types with their path; missing and null are not
/// problems.
class JsonReader
{
public:
    /// `name` is the last step of the path, "/name" or ".name", put to it when it is asked for.
    JsonReader(const JsonValue &object, QString path, JsonProblems &problems, QString name = {});
    [[nodiscard]] JsonValue value(const JsonKey &key) const { return m_members[key]; }
    [[nodiscard]] QString string(const JsonKey &key, const QString &fallback = {}) const;
    [[nodiscard]] std::optional<double> number(const JsonKey &key) const;
    [[nodiscard]] std::optional<bool> boolean(const JsonKey &key) const;
    [[nodiscard]] bool boolean(const JsonKey &key, bool fallback) const;
    [[nodiscard]] JsonReader
    object(const JsonKey &key) const; ///< not an object → an empty reader, noted
    [[nodiscard]] QString path() const { return QString(m_path + m_name); }
    [[nodiscard]] JsonProblems &problems() const { return *m_problems; }

private:
    void noteWrongType(const JsonKey &key, const char *expected) const;
    JsonMembers m_members;
    QString m_path;
    QString m_name;
    JsonProblems *m_problems;
};

} // namespace foyer
