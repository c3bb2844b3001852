// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/energy/energypage.h"

#include "homey/household.h"
#include "ui/energy/energynowpane.h"
#include "ui/energy/energyperiodpane.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowskeleton.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace foyer {

namespace {
const auto nowId = QStringLiteral("now");
const auto energyScope = QStringLiteral("homey.energy.readonly");

std::optional<EnergyPeriod> periodOf(const QString &id)
{
    if (id == QLatin1String("day"))
        return EnergyPeriod::Day;
    if (id == QLatin1String("week"))
        return EnergyPeriod::Week;
    if (id == QLatin1String("month"))
        return EnergyPeriod::Month;
    if (id == QLatin1String("year"))
        return EnergyPeriod::Year;
    return {};
}
} // namespace

EnergyPage::EnergyPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("energy"), tr("Energy"), QStringLiteral("energy"), parent)
    , m_program(program)
    , m_words(words)
    , m_reports(program.household().link)
    , m_which(new Segmented(tr("Period"), this))
    , m_stack(new QStackedWidget(this))
    , m_now(new EnergyNowPane(program.home(), program.household().power, m_reports, words, m_stack))
    , m_period(new EnergyPeriodPane(program.home(), m_reports, words, m_stack))
    , m_problem(new EmptyState(QStringLiteral("energy"), {}, m_stack))
    , m_skeleton(new RowSkeleton(m_stack))
{
    m_which->setObjectName(QStringLiteral("energyPeriod"));
    m_which->addSegment(nowId, tr("Now"));
    m_which->addSegment(QStringLiteral("day"), tr("Day"));
    m_which->addSegment(QStringLiteral("week"), tr("Week"));
    m_which->addSegment(QStringLiteral("month"), tr("Month"));
    m_which->addSegment(QStringLiteral("year"), tr("Year"));
    m_which->setCurrent(nowId);
    addFilter(m_which);
    m_problem->setObjectName(QStringLiteral("energyProblem"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_now, m_period, m_problem, m_skeleton})
        m_stack->addWidget(widget);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(4), 0);
    inset->addWidget(m_stack);
    contentLayout()->addLayout(inset, 1);
    connect(m_which, &Segmented::chosen, this, &EnergyPage::choose);
    connect(m_now, &EnergyNowPane::deviceActivated, this, &EnergyPage::deviceActivated);
    connect(m_period, &EnergyPeriodPane::deviceActivated, this, &EnergyPage::deviceActivated);
    connect(&program.household().power, &PowerNow::changed, this, &EnergyPage::updateState);
    connect(&m_reports, &EnergyReports::changed, this, &EnergyPage::updateState);
    connect(&program.household().link, &HubLink::opened, this, &EnergyPage::updateState);
    connect(&program.household().link, &HubLink::closed, this, &EnergyPage::updateState);
    updateState();
}

EnergyPage::~EnergyPage()
{
    // They paint from the reports, and tell when they are hidden: they go first.
    delete m_stack;
}

void EnergyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // The price of this hour is for the live figures as well.
    if (!m_reports.start().isValid())
        m_reports.show(EnergyPeriod::Day, m_reports.today());
    m_program.household().power.watch(this); // a report that is not there yet shows no pane
}

void EnergyPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_program.household().power.unwatch(this);
}

void EnergyPage::choose(const QString &id)
{
    m_which->setCurrent(id);
    if (const auto period = periodOf(id))
        m_period->show(*period);
    else
        m_reports.show(EnergyPeriod::Day, m_reports.today());
    updateState();
}

void EnergyPage::updateState()
{
    const HubLink &link = m_program.household().link;
    const PowerNow &power = m_program.household().power;
    // A hub of the generation before knows this moment only.
    const bool hasReports = !link.api() || m_reports.isOffered();
    for (const char *id : {"day", "week", "month", "year"}) {
        QAbstractButton *segment = m_which->segment(QString::fromLatin1(id));
        segment->setEnabled(hasReports);
        segment->setToolTip(hasReports ? QString()
                                       : tr("This hub keeps no energy reports; it only says what "
                                            "is used now."));
    }
    const bool isNow = m_which->current() == nowId || !hasReports;
    if (isNow && m_which->current() != nowId)
        m_which->setCurrent(nowId);
    const QString refusal = ScopeWords::refusal(link, energyScope);
    const std::optional<Error> &problem = isNow ? power.problem() : m_reports.problem();
    const bool isKnown = isNow ? power.report().has_value() : m_reports.report() != nullptr;
    QWidget *wanted = isNow ? static_cast<QWidget *>(m_now) : m_period;
    if (!refusal.isEmpty()) {
        m_problem->setSentence(tr("The energy cannot be read"));
        m_problem->setDetail(refusal);
        wanted = m_problem;
    } else if (!isKnown && problem) {
        m_problem->setSentence(m_words.errorText(*problem));
        m_problem->setDetail(m_words.errorNextStep(*problem));
        wanted = m_problem;
    } else if (!isKnown && !link.api()) {
        m_problem->setSentence(tr("The hub cannot be reached now"));
        m_problem->setDetail(tr("The energy appears as soon as it answers."));
        wanted = m_problem;
    } else if (isNow && !isKnown) {
        wanted = m_skeleton;
    }
    m_stack->setCurrentWidget(wanted);
}

QWidget *EnergyPage::firstFocus()
{
    return m_which->segment(m_which->current());
}

} // namespace foyer
