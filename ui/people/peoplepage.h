// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hubclock.h"
#include "homey/surroundings.h"
#include "ui/widgets/page.h"

namespace foyer {

class MessageStack;
class Program;
class UiWords;
class YouCard;

/// Who is home, oneself, and what it is like outside. Changes nobody but oneself.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    PeoplePage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    bool closeTopmost() override;
    QWidget *firstFocus() override;

private:
    const UiWords &m_words;
    HubClock m_clock;
    Surroundings m_around;
    MessageStack *m_messages;
    YouCard *m_you;
};

} // namespace foyer
