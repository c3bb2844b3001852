// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/homestate.h"

#include "simulator/devicepower.h"
#include "simulator/httpmessage.h"

#include <QDateTime>
#include <QJsonArray>

namespace foyer::sim {

namespace {

struct KindNames
{
    const char *manager;
    const char *item;
};
constexpr KindNames kindNames[itemKinds] = {
    {"devices", "device"},  {"zones", "zone"},   {"logic", "variable"},
    {"users", "user"},      {"flow", "flow"},    {"flow", "advancedflow"},
    {"flow", "flowfolder"}, {"images", "image"}, {"notifications", "notification"},
    {"moods", "mood"},      {"alarms", "alarm"}};

bool fitsType(const QString &type, const QJsonValue &value)
{
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("number"))
        return value.isDouble();
    return value.isString();
}

bool isOneOf(const QJsonArray &choices, const QString &value)
{
    for (const auto &choice : choices) {
        if (choice.toObject().value(QLatin1String("id")).toString() == value)
            return true;
    }
    return choices.isEmpty();
}

} // namespace

QJsonObject Failure::toJson() const
{
    QJsonObject body{{QStringLiteral("error"), error},
                     {QStringLiteral("error_description"), description}};
    if (error == QLatin1String("missing_api_method"))
        body.insert(QStringLiteral("code"), status);
    return body;
}

std::optional<Failure> Failure::extraKey(const QJsonObject &object, const QStringList &allowed)
{
    for (const auto &key : object.keys()) {
        if (!allowed.contains(key))
            return Failure{400, QStringLiteral("invalid_input"),
                           QStringLiteral("should NOT have additional properties: ") + key};
    }
    return {};
}

HomeState::HomeState(QString dialect, QObject *parent)
    : QObject(parent)
    , m_dialect(std::move(dialect))
{
}

QJsonObject HomeState::capability(const QString &deviceId, const QString &capabilityId) const
{
    return items(ItemKind::Device)
        .object(deviceId)
        .value(QLatin1String("capabilitiesObj"))
        .toObject()
        .value(capabilityId)
        .toObject();
}

QJsonValue HomeState::value(const QString &deviceId, const QString &capabilityId) const
{
    return capability(deviceId, capabilityId).value(QLatin1String("value"));
}

bool HomeState::has(const QString &deviceId, const QString &capabilityId) const
{
    return !capability(deviceId, capabilityId).isEmpty();
}

std::optional<Failure> HomeState::refusal(const QString &deviceId, const QString &capabilityId,
                                          const QJsonValue &value) const
{
    const auto device = items(ItemKind::Device).object(deviceId);
    if (device.isEmpty())
        return Failure{404, QStringLiteral("not_found"), QStringLiteral("Device not found")};
    const auto entry = capability(deviceId, capabilityId);
    if (entry.isEmpty())
        return Failure{404, QStringLiteral("not_found"),
                       QStringLiteral("Invalid capability: ") + capabilityId};
    const QString invalid = QStringLiteral("Invalid value for capability ") + capabilityId;
    if (!entry.value(QLatin1String("setable")).toBool())
        return Failure{400, QStringLiteral("not_setable"),
                       QStringLiteral("Capability is not setable: ") + capabilityId};
    const auto type = entry.value(QLatin1String("type")).toString();
    if (!fitsType(type, value))
        return Failure{400, QStringLiteral("invalid_value"), invalid};
    if (type == QLatin1String("number") &&
        (value.toDouble() < entry.value(QLatin1String("min")).toDouble(-1e300) ||
         value.toDouble() > entry.value(QLatin1String("max")).toDouble(1e300)))
        return Failure{400, QStringLiteral("invalid_value"), invalid};
    if (type == QLatin1String("enum") &&
        !isOneOf(entry.value(QLatin1String("values")).toArray(), value.toString()))
        return Failure{400, QStringLiteral("invalid_value"), invalid};
    if (!device.value(QLatin1String("available")).toBool(true)) {
        const auto message = device.value(QLatin1String("unavailableMessage"))
                                 .toString(QStringLiteral("Device is offline"));
        return Failure{500, message, message};
    }
    return {};
}

bool HomeState::report(const QString &deviceId, const QString &capabilityId,
                       const QJsonValue &value, const QString &transactionId)
{
    auto &devices = items(ItemKind::Device);
    auto device = devices.object(deviceId);
    auto capabilities = device.value(QLatin1String("capabilitiesObj")).toObject();
    auto entry = capabilities.value(capabilityId).toObject();
    if (entry.isEmpty())
        return false;
    const auto now = QDateTime::currentDateTimeUtc();
    // A button has nothing to read back: it only makes itself heard.
    if (entry.value(QLatin1String("getable")).toBool(true)) {
        entry.insert(QStringLiteral("value"), value);
        entry.insert(QStringLiteral("lastUpdated"), now.toString(Qt::ISODateWithMs));
        capabilities.insert(capabilityId, entry);
        device.insert(QStringLiteral("capabilitiesObj"), capabilities);
        if (device.contains(QLatin1String("lastSeenAt")))
            device.insert(QStringLiteral("lastSeenAt"), now.toString(Qt::ISODateWithMs));
        auto energy = device.value(QLatin1String("energyObj")).toObject();
        const auto power = energy.isEmpty() ? std::nullopt : DevicePower::of(device);
        if (power && power->watts) {
            energy.insert(QStringLiteral("W"), *power->watts);
            device.insert(QStringLiteral("energyObj"), energy);
        }
        devices.insert(deviceId, device);
    }
    Q_EMIT capabilityReported(deviceId, capabilityId, value, transactionId,
                              now.toMSecsSinceEpoch());
    return true;
}

