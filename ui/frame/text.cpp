// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/text.h"

#include <QTextDocument>

namespace foyer {

QString plain(const QString &text, int limit)
{
    QString result;
    result.reserve(std::min<qsizetype>(text.size(), limit + 1));
    bool cut = false;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        // Bidirectional embeddings, overrides and isolates can make a name read as something else.
        const bool bidi = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) ||
                          u == 0x200e || u == 0x200f;
        if (bidi)
            continue;
        if (result.size() >= limit) {
            cut = true;
            break;
        }
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t') || u == 0x2028 || u == 0x2029)
            result += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    if (cut) {
        if (!result.isEmpty() && result.back().isHighSurrogate())
            result.chop(1);
        result += QChar(0x2026);
    }
    return result;
}

QString escapedMnemonic(const QString &text)
{
    return plain(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString windowTitleOf(const QString &text)
{
    return plain(text).replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines;
    const QStringList parts = text.split(QLatin1Char('\n'));
    for (const QString &line : parts)
        lines += plain(line, 500);
    return Qt::convertFromPlainText(lines.join(QLatin1Char('\n')), Qt::WhiteSpaceNormal);
}

} // namespace foyer
