// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readingmodel.h"
#include "ui/sensors/readinglist.h"
#include "ui/sensors/trends.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace foyer {

class ChipRow;
class EmptyState;
class Program;
class ReadingTree;
class UiWords;

/// Every reading of the home by kind, with its day. Changes nothing: opening a device is left to
/// whoever listens.
class SensorsPage : public Page
{
    Q_OBJECT

public:
    SensorsPage(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~SensorsPage() override;

    void showDevice(const QString &deviceId) override;
    bool closeTopmost() override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

private:
    void buildContent();
    void updateKinds();
    void updateContents();
    void clearFilters();

    Program &m_program;
    const UiWords &m_words;
    ReadingModel m_readings;
    Trends m_trends;
    ReadingList m_list;
    ChipRow *m_kinds;
    QStackedWidget *m_stack;
    ReadingTree *m_tree;
    EmptyState *m_nothing, *m_noMatch;
    QWidget *m_skeleton;
    QTimer m_soon; ///< many changes in one turn, one look at them
};

} // namespace foyer
