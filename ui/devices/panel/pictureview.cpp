// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/pictureview.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace foyer {

namespace {
constexpr qint64 mostPixels = 40'000'000;
constexpr int tallest = 640; ///< a portrait picture must not push the rest out of the panel
} // namespace

QImage decodedSnapshot(const QByteArray &bytes, int width)
{
    // The format is named from the first bytes: no other decoder ever sees what a camera sent.
    const bool isJpeg = bytes.startsWith("\xff\xd8\xff");
    const bool isPng = bytes.startsWith("\x89PNG\r\n\x1a\n");
    if (!isJpeg && !isPng)
        return {};
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, isJpeg ? "jpeg" : "png");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > width)
        reader.setScaledSize(
            QSize(width, qMax(1, int(qint64(size.height()) * width / size.width()))));
    return reader.read();
}

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::setImage(const QImage &image)
{
    m_image = image;
    updateGeometry();
    update();
}

int PictureView::heightForWidth(int width) const
{
    if (m_image.isNull())
        return width * 9 / 16;
    const int shown = std::min(width, m_image.width());
    return std::clamp(int(qint64(m_image.height()) * shown / m_image.width()), 1, tallest);
}

QSize PictureView::sizeHint() const
{
    const int width = Theme::spacing(80);
    return {width, heightForWidth(width)};
}

void PictureView::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    if (m_image.isNull()) {
        frame.addRoundedRect(rect(), Theme::radius, Theme::radius);
        painter.fillPath(frame, colours.skeleton);
        const int size = Theme::spacing(8);
        painter.drawPixmap((width() - size) / 2, (height() - size) / 2,
                           tintedPixmap(QStringLiteral("class-camera"), size, colours.textMuted,
                                        devicePixelRatioF()));
        return;
    }
    QSize size = m_image.size().scaled(this->size(), Qt::KeepAspectRatio);
    if (size.width() > m_image.width())
        size = m_image.size();
    QRect target(QPoint(), size);
    target.moveCenter(rect().center());
    frame.addRoundedRect(target, Theme::radius, Theme::radius);
    painter.setClipPath(frame);
    painter.drawImage(target, m_image);
}

} // namespace foyer
