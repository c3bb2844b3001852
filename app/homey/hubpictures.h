// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/iconcache.h"
#include "net/async.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace foyer {

class HubLink;

/// Pictures of the hub: device icons (SVG, kept on disk by id) and camera images (never kept).
/// Bounds every size, checks every address, and hands out SVG text only after everything that could
/// reach outside it was taken away.
class HubPictures : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maximumIconSize = 256 * 1024;
    static constexpr qint64 maximumImageSize = 8 * 1024 * 1024;

    /// `cacheFolder` is made when needed (0700); empty keeps nothing on disk.
    HubPictures(HubLink &link, QString cacheFolder, QObject *parent = nullptr);
    ~HubPictures() override;

    /// The icon's SVG text, cleaned; empty when it is not here (yet): then it is fetched once and
    /// iconReady() follows. An icon that cannot be had is not asked for again in this run. Cheap
    /// enough for a delegate: a look into a hash, the first time one at the disk.
    [[nodiscard]] QByteArray icon(const QString &iconId, const QString &iconUrl);
    /// JPEG or PNG bytes of an image by its relative address ("/api/image/<id>"); always asks the
    /// hub, one at a time. Fails with the kinds of HomeyApi::bytes(), and Protocol when it is
    /// neither of them.
    [[nodiscard]] Async<QByteArray> image(const QString &url);
    /// These hubs are nobody's any longer: what was kept of them goes from the disk.
    void forget(const QStringList &hubIds);
    void forgetAll(); ///< signed out everywhere: the disk cache goes

Q_SIGNALS:
    void iconReady(const QString &iconId);

private:
    struct IconWanted
    {
        QString id;
        QString url;
    };
    struct ImageWanted
    {
        QString url;
        std::shared_ptr<QPromise<Result<QByteArray>>> promise;
    };

    void hubChanged();
    void fetch();
    void fetchAgain();
    void fetchIcon(const IconWanted &icon);
    void iconArrived(const IconWanted &icon, const Result<QByteArray> &bytes);
    void fetchImage(const ImageWanted &image);
    void refuseImages(Error::Kind why);

    HubLink &m_link;
    IconCache m_cache;
    QHash<QString, QByteArray> m_icons; ///< of this hub
    QSet<QString> m_asked;              ///< of this hub: wanted, on their way, or not to be had
    std::deque<IconWanted> m_iconQueue;
    std::deque<IconWanted> m_iconsLater; ///< failed in a way that may pass
    QTimer m_again;
    std::deque<ImageWanted> m_imageQueue;
    ImageWanted m_imageUnderWay;
    int m_iconsUnderWay = 0;
    int m_hub = 0; ///< counts hubs and forgetting: earlier answers are not for us
};

/// SVG without scripts, entities, style imports, foreign objects, event handlers and references
/// that leave the document; empty when it is not well-formed, too large, or would keep a renderer
/// busy. Public for its test.
[[nodiscard]] QByteArray cleanedSvg(const QByteArray &svg);

} // namespace foyer
