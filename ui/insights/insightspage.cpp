// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightspage.h"

#include "homey/household.h"
#include "ui/charts/chartpane.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/insights/insightslegend.h"
#include "ui/insights/logtree.h"
#include "ui/insights/savedcharts.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowskeleton.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>

namespace foyer {

namespace {
constexpr std::chrono::milliseconds soonest = std::chrono::minutes(1),
                                    latest = std::chrono::hours(1);
constexpr int treeWidth = 290, legendRows = 5, figureWidth = 84;
const auto insightsScope = QStringLiteral("homey.insights.readonly");
} // namespace

InsightsPage::InsightsPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("insights"), tr("Insights"), QStringLiteral("insights"), parent)
    , m_program(program)
    , m_words(words)
    , m_reader(program.household().link)
    , m_chart(m_reader, words)
    , m_legend(new InsightsLegend(words, this))
    , m_tree(new LogTree(m_model, this))
    , m_pane(new ChartPane(QStringLiteral("insights"), tr("Chart of the chosen logs"), this))
    , m_all(new QStackedWidget(this))
    , m_right(new QStackedWidget(this))
    , m_problem(new EmptyState(QStringLiteral("insights"), {}, this))
    , m_nothing(new EmptyState(QStringLiteral("insights"), tr("Choose what to look at"), this))
    , m_skeleton(new RowSkeleton(this))
    , m_resolution(new QComboBox(this))
    , m_compare(new QToolButton(this))
    , m_difference(new QToolButton(this))
    , m_savedButton(new QToolButton(this))
    , m_savedMenu(new QMenu(this))
    , m_legendView(new QTableView(this))
{
    addSearch(tr("Search logs"));
    buildTools();
    buildContent();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &InsightsPage::rebuild);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && !m_reader.progress().isBusy())
            m_reader.want(InsightsChart::wanted(chosen(), options()));
        m_again.start(soonest);
    });
    connect(searchField(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tree->setText(text);
        searchField()->setMatchCount(m_tree->shown(), m_model.logCount());
    });
    connect(&m_reader, &InsightsReader::logsChanged, this, &InsightsPage::updateLogs);
    connect(&m_reader, &InsightsReader::seriesChanged, this, [this] { m_soon.start(); });
    connect(&m_reader.progress(), &PacedCalls::progressed, this, &InsightsPage::updateProgress);
    connect(&m_model, &InsightLogModel::checkedChanged, this, &InsightsPage::read);
    connect(&program.home(), &Home::capabilityChanged, this, &InsightsPage::appendLive);
    connect(&program.household().link, &HubLink::opened, this, &InsightsPage::updateState);
    connect(&program.household().link, &HubLink::closed, this, &InsightsPage::updateState);
    updateState();
}

InsightsPage::~InsightsPage()
{
    m_model.disconnect(this);
}

QString InsightsPage::resolutionName(Resolution resolution)
{
    switch (resolution) {
    case Resolution::LastHour: return tr("Last hour");
    case Resolution::Last6Hours: return tr("Last 6 hours");
    case Resolution::Last24Hours: return tr("Last 24 hours");
    case Resolution::Last7Days: return tr("Last 7 days");
    case Resolution::Last14Days: return tr("Last 14 days");
    case Resolution::Last31Days: return tr("Last 31 days");
    case Resolution::Today: return tr("Today");
    case Resolution::Yesterday: return tr("Yesterday");
    case Resolution::ThisWeek: return tr("This week");
    case Resolution::LastWeek: return tr("Last week");
    case Resolution::ThisMonth: return tr("This month");
    case Resolution::LastMonth: return tr("Last month");
    case Resolution::ThisYear: return tr("This year");
    case Resolution::LastYear: return tr("Last year");
    case Resolution::Last2Years: return tr("Last 2 years");
    }
    return {};
}

void InsightsPage::buildTools()
{
    m_resolution->setObjectName(QStringLiteral("insightsPeriod"));
    m_resolution->setAccessibleName(tr("Period"));
    for (const Resolution each : allResolutions()) {
        if (each == Resolution::Today)
            m_resolution->insertSeparator(m_resolution->count());
        m_resolution->addItem(resolutionName(each), int(each));
    }
    m_resolution->setCurrentIndex(m_resolution->findData(int(Resolution::Last24Hours)));
    connect(m_resolution, &QComboBox::activated, this, &InsightsPage::read);
    const auto toggle = [this](QToolButton *button, const char *name, const QString &text,
                               const QString &detail) {
        button->setObjectName(QString::fromLatin1(name));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(detail);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(button, &QToolButton::toggled, this, &InsightsPage::read);
    };
    m_difference->setCheckable(true);
    m_difference->setChecked(true);
    toggle(m_compare, "insightsCompare", tr("Compare"),
           tr("Lay the period before over this one, dashed"));
    toggle(m_difference, "insightsDifference", tr("Per interval"),
           tr("Show what a meter counted from time to time, instead of its reading"));
    m_savedButton->setObjectName(QStringLiteral("insightsSaved"));
    m_savedButton->setText(tr("Charts"));
    m_savedButton->setAccessibleName(tr("Saved charts"));
    m_savedButton->setIcon(themedIcon(QStringLiteral("star")));
    m_savedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    m_savedButton->setMenu(m_savedMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &InsightsPage::fillSavedMenu);
    addTool(m_savedButton);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_resolution, m_compare, m_difference})
        m_pane->toolLayout()->addWidget(widget);
}

