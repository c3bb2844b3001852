// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alarms/alarmdialog.h"

#include "ui/alarms/alarmwords.h"
#include "ui/frame/clocktext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

namespace foyer {

AlarmDialog::AlarmDialog(const Alarm &alarm, const AlarmWords &words, const QTimeZone &zone,
                         QWidget *parent)
    : QDialog(parent)
    , m_alarm(alarm)
    , m_words(words)
    , m_zone(zone)
    , m_name(new QLineEdit(alarm.name, this))
    , m_time(new QTimeEdit(alarm.time.isValid() ? alarm.time : QTime(7, 0), this))
    , m_next(new PlainLabel(this))
{
    setObjectName(QStringLiteral("alarmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(alarm.id.isEmpty() ? tr("New alarm") : tr("Edit alarm"));
    m_name->setObjectName(QStringLiteral("alarmName"));
    m_name->setMaxLength(120);
    m_time->setObjectName(QStringLiteral("alarmTime"));
    m_time->setDisplayFormat(clockFormat(QLocale()));
    m_next->setSecondary(true);
    auto *days = new QHBoxLayout;
    days->setSpacing(Theme::spacing(2));
    for (int day = 0; day < 7; ++day) {
        auto *chip = new Chip(QLocale().dayName(day + 1, QLocale::ShortFormat), this);
        chip->setObjectName(QStringLiteral("alarmDay/%1").arg(day + 1));
        chip->setAccessibleName(QLocale().dayName(day + 1));
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setChecked(alarm.days[size_t(day)]);
        connect(chip, &QAbstractButton::toggled, this, &AlarmDialog::refresh);
        m_days << chip;
    }
    for (const int day : words.week())
        days->addWidget(m_days.at(day));
    days->addStretch();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::spacing(3));
    form->setVerticalSpacing(Theme::spacing(3));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Time"), m_time);
    form->addRow(tr("Days"), days);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(alarm.id.isEmpty() ? tr("Create") : tr("Save"),
                                QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("alarmSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_time, &QTimeEdit::timeChanged, this, &AlarmDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &AlarmDialog::refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(5), Theme::spacing(5),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(4));
    layout->addLayout(form);
    layout->addWidget(m_next);
    layout->addWidget(buttons);
    m_name->setFocus();
    refresh();
}

Alarm AlarmDialog::alarm() const
{
    Alarm alarm = m_alarm;
    alarm.name = m_name->text().trimmed();
    alarm.time = m_time->time();
    for (int day = 0; day < 7; ++day)
        alarm.days[size_t(day)] = m_days.at(day)->isChecked();
    return alarm;
}

void AlarmDialog::refresh()
{
    Alarm now = alarm();
    now.isEnabled = true;
    m_next->setText(
        tr("%1 · %2", "days of an alarm clock, and when it rings next")
            .arg(m_words.days(now), m_words.next(now, QDateTime::currentDateTimeUtc(), m_zone)));
    const bool differs = m_alarm.id.isEmpty() || !(alarm() == m_alarm);
    m_save->setEnabled(differs && !now.name.isEmpty());
}

} // namespace foyer
