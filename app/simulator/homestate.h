// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/itemstore.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>

#include <optional>

namespace foyer::sim {

/// Why the hub refuses something: the body of an error answer (protocol.md §6.1).
struct Failure
{
    int status = 400;
    QString error;
    QString description;

    [[nodiscard]] QJsonObject toJson() const;
    /// The first key that is not allowed, as the hub's schema check words it.
    static std::optional<Failure> extraKey(const QJsonObject &object, const QStringList &allowed);
};

/// What has an id and create, update and delete events (protocol.md §3.2).
enum class ItemKind {
    Device,
    Zone,
    Variable,
    User,
    Flow,
    AdvancedFlow,
    FlowFolder,
    Image,
    Notification,
    Mood,
    Alarm
};
constexpr int itemKinds = 11;

/// Everything one hub knows about its home, in the dialect it speaks; it announces every change
/// and has no idea of clients, time or behaviour.
class HomeState : public QObject
{
    Q_OBJECT

public:
    explicit HomeState(QString dialect, QObject *parent = nullptr);

    [[nodiscard]] const QString &dialect() const { return m_dialect; }
    [[nodiscard]] bool isV2() const { return m_dialect == QLatin1String("v2"); }
    [[nodiscard]] const ItemStore &items(ItemKind kind) const { return m_stores[int(kind)]; }
    [[nodiscard]] ItemStore &items(ItemKind kind) { return m_stores[int(kind)]; }

    /// The value of one capability; Undefined when the device has none such.
    [[nodiscard]] QJsonValue value(const QString &deviceId, const QString &capabilityId) const;
    [[nodiscard]] QJsonObject capability(const QString &deviceId,
                                         const QString &capabilityId) const;
    [[nodiscard]] bool has(const QString &deviceId, const QString &capabilityId) const;

    /// Whether a client may write this value now (unknown, not setable, wrong type, out of range,
    /// unavailable). nullopt = yes.
    [[nodiscard]] std::optional<Failure>
    refusal(const QString &deviceId, const QString &capabilityId, const QJsonValue &value) const;
    /// The device reports a value. Stored even when it did not change; returns false when unknown.
    bool report(const QString &deviceId, const QString &capabilityId, const QJsonValue &value,
                const QString &transactionId = {});

    /// Takes an item over without telling anybody: what was there when the hub started. A device
    /// brings its images along.
    void adopt(ItemKind kind, const QJsonObject &item);
    /// CRUD. `changes` are merged over the item; what the dialect derives is derived anew.
    void create(ItemKind kind, const QJsonObject &item);
    bool update(ItemKind kind, const QString &id, const QJsonObject &changes);
    bool remove(ItemKind kind, const QString &id);

    /// A camera took another picture, an album another cover: lastUpdated moves on (protocol.md
    /// §4.15). Only image.update tells of it; the device carries the new time from then on.
    bool renewImage(const QString &imageId);
    /// How often that happened: what the picture is drawn from.
    [[nodiscard]] int imageVersion(const QString &imageId) const
    {
        return m_imageVersions.value(imageId);
    }
    /// The device that owns an image; empty when there is none.
    [[nodiscard]] QString imageOwner(const QString &imageId) const;

    /// Where the hub is and the weather there: "location", "address", "weather" (protocol.md
    /// §4.18); a hub without weather has no "weather".
    [[nodiscard]] const QJsonObject &surroundings() const { return m_surroundings; }
    void setSurroundings(const QJsonObject &surroundings) { m_surroundings = surroundings; }
    /// The same, and clients are told of what changed ("weather", "location").
    void changeSurroundings(const QString &name, const QJsonValue &value);

    static QString managerUri(ItemKind kind);
    static QString itemName(ItemKind kind); ///< "device", "zone", "variable", "user", …

Q_SIGNALS:
    void capabilityReported(const QString &deviceId, const QString &capabilityId,
                            const QJsonValue &value, const QString &transactionId, qint64 timeMs);
    /// `event` is "create", "update" or "delete"; `json` the item, or {"id":…} when deleted.
    void itemChanged(foyer::sim::ItemKind kind, const QString &id, const QString &event,
                     const QByteArray &json);
    /// An event of a manager that is not about an item.
    void managerReported(const QString &uri, const QString &event, const QByteArray &json);

private:
    QString m_dialect;
    ItemStore m_stores[itemKinds];
    QHash<QString, int> m_imageVersions;
    QJsonObject m_surroundings;
};

/// Now as the hub writes it: ISO 8601, UTC, milliseconds.
QString isoNow();

} // namespace foyer::sim
