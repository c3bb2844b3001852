// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/choiceedit.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace foyer {

ChoiceEdit::ChoiceEdit(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        if (m_fromList)
            Q_EMIT picked();
    });
}

void ChoiceEdit::showPopup()
{
    m_fromList = true;
    QComboBox::showPopup();
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    // With the list open, keys go to the list: what arrives here steps through the choices (or
    // opens it).
    m_fromList = false;
    QComboBox::keyPressEvent(event);
}

void ChoiceEdit::wheelEvent(QWheelEvent *event)
{
    m_fromList = false;
    QComboBox::wheelEvent(event);
}

} // namespace foyer
