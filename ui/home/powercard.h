// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energy.h"
#include "homey/home.h"
#include "ui/home/homecard.h"

namespace foyer {

class PlainLabel;
class PowerNow;
class PowerRows;
class UiWords;

/// The power of the home now: what it uses, where that comes from, and who takes most. Not there
/// when the hub does not say. Whoever shows it watches the power: a hidden card could never learn
/// that there is something to show.
class PowerCard : public HomeCard
{
    Q_OBJECT

public:
    PowerCard(const Home &home, PowerNow &power, const UiWords &words, QWidget *parent = nullptr);

    /// "Solar panels", "Grid", "Home battery": a line of what there is, in words.
    struct Flow
    {
        QString icon;
        QString name;
        QString text; ///< "1.2 kW, charging"
    };
    [[nodiscard]] QList<Flow> flows(const EnergyLive &report) const;
    /// The devices that take most, the hungriest first.
    [[nodiscard]] static std::vector<EnergyLive::Item> consumers(const EnergyLive &report);

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

private:
    void refresh();

    const Home &m_home;
    PowerNow &m_power;
    const UiWords &m_words;
    PlainLabel *m_total;
    PlainLabel *m_caption;
    QWidget *m_flows = nullptr;
    PowerRows *m_consumers;
    PlainLabel *m_consumersTitle;
};

} // namespace foyer
