// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/detachedplaces.h"

#include "ui/program.h"

#include <QStringList>
#include <QUrl>

namespace foyer {

namespace {
const QString detachedPreference = QStringLiteral("panel.detached");
constexpr qsizetype longestEntry = 2048;

// An entry is "open hub device geometry": ids percent-encoded, the geometry in base 64.
QString written(const DetachedPlaces::Place &place)
{
    const QStringList parts{place.isOpen ? QStringLiteral("open") : QStringLiteral("closed"),
                            QString::fromLatin1(QUrl::toPercentEncoding(place.hubId)),
                            QString::fromLatin1(QUrl::toPercentEncoding(place.deviceId)),
                            QString::fromLatin1(place.geometry.toBase64())};
    return parts.join(QLatin1Char(' '));
}

std::optional<DetachedPlaces::Place> read(const QString &entry)
{
    const QStringList parts = entry.split(QLatin1Char(' '));
    if (parts.size() != 4 || entry.size() > longestEntry)
        return std::nullopt;
    DetachedPlaces::Place place;
    place.isOpen = parts.at(0) == QLatin1String("open");
    place.hubId = QUrl::fromPercentEncoding(parts.at(1).toLatin1());
    place.deviceId = QUrl::fromPercentEncoding(parts.at(2).toLatin1());
    place.geometry = QByteArray::fromBase64(parts.at(3).toLatin1());
    if (place.hubId.isEmpty() || place.deviceId.isEmpty())
        return std::nullopt;
    return place;
}
} // namespace

QList<DetachedPlaces::Place> DetachedPlaces::all() const
{
    QList<Place> places;
    const QStringList entries = m_program.preference(detachedPreference).toStringList();
    for (const QString &entry : entries) {
        if (const auto place = read(entry); place && places.size() < most)
            places << *place;
    }
    return places;
}

void DetachedPlaces::write(const QList<Place> &places)
{
    QStringList entries;
    for (const Place &place : places.mid(0, most))
        entries << written(place);
    m_program.setPreference(detachedPreference, entries);
}

std::optional<DetachedPlaces::Place> DetachedPlaces::find(const QString &hubId,
                                                          const QString &deviceId) const
{
    const QList<Place> places = all();
    for (const Place &place : places) {
        if (place.hubId == hubId && place.deviceId == deviceId)
            return place;
    }
    return std::nullopt;
}

QStringList DetachedPlaces::open(const QString &hubId) const
{
    QStringList devices;
    const QList<Place> places = all();
    for (const Place &place : places) {
        if (place.isOpen && place.hubId == hubId)
            devices << place.deviceId;
    }
    return devices;
}

void DetachedPlaces::keep(const Place &place)
{
    QList<Place> places = all();
    places.removeIf([&](const Place &other) {
        return other.hubId == place.hubId && other.deviceId == place.deviceId;
    });
    places.prepend(place);
    write(places);
}

void DetachedPlaces::forget(const QString &hubId, const QString &deviceId)
{
    QList<Place> places = all();
    places.removeIf(
        [&](const Place &other) { return other.hubId == hubId && other.deviceId == deviceId; });
    write(places);
}

} // namespace foyer
