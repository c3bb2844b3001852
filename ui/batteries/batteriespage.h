// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/batteries/batterieslist.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace foyer {

class BatteryTable;
class EmptyState;
class Program;
class UiWords;

/// Every battery of the home, the emptiest first: what to buy, and where to bring the ladder.
class BatteriesPage : public Page
{
    Q_OBJECT

public:
    BatteriesPage(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~BatteriesPage() override;

    void showDevice(const QString &deviceId) override;
    bool closeTopmost() override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

private:
    void updateContents();

    Program &m_program;
    const UiWords &m_words;
    BatteryModel m_batteries;
    BatteriesList m_list;
    QStackedWidget *m_stack;
    BatteryTable *m_table;
    EmptyState *m_nothing, *m_noMatch;
    QWidget *m_skeleton;
    QTimer m_soon;
};

} // namespace foyer
