// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightspage.h"
#include "ui/insights/logtree.h"
#include "ui/widgets/searchfield.h"

#include <QStackedWidget>
#include <QTreeView>

// What the window asks of every page.

namespace foyer {

void InsightsPage::showDevice(const QString &deviceId)
{
    for (const InsightsLog &log : m_reader.logs()) {
        if (log.ownerUri == QString(QStringLiteral("homey:device:") + deviceId)) {
            m_tree->reveal(m_model.indexOf(InsightsReader::keyOf(log)));
            return;
        }
    }
}

bool InsightsPage::closeTopmost()
{
    if (searchField()->text().isEmpty())
        return false;
    searchField()->clear();
    return true;
}

QWidget *InsightsPage::firstFocus()
{
    return m_all->currentIndex() == 0 ? static_cast<QWidget *>(m_tree->view()) : searchField();
}

} // namespace foyer