QWidget *InsightsPage::buildProgress()
{
    m_progress = new QWidget(this);
    m_progress->setObjectName(QStringLiteral("insightsProgress"));
    m_line = new ProgressLine(m_progress);
    m_progressText = new PlainLabel(m_progress);
    m_progressText->setSecondary(true);
    auto *cancel = new QPushButton(tr("Cancel"), m_progress);
    cancel->setObjectName(QStringLiteral("insightsCancel"));
    connect(cancel, &QPushButton::clicked, &m_reader.progress(), &PacedCalls::cancel);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, Theme::spacing(2));
    row->setSpacing(Theme::spacing(3));
    row->addWidget(m_progressText);
    row->addWidget(m_line, 1);
    row->addWidget(cancel);
    m_progress->hide();
    return m_progress;
}

void InsightsPage::buildContent()
{
    m_problem->setObjectName(QStringLiteral("insightsProblem"));
    m_nothing->setObjectName(QStringLiteral("insightsNothing"));
    m_nothing->setDetail(tr("Check one or several logs on the left. Values with different units "
                            "get an axis each; yes and no become bands."));
    m_legendView->setObjectName(QStringLiteral("insightsLegend"));
    m_legendView->setAccessibleName(tr("Figures of the chosen logs"));
    m_legendView->setModel(m_legend);
    m_legendView->setItemDelegate(new RowDelegate(m_legendView));
    setUpPlainTable(*m_legendView, Theme::controlHeight);
    m_legendView->horizontalHeader()->setDefaultSectionSize(figureWidth);
    m_legendView->horizontalHeader()->setSectionResizeMode(InsightsLegend::Name,
                                                           QHeaderView::Stretch);
    m_legendView->setFixedHeight(Theme::controlHeight * (legendRows + 1));
    m_note = new PlainLabel(this);
    m_note->setSecondary(true);
    m_note->setElided(true);

    m_chartSide = new QWidget(this);
    auto *side = new QVBoxLayout(m_chartSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(Theme::spacing(2));
    side->addWidget(m_pane, 1);
    side->addWidget(m_note);
    side->addWidget(m_legendView);
    m_right->addWidget(m_chartSide);
    m_right->addWidget(m_nothing);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(Theme::spacing(3), 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(buildProgress());
    rightLayout->addWidget(m_right, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({treeWidth, 3 * treeWidth});
    for (QWidget *widget : std::initializer_list<QWidget *>{splitter, m_problem, m_skeleton})
        m_all->addWidget(widget);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), Theme::spacing(4));
    inset->addWidget(m_all);
    contentLayout()->addLayout(inset, 1);
}

void InsightsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_reader.open();
    read();
}

void InsightsPage::updateLogs()
{
    m_model.setLogs(m_reader.logs());
    m_tree->setText(searchField()->text());
    searchField()->setMatchCount(m_tree->shown(), m_model.logCount());
    updateState();
    read();
}

void InsightsPage::updateState()
{
    const HubLink &link = m_program.household().link;
    const QString refusal = ScopeWords::refusal(link, insightsScope);
    QWidget *wanted = m_all->widget(0);
    if (!refusal.isEmpty()) {
        m_problem->setSentence(tr("The insights cannot be read"));
        m_problem->setDetail(refusal);
        wanted = m_problem;
    } else if (m_reader.problem() && m_model.logCount() == 0) {
        m_problem->setSentence(m_words.errorText(*m_reader.problem()));
        m_problem->setDetail(m_words.errorNextStep(*m_reader.problem()));
        wanted = m_problem;
    } else if (m_reader.isKnown() && m_model.logCount() == 0) {
        m_problem->setSentence(tr("Nothing is recorded here yet"));
        m_problem->setDetail(tr("Homey keeps a log of what devices measure and of yes or no."));
        wanted = m_problem;
    } else if (!m_reader.isKnown() && !link.api()) {
        m_problem->setSentence(tr("The hub cannot be reached now"));
        m_problem->setDetail(tr("The insights appear as soon as it answers."));
        wanted = m_problem;
    } else if (!m_reader.isKnown()) {
        wanted = m_skeleton;
    }
    m_all->setCurrentWidget(wanted);
    m_savedButton->setEnabled(wanted == m_all->widget(0));
    m_right->setCurrentWidget(m_model.checked().isEmpty() ? static_cast<QWidget *>(m_nothing)
                                                          : m_chartSide);
    const int count = m_model.logCount();
    setSubtitle(count == 0 ? QString() : count == 1 ? tr("1 log") : tr("%n logs", nullptr, count));
}

