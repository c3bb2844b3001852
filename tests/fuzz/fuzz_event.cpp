// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"
#include "homey/capabilityevent.h"
#include "net/json.h"

#include <string>
#include <type_traits>

using namespace foyer;
using fuzz::require;

namespace {

bool isSame(std::string_view read, const JsonValue &json)
{
    return json.exists() ? json.isString() && json.utf8() == read : read.empty();
}

template<typename Simple>
bool isSameValue(const Simple &read, const JsonValue &json)
{
    if (const auto *text = std::get_if<std::string_view>(&read))
        return json.isString() && json.utf8() == *text;
    if (const auto *number = std::get_if<double>(&read))
        return json.number() == *number;
    if constexpr (std::is_constructible_v<Simple, std::in_place_type_t<bool>>) {
        if (const auto *boolean = std::get_if<bool>(&read))
            return json.boolean() == *boolean;
    }
    return !json.exists() || json.isNull();
}

} // namespace

// The event that is read in place: what it takes the reader for all JSON takes too, as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto event =
        CapabilityEvent::read({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!event)
        return 0;
    const auto document = JsonDocument::parse(bytes);
    require(document.has_value(), "what is read in place is JSON");
    const JsonValue root = document->root();
    const std::string uri = "homey:device:" + std::string(event->deviceId);
    require(root.size() == 3 && isSame(uri, root.at(0)) && isSame("capability", root.at(1)),
            "it is of this device");
    const JsonValue members = root.at(2);
    require(!event->capabilityId.empty() && isSame(event->capabilityId, members["capabilityId"]),
            "it is of this capability");
    require(isSame(event->transactionId, members["transactionId"]), "it is of this write");
    require(isSameValue(event->value, members["value"]), "the value is the same");
    require(isSameValue(event->time, members["transactionTime"]), "the time is the same");
    return 0;
}
