// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/powercard.h"

#include "homey/energybalance.h"
#include "homey/powernow.h"
#include "ui/frame/words.h"
#include "ui/home/powerrows.h"
#include "ui/home/rowlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {
constexpr std::size_t mostConsumers = 4;
constexpr double leastWatts = 1; ///< below that a device is off for a household
} // namespace

PowerCard::PowerCard(const Home &home, PowerNow &power, const UiWords &words, QWidget *parent)
    : HomeCard(QStringLiteral("energy"), tr("Power now"), parent)
    , m_home(home)
    , m_power(power)
    , m_words(words)
    , m_total(new PlainLabel(this))
    , m_caption(new PlainLabel(tr("used in the home"), this))
    , m_consumers(new PowerRows(words, this))
    , m_consumersTitle(new PlainLabel(tr("Most by"), this))
{
    setObjectName(QStringLiteral("powerCard"));
    m_total->setObjectName(QStringLiteral("powerTotal"));
    QFont big = Theme::font(Theme::FontRole::Title, font());
    m_total->setFont(big);
    m_caption->setSecondary(true);
    m_consumersTitle->setSecondary(true);
    m_consumersTitle->setContentsMargins(Theme::spacing(2), Theme::spacing(3), 0,
                                         Theme::spacing(1));
    auto *rows = new RowList(this);
    rows->setObjectName(QStringLiteral("powerConsumers"));
    rows->setAccessibleName(tr("Devices that use most power"));
    rows->setItemDelegate(new PowerRowDelegate(rows));
    rows->setRowHeight(PowerRowDelegate::height(rows->fontMetrics()));
    rows->setModel(m_consumers);
    connect(rows, &RowList::opened, this, [this](const QModelIndex &index) {
        Q_EMIT deviceActivated(index.data(PowerRows::DeviceIdRole).toString());
    });
    auto *total = new QHBoxLayout;
    total->setContentsMargins(Theme::spacing(2), 0, 0, Theme::spacing(2));
    total->setSpacing(Theme::spacing(2));
    total->addWidget(m_total, 0, Qt::AlignBottom);
    total->addWidget(m_caption, 1, Qt::AlignBottom);
    content()->addLayout(total);
    content()->addWidget(m_consumersTitle);
    content()->addWidget(rows);
    connect(&power, &PowerNow::changed, this, &PowerCard::refresh);
    refresh();
}

QList<PowerCard::Flow> PowerCard::flows(const EnergyLive &report) const
{
    QList<Flow> found;
    const auto add = [&found](const char *icon, const QString &name, const QString &text) {
        found << Flow{QString::fromLatin1(icon), name, text};
    };
    if (report.generatedWatts && *report.generatedWatts > 0)
        add("class-solarpanel", tr("Solar panels"), m_words.power(*report.generatedWatts));
    if (report.gridWatts) {
        const QString watts = m_words.power(std::abs(*report.gridWatts));
        add("cap-power", tr("Grid"),
            *report.gridWatts < 0 ? tr("%1 delivered").arg(watts) : tr("%1 drawn").arg(watts));
    }
    if (const auto battery = batteryWatts(report)) {
        const QString watts = m_words.power(std::abs(*battery));
        add("class-battery", tr("Home battery"),
            std::abs(*battery) < leastWatts ? tr("resting")
            : *battery > 0                  ? tr("%1, charging").arg(watts)
                                            : tr("%1, giving").arg(watts));
    }
    return found;
}

std::vector<EnergyLive::Item> PowerCard::consumers(const EnergyLive &report)
{
    std::vector<EnergyLive::Item> found;
    std::copy_if(report.items.cbegin(), report.items.cend(), std::back_inserter(found),
                 [](const EnergyLive::Item &item) {
                     return item.type == QLatin1String("device") && !item.isHomeBattery &&
                            item.watts.value_or(0) >= leastWatts;
                 });
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return *a.watts > *b.watts; });
    if (found.size() > mostConsumers)
        found.resize(mostConsumers);
    return found;
}

void PowerCard::refresh()
{
    const std::optional<EnergyLive> &report = m_power.report();
    setVisible(report.has_value());
    if (!report)
        return;
    const auto used = homeWatts(*report);
    m_total->setText(used ? m_words.power(*used) : QStringLiteral("–"));
    delete m_flows;
    m_flows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_flows);
    rows->setContentsMargins(Theme::spacing(2), 0, Theme::spacing(2), 0);
    rows->setSpacing(Theme::spacing(2));
    for (const Flow &flow : flows(*report)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::spacing(2));
        row->addWidget(new IconLabel(flow.icon, m_flows));
        auto *name = new PlainLabel(flow.name, m_flows);
        name->setElided(true);
        row->addWidget(name, 1);
        auto *text = new PlainLabel(flow.text, m_flows);
        text->setSecondary(true);
        row->addWidget(text);
        rows->addLayout(row);
    }
    content()->insertWidget(1, m_flows);
    m_flows->setVisible(rows->count() > 0);
    EnergyLive others = *report;
    std::erase_if(others.items, [this](const EnergyLive::Item &item) {
        // A generator's watts are what it gives (protocol.md 4.11).
        const Device *device = m_home.device(item.id);
        return device &&
               (device->energy.isGenerator || device->deviceClass == QLatin1String("solarpanel"));
    });
    const std::vector<EnergyLive::Item> hungry = consumers(others);
    m_consumersTitle->setVisible(!hungry.empty());
    m_consumers->setItems(hungry);
}

} // namespace foyer
