// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/accountsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/clientsection.h"
#include "ui/settings/connectionsection.h"
#include "ui/widgets/cardcolumn.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>

namespace foyer {

SettingsPage::SettingsPage(Program &program, const UiWords &words, Theme &theme, QWidget *parent)
    : Page(QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), parent)
{
    Q_UNUSED(words)
    QVBoxLayout *sections = addCardColumn(contentLayout(), QStringLiteral("settingsScroll"));
    auto *appearance = new AppearanceSection(program, theme);
    m_scheme = appearance->findChild<Segmented *>();
    sections->addWidget(appearance);
    sections->addWidget(new AccountSection(program));
    sections->addWidget(new ConnectionSection(program));
    sections->addWidget(new ClientSection(program));
    sections->addWidget(new AboutSection);
    sections->addStretch();
}

QWidget *SettingsPage::firstFocus()
{
    return m_scheme->segment(m_scheme->current());
}

} // namespace foyer
