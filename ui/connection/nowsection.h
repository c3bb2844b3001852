// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

namespace foyer {

class Chip;
class FactList;
class Program;
class Sparkline;
class UiWords;

/// How the open hub is reached at this moment: state, route, how quickly it answers, what to do
/// about it. Sends nothing.
class NowSection : public Section
{
    Q_OBJECT

public:
    NowSection(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void refresh();        ///< everything in words
    void refreshLatency(); ///< the line alone

private:
    Program &m_program;
    const UiWords &m_words;
    PlainLabel *m_state, *m_problem;
    FactList *m_facts;
    PlainLabel *m_hub, *m_route, *m_address, *m_since, *m_next;
    PlainLabel *m_latency;
    Sparkline *m_line;
};

} // namespace foyer
