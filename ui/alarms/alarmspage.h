// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/alarm.h"
#include "homey/hubclock.h"
#include "ui/alarms/alarmwords.h"
#include "ui/widgets/page.h"

#include <QMap>
#include <QSet>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace foyer {

class AlarmRow;
class EmptyState;
class ListState;
class MessageStack;
class PlainLabel;
class Program;
class UiWords;

/// The hub's alarm clocks, live, on the hub's clock: on and off, time and days, new ones, and away
/// with them after asking. Every write is sent once.
class AlarmsPage : public Page
{
    Q_OBJECT

public:
    AlarmsPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    bool closeTopmost() override;
    QWidget *firstFocus() override;

private:
    void build();
    void updateAlarms();
    void create();
    void edit(const QString &id);
    void switchTo(const QString &id, bool isOn);
    void askToDelete(const QString &id);
    /// Waits for the answer, says what came of it, and reads again what is there.
    void follow(const Async<Done> &answer, const QString &id, std::optional<bool> wanted,
                const QString &failed);

    Program &m_program;
    const UiWords &m_words;
    AlarmWords m_alarmWords;
    HubClock m_clock;
    Alarms m_alarms;
    MessageStack *m_messages;
    ListState *m_state;
    EmptyState *m_nothing;
    PlainLabel *m_zone;
    QPushButton *m_new;
    QVBoxLayout *m_cards = nullptr;
    QList<AlarmRow *> m_rows;
    QMap<QString, std::optional<bool>> m_pending; ///< asked for; whether it should be on
    QSet<QString> m_answered;                     ///< of these, until the list was read again
    QTimer m_minute;                              ///< "in 9 h 12 min" grows old
    bool m_saysWhy = false;
};

} // namespace foyer