InsightsChart::Options InsightsPage::options() const
{
    InsightsChart::Options options;
    options.resolution = Resolution(m_resolution->currentData().toInt());
    options.isCompared = m_compare->isChecked() && m_compare->isEnabled();
    options.isDifference = m_difference->isChecked();
    return options;
}

std::vector<InsightsLog> InsightsPage::chosen() const
{
    std::vector<InsightsLog> logs;
    for (const QString &key : m_model.checked()) {
        if (const InsightsLog *log = m_model.log(key))
            logs.push_back(*log);
    }
    return logs;
}

void InsightsPage::read()
{
    const std::vector<InsightsLog> logs = chosen();
    m_compare->setEnabled(
        resolutionBefore(Resolution(m_resolution->currentData().toInt())).has_value());
    m_difference->setVisible(std::any_of(logs.cbegin(), logs.cend(), isCumulative));
    updateState();
    if (isVisible())
        m_reader.want(InsightsChart::wanted(logs, options()));
    m_soon.start();
}

void InsightsPage::rebuild()
{
    const std::vector<InsightsLog> logs = chosen();
    const InsightsChart::Options wanted = options();
    // What devices report is appended as it comes; everything else is read again when it is due.
    m_again.start(std::clamp(m_reader.updatesIn(wanted.resolution), soonest, latest));
    m_chart.build(logs, wanted);
    m_legend->setRows(m_chart.rows);
    m_legendView->setColumnHidden(InsightsLegend::Total,
                                  std::none_of(m_chart.rows.cbegin(), m_chart.rows.cend(),
                                               [](const auto &row) { return row.isDifference; }));
    Chart &chart = m_pane->chart();
    // Who looks at a part goes on looking at it while more is read.
    const bool isKept = !chart.isWhole() && m_drawn == wanted.resolution;
    const qint64 from = chart.viewFrom(), to = chart.viewTo();
    m_pane->setSeries(m_chart.series, m_chart.from, m_chart.to, m_reader.timeZone());
    if (isKept)
        chart.setView(from, to);
    m_drawn = wanted.resolution;
    m_pane->setFileName(
        logs.size() == 1 ? QString(logs.front().ownerName + QLatin1Char(' ') + logs.front().title)
                         : tr("Insights"));
    //: the time zone of the hub, e.g. Europe/Amsterdam
    m_note->setText(tr("Times are those of the hub: %1. Wheel zooms, Shift and drag zooms into a "
                       "box, double click shows all.")
                        .arg(QString::fromLatin1(m_reader.timeZone().id())));
}

void InsightsPage::updateProgress()
{
    const PacedCalls &calls = m_reader.progress();
    m_progress->setVisible(calls.isBusy());
    if (!calls.isBusy())
        return;
    m_line->setFraction(double(calls.done()) / std::max(calls.total(), 1));
    m_progressText->setText(
        tr("Reading %1 of %2 …")
            .arg(QString::number(calls.done() + 1), QString::number(calls.total())));
}

void InsightsPage::appendLive(const QString &deviceId, const QString &capabilityId)
{
    const QString key =
        QStringLiteral("homey:device:") + deviceId + QLatin1Char(':') + capabilityId;
    if (!isVisible() || !m_model.checked().contains(key))
        return;
    switch (options().resolution) { // these are over
    case Resolution::Yesterday:
    case Resolution::LastWeek:
    case Resolution::LastMonth:
    case Resolution::LastYear: return;
    default: break;
    }
    const InsightsLog *log = m_model.log(key);
    const Device *device = m_program.home().device(deviceId);
    const Capability *capability = device ? device->capability(capabilityId) : nullptr;
    if (!log || !capability || !capability->reportedAt.isValid() ||
        (options().isDifference && isCumulative(*log)))
        return;
    const auto number = capability->reported.number();
    const auto truth = capability->reported.boolean();
    if (!number && !truth)
        return;
    m_pane->append(
        key, {capability->reportedAt.toMSecsSinceEpoch(), number ? *number : (*truth ? 1.0 : 0.0)});
}

} // namespace foyer
