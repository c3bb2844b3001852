// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>

namespace foyer {

class JsonDocument;

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
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] JsonValue operator[](const char *key) const;
    [[nodiscard]] JsonValue operator[](QStringView key) const;
    [[nodiscard]] JsonValue at(qsizetype index) const;
    [[nodiscard]] qsizetype size() const; ///< items of an array, members of an object, else 0

    /// Visits the values of an array, or of an object with their keys (arrays pass an empty key):
    /// lists come in both forms, see protocol.md 3.1.
    void
    forEach(const std::function<void(const QString &key, const JsonValue &value)> &visit) const;
    /// The value as minified JSON text.
    [[nodiscard]] QByteArray toJson() const;

private:
    friend class JsonDocument;
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
    ~JsonDocument();
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    [[nodiscard]] JsonValue root() const;
    [[nodiscard]] bool wasRepaired() const;

private:
    JsonDocument();
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

/// Reads the members of one object and notes wrong types with their path; missing and null are not
/// problems.
class JsonReader
{
public:
    JsonReader(JsonValue object, QString path, JsonProblems &problems);
    [[nodiscard]] JsonValue value(const char *key) const { return m_object[key]; }
    [[nodiscard]] QString string(const char *key, const QString &fallback = {}) const;
    [[nodiscard]] std::optional<double> number(const char *key) const;
    [[nodiscard]] std::optional<bool> boolean(const char *key) const;
    [[nodiscard]] bool boolean(const char *key, bool fallback) const;
    [[nodiscard]] JsonReader
    object(const char *key) const; ///< not an object → an empty reader, noted
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] JsonProblems &problems() const { return *m_problems; }

private:
    void noteWrongType(const char *key, const char *expected) const;
    JsonValue m_object;
    QString m_path;
    JsonProblems *m_problems;
};

} // namespace foyer
