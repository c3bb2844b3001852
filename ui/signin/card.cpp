// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/card.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace foyer {

namespace {

constexpr int side = Theme::spacing(4);
constexpr int picture = Theme::spacing(8);
constexpr int arrow = Theme::spacing(5);

} // namespace

Card::Card(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QPushButton(parent)
    , m_iconName(iconName)
    , m_title(title)
    , m_sentence(sentence)
{
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

int Card::textWidth(int width) const
{
    return std::max(width - 4 * side - picture - arrow, Theme::spacing(20));
}

int Card::heightForWidth(int width) const
{
    const QRect room(0, 0, textWidth(width), 10000);
    const QFontMetrics title(Theme::font(Theme::FontRole::Heading, font()));
    int height = title.boundingRect(room, Qt::TextWordWrap, m_title).height();
    if (!m_sentence.isEmpty())
        height += Theme::spacing(1) +
                  fontMetrics().boundingRect(room, Qt::TextWordWrap, m_sentence).height();
    return std::max(height, picture) + 2 * Theme::spacing(3);
}

QSize Card::sizeHint() const
{
    return {Theme::spacing(80), heightForWidth(std::max(width(), Theme::spacing(80)))};
}

void Card::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // its lines break elsewhere now
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lively = isEnabled() && (underMouse() || isDown());
    painter.setPen(QPen(lively ? colours.accent : colours.control, 1));
    painter.setBrush(lively ? blended(colours.surface, colours.accent, isDown() ? 0.14 : 0.06)
                            : colours.surface);
    painter.drawRoundedRect(box, Theme::radiusLarge, Theme::radiusLarge);

    const double dpr = devicePixelRatioF();
    const QColor ink = isEnabled() ? colours.text : colours.textMuted;
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    painter.drawPixmap(
        mirrored({side, (height() - picture) / 2, picture, picture}).topLeft(),
        tintedPixmap(m_iconName, picture, isEnabled() ? colours.accent : colours.textMuted, dpr));
    painter.drawPixmap(
        mirrored({width() - side - arrow, (height() - arrow) / 2, arrow, arrow}).topLeft(),
        tintedPixmap(isRightToLeft() ? QStringLiteral("chevron-left")
                                     : QStringLiteral("chevron-right"),
                     arrow, colours.textMuted, dpr));

    const QFont titleFont = Theme::font(Theme::FontRole::Heading, font());
    const int needed = heightForWidth(width()) - 2 * Theme::spacing(3);
    const QRect room =
        mirrored({2 * side + picture, (height() - needed) / 2, textWidth(width()), needed});
    const int flags =
        Qt::TextWordWrap | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const QRect titleRect = QFontMetrics(titleFont).boundingRect(QRect(0, 0, room.width(), 10000),
                                                                 Qt::TextWordWrap, m_title);
    const int sentenceHeight =
        m_sentence.isEmpty()
            ? 0
            : Theme::spacing(1) +
                  fontMetrics()
                      .boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, m_sentence)
                      .height();
    const int top = room.top() + (room.height() - titleRect.height() - sentenceHeight) / 2;
    painter.setFont(titleFont);
    painter.setPen(ink);
    painter.drawText(QRect(room.left(), top, room.width(), titleRect.height()), flags, m_title);
    painter.setFont(font());
    painter.setPen(colours.textMuted);
    painter.drawText(QRect(room.left(), top + titleRect.height() + Theme::spacing(1), room.width(),
                           sentenceHeight),
                     flags, m_sentence);
    if (hasFocus())
        paintFocusRing(painter, box, colours, Theme::radiusLarge);
}

} // namespace foyer
