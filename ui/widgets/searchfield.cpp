// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace foyer {

SearchField::SearchField(const QString &what, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(what);
    setAccessibleName(what);
    setMaxLength(200);
    QAction *glass =
        addAction(themedIcon(QStringLiteral("search"), QPalette::PlaceholderText), LeadingPosition);
    // Both pictures are buttons to a screen reader, and QLineEdit names neither.
    glass->setText(what);
    setMinimumWidth(Theme::spacing(30));
    setMaximumWidth(Theme::spacing(80));
    connect(this, &QLineEdit::textChanged, this, &SearchField::updateMargins);
}

void SearchField::setMatchCount(int shown, int total)
{
    m_match = tr("%1 of %2").arg(locale().toString(shown), locale().toString(total));
    setAccessibleDescription(
        tr("%1 of %2 match").arg(locale().toString(shown), locale().toString(total)));
    updateMargins();
}

void SearchField::updateMargins()
{
    // Made when there is something to clear: looking for its picture loads what reads pictures.
    if (!isClearButtonEnabled() && !text().isEmpty()) {
        setClearButtonEnabled(true);
        if (auto *clearing = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
            clearing->setText(tr("Clear the search"));
    }
    const bool visible = !text().isEmpty() && !m_match.isEmpty();
    setTextMargins(0, 0, visible ? fontMetrics().horizontalAdvance(m_match) + Theme::spacing(2) : 0,
                   0);
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (textMargins().right() == 0)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    // Left of the clear button, which is as wide as the leading icon.
    const int button = Theme::iconSize + Theme::spacing(2);
    painter.drawText(rect().adjusted(0, 0, -button, 0), Qt::AlignRight | Qt::AlignVCenter, m_match);
}

} // namespace foyer
