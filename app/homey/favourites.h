// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/user.h"
#include "net/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace foyer {

class HubLink;
class JsonValue;

/// The user's favourite devices, shared with the phone: users/user/me properties.favoriteDevices
/// (protocol.md 4.13). Where the hub does not let us read them, a local list stands in.
/// Never drops a device it does not know, and never repeats a write.
class Favourites : public QObject
{
    Q_OBJECT

public:
    explicit Favourites(HubLink &link, QObject *parent = nullptr);
    ~Favourites() override;

    [[nodiscard]] const QStringList &devices() const { return m_devices; } ///< in the user's order
    [[nodiscard]] bool contains(const QString &deviceId) const
    {
        return m_devices.contains(deviceId);
    }
    [[nodiscard]] bool isShared() const { return m_isShared; } ///< kept at the hub, not only here
    /// Shown at once; written as the whole new list read just before. Rolled back with failed().
    void setFavourite(const QString &deviceId, bool isFavourite);
    /// The local list, used while the hub's is not known; whoever keeps preferences sets it.
    void setLocal(const QStringList &devices);
    /// Between two readings of a list that was read, and after a failure that may pass.
    void setIntervals(std::chrono::milliseconds refresh, std::chrono::milliseconds retry);

Q_SIGNALS:
    void changed();
    void localChanged(const QStringList &devices); ///< to be kept in the preferences
    void failed(const QString &deviceId, const foyer::Error &error);

private:
    /// What the user wants and the hub does not know yet, oldest first, one per device.
    struct Wish
    {
        QString deviceId;
        bool isFavourite = false;
        int number = 0; ///< tells a newer wish for the same device from the one being written
    };

    void opened();
    void forget();
    void itemReported(const QString &uri, const QString &event, const JsonValue &data);
    void read();
    void adopt(const User &me);
    void useLocal();
    void writeNext();
    void write(const Wish &wish, const User &me);
    void granted(const Wish &wish);
    void refused(const Wish &wish, const Error &error);
    void refuseAll(const Error &error);
    void show();

    HubLink &m_link;
    QStringList m_devices; ///< shown: the hub's or the local list with the wishes applied
    QStringList m_shared;
    QStringList m_local;
    std::vector<Wish> m_wishes;
    QString m_self; ///< the user's id, once the hub told it
    QTimer m_again;
    std::chrono::milliseconds m_refresh{std::chrono::minutes(5)};
    std::chrono::milliseconds m_retry{std::chrono::seconds(30)};
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
    int m_lastWish = 0;
    int m_reports = 0; ///< changes of the user that the hub told of
    bool m_isShared = false;
    bool m_isReading = false;
    bool m_isWriting = false;
    bool m_readAgain = false; ///< something happened while reading
};

} // namespace foyer
