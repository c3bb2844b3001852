// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alarms/alarmrow.h"

#include "ui/alarms/alarmwords.h"
#include "ui/frame/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardface.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roundbutton.h"
#include "ui/widgets/switchcontrol.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace foyer {

AlarmRow::AlarmRow(QWidget *parent)
    : QFrame(parent)
    , m_time(new PlainLabel(this))
    , m_name(new PlainLabel(this))
    , m_next(new PlainLabel(this))
    , m_switch(new SwitchControl(this))
    , m_edit(new QPushButton(tr("Edit …"), this))
    , m_delete(new RoundButton(QStringLiteral("trash"), RoundButton::Look::Plain, this))
{
    setObjectName(QStringLiteral("alarmRow"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    QFont large = Theme::font(Theme::FontRole::Title, font());
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_time->setFont(large);
    m_time->setMinimumWidth(QFontMetrics(large).horizontalAdvance(QStringLiteral("00:00")) +
                            Theme::spacing(2));
    m_name->setFont(Theme::font(Theme::FontRole::Strong, font()));
    m_name->setElided(true);
    m_next->setSecondary(true);
    m_next->setElided(true);
    m_edit->setAutoDefault(false);
    m_delete->setToolTip(tr("Delete"));
    // clicked(), not toggled(): what the hub tells is not a wish.
    connect(m_switch, &QAbstractButton::clicked, this,
            [this](bool isOn) { Q_EMIT switched(m_id, isOn); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_delete, &QAbstractButton::clicked, this, [this] { Q_EMIT deleteRequested(m_id); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::spacing(1));
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_next);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(4), Theme::spacing(4),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(4));
    layout->addWidget(m_time);
    layout->addLayout(texts, 1);
    layout->addWidget(m_switch);
    layout->addWidget(m_edit);
    layout->addWidget(m_delete);
}

void AlarmRow::show(const Alarm &alarm, const AlarmWords &words, const QDateTime &now,
                    const QTimeZone &zone, const QString &refusal, bool isPending)
{
    m_id = alarm.id;
    const QString name = words.name(alarm);
    const QString days = words.days(alarm);
    const QString next = words.next(alarm, now, zone);
    m_time->setText(words.time(alarm.time));
    m_time->setEnabled(alarm.isEnabled);
    m_name->setText(name);
    //: days of an alarm clock, and when it rings next
    m_next->setText(tr("%1 · %2").arg(days, next)); // a long name must not hide the days
    const bool may = refusal.isEmpty() && !isPending;
    m_switch->setChecked(alarm.isEnabled);
    m_switch->setPending(isPending);
    m_switch->setObjectName(QString(QStringLiteral("alarmSwitch/") + alarm.id));
    m_edit->setObjectName(QString(QStringLiteral("alarmEdit/") + alarm.id));
    m_delete->setObjectName(QString(QStringLiteral("alarmDelete/") + alarm.id));
    m_switch->setAccessibleName(name);
    m_edit->setAccessibleName(tr("Edit %1").arg(name));
    m_delete->setAccessibleName(tr("Delete %1").arg(name));
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *>{m_switch, m_edit, m_delete}) {
        button->setEnabled(may);
        button->setAccessibleDescription(refusal);
    }
    m_switch->setToolTip(plainToolTip(refusal));
    m_edit->setToolTip(plainToolTip(refusal));
    m_delete->setToolTip(refusal.isEmpty() ? tr("Delete") : plainToolTip(refusal));
    setAccessibleName(
        QStringList{name, words.time(alarm.time), days, next}.join(QStringLiteral(", ")));
}

void AlarmRow::paintEvent(QPaintEvent *)
{
    paintCardFace(*this);
}

} // namespace foyer
