// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/hubfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>

namespace foyer::sim::hubfiles {

namespace {

const QJsonObject &drawings()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/demo/icons.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return all;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffU;
    for (const auto byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) ? 0xedb88320U : 0U);
    }
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

/// A gradient in two colours taken from the id: without QtGui, by hand.
QByteArray picture(const QString &id)
{
    constexpr int width = 96;
    constexpr int height = 72;
    const auto hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1);
    const auto colour = [&hash](int which, int channel) {
        return int(quint8(hash.at(which * 3 + channel)));
    };
    QByteArray rows;
    for (int y = 0; y < height; ++y) {
        rows += '\0';
        for (int x = 0; x < width; ++x) {
            const int part = (x + y) * 255 / (width + height);
            for (int channel = 0; channel < 3; ++channel)
                rows += char((colour(0, channel) * (255 - part) + colour(1, channel) * part) / 255);
        }
    }
    const QByteArray header =
        bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    // qCompress puts four bytes of length before the zlib stream that PNG wants.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) +
           chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

} // namespace

QString iconIdOf(const QString &deviceClass)
{
    const auto known = drawings().contains(deviceClass) ? deviceClass : QStringLiteral("other");
    return QString::fromLatin1(
        QCryptographicHash::hash(known.toUtf8(), QCryptographicHash::Md5).toHex());
}

HttpResponse icon(const QString &iconId)
{
    for (auto it = drawings().begin(); it != drawings().end(); ++it) {
        if (iconIdOf(it.key()) != iconId)
            continue;
        auto response = HttpResponse::text(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" "
            "stroke=\"#000\" stroke-width=\"1.6\" stroke-linecap=\"round\" "
            "stroke-linejoin=\"round\">"
            "<path d=\"" +
            it.value().toString().toUtf8() + "\"/></svg>");
        response.contentType = "image/svg+xml";
        return response;
    }
    return HttpResponse::text("Not found", 404);
}

HttpResponse image(const QString &imageId)
{
    auto response = HttpResponse::text(picture(imageId));
    response.contentType = "image/png";
    return response;
}

} // namespace foyer::sim::hubfiles
