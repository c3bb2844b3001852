// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace foyer::sim {

class HomeState;

/// The logs of a home and what is in them (protocol.md §4.10), in the hub's dialect. Nothing is
/// recorded: the past is reckoned from the log's name and the time, so that the same question at
/// the same time gets the same answer.
namespace insights {

/// Every log of every device, keyed by the full id in both dialects: JSON text, because a large
/// home has tens of thousands.
QByteArray logs(const HomeState &home);
/// One log by owner URI and capability id; empty when there is none.
QJsonObject log(const HomeState &home, const QString &ownerUri, const QString &shortId);

/// start, end (both included) and step of a resolution at `now`, cut in the hub's time zone; an
/// unknown resolution is the last 24 hours, as real hubs do it.
struct Window
{
    QDateTime start;
    QDateTime end;
    qint64 stepMs = 0;
};
Window window(const QString &resolution, const QDateTime &now);

/// What `…/entry` answers; `id` is written back as it was asked for.
QJsonObject entries(const HomeState &home, const QJsonObject &log, const QString &ownerUri,
                    const QString &id, const QString &resolution);

} // namespace insights

} // namespace foyer::sim
