// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energyreport.h"
#include "homey/pacedcalls.h"
#include "net/result.h"

#include <QHash>
#include <QTimeZone>

namespace foyer {

class HubLink;

/// The energy of past periods, as the hub reports it: the period one looks at, the smaller periods
/// in it, prices and what a kWh costs. Asks one thing at a time; keeps what is over.
class EnergyReports : public QObject
{
    Q_OBJECT

public:
    explicit EnergyReports(HubLink &link, QObject *parent = nullptr);
    ~EnergyReports() override;

    /// False on a V2 hub, which has no reports (protocol.md 0.4).
    [[nodiscard]] bool isOffered() const;
    /// Looks at the period with `date` in it from now on.
    void show(EnergyPeriod period, const QDate &date);
    [[nodiscard]] EnergyPeriod period() const { return m_period; }
    [[nodiscard]] QDate start() const { return m_start; }
    [[nodiscard]] QDate today() const; ///< in the hub's zone
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }

    [[nodiscard]] const EnergyReport *report() const; ///< of the period; null while not known
    struct Part
    {
        QDate start, end; ///< `end` is the first day after it
        const EnergyReport *report = nullptr;
    };
    /// The days of a week or month, the months of a year; none of a day.
    [[nodiscard]] std::vector<Part> parts() const;
    /// Of the day one looks at; null when it is not a day or there are none.
    [[nodiscard]] const EnergyPrices *prices() const;
    [[nodiscard]] const EnergyTariff &tariff() const { return m_tariff; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] PacedCalls &progress() { return m_calls; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void forget();
    void adoptZone(const QTimeZone &zone);
    void askForReport(EnergyPeriod period, const QDate &date, std::deque<PacedCalls::Call> &calls);
    [[nodiscard]] EnergyPeriod partPeriod() const;

    HubLink &m_link;
    PacedCalls m_calls;
    EnergyPeriod m_period = EnergyPeriod::Day;
    QDate m_start;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QHash<QString, EnergyReport> m_reports; ///< by energyPeriodKey()
    QHash<QString, EnergyPrices> m_prices;
    EnergyTariff m_tariff;
    bool m_isTariffKnown = false;
    std::optional<Error> m_problem;
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
};

} // namespace foyer
