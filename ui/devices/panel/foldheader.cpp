// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/foldheader.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace foyer {

namespace {
constexpr int chevronSize = 16;
constexpr int rowHeight = Theme::spacing(10);
} // namespace

FoldHeader::FoldHeader(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHeader::setSummary(const QString &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    setAccessibleDescription(summary);
    update();
}

QSize FoldHeader::sizeHint() const
{
    return {Theme::spacing(60), std::max(rowHeight, fontMetrics().height() + Theme::spacing(4))};
}

QSize FoldHeader::minimumSizeHint() const
{
    return {Theme::spacing(20), sizeHint().height()};
}

void FoldHeader::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(Theme::spacing(2), 2, -Theme::spacing(2), -2);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(colours.surface, colours.text, isDown() ? 0.12 : 0.05));
        painter.drawRoundedRect(face, Theme::radius, Theme::radius);
    }
    // Laid out for left to right; mirrored as a whole.
    const auto placed = [this](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const int side = Theme::spacing(4);
    const QString closed =
        isLeftToRight() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left");
    const QRect chevron = placed({side, (height() - chevronSize) / 2, chevronSize, chevronSize});
    painter.drawPixmap(chevron.topLeft(),
                       tintedPixmap(isChecked() ? QStringLiteral("chevron-down") : closed,
                                    chevronSize, colours.textMuted, devicePixelRatioF()));

    const QFont strong = Theme::font(Theme::FontRole::Strong, font());
    const int left = side + chevronSize + Theme::spacing(2);
    const int room = width() - left - side;
    const int titleWidth = std::min(room, QFontMetrics(strong).horizontalAdvance(text()) + 1);
    painter.setFont(strong);
    painter.setPen(colours.text);
    painter.drawText(placed({left, 0, titleWidth, height()}), Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(strong).elidedText(text(), Qt::ElideRight, titleWidth));

    const int gap = Theme::spacing(4);
    const int summaryRoom = room - titleWidth - gap;
    if (!m_summary.isEmpty() && !isChecked() && summaryRoom > Theme::spacing(8)) {
        const QFont caption = Theme::font(Theme::FontRole::Caption, font());
        painter.setFont(caption);
        painter.setPen(colours.textMuted);
        const QRect box = placed({left + titleWidth + gap, 0, summaryRoom, height()});
        painter.drawText(box,
                         Qt::AlignVCenter | Qt::AlignAbsolute |
                             (isLeftToRight() ? Qt::AlignRight : Qt::AlignLeft),
                         QFontMetrics(caption).elidedText(m_summary, Qt::ElideRight, summaryRoom));
    }
    if (hasFocus())
        paintFocusRing(painter, face, colours, Theme::radius);
}

void FoldHeader::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == (isLeftToRight() ? Qt::Key_Right : Qt::Key_Left);
    const bool folds = event->key() == (isLeftToRight() ? Qt::Key_Left : Qt::Key_Right);
    if ((opens && !isChecked()) || (folds && isChecked()) || event->key() == Qt::Key_Return ||
        event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FoldHeader::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FoldHeader::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace foyer
