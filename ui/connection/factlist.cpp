// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/factlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace foyer {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::spacing(4));
    m_grid->setVerticalSpacing(Theme::spacing(2));
    m_grid->setColumnMinimumWidth(0, Theme::spacing(36));
    m_grid->setColumnStretch(1, 1);
}

PlainLabel *FactList::add(const QString &title, const QString &objectName)
{
    auto *name = new PlainLabel(title, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new PlainLabel(this);
    value->setObjectName(objectName);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_facts.append(Fact{name, value});
    return value;
}

void FactList::set(PlainLabel *value, const QString &text)
{
    const auto fact = std::find_if(m_facts.cbegin(), m_facts.cend(),
                                   [value](const Fact &each) { return each.value == value; });
    if (fact == m_facts.cend() || (value->text() == text && !text.isEmpty()))
        return;
    value->setText(text);
    value->setAccessibleName(tr("%1: %2", "a fact and its value").arg(fact->title->text(), text));
    fact->title->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
}

} // namespace foyer
