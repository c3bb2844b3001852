// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/routessection.h"

#include "homey/household.h"
#include "ui/connection/routerow.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

RoutesSection::RoutesSection(Program &program, const UiWords &words, QWidget *parent)
    : Section(tr("Ways to this Homey"), parent)
    , m_program(program)
    , m_words(words)
    , m_test(new QPushButton(themedIcon(QStringLiteral("refresh")), tr("Test all"), this))
    , m_tested(new PlainLabel(this))
    , m_list(new QVBoxLayout)
    , m_none(addNote(tr("No Homey is open.")))
{
    m_test->setObjectName(QStringLiteral("inspectorTest"));
    m_test->setAccessibleName(tr("Test all ways to this Homey"));
    m_tested->setObjectName(QStringLiteral("inspectorTested"));
    m_tested->setSecondary(true);
    m_tested->setWordWrap(true);
    m_list->setSpacing(Theme::spacing(1));
    body()->addLayout(m_list);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::spacing(3));
    foot->addWidget(m_test);
    foot->addWidget(m_tested, 1);
    body()->addLayout(foot);
    RouteChecks &routes = m_program.household().inspector.routes();
    connect(m_test, &QPushButton::clicked, &routes, &RouteChecks::test);
    connect(&routes, &RouteChecks::listChanged, this, &RoutesSection::rebuild);
    connect(&routes, &RouteChecks::checkChanged, this, &RoutesSection::showRow);
    connect(&routes, &RouteChecks::testingChanged, this, &RoutesSection::refresh);
    rebuild();
}

void RoutesSection::rebuild()
{
    const auto wanted = m_program.household().inspector.routes().all().size();
    while (m_rows.size() > wanted)
        delete m_rows.takeLast();
    while (m_rows.size() < wanted) {
        auto *row = new RouteRow(m_words, this);
        row->setObjectName(QStringLiteral("inspectorRoute/%1").arg(m_rows.size()));
        m_list->addWidget(row);
        m_rows << row;
    }
    refresh();
}

void RoutesSection::refresh()
{
    RouteChecks &routes = m_program.household().inspector.routes();
    for (int i = 0; i < m_rows.size(); ++i)
        showRow(i);
    m_none->setVisible(m_rows.isEmpty());
    m_test->setEnabled(!m_rows.isEmpty() && !routes.isTesting());
    if (routes.isTesting())
        m_tested->setText(tr("Asking every address whether this Homey answers there …"));
    else if (routes.testedAt().isValid())
        m_tested->setText(tr("Tested %1.").arg(m_words.age(routes.testedAt())));
    else
        m_tested->setText(tr("Asks every address whether this Homey answers there. Sends no "
                             "sign-in and no key."));
}

void RoutesSection::showRow(int index)
{
    const QList<RouteCheck> &checks = m_program.household().inspector.routes().all();
    if (index >= m_rows.size() || index >= checks.size())
        return;
    const Session *session = m_program.session();
    const RouteCheck &check = checks.at(index);
    m_rows.at(index)->show(check, session && session->route() == check.route &&
                                      session->baseUrl() == check.base);
}

} // namespace foyer
