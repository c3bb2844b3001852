// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program of the build: draws every icon once, as iconmasks.h says, so that no start has to.
//
//   foyer-drawicons <file to write> <folder of the icons>

#include "ui/theme/iconmasks.h"

#include <QDir>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace foyer;

namespace {

QByteArray drawn(const QString &file)
{
    QSvgRenderer renderer(file);
    if (!renderer.isValid())
        return {};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QByteArray masks;
    for (const int pixels : iconmasks::sizes) {
        QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        }
        for (int y = 0; y < pixels; ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < pixels; ++x)
                masks += char(qAlpha(line[x]));
        }
    }
    return masks;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    QByteArray names, masks;
    const QStringList files = folder.entryList({QStringLiteral("*.svg")}, QDir::Files);
    QMap<QByteArray, QByteArray> icons; // in the order of their bytes, as they are looked for
    for (const QString &file : files) {
        const QByteArray name = file.chopped(4).toLatin1();
        icons.insert(name, drawn(folder.filePath(file)));
        if (icons.value(name).isEmpty() || name.size() >= iconmasks::nameSize) {
            std::fprintf(stderr, "%s cannot be drawn\n", name.constData());
            return 1;
        }
    }
    for (auto icon = icons.cbegin(); icon != icons.cend(); ++icon) {
        names += icon.key().leftJustified(iconmasks::nameSize, '\0');
        masks += icon.value();
    }
    QFile out(QString::fromLocal8Bit(argv[1]));
    return out.open(QIODevice::WriteOnly) && out.write(names + masks) > 0 ? 0 : 1;
}
