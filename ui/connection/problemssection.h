// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

class QGridLayout;

namespace foyer {

class Program;
class UiWords;

/// The last things that went wrong with the connection, in words and with their times; or that
/// nothing did.
class ProblemsSection : public Section
{
    Q_OBJECT

public:
    static constexpr int mostShown = 8;

    ProblemsSection(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void refresh();

private:
    struct Row
    {
        PlainLabel *at, *text;
    };
    Program &m_program;
    const UiWords &m_words;
    PlainLabel *m_none;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace foyer
