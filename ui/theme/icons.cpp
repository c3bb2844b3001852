// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "ui/theme/iconmasks.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <optional>

namespace foyer {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/foyer/icons/") + name + QStringLiteral(".svg");
}

QByteArray svgOf(const QString &name)
{
    for (const QString &candidate : {name, QStringLiteral("class-other")}) {
        QFile file(pathOf(candidate));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

/// Whether a picture says something when all that is left of it is where it is opaque.
bool hasShape(const QImage &image)
{
    qint64 covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            covered += qAlpha(line[x]);
    }
    const double share = double(covered) / (255.0 * image.width() * image.height());
    return share > 0.005 && share < 0.97;
}

/// Icon engine that renders at paint time, so that the colour may be the palette's of that moment.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, QPalette::ColorRole role, std::optional<QPalette> fixed)
        : m_name(std::move(name))
        , m_role(role)
        , m_fixed(std::move(fixed))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        const double dpr = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int size = std::min(rect.width(), rect.height());
        const QPixmap picture = tintedPixmap(m_name, size, colour(mode), dpr);
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2,
                            rect.y() + (rect.height() - size) / 2, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        Q_UNUSED(state)
        Q_UNUSED(scale) // QIcon sets the ratio on what it is given; the size is in pixels already
        return tintedPixmap(m_name, std::min(size.width(), size.height()), colour(mode), 1.0);
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_role, m_fixed); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = m_fixed.value_or(QGuiApplication::palette());
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                             m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
    std::optional<QPalette> m_fixed;
};

/// The picture in its own colours, without any where there is nothing to see. One shape serves all
/// colours: drawing it takes much longer than colouring it. `svg` is asked only when it is not
/// kept.
template<typename Svg>
QPixmap shapeOf(const QString &key, int size, double dpr, Svg svg)
{
    const QString cacheKey =
        QStringLiteral("foyer/shape/%1/%2/%3")
            .arg(key, QString::number(size), QString::number(qRound(dpr * 100)));
    QPixmap shape;
    if (QPixmapCache::find(cacheKey, &shape))
        return shape;
    const int pixels = std::max(1, static_cast<int>(std::ceil(size * dpr)));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg());
    if (renderer.isValid()) {
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    // A single pixel stands for "tried, and nothing to see".
    shape = QPixmap::fromImage(hasShape(image) ? image : image.copy(0, 0, 1, 1));
    QPixmapCache::insert(cacheKey, shape);
    return shape;
}

QPixmap coloured(QPixmap shape, const QColor &colour)
{
    if (shape.width() <= 1)
        return {};
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), colour);
    return shape;
}

/// What `make` makes, kept. Nothing stays nothing.
template<typename Make>
QPixmap kept(const QString &key, int size, const QColor &colour, double dpr, Make make)
{
    if (size <= 1)
        return {};
    const QString cacheKey = QStringLiteral("foyer/%1/%2/%3/%4")
                                 .arg(key, QString::number(size), colour.name(QColor::HexArgb),
                                      QString::number(qRound(dpr * 100)));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    pixmap = make();
    if (pixmap.isNull())
        return {};
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

} // namespace

QPixmap tintedSvg(const QByteArray &svg, const QString &key, int size, const QColor &colour,
                  double dpr)
{
    return kept(key, size, colour, dpr,
                [&] { return coloured(shapeOf(key, size, dpr, [&svg] { return svg; }), colour); });
}

QPixmap tintedPixmap(const QString &name, int size, const QColor &colour, double dpr)
{
    const QString key = QLatin1Char(':') + name;
    return kept(key, size, colour, dpr, [&] {
        const QPixmap drawn = iconmasks::tinted(name, int(std::ceil(size * dpr)), colour);
        if (!drawn.isNull())
            return drawn;
        return coloured(shapeOf(key, size, dpr, [&name] { return svgOf(name); }), colour);
    });
}

QIcon tintedIcon(const QString &name, const QPalette &palette, QPalette::ColorRole role)
{
    return QIcon(new TintedEngine(name, role, palette));
}

