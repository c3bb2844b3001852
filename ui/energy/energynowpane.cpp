// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/energy/energynowpane.h"

#include "homey/energybalance.h"
#include "homey/energyreports.h"
#include "homey/home.h"
#include "homey/powernow.h"
#include "ui/energy/consumerscard.h"
#include "ui/energy/energywords.h"
#include "ui/energy/figurerow.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollcolumn.h"

#include <QDateTime>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {
constexpr double leastWatts = 0.5;  ///< below that something is off
constexpr double leastCost = 0.005; ///< of an hour; below that it rounds to nothing

/// What a kWh costs now; nullopt when nobody said.
std::optional<double> priceNow(const EnergyReports &reports)
{
    const EnergyTariff &tariff = reports.tariff();
    if (tariff.kind == EnergyTariff::Kind::Fixed)
        return tariff.fixedPrice;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (const EnergyPrices *prices = reports.prices()) {
        for (const EnergyPrices::Interval &each : prices->intervals) {
            if (now >= each.start && now < each.end)
                return each.value;
        }
    }
    return {};
}

} // namespace

EnergyNowPane::EnergyNowPane(const Home &home, PowerNow &power, const EnergyReports &reports,
                             const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_home(home)
    , m_power(power)
    , m_reports(reports)
    , m_words(words)
    , m_figures(new FigureRow(this))
    , m_nothing(new EmptyState(QStringLiteral("energy"), QString(), this))
    , m_deviceCard(new ConsumersCard(home, QStringLiteral("energyDevices"), tr("By device"),
                                     m_devices, this))
    , m_zoneCard(
          new ConsumersCard(home, QStringLiteral("energyZones"), tr("By zone"), m_zones, this))
{
    auto *lists = new QHBoxLayout;
    lists->setSpacing(Theme::spacing(3));
    lists->addWidget(m_deviceCard, 3, Qt::AlignTop);
    lists->addWidget(m_zoneCard, 2, Qt::AlignTop);
    m_nothing->setObjectName(QStringLiteral("energyNothing"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_deviceCard, m_zoneCard, m_nothing})
        each->hide(); // until there is a report
    QVBoxLayout *column = fillWithScrollColumn(*this);
    column->addWidget(m_figures);
    column->addLayout(lists);
    column->addWidget(m_nothing, 2);
    column->addStretch(1);
    for (const ConsumersCard *card : {m_deviceCard, m_zoneCard})
        connect(card, &ConsumersCard::deviceActivated, this, &EnergyNowPane::deviceActivated);
    connect(&power, &PowerNow::changed, this, &EnergyNowPane::refresh);
    connect(&reports, &EnergyReports::changed, this, &EnergyNowPane::refresh);
    refresh();
}

void EnergyNowPane::refresh()
{
    if (!m_power.report())
        return;
    const EnergyLive &live = *m_power.report();
    const auto watts = [this](std::optional<double> value) {
        return value ? m_words.power(std::abs(*value)) : QStringLiteral("–");
    };
    const auto moneyPerHour = [this](std::optional<double> perHour, const QString &currency) {
        return perHour ? tr("%1 per hour").arg(energywords::money(m_words, *perHour, currency))
                       : QString();
    };
    QList<FigureRow::Figure> figures{{QStringLiteral("home"),
                                      QStringLiteral("home"),
                                      tr("Used in the home"),
                                      watts(homeWatts(live)),
                                      {}}};
    if (live.generatedWatts)
        figures << FigureRow::Figure{QStringLiteral("solar"),
                                     QStringLiteral("class-solarpanel"),
                                     tr("Solar panels"),
                                     watts(live.generatedWatts),
                                     {}};
    if (const auto battery = batteryWatts(live))
        figures << FigureRow::Figure{QStringLiteral("battery"), QStringLiteral("class-battery"),
                                     tr("Home battery"), watts(battery),
                                     std::abs(*battery) < leastWatts ? tr("resting")
                                     : *battery > 0                  ? tr("charging")
                                                                     : tr("giving")};
    if (live.gridWatts) {
        // What the hub itself says counts; without that, what the price makes of it.
        std::optional<double> perHour = live.gridCostPerHour;
        QString currency = live.currency;
        if (const auto price = priceNow(m_reports); !perHour && price) {
            perHour = *live.gridWatts / 1000 * *price;
            currency = m_reports.tariff().currency;
        }
        const QString cost = moneyPerHour(perHour, currency);
        const QString direction = *live.gridWatts < 0 ? tr("delivered") : tr("drawn");
        figures << FigureRow::Figure{
            QStringLiteral("grid"), QStringLiteral("cap-power"), tr("Grid"), watts(live.gridWatts),
            cost.isEmpty() ? direction : QString(direction + QStringLiteral(" · ") + cost)};
    }
    m_figures->setFigures(figures);

    QList<EnergyBars::Row> devices, zones;
    for (const EnergyLive::Item &item : live.items) {
        if (!item.watts || *item.watts < leastWatts || item.isHomeBattery)
            continue;
        // The sign of "about": the hub estimates what it cannot measure.
        QString text = item.isApproximated
                           ? QString(QStringLiteral("≈ ") + m_words.power(*item.watts))
                           : m_words.power(*item.watts);
        if (item.costPerHour && std::abs(*item.costPerHour) >= leastCost)
            text += QStringLiteral(" · ") + moneyPerHour(item.costPerHour, live.currency);
        const EnergyBars::Row row{item.id, item.name, text, *item.watts};
        const Device *device = m_home.device(item.id);
        if (item.type == QLatin1String("zone"))
            zones << row;
        else if (item.type == QLatin1String("device") &&
                 !(device && (device->energy.isGenerator ||
                              device->deviceClass == QLatin1String("solarpanel"))))
            devices << row;
    }
    if (const auto rest = unmeteredWatts(live); rest && *rest >= leastWatts)
        devices << EnergyBars::Row{
            {}, tr("Not measured by any device"), m_words.power(*rest), *rest};
    m_devices.setRows(devices);
    m_zones.setRows(zones);
    m_deviceCard->setVisible(!devices.isEmpty());
    m_zoneCard->setVisible(!zones.isEmpty());
    m_nothing->setVisible(devices.isEmpty() && zones.isEmpty());
    const bool anyMeasured = std::any_of(live.items.cbegin(), live.items.cend(),
                                         [](const auto &item) { return item.watts.has_value(); });
    m_nothing->setSentence(anyMeasured ? tr("Nothing uses power now")
                                       : tr("No device here tells how much power it uses"));
    m_nothing->setDetail(tr("Smart plugs, meters and other devices that measure power are listed "
                            "here with what they use."));
}

void EnergyNowPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_power.watch(this);
}

void EnergyNowPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_power.unwatch(this);
}

} // namespace foyer
