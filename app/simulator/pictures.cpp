// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/pictures.h"

#include "simulator/homestate.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtEndian>

#include <array>
#include <cmath>
#include <utility>

namespace foyer::sim::pictures {

namespace {

struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

Colour mixed(const Colour &one, const Colour &other, double part)
{
    const auto mix = [part](int from, int to) { return int(from + (to - from) * part); };
    return {mix(one.red, other.red), mix(one.green, other.green), mix(one.blue, other.blue)};
}

const std::array<quint32, 256> &crcTable()
{
    static const auto table = [] {
        std::array<quint32, 256> rows{};
        for (quint32 i = 0; i < rows.size(); ++i) {
            auto sum = i;
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320U : 0U);
            rows[i] = sum;
        }
        return rows;
    }();
    return table;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffU;
    for (const auto byte : bytes)
        sum = (sum >> 8) ^ crcTable()[(sum ^ quint8(byte)) & 0xffU];
    return ~sum;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return bigEndian(quint32(data.size())) + body + bigEndian(crc(body));
}

template<typename Paint>
QByteArray png(int width, int height, Paint colourAt)
{
    QByteArray rows;
    rows.reserve(height * (width * 3 + 1));
    for (int y = 0; y < height; ++y) {
        rows += '\0';
        for (int x = 0; x < width; ++x) {
            const Colour colour = colourAt(x, y);
            rows += char(colour.red);
            rows += char(colour.green);
            rows += char(colour.blue);
        }
    }
    const QByteArray header = bigEndian(quint32(width)) + bigEndian(quint32(height)) +
                              QByteArray("\x08\x02\x00\x00\x00", 5);
    // qCompress puts four bytes of length before the zlib stream that PNG wants.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) +
           chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
}

bool isInside(double x, double y, double centreX, double centreY, double radiusX, double radiusY)
{
    return std::pow((x - centreX) / radiusX, 2) + std::pow((y - centreY) / radiusY, 2) <= 1;
}

} // namespace

QByteArray cameraView(const QString &imageId, int version)
{
    constexpr int width = 480;
    constexpr int height = 270;
    constexpr int horizon = 120;
    const auto hash = digest(imageId + QString::number(version));
    const int personX = 60 + quint8(hash.at(0)) * 360 / 255;
    const bool hasPerson = version == 0 || quint8(hash.at(1)) % 3 != 0;
    const bool hasCar = quint8(hash.at(2)) % 2 == 0;
    const int cloud = quint8(hash.at(3)) * width / 255;
    const Colour coat{90 + quint8(hash.at(4)) / 2, 40 + quint8(hash.at(5)) / 3,
                      60 + quint8(hash.at(6)) / 2};
    return png(width, height, [=](int x, int y) -> Colour {
        if (hasPerson && isInside(x, y, personX, 116, 11, 13))
            return {224, 178, 148};
        if (hasPerson && isInside(x, y, personX, 168, 22, 44))
            return coat;
        if (hasPerson && y > 190 && y < 244 && std::abs(std::abs(x - personX) - 9) < 7)
            return {48, 52, 66};
        if (hasCar && y > 150 && y < 196 && x > 330 && x < 462)
            return y < 170 && x > 352 && x < 440 ? Colour{172, 200, 214} : Colour{54, 92, 140};
        if (hasCar && (isInside(x, y, 360, 198, 13, 13) || isInside(x, y, 434, 198, 13, 13)))
            return {36, 36, 40};
        if (y < horizon) {
            if (isInside(x, y, cloud, 40, 46, 13) || isInside(x, y, cloud + 30, 46, 40, 11))
                return {240, 243, 246};
            return mixed({132, 176, 214}, {214, 228, 238}, double(y) / horizon);
        }
        if (y < horizon + 34)
            return mixed({70, 110, 66}, {52, 88, 52}, ((x * 7 + y * 13) % 17) / 17.0);
        // The path to the door, seen from above the door.
        const double half = 40 + (y - horizon) * 0.9;
        return std::abs(x - width / 2) < half
                   ? mixed({178, 172, 162}, {150, 144, 136}, (y % 24) / 24.0)
                   : mixed({104, 142, 82}, {96, 134, 76}, ((x / 3 + y) % 7) / 7.0);
    });
}

QByteArray cover(const QString &album)
{
    constexpr int size = 300;
    const auto hash = digest(album);
    const auto colour = [&hash](int first) -> Colour {
        return {quint8(hash.at(first)), quint8(hash.at(first + 1)), quint8(hash.at(first + 2))};
    };
    const auto ground = mixed(colour(0), {24, 26, 40}, 0.45);
    const auto glow = mixed(colour(3), {250, 240, 220}, 0.35);
    const auto ring = mixed(colour(6), {255, 255, 255}, 0.2);
    const double centreX = 80 + quint8(hash.at(9)) * 140 / 255.0;
    const double centreY = 80 + quint8(hash.at(10)) * 140 / 255.0;
    const double width = 14 + quint8(hash.at(11)) % 22;
    return png(size, size, [=](int x, int y) -> Colour {
        const double distance = std::hypot(x - centreX, y - centreY);
        const auto base = mixed(glow, ground, std::min(1.0, distance / 230));
        const bool isRing = int(distance / width) % 2 == 1 && distance < 150;
        return isRing ? mixed(base, ring, 0.35) : base;
    });
}

QByteArray of(const HomeState &home, const QString &imageId)
{
    const auto owner = home.imageOwner(imageId);
    if (!home.items(ItemKind::Image).contains(imageId))
        return {};
    const auto images =
        home.items(ItemKind::Device).object(owner).value(QLatin1String("images")).toArray();
    for (const auto &image : images) {
        const auto object = image.toObject();
        if (object.value(QLatin1String("imageObj")).toObject().value(QLatin1String("id")) ==
                imageId &&
            object.value(QLatin1String("type")) == QLatin1String("media"))
            return cover(home.value(owner, QStringLiteral("speaker_album")).toString());
    }
    return cameraView(imageId, home.imageVersion(imageId));
}

} // namespace foyer::sim::pictures
