// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hubpictures.h"

#include "homey/homeyapi.h"
#include "homey/hublink.h"
#include "homey/log.h"

#include <algorithm>

namespace foyer {

namespace {

constexpr int maxIcons = 2'000;
constexpr int maxRequests = 2;

/// Hexadecimal on the hubs we know of (protocol.md 4.1); it becomes part of an address.
bool looksLikeId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 128 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
               c == u'-' || c == u'_';
    });
}

/// Below this folder of the hub and nowhere else: a GET of some of its calls changes things.
bool isBelow(const QString &url, QLatin1String folder)
{
    return url.size() > folder.size() && url.startsWith(folder) &&
           !url.contains(QLatin1String("..")) && !url.contains(u'%') && !url.contains(u'\\');
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray("\x89PNG\r\n\x1a\n", 8)) ||
           bytes.startsWith(QByteArray("\xff\xd8\xff", 3));
}

/// Not the icon's fault: worth another question when the hub is reached anew.
bool mayPass(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Unauthorized:
    case Error::Kind::RateLimited:
    case Error::Kind::Cancelled: return true;
    default: return false;
    }
}

Error imageError(Error::Kind kind, const char *code)
{
    return Error{kind, {}, QString::fromLatin1(code), QStringLiteral("GET /api/image")};
}

QString iconFolder(const QString &cacheFolder)
{
    return cacheFolder.isEmpty() ? QString() : QString(cacheFolder + QStringLiteral("/icons"));
}

} // namespace

HubPictures::HubPictures(HubLink &link, QString cacheFolder, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_cache(iconFolder(cacheFolder))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HubPictures::fetchAgain);
    connect(&link, &HubLink::opened, this, &HubPictures::fetchAgain);
    connect(&link, &HubLink::hubChanged, this, &HubPictures::hubChanged);
}

HubPictures::~HubPictures()
{
    refuseImages(Error::Kind::Cancelled);
}

QByteArray HubPictures::icon(const QString &iconId, const QString &iconUrl)
{
    const auto known = m_icons.constFind(iconId);
    if (known != m_icons.cend())
        return *known;
    if (m_asked.contains(iconId) || !looksLikeId(iconId) || m_asked.size() >= maxIcons ||
        m_link.hubId().isEmpty())
        return {};
    m_asked.insert(iconId);
    const QByteArray kept = cleanedSvg(m_cache.read(m_link.hubId(), iconId));
    if (!kept.isEmpty())
        return *m_icons.insert(iconId, kept);
    m_iconQueue.push_back({iconId, isBelow(iconUrl, QLatin1String("/icon/"))
                                       ? iconUrl
                                       : QStringLiteral("/icon/%1/icon.svg").arg(iconId)});
    fetch();
    return {};
}

Async<QByteArray> HubPictures::image(const QString &url)
{
    if (!isBelow(url, QLatin1String("/api/image/")))
        return ready<QByteArray>(fail(imageError(Error::Kind::Protocol, "bad_address")));
    if (!m_link.api())
        return ready<QByteArray>(fail(imageError(Error::Kind::Offline, "not_connected")));
    for (const ImageWanted &waiting : m_imageQueue) {
        if (waiting.url == url)
            return waiting.promise->future();
    }
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    m_imageQueue.push_back({url, promise});
    fetch();
    return promise->future();
}

void HubPictures::forget(const QStringList &hubIds)
{
    if (hubIds.contains(m_link.hubId()))
        hubChanged();
    for (const QString &hubId : hubIds)
        m_cache.forget(hubId);
}

void HubPictures::forgetAll()
{
    hubChanged();
    m_cache.clear();
}

void HubPictures::hubChanged()
{
    ++m_hub;
    m_icons.clear();
    m_asked.clear();
    m_iconQueue.clear();
    m_iconsLater.clear();
    m_again.stop();
    m_iconsUnderWay = 0;
    refuseImages(Error::Kind::Cancelled);
}

void HubPictures::fetchAgain()
{
    m_iconQueue.insert(m_iconQueue.end(), m_iconsLater.begin(), m_iconsLater.end());
    m_iconsLater.clear();
    fetch();
}

void HubPictures::fetch()
{
    if (!m_link.api()) {
        refuseImages(Error::Kind::Offline);
        return;
    }
    // One image at most: a camera that sleeps must not keep the user's own requests waiting.
    if (!m_imageUnderWay.promise && m_iconsUnderWay < maxRequests && !m_imageQueue.empty()) {
        m_imageUnderWay = m_imageQueue.front();
        m_imageQueue.pop_front();
        fetchImage(m_imageUnderWay);
    }
    while (!m_iconQueue.empty() &&
           m_iconsUnderWay + (m_imageUnderWay.promise ? 1 : 0) < maxRequests) {
        const IconWanted next = m_iconQueue.front();
        m_iconQueue.pop_front();
        fetchIcon(next);
    }
}

void HubPictures::fetchIcon(const IconWanted &icon)
{
    ++m_iconsUnderWay;
    then(m_link.api()->bytes(icon.url, maximumIconSize), this,
         [this, icon, hub = m_hub](const Result<QByteArray> &bytes) {
             if (hub != m_hub)
                 return;
             --m_iconsUnderWay;
             iconArrived(icon, bytes);
             if (hub == m_hub)
                 fetch();
         });
}

void HubPictures::iconArrived(const IconWanted &icon, const Result<QByteArray> &bytes)
{
    if (!bytes && mayPass(bytes.error())) {
        m_iconsLater.push_back(icon);
        if (!m_again.isActive())
            m_again.start(std::chrono::minutes(1));
        return;
    }
    const QByteArray cleaned = bytes ? cleanedSvg(*bytes) : QByteArray();
    if (cleaned.isEmpty()) {
        qCDebug(lcHomey) << "no usable icon at" << icon.url;
        return;
    }
    m_icons.insert(icon.id, cleaned);
    m_cache.write(m_link.hubId(), icon.id, cleaned);
    Q_EMIT iconReady(icon.id);
}

void HubPictures::fetchImage(const ImageWanted &image)
{
    then(m_link.api()->bytes(image.url, maximumImageSize), this,
         [this, image, hub = m_hub](const Result<QByteArray> &bytes) {
             if (hub != m_hub)
                 return;
             m_imageUnderWay = {};
             if (bytes && !isPicture(*bytes))
                 image.promise->addResult(fail(imageError(Error::Kind::Protocol, "not_a_picture")));
             else
                 image.promise->addResult(bytes);
             image.promise->finish();
             fetch();
         });
}

void HubPictures::refuseImages(Error::Kind why)
{
    std::deque<ImageWanted> waiting = std::exchange(m_imageQueue, {});
    if (why == Error::Kind::Cancelled && m_imageUnderWay.promise)
        waiting.push_front(std::exchange(m_imageUnderWay, {}));
    for (const ImageWanted &image : waiting) {
        image.promise->addResult(fail(imageError(why, "not_connected")));
        image.promise->finish();
    }
}

} // namespace foyer
