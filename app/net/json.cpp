// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/json_p.h"
#include "net/jsonrepair.h"

#include <string>
#include <string_view>

namespace foyer {

namespace {

/// simdjson stores at most 0xFFFFFF as the size of a container and then means "or more".
template<typename Container>
qsizetype exactSize(const Container &container)
{
    const std::size_t size = container.size();
    return static_cast<qsizetype>(size < 0xFFFFFF ? size
                                                  : static_cast<std::size_t>(std::distance(
                                                        container.begin(), container.end())));
}

} // namespace

JsonValue::JsonValue() = default;

bool JsonValue::exists() const
{
    return m_place.document != nullptr;
}

bool JsonValue::isNull() const
{
    return exists() && Access::element(*this).is_null();
}

bool JsonValue::isObject() const
{
    return exists() && Access::element(*this).is_object();
}

bool JsonValue::isArray() const
{
    return exists() && Access::element(*this).is_array();
}

bool JsonValue::isString() const
{
    return exists() && Access::element(*this).is_string();
}

bool JsonValue::isNumber() const
{
    return exists() && Access::element(*this).is_number();
}

bool JsonValue::isBool() const
{
    return exists() && Access::element(*this).is_bool();
}

std::optional<QString> JsonValue::string() const
{
    std::string_view text;
    if (!exists() || Access::element(*this).get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return Access::text(*this, text);
}

std::string_view JsonValue::utf8() const
{
    std::string_view text;
    if (exists() && Access::element(*this).get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

std::optional<double> JsonValue::number() const
{
    double value = 0;
    if (!exists() || Access::element(*this).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<bool> JsonValue::boolean() const
{
    bool value = false;
    if (!exists() || Access::element(*this).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return value;
}

JsonValue JsonValue::operator[](std::string_view key) const
{
    return isObject() ? Access::value(Access::element(*this).at_key(key)) : JsonValue();
}

JsonValue JsonValue::operator[](QStringView key) const
{
    if (!isObject())
        return {};
    const QByteArray utf8 = key.toUtf8();
    const std::string_view name(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    return Access::value(Access::element(*this).at_key(name));
}

JsonValue JsonValue::at(qsizetype index) const
{
    if (!isArray() || index < 0)
        return {};
    return Access::value(Access::element(*this).at(static_cast<std::size_t>(index)));
}

qsizetype JsonValue::size() const
{
    dom::array array;
    dom::object object;
    if (!exists())
        return 0;
    if (Access::element(*this).get(array) == simdjson::SUCCESS)
        return exactSize(array);
    if (Access::element(*this).get(object) == simdjson::SUCCESS)
        return exactSize(object);
    return 0;
}

void JsonValue::forEach(
    const std::function<void(const QString &key, const JsonValue &value)> &visit) const
{
    dom::array array;
    dom::object object;
    if (!exists())
        return;
    if (Access::element(*this).get(array) == simdjson::SUCCESS) {
        for (const dom::element item : array)
            visit(QString(), Access::value(item));
    } else if (Access::element(*this).get(object) == simdjson::SUCCESS) {
        for (const dom::key_value_pair member : object)
            visit(Access::text(*this, member.key), Access::value(member.value));
    }
}

QByteArray JsonValue::toJson() const
{
    if (!exists())
        return {};
    const std::string text = simdjson::minify(Access::element(*this));
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

simdjson::error_code JsonDocument::Private::parse(const QByteArray &text)
{
    // The parser's scratch memory (4 bytes per byte of text) goes with it, but events come by the
    // thousand and share one. simdjson reads, but ignores, up to 64 bytes after the text; it need
    // not copy the text when our buffer is that much larger.
    constexpr qsizetype small = 16 * 1024;
    static thread_local dom::parser shared;
    dom::parser own;
    dom::parser &fleeting = text.size() <= small ? shared : own;
    dom::parser &parser = this->parser ? *this->parser : fleeting;
    const bool padded =
        text.capacity() - text.size() >= static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    dom::element element;
    const auto error = parser
                           .parse_into_document(*this, text.constData(),
                                                static_cast<std::size_t>(text.size()), !padded)
                           .get(element);
    if (error == simdjson::SUCCESS) {
        root = JsonValue::Access::value(element);
        if ((text.size() > small || this->parser) && !pool)
            pool = std::make_unique<TextPool>();
    }
    return error;
}

JsonDocument::JsonDocument()
    : d(std::make_unique<Private>())
{
}

JsonDocument::~JsonDocument() = default;
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;

Result<Done> JsonDocument::Private::parseOrRepair(const QByteArray &text, const QString &what)
{
    repaired = false;
    auto error = parse(text);
    if (error != simdjson::SUCCESS && !text.isEmpty() && error != simdjson::DEPTH_ERROR) {
        error = parse(repairJson(text));
        repaired = error == simdjson::SUCCESS;
    }
    if (error == simdjson::SUCCESS)
        return Done{};
    return fail(Error{Error::Kind::Protocol, QString::fromUtf8(simdjson::error_message(error)),
                      QStringLiteral("not_json"), what});
}

Result<JsonDocument> JsonDocument::parse(const QByteArray &text, const QString &what)
{
    JsonDocument document;
    if (auto parsed = document.d->parseOrRepair(text, what); !parsed)
        return fail(std::move(parsed.error()));
    return document;
}

Result<Done> JsonDocument::parseNext(const QByteArray &text, const QString &what)
{
    if (!d->parser)
        d->parser = std::make_unique<dom::parser>();
    return d->parseOrRepair(text, what);
}

JsonValue JsonDocument::root() const
{
    return d->root;
}

bool JsonDocument::wasRepaired() const
{
    return d->repaired;
}

} // namespace foyer
