// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/clientsection.h"
#include "ui/settings/connectionsection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foyer {

SettingsPage::SettingsPage(Program &program, const UiWords &words, Theme &theme, QWidget *parent)
    : Page(QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), parent)
{
    Q_UNUSED(words)
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::spacing(190));
    auto *sections = new QVBoxLayout(column);
    sections->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), Theme::spacing(6));
    sections->setSpacing(Theme::spacing(4));
    auto *appearance = new AppearanceSection(program, theme);
    m_scheme = appearance->findChild<Segmented *>();
    sections->addWidget(appearance);
    sections->addWidget(new AccountSection(program));
    sections->addWidget(new ConnectionSection(program));
    sections->addWidget(new ClientSection(program));
    sections->addWidget(new AboutSection);
    sections->addStretch();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column, 1);
    row->addStretch(0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    contentLayout()->addWidget(scroll);
}

QWidget *SettingsPage::firstFocus()
{
    return m_scheme->segment(m_scheme->current());
}

} // namespace foyer
