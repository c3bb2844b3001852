// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowcardrow.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace foyer {

namespace {

constexpr int gap = Theme::spacing(3);
constexpr int edge = Theme::spacing(3);
const auto unknownMark = QStringLiteral("⚠ ");

} // namespace

FlowCardRow::FlowCardRow(const FlowParts &parts, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_icon(iconName)
{
    setObjectName(QStringLiteral("flowCard"));
    setAccessibleName(text());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FlowCardRow::~FlowCardRow() = default;

int FlowCardRow::textWidth(int width) const
{
    return std::max(Theme::spacing(20), width - 2 * edge - Theme::iconSize - gap);
}

void FlowCardRow::arrange(QTextLayout &layout, int width) const
{
    const Colours &colours = coloursFor(palette());
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const FlowPart &part : m_parts) {
        if (part.text.isEmpty())
            continue;
        const QChar first = part.text.front();
        const bool isGlued = text.isEmpty() || first == u',' || first == u':' || first == u'”' ||
                             (text.back().isSpace() && text.back() != QChar(QChar::Nbsp)) ||
                             first.isSpace();
        if (!isGlued)
            text += QLatin1Char(' ');
        const bool isUnknown = part.kind == FlowPart::Kind::Unknown;
        const bool isToken = part.kind == FlowPart::Kind::Token;
        const QString shown = isUnknown ? QString(unknownMark + part.text)
                              : isToken
                                  ? QString(QChar(QChar::Nbsp) + part.text + QChar(QChar::Nbsp))
                                  : part.text;
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(shown.size());
        text += shown;
        if (part.kind == FlowPart::Kind::Text)
            continue;
        if (isToken)
            range.format.setBackground(colours.infoSurface);
        else
            range.format.setFontWeight(QFont::DemiBold);
        range.format.setForeground(isUnknown ? colours.warning : colours.text);
        formats << range;
    }
    layout.setText(text);
    layout.setFont(font());
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth(width));
        line.setPosition({0, y});
        y += line.height() + 2;
    }
    layout.endLayout();
}

int FlowCardRow::heightForWidth(int width) const
{
    QTextLayout layout;
    arrange(layout, width);
    const int height = int(std::ceil(layout.boundingRect().height()));
    return std::max(height, Theme::iconSize) + Theme::spacing(4);
}

QSize FlowCardRow::sizeHint() const
{
    const int width = Theme::spacing(100);
    return {width, heightForWidth(width)};
}

QSize FlowCardRow::minimumSizeHint() const
{
    return {Theme::spacing(50), fontMetrics().lineSpacing() + Theme::spacing(4)};
}

void FlowCardRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                            Theme::radius);
    const bool isWarning = m_icon == QLatin1String("warning");
    const QPixmap icon =
        tintedPixmap(m_icon, Theme::iconSize, isWarning ? colours.warning : colours.textMuted,
                     devicePixelRatioF());
    QTextLayout layout;
    arrange(layout, width());
    const bool isMirrored = isRightToLeft();
    const int iconX = isMirrored ? width() - edge - Theme::iconSize : edge;
    painter.drawPixmap(iconX, Theme::spacing(2), icon);
    painter.setPen(colours.text);
    const double height = layout.boundingRect().height();
    const double top = height < Theme::iconSize ? (this->height() - height) / 2 : Theme::spacing(2);
    layout.draw(&painter,
                QPointF(isMirrored ? double(edge) : double(edge + Theme::iconSize + gap), top));
}

} // namespace foyer
