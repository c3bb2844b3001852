// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/energy/energyperiodpane.h"

#include "homey/energyreports.h"
#include "homey/home.h"
#include "ui/charts/chartpane.h"
#include "ui/energy/consumerscard.h"
#include "ui/energy/energywords.h"
#include "ui/energy/figurerow.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace foyer {

namespace {
constexpr double leastKWh = 0.001;
constexpr int chartHeight = 260, mostDevices = 15;
} // namespace

EnergyPeriodPane::EnergyPeriodPane(const Home &home, EnergyReports &reports, const UiWords &words,
                                   QWidget *parent)
    : QWidget(parent)
    , m_home(home)
    , m_reports(reports)
    , m_words(words)
    , m_before(new QToolButton(this))
    , m_after(new QToolButton(this))
    , m_current(new QPushButton(tr("Now"), this))
    , m_title(new PlainLabel(this))
    , m_nothing(new PlainLabel(tr("The hub has no figures of this time."), this))
    , m_progress(new ProgressLine(this))
    , m_figures(new FigureRow(this))
    , m_chart(new ChartPane(QStringLiteral("energy"), tr("Chart of this period"), this))
{
    buildContent();
    connect(&reports, &EnergyReports::changed, this, &EnergyPeriodPane::refresh);
    connect(&reports.progress(), &PacedCalls::progressed, this, &EnergyPeriodPane::refresh);
}

void EnergyPeriodPane::buildContent()
{
    const auto arrow = [this](QToolButton *button, const char *name, const char *icon,
                              const QString &text, int by) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(themedIcon(QString::fromLatin1(icon)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, by] { move(by); });
    };
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    arrow(m_before, "energyBefore", isMirrored ? "chevron-right" : "chevron-left",
          tr("The period before"), -1);
    arrow(m_after, "energyAfter", isMirrored ? "chevron-left" : "chevron-right",
          tr("The next period"), 1);
    m_current->setObjectName(QStringLiteral("energyCurrent"));
    connect(m_current, &QPushButton::clicked, this, [this] { show(m_reports.period()); });
    m_title->setObjectName(QStringLiteral("energyPeriodTitle"));
    m_title->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_nothing->setSecondary(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::spacing(2));
    head->addWidget(m_before);
    head->addWidget(m_title);
    head->addWidget(m_after);
    head->addWidget(m_current);
    head->addWidget(m_nothing);
    head->addStretch(1);
    head->addWidget(m_progress, 1);
    m_chart->setFixedHeight(chartHeight);
    m_chart->showKey();
    auto *card = new ConsumersCard(m_home, QStringLiteral("energyConsumers"), tr("By device"),
                                   m_devices, this);
    m_list = card;
    connect(card, &ConsumersCard::deviceActivated, this, &EnergyPeriodPane::deviceActivated);
    QVBoxLayout *column = fillWithScrollColumn(*this);
    column->addLayout(head);
    column->addWidget(m_figures);
    column->addWidget(m_chart);
    column->addWidget(card);
    column->addStretch(1);
}

void EnergyPeriodPane::show(EnergyPeriod period)
{
    m_reports.show(period, m_reports.today());
}

void EnergyPeriodPane::move(int by)
{
    m_reports.show(m_reports.period(),
                   energyPeriodMoved(m_reports.period(), m_reports.start(), by));
}

QString EnergyPeriodPane::title() const
{
    const QDate start = m_reports.start();
    const QLocale &locale = m_words.locale();
    switch (m_reports.period()) {
    case EnergyPeriod::Day: return locale.toString(start, QStringLiteral("dddd d MMMM yyyy"));
    case EnergyPeriod::Week:
        //: a week: its number, and its first and last day
        return tr("Week %1, %2 – %3")
            .arg(QString::number(start.weekNumber()),
                 locale.toString(start, QStringLiteral("d MMM")),
                 locale.toString(start.addDays(6), QStringLiteral("d MMM yyyy")));
    case EnergyPeriod::Month: return locale.toString(start, QStringLiteral("MMMM yyyy"));
    case EnergyPeriod::Year: break;
    }
    return QString::number(start.year());
}

QString EnergyPeriodPane::costText() const
{
    const EnergyReport *report = m_reports.report();
    const EnergyTariff &tariff = m_reports.tariff();
    if (!report || !report->imported)
        return {};
    if (tariff.kind == EnergyTariff::Kind::Fixed && tariff.fixedPrice)
        return energywords::money(m_words, *report->imported * *tariff.fixedPrice, tariff.currency);
    const EnergyPrices *prices = m_reports.prices();
    if (!prices || prices->intervals.empty())
        return {};
    double sum = 0;
    for (const EnergyPrices::Interval &each : prices->intervals)
        sum += each.value;
    // The report has no hours: the mean of the day's prices is what can be said.
    return QStringLiteral("≈ ") +
           energywords::money(m_words, *report->imported * sum / double(prices->intervals.size()),
                              tariff.currency);
}

