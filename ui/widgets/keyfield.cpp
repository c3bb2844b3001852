// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keyfield.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace foyer {

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(themedIcon(QStringLiteral("eye")), TrailingPosition))
{
    setEchoMode(Password);
    setMaxLength(4096);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    m_reveal->setToolTip(tr("Show the key"));
    m_reveal->setText(tr("Show the key"));
    connect(m_reveal, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
        m_reveal->setIcon(themedIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    });
}

void KeyField::conceal()
{
    m_reveal->setChecked(false);
}

} // namespace foyer