void HomeState::adopt(ItemKind kind, const QJsonObject &item)
{
    items(kind).insert(item.value(QLatin1String("id")).toString(), item);
    if (kind != ItemKind::Device)
        return;
    const auto images = item.value(QLatin1String("images")).toArray();
    for (const auto &image : images) {
        const auto object = image.toObject().value(QLatin1String("imageObj")).toObject();
        const auto id = object.value(QLatin1String("id")).toString();
        if (!id.isEmpty())
            items(ItemKind::Image).insert(id, object);
    }
}

void HomeState::create(ItemKind kind, const QJsonObject &item)
{
    const auto id = item.value(QLatin1String("id")).toString();
    adopt(kind, item);
    Q_EMIT itemChanged(kind, id, QStringLiteral("create"), items(kind).text(id));
}

bool HomeState::update(ItemKind kind, const QString &id, const QJsonObject &changes)
{
    auto &store = items(kind);
    if (!store.contains(id))
        return false;
    auto item = store.object(id);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        item.insert(it.key(), it.value());
    if (kind == ItemKind::Device && isV2() && changes.contains(QLatin1String("zone"))) {
        const auto zone =
            items(ItemKind::Zone).object(item.value(QLatin1String("zone")).toString());
        item.insert(QStringLiteral("zoneName"), zone.value(QLatin1String("name")));
    }
    store.insert(id, item);
    Q_EMIT itemChanged(kind, id, QStringLiteral("update"), store.text(id));
    return true;
}

bool HomeState::remove(ItemKind kind, const QString &id)
{
    if (!items(kind).contains(id))
        return false;
    if (kind == ItemKind::Device) {
        const auto images = items(kind).object(id).value(QLatin1String("images")).toArray();
        for (const auto &image : images)
            items(ItemKind::Image)
                .remove(image.toObject()
                            .value(QLatin1String("imageObj"))
                            .toObject()
                            .value(QLatin1String("id"))
                            .toString());
    }
    items(kind).remove(id);
    Q_EMIT itemChanged(kind, id, QStringLiteral("delete"),
                       jsonText(QJsonObject{{QStringLiteral("id"), id}}));
    return true;
}

QString HomeState::imageOwner(const QString &imageId) const
{
    return items(ItemKind::Image)
        .object(imageId)
        .value(QLatin1String("ownerUri"))
        .toString()
        .section(QLatin1Char(':'), 2, 2);
}

bool HomeState::renewImage(const QString &imageId)
{
    auto image = items(ItemKind::Image).object(imageId);
    if (image.isEmpty())
        return false;
    ++m_imageVersions[imageId];
    // Never the same time twice, however fast pictures are taken: clients compare it.
    const auto before = QDateTime::fromString(image.value(QLatin1String("lastUpdated")).toString(),
                                              Qt::ISODateWithMs);
    auto now = QDateTime::currentDateTimeUtc();
    if (before.isValid() && now <= before)
        now = before.addMSecs(1);
    image.insert(QStringLiteral("lastUpdated"), now.toString(Qt::ISODateWithMs));
    const auto owner = imageOwner(imageId);
    auto device = items(ItemKind::Device).object(owner);
    auto images = device.value(QLatin1String("images")).toArray();
    for (int i = 0; i < images.size(); ++i) {
        auto entry = images.at(i).toObject();
        const auto object = entry.value(QLatin1String("imageObj")).toObject();
        if (object.value(QLatin1String("id")).toString() != imageId)
            continue;
        entry.insert(QStringLiteral("imageObj"), image);
        images.replace(i, entry);
        device.insert(QStringLiteral("images"), images);
        items(ItemKind::Device).insert(owner, device);
    }
    return update(ItemKind::Image, imageId, image);
}

void HomeState::changeSurroundings(const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        m_surroundings.remove(name);
    else
        m_surroundings.insert(name, value);
    const QString manager = name == QLatin1String("weather") ? QStringLiteral("weather")
                                                             : QStringLiteral("geolocation");
    Q_EMIT managerReported(QStringLiteral("homey:manager:") + manager, name, jsonText(value));
}

QString HomeState::managerUri(ItemKind kind)
{
    return QStringLiteral("homey:manager:") + QLatin1String(kindNames[int(kind)].manager);
}

QString HomeState::itemName(ItemKind kind)
{
    return QLatin1String(kindNames[int(kind)].item);
}

QString isoNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace foyer::sim
