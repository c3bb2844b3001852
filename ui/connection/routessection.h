// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

class QPushButton;

namespace foyer {

class EmptyState;
class Program;
class RouteRow;
class UiWords;

/// Every way to the open hub, and a button that tries them all. Tests nothing by itself.
class RoutesSection : public Section
{
    Q_OBJECT

public:
    RoutesSection(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void refresh(); ///< which one is in use, and when they were tested
    [[nodiscard]] QPushButton *testButton() const { return m_test; }

private:
    void rebuild();
    void showRow(int index);

    Program &m_program;
    const UiWords &m_words;
    QPushButton *m_test;
    PlainLabel *m_tested;
    QVBoxLayout *m_list;
    QList<RouteRow *> m_rows;
    PlainLabel *m_none;
};

} // namespace foyer