QIcon themedIcon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new TintedEngine(name, role, std::nullopt));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QString classIconName(const QString &deviceClass)
{
    const QString name = QStringLiteral("class-") + deviceClass;
    return hasIcon(name) ? name : QStringLiteral("class-other");
}

QString zoneIconName(const QString &hubIconKey)
{
    QString name = QStringLiteral("zone-");
    for (const QChar c : hubIconKey) {
        if (c.isUpper()) {
            name += QLatin1Char('-');
            name += c.toLower();
        } else {
            name += c;
        }
    }
    return hasIcon(name) ? name : QStringLiteral("zone-zone");
}

QString capabilityIconName(const QString &capabilityId)
{
    // Longest prefix first where one is part of another.
    static const QList<QPair<QLatin1String, QLatin1String>> families{
        {QLatin1String("measure_temperature"), QLatin1String("temperature")},
        {QLatin1String("target_temperature"), QLatin1String("temperature")},
        {QLatin1String("measure_humidity"), QLatin1String("humidity")},
        {QLatin1String("target_humidity"), QLatin1String("humidity")},
        {QLatin1String("measure_moisture"), QLatin1String("humidity")},
        {QLatin1String("measure_pressure"), QLatin1String("pressure")},
        {QLatin1String("measure_luminance"), QLatin1String("light-level")},
        {QLatin1String("measure_ultraviolet"), QLatin1String("ultraviolet")},
        {QLatin1String("measure_noise"), QLatin1String("sound")},
        {QLatin1String("measure_rain"), QLatin1String("rain")},
        {QLatin1String("meter_rain"), QLatin1String("rain")},
        {QLatin1String("measure_gust"), QLatin1String("wind")},
        {QLatin1String("measure_wind"), QLatin1String("wind")},
        {QLatin1String("measure_co"), QLatin1String("co2")},
        {QLatin1String("measure_pm"), QLatin1String("air")},
        {QLatin1String("measure_tvoc"), QLatin1String("air")},
        {QLatin1String("measure_aqi"), QLatin1String("air")},
        {QLatin1String("measure_power"), QLatin1String("power")},
        {QLatin1String("measure_voltage"), QLatin1String("power")},
        {QLatin1String("measure_current"), QLatin1String("power")},
        {QLatin1String("meter_power"), QLatin1String("energy")},
        {QLatin1String("meter_gas"), QLatin1String("gas")},
        {QLatin1String("meter_water"), QLatin1String("water")},
        {QLatin1String("measure_water"), QLatin1String("water")},
        {QLatin1String("measure_battery"), QLatin1String("battery")},
        {QLatin1String("alarm_battery"), QLatin1String("battery")},
        {QLatin1String("alarm_motion"), QLatin1String("motion")},
        {QLatin1String("alarm_occupancy"), QLatin1String("motion")},
        {QLatin1String("alarm_presence"), QLatin1String("motion")},
        {QLatin1String("alarm_contact"), QLatin1String("contact")},
        {QLatin1String("alarm_smoke"), QLatin1String("smoke")},
        {QLatin1String("alarm_fire"), QLatin1String("smoke")},
        {QLatin1String("alarm_water"), QLatin1String("water")},
        {QLatin1String("alarm_rain"), QLatin1String("rain")},
        {QLatin1String("alarm_"), QLatin1String("alarm")},
        {QLatin1String("lock"), QLatin1String("lock")},
        {QLatin1String("volume_"), QLatin1String("volume")},
        {QLatin1String("speaker_"), QLatin1String("sound")},
        {QLatin1String("light_"), QLatin1String("light")},
        {QLatin1String("dim"), QLatin1String("light")},
        {QLatin1String("onoff"), QLatin1String("switch")},
        {QLatin1String("button"), QLatin1String("button")},
        {QLatin1String("measure_"), QLatin1String("number")},
        {QLatin1String("meter_"), QLatin1String("number")},
    };
    for (const auto &[prefix, icon] : families) {
        if (capabilityId.startsWith(prefix))
            return QStringLiteral("cap-") + icon;
    }
    return QStringLiteral("cap-text");
}

} // namespace foyer
