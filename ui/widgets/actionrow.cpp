// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionrow.h"

#include "ui/frame/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace foyer {

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(2));
}

QPushButton *ActionRow::addAction(const QString &id, const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(escapedMnemonic(text), this);
    button->setAutoDefault(false);
    button->setCheckable(true);
    button->setAccessibleName(text);
    button->setMinimumHeight(Theme::spacing(9));
    // Long words share the room instead of asking for more of it.
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumWidth(Theme::spacing(10));
    if (!iconName.isEmpty())
        button->setIcon(themedIcon(iconName));
    connect(button, &QPushButton::clicked, this, [this, id] {
        setCurrent(m_current); // the hub decides what is going on, not the click
        Q_EMIT triggered(id);
    });
    m_ids << id;
    m_buttons << button;
    layout()->addWidget(button);
    return button;
}

void ActionRow::setCurrent(const QString &id)
{
    m_current = id;
    for (int i = 0; i < m_ids.size(); ++i)
        m_buttons.at(i)->setChecked(m_ids.at(i) == id);
}

QPushButton *ActionRow::button(const QString &id) const
{
    return m_buttons.value(m_ids.indexOf(id));
}

} // namespace foyer
