// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/titlelabel.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace foyer {

namespace {

constexpr double scale = 1.5; // as Theme::FontRole::Title

QSize enlarged(const QSize &size)
{
    return {int(std::ceil(size.width() * scale)), int(std::ceil(size.height() * scale))};
}

} // namespace

TitleLabel::TitleLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
{
    setFont(Theme::font(Theme::FontRole::Strong, font()));
}

QSize TitleLabel::sizeHint() const
{
    return enlarged(PlainLabel::sizeHint());
}

QSize TitleLabel::minimumSizeHint() const
{
    return enlarged(PlainLabel::minimumSizeHint());
}

void TitleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(scale, scale);
    const QRect room = painter.transform().inverted().mapRect(contentsRect());
    style()->drawItemText(&painter, room,
                          int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), text(), foregroundRole());
}

} // namespace foyer
