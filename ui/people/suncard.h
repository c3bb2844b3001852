// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/homecard.h"

#include <QTimer>

namespace foyer {

class HubClock;
class HubLink;
class Surroundings;
class UiWords;

/// Sunrise and sunset, computed from where the hub is, on its clock. Says that it is computed, and
/// why there is nothing.
class SunCard : public HomeCard
{
    Q_OBJECT

public:
    SunCard(const Surroundings &around, const HubLink &link, const HubClock &clock,
            const UiWords &words, QWidget *parent = nullptr);

private:
    void refresh();

    const Surroundings &m_around;
    const HubLink &m_link;
    const HubClock &m_clock;
    const UiWords &m_words;
    QWidget *m_times;
    PlainLabel *m_rise, *m_set, *m_note;
    QTimer m_minute;
};

} // namespace foyer
