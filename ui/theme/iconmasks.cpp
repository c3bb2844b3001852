// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/iconmasks.h"

#include <QImage>
#include <QResource>

#include <algorithm>
#include <cstring>

namespace foyer::iconmasks {

namespace {

/// The opacities of an icon in the smallest size; null when there is no such icon.
const uchar *find(const QByteArray &name)
{
    // Not compressed: it is read where it lies.
    const QResource file(QStringLiteral(":/foyer/icons.masks"));
    constexpr qint64 each = nameSize + bytesOfIcon;
    if (!file.isValid() || file.compressionAlgorithm() != QResource::NoCompression ||
        file.size() % each != 0 || name.size() >= nameSize)
        return nullptr;
    const auto count = std::size_t(file.size() / each);
    std::size_t from = 0, to = count;
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        const int order = std::strcmp(
            reinterpret_cast<const char *>(file.data() + middle * nameSize), name.constData());
        if (order == 0)
            return file.data() + count * nameSize + middle * bytesOfIcon;
        if (order < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return nullptr;
}

/// Every part of a colour times opacity / 255, rounded as QPainter does.
QRgb faded(QRgb colour, uint opacity)
{
    uint even = (colour & 0xff00ff) * opacity;
    even = ((even + ((even >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    uint odd = ((colour >> 8) & 0xff00ff) * opacity;
    odd = (odd + ((odd >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return even | odd;
}

} // namespace

QPixmap tinted(const QString &name, int pixels, const QColor &colour)
{
    int before = 0; // bytes of the smaller ones
    const auto size = std::find_if(sizes.cbegin(), sizes.cend(), [&](int each) {
        if (each < pixels)
            before += each * each;
        return each >= pixels;
    });
    if (size == sizes.cend() || *size != pixels)
        return {};
    const uchar *opacity = find(name.toLatin1());
    if (!opacity)
        return {};
    opacity += before;
    const QRgb full = qPremultiply(colour.rgba());
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < pixels; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < pixels; ++x)
            line[x] = faded(full, *opacity++);
    }
    return QPixmap::fromImage(std::move(image));
}

} // namespace foyer::iconmasks
