// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/json.h"

namespace foyer {

void JsonProblems::note(const QString &path, const QString &what)
{
    constexpr int kept = 20;
    if (m_count++ < kept)
        m_examples << path + QLatin1String(": ") + what;
}

JsonReader::JsonReader(JsonValue object, QString path, JsonProblems &problems)
    : m_object(object)
    , m_path(std::move(path))
    , m_problems(&problems)
{
}

QString JsonReader::string(const char *key, const QString &fallback) const
{
    const JsonValue found = m_object[key];
    if (!found.exists() || found.isNull())
        return fallback;
    if (const auto text = found.string())
        return *text;
    noteWrongType(key, "a string");
    return fallback;
}

std::optional<double> JsonReader::number(const char *key) const
{
    const JsonValue found = m_object[key];
    const auto value = found.number();
    if (!value && found.exists() && !found.isNull())
        noteWrongType(key, "a number");
    return value;
}

std::optional<bool> JsonReader::boolean(const char *key) const
{
    const JsonValue found = m_object[key];
    const auto value = found.boolean();
    if (!value && found.exists() && !found.isNull())
        noteWrongType(key, "a boolean");
    return value;
}

bool JsonReader::boolean(const char *key, bool fallback) const
{
    return boolean(key).value_or(fallback);
}

JsonReader JsonReader::object(const char *key) const
{
    JsonValue found = m_object[key];
    if (found.exists() && !found.isNull() && !found.isObject())
        noteWrongType(key, "an object");
    if (!found.isObject())
        found = JsonValue();
    return {found, m_path + QLatin1Char('/') + QLatin1String(key), *m_problems};
}

void JsonReader::noteWrongType(const char *key, const char *expected) const
{
    m_problems->note(m_path + QLatin1Char('/') + QLatin1String(key),
                     QLatin1String("not ") + QLatin1String(expected));
}

} // namespace foyer
