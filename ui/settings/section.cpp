// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/section.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cardface.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

Section::Section(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    setAccessibleName(heading);
    m_body->setContentsMargins(Theme::spacing(5), Theme::spacing(4), Theme::spacing(5),
                               Theme::spacing(4));
    m_body->setSpacing(Theme::spacing(2));
    auto *title = new PlainLabel(heading, this);
    title->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_body->addWidget(title);
    m_body->addSpacing(Theme::spacing(1));
}

PlainLabel *Section::addNote(const QString &text, bool below)
{
    auto *note = new PlainLabel(text, this);
    note->setSecondary(true);
    note->setWordWrap(true);
    if (below)
        note->setIndent(Theme::spacing(7));
    m_body->addWidget(note);
    return note;
}

void Section::addField(const QString &title, QWidget *field)
{
    auto *label = new PlainLabel(title, this);
    label->setBuddy(field);
    label->setMinimumWidth(Theme::spacing(36));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing(3));
    row->addWidget(label);
    row->addWidget(field, 1);
    m_body->addLayout(row);
}

void Section::paintEvent(QPaintEvent *)
{
    paintCardFace(*this);
}

} // namespace foyer
