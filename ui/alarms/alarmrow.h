// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/alarm.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace foyer {

class AlarmWords;
class PlainLabel;
class SwitchControl;

/// One alarm clock as a card: its time, its days, when it rings next, and its switch. Changes
/// nothing itself.
class AlarmRow : public QFrame
{
    Q_OBJECT

public:
    explicit AlarmRow(QWidget *parent = nullptr);

    /// `refusal`: why it cannot be changed now; empty when it can. A pending row waits for the hub.
    void show(const Alarm &alarm, const AlarmWords &words, const QDateTime &now,
              const QTimeZone &zone, const QString &refusal, bool isPending);
    [[nodiscard]] const QString &id() const { return m_id; }

Q_SIGNALS:
    void switched(const QString &id, bool isOn);
    void editRequested(const QString &id);
    void deleteRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    PlainLabel *m_time, *m_name, *m_next;
    SwitchControl *m_switch;
    QPushButton *m_edit;
    QToolButton *m_delete;
};

} // namespace foyer
