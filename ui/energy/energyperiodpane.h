// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energyreport.h"
#include "ui/energy/energybars.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace foyer {

class ChartPane;
class EnergyReports;
class FigureRow;
class Home;
class PlainLabel;
class ProgressLine;
class UiWords;

/// A day, week, month or year of energy: figures, its smaller parts as bars (for a day the prices
/// of its hours), and which device used how much.
class EnergyPeriodPane : public QWidget
{
    Q_OBJECT

public:
    EnergyPeriodPane(const Home &home, EnergyReports &reports, const UiWords &words,
                     QWidget *parent = nullptr);

    void show(EnergyPeriod period); ///< the current one

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

private:
    void buildContent();
    void refresh();
    void refreshFigures();
    void refreshChart();
    void refreshDevices();
    void move(int by);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString costText() const;

    const Home &m_home;
    EnergyReports &m_reports;
    const UiWords &m_words;
    EnergyBars m_devices;
    QToolButton *m_before, *m_after;
    QPushButton *m_current;
    PlainLabel *m_title, *m_nothing;
    ProgressLine *m_progress;
    FigureRow *m_figures;
    ChartPane *m_chart;
    QWidget *m_list = nullptr;
};

} // namespace foyer
