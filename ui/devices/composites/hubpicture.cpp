// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/hubpicture.h"

#include "homey/household.h"

#include <QBuffer>
#include <QImageReader>

namespace foyer {

namespace {
constexpr int longestShown = 1024; ///< pixels: a panel's width at 200 %, with some to spare
constexpr qint64 mostPixels = 64 * 1024 * 1024;
} // namespace

QImage decodedPicture(const QByteArray &bytes, int longest)
{
    // The format is named from the first bytes: no other decoder ever sees what came from outside.
    const bool isJpeg = bytes.startsWith("\xff\xd8\xff");
    const bool isPng = bytes.startsWith("\x89PNG\r\n\x1a\n");
    if (!isJpeg && !isPng)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, isJpeg ? "jpeg" : "png");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio));
    return reader.read();
}

HubPicture::HubPicture(Household &household, const QString &placeholderIcon, QWidget *parent)
    : Picture(placeholderIcon, parent)
    , m_household(household)
{
    // What could not be had for want of a connection is asked for when there is one again.
    connect(&household.link, &HubLink::opened, this, [this] {
        if (m_error && !m_source.url.isEmpty())
            reload();
    });
}

void HubPicture::setSource(const Device::Image &source)
{
    if (source.url == m_source.url && source.lastUpdated == m_source.lastUpdated) {
        m_source = source;
        return;
    }
    const bool isOther = source.url != m_source.url;
    m_source = source;
    if (isOther) {
        setImage({});
        m_error.reset();
    }
    if (source.url.isEmpty()) {
        ++m_generation;
        m_isLoading = m_isWanted = false;
        Q_EMIT changed();
        return;
    }
    reload();
}

void HubPicture::reload()
{
    if (m_source.url.isEmpty())
        return;
    m_isWanted = true;
    if (isVisible())
        load();
}

void HubPicture::showEvent(QShowEvent *event)
{
    Picture::showEvent(event);
    if (m_isWanted)
        load();
}

void HubPicture::load()
{
    m_isWanted = false;
    m_isLoading = true;
    const int generation = ++m_generation;
    Q_EMIT changed();
    then(m_household.pictures.image(m_source.url), this,
         [this, generation](const Result<QByteArray> &answer) {
             if (generation == m_generation)
                 take(answer);
         });
}

void HubPicture::take(const Result<QByteArray> &answer)
{
    m_isLoading = false;
    m_error.reset();
    const QImage image = answer ? decodedPicture(*answer, longestShown) : QImage();
    if (!answer)
        m_error = answer.error();
    else if (image.isNull())
        m_error = Error{Error::Kind::Protocol, {}, QStringLiteral("no_picture")};
    else
        setImage(image);
    Q_EMIT changed();
}

} // namespace foyer
