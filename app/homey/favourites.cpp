// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/favourites.h"

#include "homey/decodedetails.h"
#include "homey/homeyapi.h"
#include "homey/hublink.h"

#include <QJsonArray>

#include <algorithm>

namespace foyer {

namespace {

const auto favouritesKey = QStringLiteral("favoriteDevices");

/// The list with one entry as wished; a new one goes to the end.
QStringList with(QStringList devices, const QString &deviceId, bool isFavourite)
{
    if (!isFavourite)
        devices.removeAll(deviceId);
    else if (!devices.contains(deviceId))
        devices << deviceId;
    return devices;
}

/// The hub decided that the list is not for us; anything else may pass.
bool isNotForUs(const Error &error)
{
    return error.isDecision() && error.kind != Error::Kind::Unauthorized;
}

Error notConnected()
{
    return Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")};
}

} // namespace

Favourites::Favourites(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Favourites::read);
    connect(&link, &HubLink::opened, this, &Favourites::opened);
    connect(&link, &HubLink::closed, &m_again, &QTimer::stop);
    connect(&link, &HubLink::hubChanged, this, &Favourites::forget);
    connect(&link, &HubLink::itemReported, this, &Favourites::itemReported);
}

Favourites::~Favourites() = default;

void Favourites::setIntervals(std::chrono::milliseconds refresh, std::chrono::milliseconds retry)
{
    m_refresh = refresh;
    m_retry = retry;
}

void Favourites::setFavourite(const QString &deviceId, bool isFavourite)
{
    if (deviceId.isEmpty() || contains(deviceId) == isFavourite)
        return;
    if (!m_isShared && !m_isReading) {
        m_local = with(m_local, deviceId, isFavourite);
        show();
        Q_EMIT localChanged(m_local);
        return;
    }
    std::erase_if(m_wishes, [&](const Wish &wish) { return wish.deviceId == deviceId; });
    m_wishes.push_back({deviceId, isFavourite, ++m_lastWish});
    show();
    writeNext();
}

void Favourites::setLocal(const QStringList &devices)
{
    m_local = devices;
    if (!m_isShared)
        show();
}

void Favourites::opened()
{
    if (m_link.mayUse(QStringLiteral("homey.user.self")))
        read();
    else
        useLocal();
}

void Favourites::forget()
{
    ++m_hub;
    m_again.stop();
    m_wishes.clear();
    m_shared.clear();
    m_local.clear();
    m_self.clear();
    m_isShared = m_isReading = m_isWriting = m_readAgain = false;
    show();
}

void Favourites::itemReported(const QString &uri, const QString &event, const JsonValue &data)
{
    if (uri != QLatin1String("homey:manager:users") || event != QLatin1String("user.update") ||
        m_self.isEmpty() || data["id"].string() != m_self)
        return;
    ++m_reports;
    JsonProblems problems;
    const auto me = decodeUser(data, {}, problems);
    // An answer on its way may be older than this; a part of a user does not tell.
    if (me && data["properties"]["favoriteDevices"].isArray() && !m_isReading)
        adopt(*me);
    else
        read();
}

void Favourites::read()
{
    HomeyApi *api = m_link.api();
    if (!api)
        return;
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_readAgain = false;
    then(api->userMe(), this, [this, hub = m_hub](const Result<User> &me) {
        if (hub != m_hub)
            return;
        m_isReading = false;
        if (me)
            adopt(*me);
        else if (isNotForUs(me.error()))
            useLocal();
        else if (!m_isShared)
            refuseAll(me.error()); // it is not known where they would belong
        if (m_readAgain)
            read();
        else if (m_link.api() && (me || !isNotForUs(me.error())))
            m_again.start(me ? m_refresh : m_retry);
        writeNext();
    });
}

void Favourites::adopt(const User &me)
{
    m_self = me.id;
    m_shared = me.favouriteDevices;
    m_isShared = true;
    show();
}

void Favourites::useLocal()
{
    // What was wished while it was open where the list is kept.
    const QStringList before = m_local;
    for (const Wish &wish : m_wishes)
        m_local = with(m_local, wish.deviceId, wish.isFavourite);
    m_wishes.clear();
    m_isShared = false;
    m_shared.clear();
    show();
    if (m_local != before)
        Q_EMIT localChanged(m_local);
}

void Favourites::writeNext()
{
    if (m_isWriting || m_isReading || !m_isShared || m_wishes.empty())
        return;
    HomeyApi *api = m_link.api();
    if (!api) {
        refuseAll(notConnected());
        return;
    }
    m_isWriting = true;
    // Read first: the phone may have changed the list meanwhile, and only the whole list is
    // written.
    then(api->userMe(), this,
         [this, hub = m_hub, reports = m_reports, wish = m_wishes.front()](const Result<User> &me) {
             if (hub != m_hub)
                 return;
             if (!me) {
                 refused(wish, me.error());
             } else if (reports != m_reports) { // older than what was reported meanwhile
                 m_isWriting = false;
                 writeNext();
             } else {
                 write(wish, *me);
             }
         });
}

void Favourites::write(const Wish &wish, const User &me)
{
    adopt(me);
    const QStringList wanted = with(m_shared, wish.deviceId, wish.isFavourite);
    HomeyApi *api = m_link.api();
    if (wanted == m_shared) {
        granted(wish);
        return;
    }
    if (!api) {
        refused(wish, notConnected());
        return;
    }
    then(api->setUserProperty(favouritesKey, QJsonArray::fromStringList(wanted)), this,
         [this, hub = m_hub, wish](const Result<Done> &done) {
             if (hub != m_hub)
                 return;
             if (done) {
                 m_shared = with(m_shared, wish.deviceId, wish.isFavourite);
                 granted(wish);
             } else {
                 refused(wish, done.error());
             }
         });
}

void Favourites::granted(const Wish &wish)
{
    m_isWriting = false;
    std::erase_if(m_wishes, [&](const Wish &other) { return other.number == wish.number; });
    show();
    writeNext();
}

void Favourites::refused(const Wish &wish, const Error &error)
{
    m_isWriting = false;
    const auto gone =
        std::erase_if(m_wishes, [&](const Wish &other) { return other.number == wish.number; });
    show();
    if (gone > 0) // else the user has changed their mind meanwhile
        Q_EMIT failed(wish.deviceId, error);
    // After a time-out nobody knows what the hub did: ask, and write nothing twice.
    if (error.kind != Error::Kind::Cancelled)
        read();
    writeNext();
}

void Favourites::refuseAll(const Error &error)
{
    const std::vector<Wish> wishes = std::exchange(m_wishes, {});
    show();
    for (const Wish &wish : wishes)
        Q_EMIT failed(wish.deviceId, error);
}

void Favourites::show()
{
    QStringList devices = m_isShared ? m_shared : m_local;
    for (const Wish &wish : m_wishes)
        devices = with(devices, wish.deviceId, wish.isFavourite);
    if (devices == m_devices)
        return;
    m_devices = devices;
    Q_EMIT changed();
}

} // namespace foyer
