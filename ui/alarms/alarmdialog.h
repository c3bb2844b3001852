// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/alarm.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace foyer {

class AlarmWords;
class Chip;
class PlainLabel;

/// Asks for the name, the time and the days of an alarm clock, a new one or one that is there.
/// Writes nothing itself.
class AlarmDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new one when `alarm` has no id.
    AlarmDialog(const Alarm &alarm, const AlarmWords &words, const QTimeZone &zone,
                QWidget *parent = nullptr);

    [[nodiscard]] Alarm alarm() const;

private:
    void refresh();

    Alarm m_alarm;
    const AlarmWords &m_words;
    QTimeZone m_zone;
    QLineEdit *m_name;
    QTimeEdit *m_time;
    QList<Chip *> m_days; ///< Monday first
    PlainLabel *m_next;
    QPushButton *m_save;
};

} // namespace foyer
