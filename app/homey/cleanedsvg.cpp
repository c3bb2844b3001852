// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/hubpictures.h"
#include "homey/svgtree.h"

#include <QStringDecoder>

namespace foyer {

namespace {

QString decoded(const QByteArray &svg)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(svg);
    return utf8.hasError() ? QString::fromLatin1(svg) : text;
}

/// The XML reader compares each attribute of an element with all others, which takes its time when
/// there are tens of thousands.
bool hasSaneTags(const QString &xml)
{
    constexpr int maxAttributes = 200;
    int attributes = 0;
    bool isInTag = false;
    for (const QChar c : xml) {
        if (c == u'<') {
            isInTag = true;
            attributes = 0;
        } else if (c == u'>') {
            isInTag = false;
        } else if (isInTag && c == u'=' && ++attributes > maxAttributes) {
            return false;
        }
    }
    return true;
}

} // namespace

QByteArray cleanedSvg(const QByteArray &svg)
{
    if (svg.size() > HubPictures::maximumIconSize)
        return {};
    const QString xml = decoded(svg);
    if (!hasSaneTags(xml))
        return {};
    auto tree = svg::Tree::parse(xml);
    if (!tree)
        return {};
    tree->limitStyleSheets();
    if (!tree->canBeDrawn())
        return {};
    const QByteArray cleaned = tree->toXml();
    return cleaned.size() <= 2 * HubPictures::maximumIconSize ? cleaned : QByteArray();
}

} // namespace foyer
