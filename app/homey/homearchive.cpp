// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homearchive.h"

#include "homey/homearchive_p.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace foyer {

namespace {

/// "FoyH"; a file of another program is not ours whatever its version says.
constexpr quint32 magic = 0x466f7948;
/// One more with every change of what follows: an older or newer archive is rebuilt, not converted.
constexpr quint16 version = 2;
constexpr int ownerSize = 32;
constexpr int checksumSize = 32;
constexpr auto checksum = QCryptographicHash::Blake2b_256;
constexpr int headerSize = 4 + 2 + ownerSize + checksumSize;

constexpr quint32 mostDevices = 20'000;
constexpr quint32 mostItems = 20'000; // zones, variables
constexpr quint32 mostParts = 1'000;  // capabilities of a device, options, pictures …

QByteArray head(const QByteArray &owner)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << magic << version;
    bytes += owner;
    return bytes;
}

/// What the checksum is about: the owner too, so that a file cannot change hands.
QByteArray checksumOf(const QByteArray &head, QByteArrayView body)
{
    QCryptographicHash hash(checksum);
    hash.addData(head);
    hash.addData(body);
    return hash.result();
}

void writeZone(ArchiveWriter &out, const Zone &zone)
{
    out.text(zone.id);
    out.text(zone.name);
    out.text(zone.parentId);
    out.text(zone.icon);
    out.boolean(zone.isActive);
    out.optional(zone.order);
}

void readZone(ArchiveReader &in, Zone &zone)
{
    zone.id = in.text();
    zone.name = in.text();
    zone.parentId = in.text();
    zone.icon = in.text();
    zone.isActive = in.boolean();
    zone.order = in.optional();
}

void writeVariable(ArchiveWriter &out, const Variable &variable)
{
    out.text(variable.id);
    out.text(variable.name);
    out.number(quint8(variable.type));
    out.value(variable.value);
}

void readVariable(ArchiveReader &in, Variable &variable)
{
    variable.id = in.text();
    variable.name = in.text();
    variable.type = Variable::Type(in.choice(quint8(Variable::Type::String)));
    variable.value = in.value();
}

void writeEnergy(ArchiveWriter &out, const Device::Energy &energy)
{
    out.optional(energy.watts);
    out.texts(energy.batteries);
    out.flags({energy.isApproximated, energy.isCumulative, energy.isHomeBattery, energy.isEvCharger,
               energy.isElectricCar, energy.isGenerator});
}

Device::Energy readEnergy(ArchiveReader &in)
{
    Device::Energy energy;
    energy.watts = in.optional();
    energy.batteries = in.texts();
    in.flags({&energy.isApproximated, &energy.isCumulative, &energy.isHomeBattery,
              &energy.isEvCharger, &energy.isElectricCar, &energy.isGenerator});
    return energy;
}

/// Every text of a device in the order of the archive.
template<typename D>
auto textsOf(D &d)
{
    return std::array{&d.id,
                      &d.name,
                      &d.zoneId,
                      &d.deviceClass,
                      &d.driverId,
                      &d.unavailableMessage,
                      &d.warningMessage,
                      &d.iconUrl,
                      &d.iconId,
                      &d.quickAction,
                      &d.indicator,
                      &d.note,
                      &d.ownClass,
                      &d.virtualClass,
                      &d.iconOverride,
                      &d.ownerUri};
}

void writeDevice(ArchiveWriter &out, const Device &device)
{
    for (const QString *text : textsOf(device))
        out.text(*text);
    out.flags({device.isAvailable, device.isHidden, device.hasSettings});
    out.time(device.lastSeenAt);
    out.number(quint32(device.images.size()));
    for (const Device::Image &image : device.images) {
        out.text(image.id);
        out.text(image.type);
        out.text(image.title);
        out.text(image.url);
        out.time(image.lastUpdated);
    }
    writeEnergy(out, device.energy);
    out.texts(device.flags);
    out.texts(device.loggedCapabilities);
    out.number(quint32(device.capabilities.size()));
    for (const Capability &capability : device.capabilities) {
        out.description(capability);
        out.value(capability.reported);
        out.time(capability.reportedAt);
    }
}

void readDevice(ArchiveReader &in, Device &device)
{
    for (QString *text : textsOf(device))
        *text = in.text();
    in.flags({&device.isAvailable, &device.isHidden, &device.hasSettings});
    device.lastSeenAt = in.time();
    const quint32 images = in.count(mostParts);
    for (quint32 i = 0; i < images && in.isGood(); ++i) {
        Device::Image image;
        image.id = in.text();
        image.type = in.text();
        image.title = in.text();
        image.url = in.text();
        image.lastUpdated = in.time();
        device.images << image;
    }
    device.energy = readEnergy(in);
    device.flags = in.texts();
    device.loggedCapabilities = in.texts();
    const quint32 capabilities = in.count(mostParts);
    device.capabilities.reserve(capabilities);
    for (quint32 i = 0; i < capabilities && in.isGood(); ++i) {
        Capability &capability = device.capabilities.emplaceBack(in.description());
        capability.reported = in.value();
        capability.reportedAt = in.time();
    }
}

template<typename T>
void writeAll(ArchiveWriter &out, const std::optional<std::vector<T>> &items,
              void (*write)(ArchiveWriter &, const T &))
{
    out.boolean(items.has_value());
    if (!items)
        return;
    out.number(quint32(items->size()));
    for (const T &item : *items)
        write(out, item);
}

template<typename T>
std::optional<std::vector<T>> readAll(ArchiveReader &in, quint32 most,
                                      void (*read)(ArchiveReader &, T &))
{
    if (!in.boolean())
        return {};
    std::vector<T> items;
    const quint32 count = in.count(most);
    items.reserve(count);
    for (quint32 i = 0; i < count && in.isGood(); ++i) {
        read(in, items.emplace_back());
        if (items.back().id.isEmpty())
            in.spoil();
    }
    return items;
}

} // namespace

QByteArray sealArchive(const QByteArray &body, const QByteArray &owner)
{
    QByteArray bytes = head(owner);
    bytes += checksumOf(bytes, body);
    bytes += body;
    return bytes;
}

QByteArray encodeHome(const ArchivedHome &home, const QByteArray &owner)
{
    Q_ASSERT(owner.size() == ownerSize);
    ArchiveWriter out;
    out.time(home.confirmedAt);
    writeAll(out, home.snapshot.zones, writeZone);
    writeAll(out, home.snapshot.devices, writeDevice);
    writeAll(out, home.snapshot.variables, writeVariable);
    const QByteArray bytes = sealArchive(out.finished(), owner);
    return bytes.size() > maximumArchiveSize ? QByteArray() : bytes;
}

std::optional<ArchivedHome> decodeHome(const QByteArray &bytes, const QByteArray &owner)
{
    const QByteArray expected = head(owner);
    if (bytes.size() < headerSize || bytes.size() > maximumArchiveSize ||
        owner.size() != ownerSize || !bytes.startsWith(expected))
        return {};
    const QByteArrayView body = QByteArrayView(bytes).sliced(headerSize);
    if (QByteArrayView(bytes).sliced(expected.size(), checksumSize) != checksumOf(expected, body))
        return {};
    ArchiveReader in(body);
    ArchivedHome home;
    home.confirmedAt = in.time();
    home.snapshot.zones = readAll(in, mostItems, readZone);
    home.snapshot.devices = readAll(in, mostDevices, readDevice);
    home.snapshot.variables = readAll(in, mostItems, readVariable);
    if (!in.isGood() || !in.isAtEnd() || !home.confirmedAt.isValid())
        return {};
    return home;
}

} // namespace foyer
