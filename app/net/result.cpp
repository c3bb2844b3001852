// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/result.h"

#include <QStringList>

namespace foyer {

namespace {

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline: return QStringLiteral("Offline");
    case Error::Kind::Timeout: return QStringLiteral("Timeout");
    case Error::Kind::Refused: return QStringLiteral("Refused");
    case Error::Kind::Unauthorized: return QStringLiteral("Unauthorized");
    case Error::Kind::MissingScope: return QStringLiteral("MissingScope");
    case Error::Kind::NotFound: return QStringLiteral("NotFound");
    case Error::Kind::RateLimited: return QStringLiteral("RateLimited");
    case Error::Kind::Server: return QStringLiteral("Server");
    case Error::Kind::Protocol: return QStringLiteral("Protocol");
    case Error::Kind::Cancelled: return QStringLiteral("Cancelled");
    }
    return QStringLiteral("Unknown");
}

} // namespace

QString Error::toLogString() const
{
    QStringList parts{kindName(kind)};
    if (httpStatus != 0)
        parts << QString::number(httpStatus);
    if (!code.isEmpty())
        parts << QLatin1Char('[') + code + QLatin1Char(']');
    if (!request.isEmpty())
        parts << request;
    QString line = parts.join(QLatin1Char(' '));
    if (!text.isEmpty())
        line += QLatin1String(": ") + text.simplified();
    return line;
}

} // namespace foyer
