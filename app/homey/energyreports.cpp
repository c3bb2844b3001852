// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/energyreports.h"

#include "homey/energycalls.h"
#include "homey/homeyapi.h"
#include "homey/hublink.h"
#include "homey/hubtimezone.h"

namespace foyer {

namespace {
constexpr int mostKept = 500;
} // namespace

EnergyReports::EnergyReports(HubLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&link, &HubLink::opened, this, &EnergyReports::read);
    connect(&link, &HubLink::closed, &m_calls, &PacedCalls::cancel);
    connect(&link, &HubLink::hubChanged, this, &EnergyReports::forget);
}

EnergyReports::~EnergyReports() = default;

bool EnergyReports::isOffered() const
{
    return m_link.dialect() == Dialect::V3;
}

QDate EnergyReports::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
}

EnergyPeriod EnergyReports::partPeriod() const
{
    return m_period == EnergyPeriod::Year ? EnergyPeriod::Month : EnergyPeriod::Day;
}

void EnergyReports::forget()
{
    ++m_hub;
    m_calls.cancel();
    m_reports.clear();
    m_prices.clear();
    m_tariff = {};
    m_isTariffKnown = false;
    m_problem.reset();
    m_zone = QTimeZone::systemTimeZone();
    Q_EMIT changed();
}

void EnergyReports::adoptZone(const QTimeZone &zone)
{
    const bool isCurrent = m_start == energyPeriodStart(m_period, today());
    m_zone = zone;
    // Whoever looks at today means the hub's, also far from it.
    if (isCurrent && m_start != energyPeriodStart(m_period, today()))
        show(m_period, today());
}

void EnergyReports::show(EnergyPeriod period, const QDate &date)
{
    m_period = period;
    m_start = energyPeriodStart(period, date);
    m_problem.reset();
    Q_EMIT changed();
    read();
}

void EnergyReports::askForReport(EnergyPeriod period, const QDate &date,
                                 std::deque<PacedCalls::Call> &calls)
{
    const QString key = energyPeriodKey(period, date);
    // What is over does not change any more.
    const bool isOver = energyPeriodMoved(period, date, 1) <= today();
    if (date > today() || (isOver && m_reports.contains(key)))
        return;
    calls.push_back([this, period, date, key](const PacedCalls::Done &done) {
        HomeyApi *api = m_link.api();
        if (!api) {
            done();
            return;
        }
        then(energyReport(*api, period, date), this,
             [this, key, done, hub = m_hub](const Result<EnergyReport> &report) {
                 if (hub == m_hub && report) {
                     if (m_reports.size() >= mostKept)
                         m_reports.clear();
                     m_reports.insert(key, *report);
                     Q_EMIT changed();
                 } else if (hub == m_hub && report.error().kind != Error::Kind::Cancelled &&
                            report.error().kind != Error::Kind::NotFound) {
                     m_problem = report.error();
                     Q_EMIT changed();
                 }
                 done();
             });
    });
}

void EnergyReports::read()
{
    if (!m_start.isValid() || !m_link.api() || !isOffered())
        return;
    if (!m_link.mayUse(QStringLiteral("homey.energy.readonly"))) {
        m_problem = Error{Error::Kind::MissingScope};
        Q_EMIT changed();
        return;
    }
    std::deque<PacedCalls::Call> calls;
    if (!m_isTariffKnown) {
        calls.push_back([this](const PacedCalls::Done &done) {
            HomeyApi *api = m_link.api();
            if (!api) {
                done();
                return;
            }
            then(hubTimeZone(*api), this, [this, hub = m_hub](const Result<QTimeZone> &zone) {
                if (hub == m_hub && zone)
                    adoptZone(*zone);
            });
            then(energyTariff(*api), this,
                 [this, done, hub = m_hub](const Result<EnergyTariff> &tariff) {
                     if (hub == m_hub && tariff) {
                         m_tariff = *tariff;
                         m_isTariffKnown = true;
                         Q_EMIT changed();
                     }
                     done();
                 });
        });
    }
    askForReport(m_period, m_start, calls);
    if (m_period == EnergyPeriod::Day) {
        const QString key = energyPeriodKey(m_period, m_start);
        if (!m_prices.contains(key)) {
            calls.push_back([this, key, date = m_start](const PacedCalls::Done &done) {
                HomeyApi *api = m_link.api();
                if (!api || m_tariff.kind == EnergyTariff::Kind::Disabled ||
                    m_tariff.kind == EnergyTariff::Kind::Fixed) {
                    done();
                    return;
                }
                then(energyPrices(*api, date), this,
                     [this, key, done, hub = m_hub](const Result<EnergyPrices> &prices) {
                         if (hub == m_hub && prices && !prices->intervals.empty()) {
                             m_prices.insert(key, *prices);
                             Q_EMIT changed();
                         }
                         done();
                     });
            });
        }
    }
    for (const Part &part : parts())
        askForReport(partPeriod(), part.start, calls);
    if (calls.empty())
        m_calls.cancel(); // what was asked before is of another period
    else
        m_calls.start(std::move(calls));
}

const EnergyReport *EnergyReports::report() const
{
    const auto found = m_reports.constFind(energyPeriodKey(m_period, m_start));
    return found == m_reports.cend() ? nullptr : &*found;
}

std::vector<EnergyReports::Part> EnergyReports::parts() const
{
    std::vector<Part> found;
    if (m_period == EnergyPeriod::Day || !m_start.isValid())
        return found;
    const QDate end = energyPeriodMoved(m_period, m_start, 1);
    for (QDate date = m_start; date < end;) {
        const QDate next = energyPeriodMoved(partPeriod(), date, 1);
        const auto report = m_reports.constFind(energyPeriodKey(partPeriod(), date));
        found.push_back({date, next, report == m_reports.cend() ? nullptr : &*report});
        date = next;
    }
    return found;
}

const EnergyPrices *EnergyReports::prices() const
{
    const auto found = m_prices.constFind(energyPeriodKey(m_period, m_start));
    return m_period != EnergyPeriod::Day || found == m_prices.cend() ? nullptr : &*found;
}

} // namespace foyer
