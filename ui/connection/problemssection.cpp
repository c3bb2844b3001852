// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/problemssection.h"

#include "homey/household.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace foyer {

ProblemsSection::ProblemsSection(Program &program, const UiWords &words, QWidget *parent)
    : Section(tr("What went wrong lately"), parent)
    , m_program(program)
    , m_words(words)
    , m_none(addNote(tr("Nothing since Foyer was started.")))
    , m_grid(new QGridLayout)
{
    m_none->setObjectName(QStringLiteral("inspectorNoProblem"));
    m_grid->setHorizontalSpacing(Theme::spacing(4));
    m_grid->setVerticalSpacing(Theme::spacing(2));
    m_grid->setColumnMinimumWidth(0, Theme::spacing(20));
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    refresh();
}

void ProblemsSection::refresh()
{
    const QList<Problem> &problems = m_program.household().inspector.problems();
    const int wanted = std::min(mostShown, int(problems.size()));
    while (m_rows.size() > wanted) {
        delete m_rows.constLast().at;
        delete m_rows.constLast().text;
        m_rows.removeLast();
    }
    while (m_rows.size() < wanted) {
        const Row row{new PlainLabel(this), new PlainLabel(this)};
        row.at->setForegroundRole(QPalette::PlaceholderText);
        row.text->setWordWrap(true);
        row.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.text->setObjectName(QStringLiteral("inspectorProblem/%1").arg(m_rows.size()));
        m_grid->addWidget(row.at, int(m_rows.size()), 0, Qt::AlignTop);
        m_grid->addWidget(row.text, int(m_rows.size()), 1);
        m_rows << row;
    }
    for (int i = 0; i < wanted; ++i) {
        const Problem &problem = problems.at(i);
        const QString what = m_words.errorText(problem.error);
        const QDateTime at = problem.at.toLocalTime();
        m_rows.at(i).at->setText(m_words.locale().toString(at.time(), QLocale::ShortFormat));
        m_rows.at(i).text->setText(
            problem.times == 1 ? what
                               : tr("%1 (%n times in a row)", nullptr, problem.times).arg(what));
    }
    m_none->setVisible(wanted == 0);
}

} // namespace foyer
