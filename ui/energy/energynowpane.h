// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/energy/energybars.h"

#include <QWidget>

namespace foyer {

class ConsumersCard;
class EmptyState;
class EnergyReports;
class FigureRow;
class Home;
class PowerNow;
class UiWords;

/// The power of the home at this moment: where it comes from, and which device and zone it goes to.
/// Asks only while it is seen.
class EnergyNowPane : public QWidget
{
    Q_OBJECT

public:
    EnergyNowPane(const Home &home, PowerNow &power, const EnergyReports &reports,
                  const UiWords &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    const Home &m_home;
    PowerNow &m_power;
    const EnergyReports &m_reports;
    const UiWords &m_words;
    EnergyBars m_devices, m_zones;
    FigureRow *m_figures;
    EmptyState *m_nothing;
    ConsumersCard *m_deviceCard, *m_zoneCard;
};

} // namespace foyer
