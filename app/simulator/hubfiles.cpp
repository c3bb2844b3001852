// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/hubfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

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

} // namespace

QString iconIdOf(const QString &drawing)
{
    const auto known = drawings().contains(drawing) ? drawing : QStringLiteral("other");
    return QString::fromLatin1(
        QCryptographicHash::hash(known.toUtf8(), QCryptographicHash::Md5).toHex());
}

QJsonObject iconObj(const QString &drawing)
{
    const auto id = iconIdOf(drawing);
    return {{QStringLiteral("id"), id},
            {QStringLiteral("url"),
             QString(QStringLiteral("/icon/") + id + QStringLiteral("/icon.svg"))}};
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

} // namespace foyer::sim::hubfiles
