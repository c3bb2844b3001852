// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/energyreports.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace foyer {

class EmptyState;
class EnergyNowPane;
class EnergyPeriodPane;
class Program;
class Segmented;
class UiWords;

/// Where the home's energy comes from and goes to: now, and over a day, week, month or year where
/// the hub has reports. Changes nothing.
class EnergyPage : public Page
{
    Q_OBJECT

public:
    EnergyPage(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~EnergyPage() override;

    QWidget *firstFocus() override;
    [[nodiscard]] EnergyReports &reports() { return m_reports; }

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const QString &id);
    void updateState();

    Program &m_program;
    const UiWords &m_words;
    EnergyReports m_reports;
    Segmented *m_which;
    QStackedWidget *m_stack;
    EnergyNowPane *m_now;
    EnergyPeriodPane *m_period;
    EmptyState *m_problem;
    QWidget *m_skeleton;
};

} // namespace foyer