void EnergyPeriodPane::refresh()
{
    const PacedCalls &calls = m_reports.progress();
    m_progress->setVisible(calls.isBusy());
    m_progress->setFraction(double(calls.done()) / std::max(calls.total(), 1));
    m_title->setText(title());
    const QDate next = energyPeriodMoved(m_reports.period(), m_reports.start(), 1);
    m_after->setEnabled(next <= m_reports.today());
    m_current->setVisible(next <= m_reports.today());
    const EnergyReport *report = m_reports.report();
    m_nothing->setVisible(!calls.isBusy() && (!report || !report->consumed));
    m_figures->setVisible(report != nullptr);
    refreshFigures();
    refreshChart();
    refreshDevices();
}

void EnergyPeriodPane::refreshFigures()
{
    const EnergyReport *report = m_reports.report();
    if (!report)
        return;
    QList<FigureRow::Figure> figures;
    const auto add = [&](const char *id, const char *icon, const QString &name,
                         std::optional<double> amount, const QString &note = {}) {
        figures << FigureRow::Figure{QString::fromLatin1(id), QString::fromLatin1(icon), name,
                                     energywords::kWh(m_words, amount), note};
    };
    add("consumed", "home", tr("Used in the home"), report->consumed);
    if (report->generated)
        add("generated", "class-solarpanel", tr("Solar panels"), report->generated);
    if (report->imported)
        add("imported", "cap-power", tr("Drawn from the grid"), report->imported, costText());
    if (report->exported)
        add("exported", "cap-power", tr("Delivered to the grid"), report->exported);
    m_figures->setFigures(figures);
}

void EnergyPeriodPane::refreshChart()
{
    const auto midnight = [this](const QDate &date) {
        return QDateTime(date, QTime(0, 0), m_reports.timeZone()).toMSecsSinceEpoch();
    };
    QList<ChartSeries> drawn;
    const UiWords *words = &m_words;
    if (m_reports.period() == EnergyPeriod::Day) {
        if (const EnergyPrices *prices = m_reports.prices()) {
            ChartSeries price;
            price.id = QStringLiteral("price");
            price.title = tr("Price of electricity");
            price.unit = prices->unit;
            price.kind = ChartSeries::Kind::Bars;
            price.format = [words, unit = prices->unit](double value) {
                return QString(words->locale().toString(value, 'f', 3) + QLatin1Char(' ') + unit);
            };
            for (const EnergyPrices::Interval &each : prices->intervals) {
                price.step = each.end - each.start;
                price.points << Series::Point{each.start, each.value};
            }
            drawn << price;
        }
    } else {
        ChartSeries used, sun;
        used.id = QStringLiteral("used");
        used.title = tr("Used in the home");
        sun.id = QStringLiteral("sun");
        sun.title = tr("Solar panels");
        sun.colour = 1;
        for (ChartSeries *each : {&used, &sun}) {
            each->unit = QStringLiteral("kWh");
            each->kind = ChartSeries::Kind::Bars;
            each->format = [words](double value) { return energywords::kWh(*words, value); };
        }
        for (const EnergyReports::Part &part : m_reports.parts()) {
            const qint64 at = midnight(part.start);
            // The months of a year differ: the shortest keeps bars apart.
            const qint64 length = midnight(part.end) - at;
            used.step = used.step == 0 ? length : std::min(used.step, length);
            sun.step = used.step;
            if (part.report && part.report->consumed)
                used.points << Series::Point{at, *part.report->consumed};
            if (part.report && part.report->generated)
                sun.points << Series::Point{at, *part.report->generated};
        }
        if (!used.points.isEmpty())
            drawn << used;
        if (!sun.points.isEmpty())
            drawn << sun;
    }
    m_chart->setVisible(!drawn.isEmpty());
    const QDate start = m_reports.start();
    if (start.isValid())
        m_chart->setSeries(drawn, midnight(start),
                           midnight(energyPeriodMoved(m_reports.period(), start, 1)),
                           m_reports.timeZone());
    m_chart->setFileName(tr("Energy %1").arg(energyPeriodKey(m_reports.period(), start)));
}

void EnergyPeriodPane::refreshDevices()
{
    QList<EnergyBars::Row> rows;
    const EnergyReport *report = m_reports.report();
    double measured = 0;
    if (report) {
        for (const EnergyReport::Use &use : report->consumers) {
            measured += use.kWh;
            if (use.kWh < leastKWh || rows.size() >= mostDevices)
                continue;
            // Its name of today, when it is still there.
            const Device *device = m_home.device(use.deviceId);
            rows << EnergyBars::Row{use.deviceId, device ? device->name : use.name,
                                    energywords::kWh(m_words, use.kWh), use.kWh};
        }
        const double rest = report->consumed.value_or(measured) - measured;
        if (rest >= leastKWh)
            rows << EnergyBars::Row{
                {}, tr("Not measured by any device"), energywords::kWh(m_words, rest), rest};
    }
    m_devices.setRows(rows);
    m_list->setVisible(!rows.isEmpty());
}

} // namespace foyer
