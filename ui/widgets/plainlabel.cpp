// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainlabel.h"

#include "ui/frame/text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace foyer {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void PlainLabel::setSecondary(bool secondary)
{
    m_secondary = secondary;
    if (secondary)
        setFont(Theme::font(Theme::FontRole::Caption, font()));
    // PlaceholderText is the palette's muted text; a role follows the scheme by itself.
    setForegroundRole(m_secondary ? QPalette::PlaceholderText : QPalette::WindowText);
}

QSize PlainLabel::minimumSizeHint() const
{
    QSize size = QLabel::minimumSizeHint();
    if (m_elided)
        size.setWidth(
            std::min(size.width(), fontMetrics().horizontalAdvance(QLatin1Char('m')) * 3));
    return size;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided || !pixmap(Qt::ReturnByValue).isNull()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect rect = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    setToolTip(shown == text() ? QString() : plainToolTip(text()));
    style()->drawItemText(&painter, rect, static_cast<int>(alignment()) | Qt::TextSingleLine,
                          palette(), isEnabled(), shown, foregroundRole());
}

} // namespace foyer
