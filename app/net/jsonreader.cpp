// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/json.h"

namespace foyer {

namespace {

QString nameOf(const JsonKey &key)
{
    return QString::fromUtf8(key.text.data(), static_cast<qsizetype>(key.text.size()));
}

} // namespace

void JsonProblems::note(const QString &path, const QString &what)
{
    constexpr int kept = 20;
    if (m_count++ < kept)
        m_examples << path + QLatin1String(": ") + what;
}

JsonReader::JsonReader(const JsonValue &object, QString path, JsonProblems &problems, QString name)
    : m_members(object)
    , m_path(std::move(path))
    , m_name(std::move(name))
    , m_problems(&problems)
{
}

QString JsonReader::string(const JsonKey &key, const QString &fallback) const
{
    const JsonValue found = m_members[key];
    if (!found.exists() || found.isNull())
        return fallback;
    if (const auto text = found.string())
        return *text;
    noteWrongType(key, "a string");
    return fallback;
}

std::optional<double> JsonReader::number(const JsonKey &key) const
{
    const JsonValue found = m_members[key];
    const auto value = found.number();
    if (!value && found.exists() && !found.isNull())
        noteWrongType(key, "a number");
    return value;
}

std::optional<bool> JsonReader::boolean(const JsonKey &key) const
{
    const JsonValue found = m_members[key];
    const auto value = found.boolean();
    if (!value && found.exists() && !found.isNull())
        noteWrongType(key, "a boolean");
    return value;
}

bool JsonReader::boolean(const JsonKey &key, bool fallback) const
{
    return boolean(key).value_or(fallback);
}

JsonReader JsonReader::object(const JsonKey &key) const
{
    JsonValue found = m_members[key];
    if (found.exists() && !found.isNull() && !found.isObject())
        noteWrongType(key, "an object");
    if (!found.isObject())
        found = JsonValue();
    return {found, path(), *m_problems, QLatin1Char('/') + nameOf(key)};
}

void JsonReader::noteWrongType(const JsonKey &key, const char *expected) const
{
    m_problems->note(path() + QLatin1Char('/') + nameOf(key),
                     QLatin1String("not ") + QLatin1String(expected));
}

} // namespace foyer
