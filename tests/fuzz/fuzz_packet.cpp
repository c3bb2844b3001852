// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"
#include "net/siopacket.h"

#include <QJsonArray>

using namespace foyer;
using fuzz::require;

// One text frame of the hub's socket: any text is a packet with usable members or none at all.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto packet = SioPacket::decode(text);
    if (!packet)
        return 0;
    require(packet->id >= -1, "an ack id is a number or absent");
    require(packet->json.size() <= 4 * text.size(), "the JSON is a part of the text");
    if (packet->engine != SioPacket::Engine::Message)
        return 0;
    require(packet->nsp == QLatin1String("/") || SioPacket::isNamespace(packet->nsp),
            "a namespace follows the grammar");
    if (packet->type == SioPacket::Type::Ack)
        require(packet->id >= 0, "an ack says what it acknowledges");

    // What we would say ourselves in this namespace reads as what it is.
    const auto hello = SioPacket::decode(SioPacket::connect(packet->nsp));
    require(hello && hello->type == SioPacket::Type::Connect && hello->nsp == packet->nsp,
            "our own connect packet reads as one");
    const QString said =
        SioPacket::event(packet->nsp, packet->id, QStringLiteral("name"), {text.left(100)});
    const auto event = SioPacket::decode(said);
    require(event && event->type == SioPacket::Type::Event && event->nsp == packet->nsp &&
                event->id == packet->id,
            "our own event reads as one");
    return 0;
}
