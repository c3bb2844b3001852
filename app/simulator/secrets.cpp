// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/secrets.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

namespace foyer::sim {

namespace {

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString randomHex(int length)
{
    QByteArray bytes((length + 1) / 2, '\0');
    for (auto &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toHex().left(length));
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString derivedHex(quint32 seed, const QString &purpose, int length)
{
    const QByteArray input = QByteArray::number(seed) + '/' + purpose.toUtf8();
    const auto digest = QCryptographicHash::hash(input, QCryptographicHash::Sha512).toHex();
    return QString::fromLatin1(digest.left(length));
}

QString derivedUuid(quint32 seed, const QString &purpose)
{
    const QUuid space(QStringLiteral("{5f0e1d80-3c1a-4c5e-9d0b-2f6f5e6f7a01}"));
    return QUuid::createUuidV5(space, QString::number(seed) + QLatin1Char('/') + purpose)
        .toString(QUuid::WithoutBraces);
}

QString unsignedJwt(const QString &subject, const QString &audience, int secondsToLive)
{
    const auto now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject head{{QStringLiteral("typ"), QStringLiteral("JWT")},
                           {QStringLiteral("alg"), QStringLiteral("RS512")}};
    const QJsonObject body{{QStringLiteral("sub"), subject},
                           {QStringLiteral("aud"), audience},
                           {QStringLiteral("iat"), now},
                           {QStringLiteral("exp"), now + secondsToLive},
                           {QStringLiteral("jti"), randomUuid()}};
    const QString dot = QStringLiteral(".");
    return base64Url(QJsonDocument(head).toJson(QJsonDocument::Compact)) + dot +
           base64Url(QJsonDocument(body).toJson(QJsonDocument::Compact)) + dot +
           base64Url("simulated-signature");
}

} // namespace foyer::sim
