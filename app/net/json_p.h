// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/json.h"
#include "net/textpool.h"

#include <simdjson.h>

#include <bit>

// What stands behind JsonDocument and JsonValue; only for their own source files.

namespace foyer {

namespace dom = simdjson::dom;

/// Values point to the document: its address must not change when a JsonDocument moves.
struct JsonDocument::Private : dom::document
{
    JsonValue root;
    bool repaired = false;
    std::unique_ptr<TextPool> pool;      ///< of a large text, or of many
    std::unique_ptr<dom::parser> parser; ///< of its own, for many texts

    simdjson::error_code parse(const QByteArray &text);
    Result<Done> parseOrRepair(const QByteArray &text, const QString &what);
};

struct JsonValue::Access
{
    static_assert(sizeof(Place) == sizeof(dom::element) &&
                  std::is_trivially_copyable_v<dom::element>);

    static dom::element element(const JsonValue &value)
    {
        return std::bit_cast<dom::element>(value.m_place);
    }
    static Place place(const dom::element &element) { return std::bit_cast<Place>(element); }
    static JsonValue value(const dom::element &element) { return JsonValue(place(element)); }
    static JsonValue value(const simdjson::simdjson_result<dom::element> &found)
    {
        dom::element element;
        return found.get(element) == simdjson::SUCCESS ? value(element) : JsonValue();
    }
    static QString text(const JsonValue &value, std::string_view utf8)
    {
        const auto *document = static_cast<const JsonDocument::Private *>(
            static_cast<const dom::document *>(value.m_place.document));
        return document->pool ? document->pool->text(utf8)
                              : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
};

} // namespace foyer
