// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/listquestion.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

void layOut(const ListQuestion &parts, QDialog &dialog, const QString &name)
{
    dialog.setObjectName(name + QStringLiteral("Dialog"));
    parts.question->setObjectName(name + QStringLiteral("Question"));
    parts.question->setFont(Theme::font(Theme::FontRole::Heading, dialog.font()));
    parts.question->setWordWrap(true);
    parts.status->setObjectName(name + QStringLiteral("Status"));
    parts.status->setSecondary(true);
    parts.status->setWordWrap(true);
    parts.list->setObjectName(name + QStringLiteral("List"));
    parts.confirm->setObjectName(name + QStringLiteral("Confirm"));
    parts.cancel->setObjectName(name + QStringLiteral("Cancel"));
    setPrimary(parts.confirm);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(2));
    for (QPushButton *each : parts.before)
        buttons->addWidget(each);
    buttons->addStretch(1);
    buttons->addWidget(parts.cancel);
    buttons->addWidget(parts.confirm);
    for (QPushButton *each : parts.after)
        buttons->addWidget(each);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(5), Theme::spacing(5),
                               Theme::spacing(5));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(parts.question);
    layout->addWidget(parts.status);
    layout->addWidget(parts.list, 1);
    layout->addLayout(buttons);
}

} // namespace foyer
